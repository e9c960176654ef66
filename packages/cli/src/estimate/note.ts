import type { Lang } from '@papi/methodology';
import type { Row } from '@papi/tables';
import { shown } from '@papi/tables';
import { levelPercent } from '../level-percent.js';
import { estimateTexts } from '../texts/estimate.js';
import { type Asked, conditionsOf } from './asked.js';

/** What a method note needs beside the rows it is about. */
export interface NoteFacts {
  readonly asked: Asked;
  readonly level: number;
  readonly calibrated: boolean;
  readonly ungrouped: number;
}

/** One paragraph on how estimates were made: weights, units, strata, missing answers, intervals, df, lonely PSUs. */
export function methodNote(
  rows: readonly Row[],
  { asked, level, calibrated, ungrouped }: NoteFacts,
  lang: Lang,
): string {
  const t = estimateTexts[lang].note;
  const { weight, psu, stratum, fpc } = asked;
  const different = (column: string) => [...new Set(rows.map(row => String(row[column])))];
  const one = (column: string) => different(column)[0] ?? '';
  const linear = one('variance') === 'linearisation';
  const where = conditionsOf(asked);
  const parts = [
    ...(where === '' ? [] : [t.where(shown(where))]),
    weight === undefined ? t.unweighted : t.weights(shown(weight)),
    ...(linear
      ? [
          psu.length === 0 ? t.noUnits : t.units(psu.map(shown)),
          stratum === undefined ? t.noStrata : t.strata(shown(stratum)),
          ...(fpc.length > 0 ? [t.correction(fpc.map(shown))] : []),
        ]
      : []),
    ...(calibrated ? [t.postStratified] : []),
    t.variance(one('variance')),
    t.interval(levelPercent(level, lang), intervalsOf(rows, lang)),
    t.df(one('dfRule')),
    t.missing(one('missing')),
    ...(linear && stratum !== undefined ? [t.lonely(one('lonely'))] : []),
    ...(ungrouped > 0 ? [t.ungrouped(ungrouped)] : []),
  ];
  const text = parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The kinds of interval; where there are several, each with the statistics it is of. */
function intervalsOf(rows: readonly Row[], lang: Lang): string[] {
  const statistics = new Map<string, Set<string>>();
  for (const { interval, statistic } of rows) {
    const known = statistics.get(String(interval)) ?? new Set();
    statistics.set(String(interval), known.add(estimateTexts[lang].statistics[String(statistic)] ?? String(statistic)));
  }
  const { distribution } = estimateTexts[lang].note;
  const named = (kind: string) => distribution[kind] ?? kind;
  if (statistics.size === 1) return [...statistics.keys()].map(named);
  return [...statistics].map(([kind, of]) => `${named(kind)} (${[...of].join(', ')})`);
}
