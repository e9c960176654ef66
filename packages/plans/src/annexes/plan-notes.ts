import type { Dataset } from '@papi/datasets';
import type { IndexTexts, Lang } from '@papi/methodology';
import { planTexts } from '../texts/plan.js';
import type { Plan } from '../types.js';
import { indexNames } from './index-names.js';
import { monthOf } from './numbers.js';

/** Where the figures come from and how they were made. */
export function planNotes(plan: Plan, { methodology, geography }: Dataset, lang: Lang): readonly string[] {
  const { from, to, month, benchmark, rows, left } = plan;
  const t = planTexts[lang].notes;
  const n = indexNames(methodology.texts, lang);
  const nameOf = (unit: string) => geography.units.find(({ code }) => code === unit)?.name[lang] ?? unit;
  const named =
    typeof benchmark === 'string'
      ? t.benchmarks[benchmark]
      : 'unit' in benchmark
        ? nameOf(benchmark.unit)
        : t.benchmarks.some(n, benchmark.units.map(nameOf));
  const merger = mergerIn(methodology.texts, lang);
  const rule = methodology.texts.rule_short?.[lang];
  const assigned = rows.some(({ lead }) => lead.length > 0);
  const shared = left > 0 || rows.some(({ gain }) => gain > 0);
  return [
    ...(n.citation === '' ? [] : [t.source(n.citation)]),
    ...(shared ? [t.targets(n, to - from, named)] : []),
    ...(rows.some(({ reasons }) => reasons.length > 0) ? [t.weak(n)] : []),
    ...(rule !== undefined && rows.some(({ trend }) => trend !== null) ? [t.trend(rule)] : []),
    ...(assigned ? [t.agencies(monthOf(month, lang), methodology.texts.agencies_note?.[lang] ?? '')] : []),
    ...(merger && month >= merger.from ? [merger.text] : []),
  ];
}

/** What must be said of units that were merged, and from which month on. */
function mergerIn({ merger, merger_from: from }: IndexTexts, lang: Lang) {
  return merger && from && { from: from[lang], text: merger[lang] };
}
