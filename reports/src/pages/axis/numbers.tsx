import { Files } from '../../parts/files.js';
import { Section } from '../../parts/section.js';
import { Fold } from '../../parts/table.js';
import type { Context } from '../../site/context.js';
import { axisTexts } from '../../texts/axis.js';
import { nodeTexts } from '../../texts/node.js';
import { Caveats } from '../node/caveats.js';
import { asPrinted } from '../node/facts.js';
import { printed, UnitTable } from '../node/unit-table.js';

/** All figures of one axis in one year, what to know of them, and the files. */
export function AxisNumbers({ context, node, year }: { context: Context; node: string; year: number }) {
  const { model, lang, w, f, t, text } = context;
  const texts = axisTexts[lang];
  const says = nodeTexts[lang];
  const here = model.node(node, year)!;
  const range = says.range(asPrinted(context, here.lo), asPrinted(context, here.hi));
  return (
    <Section id="numbers" heading={says.numbers}>
      <Fold summary={texts.tableSummary(model.units.length, node, year, text('unit_many'))}>
        <UnitTable
          context={context}
          year={year}
          node={node}
          caption={`${texts.caption(t(here.name), range, year)} ${says.dash}`}
          label={texts.tableLabel(node, year)}
          columns={model.subAxes(year, node).map(part => ({
            head: <abbr title={t(part.name)}>{part.id}</abbr>,
            figure: unit => printed(model.standing(year, unit, part.id)?.score, f.score),
          }))}
        />
      </Fold>
      <Caveats context={context} node={node} year={year} />
      <div class="dl">
        <h3>{w.download}</h3>
        <Files context={context} paths={[`data/scores-${year}.csv`, 'data/scores.csv', 'data/series.csv']} />
      </div>
    </Section>
  );
}
