import type { Dataset } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { type Benchmark, type Correction, type Panel, weakIndicators, weakSpots } from '@papi/scoring';
import type { ColumnTable } from 'arquero';
import { InputMistake } from '../exit.js';
import { targetUsage } from '../texts/target-usage.js';
import { weakTexts } from '../texts/weak.js';

/** Levels that can be judged. */
export const levels = ['axis', 'sub-axis', 'indicator'] as const;

/** What is judged, and how. */
export interface Judged {
  readonly year: number;
  readonly level: (typeof levels)[number];
  readonly correction: Correction;
  /** The benchmark as it was asked for. */
  readonly word: string;
  readonly lang: Lang;
}

/**
 * Judges a year against a benchmark, by nodes or by indicators.
 *
 * @throws {InputMistake} the data hold no indicators of that year, or the benchmark has none
 */
export function judgeOf(
  { methodology, indicators }: Dataset,
  scores: Panel,
  { year, level, correction, word, lang }: Judged,
): (benchmark: Benchmark) => ColumnTable {
  if (level !== 'indicator') {
    return benchmark => weakSpots(scores, methodology, { year, level, benchmark, correction });
  }
  if (!indicators) throw new InputMistake(weakTexts[lang].noIndicators);
  const years = [...new Set(indicators.array('year') as Iterable<number>)].sort((a, b) => a - b);
  if (!years.includes(year)) throw new InputMistake(weakTexts[lang].noIndicatorsIn(year, years));
  const valued = new Set(indicators.array('unit') as Iterable<string>);
  return benchmark => {
    if (typeof benchmark === 'object' && 'unit' in benchmark && !valued.has(benchmark.unit)) {
      throw new InputMistake(targetUsage[lang].fault.noBenchmark(word, year));
    }
    const held =
      typeof benchmark === 'object' && 'units' in benchmark
        ? { units: benchmark.units.filter(unit => valued.has(unit)) }
        : benchmark;
    return weakIndicators(indicators, scores, methodology, { year, benchmark: held, correction });
  };
}
