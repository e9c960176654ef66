import type { Dataset } from '@papi/datasets';
import { type Lang, nodeIn, seriesIn } from '@papi/methodology';
import { lowestRows } from '../make/lowest-rows.js';
import { paperTexts } from '../texts/paper.js';
import { planTexts } from '../texts/plan.js';
import type { Plan } from '../types.js';
import { indexNames } from './index-names.js';
import { movedSince, stoodLine } from './stood-lines.js';

/** What was reached: the total, how it moved, and the weak sub-axes. */
export function resultLines(plan: Plan, { methodology }: Dataset, lang: Lang): readonly string[] {
  const { unit, start, earlier, before, from, rows, agency } = plan;
  const t = planTexts[lang].result;
  const n = indexNames(methodology.texts, lang);
  const root = rows.find(({ parent }) => parent === null)?.node ?? '';
  const why = seriesIn(methodology, root, from)?.why?.[lang] ?? '';
  const weak = lowestRows(rows).filter(
    ({ reasons, lead }) => reasons.length > 0 && (agency === null || lead.includes(agency)),
  );
  const named = weak.map(({ node, reasons }) => {
    const words = reasons.map(reason => paperTexts[lang].reasons[reason]).join(', ');
    return `${node} ${nodeIn(methodology, node, from)!.name[lang]} (${words})`;
  });
  const stuck = weak.some(({ reasons }) => reasons.includes('stuck')) ? [t.stuck] : [];
  return [
    stoodLine(n, methodology.texts, unit, start, lang),
    ...(before === null ? [] : [movedSince(before, start, why, lang)]),
    ...(before === null && earlier !== null ? [t.noBefore(earlier)] : []),
    weak.length > 0 ? [t.weak(n, named, agency), ...stuck].join(' ') : t.noWeak(n, agency),
  ];
}
