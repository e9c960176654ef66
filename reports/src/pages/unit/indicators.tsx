import { Section } from '../../parts/section.js';
import { Fold } from '../../parts/table.js';
import type { Finding } from '../../site/rows.js';
import { unitIndicatorTexts } from '../../texts/unit-indicators.js';
import { IndicatorTable } from './indicator-table.js';
import { ItemNotes } from './item-notes.js';
import { itemsOf, lossesIn } from './items.js';
import type { UnitYear } from './unit-year.js';
import type { View } from './view.js';

/** As many as the table of weak spots has rows. */
const MOST_SHOWN = 8;

/** The indicators under each weak sub-axis, or where none is weak, each below the median; nothing where none are known. */
export function UnitIndicators(view: View) {
  const { context, at } = view;
  const { model, unit, year } = at;
  const folds = lookedAt(at)
    .map(({ node }) => ({ node, rows: itemsOf(model, year, unit.code, node) }))
    .filter(({ rows }) => rows.length > 0);
  if (folds.length === 0) return null;
  const texts = unitIndicatorTexts[context.lang];
  const all = folds.flatMap(({ rows }) => rows);
  return (
    <Section
      id="indicators"
      heading={texts.heading}
      finding={texts.finding(lossesIn(context, all).slice(0, 3))}
      rail={<ItemNotes context={context} rows={all} over={all.some(row => row.earlier.length > 0)} />}
    >
      {folds.map(({ node, rows }) => (
        <Fold
          key={node}
          summary={texts.summary(node, context.t(model.node(node, year)!.name), lossesIn(context, rows)[0])}
        >
          <IndicatorTable {...view} node={node} rows={rows} />
        </Fold>
      ))}
    </Section>
  );
}

/** The weak sub-axes of the unit's table; where none is weak, those below the median, the largest gap first. */
function lookedAt({ shown, findings }: UnitYear): readonly Finding[] {
  if (shown.length > 0) return shown;
  const below = findings.filter(finding => finding.leverage > 0);
  return below.sort((a, b) => b.leverage - a.leverage).slice(0, MOST_SHOWN);
}
