import { Files } from '../../parts/files.js';
import { Section } from '../../parts/section.js';
import { Fold } from '../../parts/table.js';
import type { Context } from '../../site/context.js';
import { nodeTexts } from '../../texts/node.js';
import { subAxisTexts } from '../../texts/sub-axis.js';
import { Caveats } from '../node/caveats.js';
import { asPrinted } from '../node/facts.js';
import { printed, UnitTable } from '../node/unit-table.js';
import { type Shown, seriesYears } from './subject.js';

/** Every unit's scores in the newest series of a sub-axis, what to know of them, and the files. */
export function SubAxisNumbers({ context, shown }: { context: Context; shown: Shown }) {
  const { model, lang, t, f, w, text, textIfAny } = context;
  const { node, year, here } = shown;
  const texts = subAxisTexts[lang];
  const says = nodeTexts[lang];
  const years = seriesYears(context, shown);
  const range = says.range(asPrinted(context, here.lo), asPrinted(context, here.hi));
  return (
    <Section id="numbers" heading={says.numbers}>
      <Fold summary={texts.tableSummary(model.units.length, node, years[0]!, year, text('unit_many'))}>
        <UnitTable
          context={context}
          year={year}
          node={node}
          caption={`${texts.caption(t(here.name), range, year)} ${says.dash}`}
          label={texts.tableLabel(node, year)}
          columns={years
            .filter(y => y !== year)
            .reverse()
            .map(y => ({ head: y, figure: unit => printed(model.standing(y, unit, node)?.score, f.score) }))}
        />
      </Fold>
      <Caveats context={context} node={node} year={year} years={shown.subject} more={[textIfAny('agencies_note')]} />
      <div class="dl">
        <h3>{w.download}</h3>
        <Files
          context={context}
          paths={[
            'data/scores.csv',
            'data/series.csv',
            ...(model.methodology.indicators.length > 0 ? ['data/indicators.csv'] : []),
            ...(model.indicators && !model.survey ? ['data/indicator-values.csv'] : []),
          ]}
        />
      </div>
    </Section>
  );
}
