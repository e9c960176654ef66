import type { Region } from '@papi/methodology';
import { HeatTable } from '../../parts/heat-table.js';
import { Section } from '../../parts/section.js';
import type { Context } from '../../site/context.js';
import { capital } from '../../texts/grammar.js';
import { region as texts } from '../../texts/region.js';
import { nounsOf } from '../national/figures.js';
import { groupShift, membersOf } from './figures.js';

/** The rank and group of each unit in every year, with a rule wherever the total was measured anew. */
export function History({ context, region }: { context: Context; region: Region }) {
  const { model, lang, t, href } = context;
  const year = model.newest;
  const says = texts[lang];
  const nouns = nounsOf(context);
  const starts = new Set(
    model
      .allSeries(model.root(year).id)
      .slice(1)
      .map(s => s.from),
  );
  const columns = model.years.map(y => ({
    key: String(y),
    head: (
      <>
        <a href={href({ page: 'edition', year: y })}>{y}</a>
        <br />
        {says.ofRanked(model.spread(y, model.root(y).id)?.of ?? 0)}
      </>
    ),
    breaks: starts.has(y),
  }));
  return (
    <Section
      id="history"
      heading={says.historyHeading}
      finding={says.historyFinding(groupShift(model, region, year), nouns)}
      rail={<p class="note">{says.historyNote}</p>}
      print="keep"
    >
      <HeatTable
        context={context}
        caption={says.historyCaption(t(region.name), model.years[0]!, year, nouns)}
        corner={capital(nouns.one, lang)}
        columns={columns}
        units={membersOf(model, region, year)}
        cell={(unit, y) => {
          const standing = model.standing(Number(y), unit.code, model.root(Number(y)).id);
          return standing && { text: String(standing.rank), group: standing.group };
        }}
        year={null}
      />
    </Section>
  );
}
