import type { Dataset } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { planTexts } from '../texts/plan.js';
import type { Plan } from '../types.js';
import { changeRules } from './change-rules.js';
import { indexNames } from './index-names.js';
import { mergedNote } from './merged-note.js';
import { monthOf } from './numbers.js';
import { fileWords, type PaperOptions } from './paper-options.js';

/** Where the figures come from and how they were made. */
export function planNotes(
  plan: Plan,
  { methodology, geography }: Dataset,
  lang: Lang,
  { ownScores, ownAgencies = false }: PaperOptions,
): readonly string[] {
  const { unit, from, to, month, benchmark, rows, left, judgedBy } = plan;
  const t = planTexts[lang].notes;
  const n = indexNames(methodology.texts, lang);
  const nameOf = (unit: string) => geography.units.find(({ code }) => code === unit)?.name[lang] ?? unit;
  const named =
    typeof benchmark === 'string'
      ? t.benchmarks[benchmark]
      : 'unit' in benchmark
        ? nameOf(benchmark.unit)
        : t.benchmarks.some(n, benchmark.units.map(nameOf));
  const merged = mergedNote(unit, month, { methodology, geography }, lang);
  const assigned = rows.some(({ lead }) => lead.length > 0);
  const shared = left > 0 || rows.some(({ gain }) => gain > 0);
  return [
    ...(ownScores ? [t.ownScores(fileWords(ownScores, lang))] : n.citation === '' ? [] : [t.source(n.citation)]),
    ...(shared ? [t.targets(n, to - from, named)] : []),
    ...(rows.some(({ reasons }) => reasons.length > 0) ? [t.weak(n)] : []),
    ...changeRules(judgedBy, methodology.texts, lang).map(t.trend),
    ...(assigned && ownAgencies ? [t.ownAgencies(monthOf(month, lang))] : []),
    ...(assigned && !ownAgencies
      ? [t.agencies(monthOf(month, lang), methodology.texts.agencies_note?.[lang] ?? '')]
      : []),
    ...(merged === undefined ? [] : [merged]),
  ];
}
