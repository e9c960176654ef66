import type { Region } from '@papi/methodology';
import { AxisHeat } from '../../parts/heat-table.js';
import { GroupKey } from '../../parts/marks.js';
import { Section } from '../../parts/section.js';
import type { Context } from '../../site/context.js';
import { capital } from '../../texts/grammar.js';
import { region as texts } from '../../texts/region.js';
import { nounsOf } from '../national/figures.js';
import { inGroup, membersOf, mostOf } from './figures.js';

/** The region's units on the total and every axis. */
export function Standing({ context, region }: { context: Context; region: Region }) {
  const { model, lang, t, text } = context;
  const year = model.newest;
  const says = texts[lang];
  const nouns = nounsOf(context);
  const axes = model.axes(year);
  const [high, low] = [1, 4].map(group => mostOf(inGroup(model, region, year, axes, group as 1 | 4)));
  return (
    <Section
      id="standing"
      heading={says.standingHeading(nouns)}
      finding={says.axesFinding(high!, low!, nouns) || undefined}
      rail={
        <>
          <p class="note">
            {says.standingNote(nouns)} {text('axes_apart')}
          </p>
          <GroupKey context={context} />
        </>
      }
      print="keep"
    >
      <AxisHeat
        context={context}
        year={year}
        units={membersOf(model, region, year)}
        caption={says.standingCaption(t(region.name), year, nouns)}
        corner={capital(nouns.one, lang)}
      />
    </Section>
  );
}
