import type { Region } from '@papi/methodology';
import { Files } from '../../parts/files.js';
import { UnitLink } from '../../parts/names.js';
import { Section } from '../../parts/section.js';
import { Fold, Notes, Scroll } from '../../parts/table.js';
import type { Context } from '../../site/context.js';
import { capital } from '../../texts/grammar.js';
import { region as texts } from '../../texts/region.js';
import { nounsOf } from '../national/figures.js';
import { membersOf } from './figures.js';

/** The rank of each unit on the total and every axis, caveats and files. */
export function RankNumbers({ context, region }: { context: Context; region: Region }) {
  const { model, lang, w, t, text, textIfAny } = context;
  const year = model.newest;
  const says = texts[lang];
  const nouns = nounsOf(context);
  const nodes = [model.root(year), ...model.axes(year)];
  return (
    <Section id="numbers" heading={says.numbersHeading}>
      <Fold summary={says.numbersSummary(year)}>
        <Scroll context={context} label={says.numbersSummary(year)}>
          <table class="full ranks" data-sortable>
            <caption>{says.numbersCaption(year, nouns)}</caption>
            <thead>
              <tr>
                <th scope="col">{capital(nouns.one, lang)}</th>
                {nodes.map(node => (
                  <th key={node.id} scope="col" class="r">
                    {node.level === 'axis' && `${node.id} `}
                    {t(node.short)} {says.ofRanked(model.spread(year, node.id)?.of ?? 0)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {membersOf(model, region, year).map(unit => (
                <tr key={unit.code}>
                  <th scope="row">
                    <UnitLink context={context} unit={unit} year={year} />
                  </th>
                  {nodes.map(node => (
                    <td key={node.id} class="r">
                      {model.standing(year, unit.code, node.id)?.rank ?? w.none}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </Fold>
      <Notes items={[text('groups'), text('no_se'), textIfAny('merger')]} />
      <Files context={context} paths={[`data/scores-${year}.csv`, 'data/scores.csv', 'data/units.csv']} />
    </Section>
  );
}
