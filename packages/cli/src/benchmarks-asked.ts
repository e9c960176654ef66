import { type Dataset, findUnit } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { type Benchmark, type Panel, type SimilarBy, similarUnits } from '@papi/scoring';
import { nearest } from '@papi/tables';
import { InputMistake, UsageError } from './exit.js';
import { indexWords } from './index-words.js';
import { targetUsage } from './texts/target-usage.js';
import { texts } from './texts.js';

/** A benchmark a word stands for. */
export interface BenchmarkAsked {
  readonly benchmark: Benchmark;
  /** The units this benchmark is for; undefined for all. */
  readonly of: ReadonlySet<string> | undefined;
}

/** What is benchmarked: the scores of a year, and of which units; all that have a score where not given. */
export interface Benchmarked {
  readonly scores: Panel;
  readonly year: number;
  readonly units: ReadonlySet<string> | undefined;
}

/** Words for the rules of a benchmark; anything else is to be a unit. */
const rules = ['median', 'q3', 'best', 'region', 'similar', 'similar-profile'] as const;

/** A benchmark as it is known by, however it was written. */
export function benchmarkWord(text: string): string {
  return rules.find(rule => rule === text.trim().toLowerCase()) ?? text;
}

/** Words for the median of similar units, and what these are similar in. */
export const similarWords: Readonly<Record<string, SimilarBy>> = {
  similar: 'population',
  'similar-profile': 'profile',
};

/**
 * The benchmarks a word stands for: one for all, one for the units of each region, or one for each unit, of the units
 * similar to it. A unit that none is similar to has none, and neither has one that is itself the benchmark.
 *
 * @throws {UsageError} a word that is neither a rule nor a unit, or a unit that is asked about itself
 */
export function benchmarksOf(
  dataset: Dataset,
  word: string,
  { scores, year, units }: Benchmarked,
  lang: Lang,
): readonly BenchmarkAsked[] {
  if (word === 'median' || word === 'q3' || word === 'best') return [{ benchmark: word, of: undefined }];
  if (word === 'region') {
    const scored = new Set(scores.units);
    return dataset.geography.regions.map(region => {
      const inside = dataset.geography.units.filter(u => u.region === region.code && scored.has(u.code));
      const codes = inside.map(u => u.code);
      return { benchmark: { units: codes }, of: new Set(codes) };
    });
  }
  const by = similarWords[word];
  if (by !== undefined) {
    return scores.units.flatMap(unit => {
      if (units && !units.has(unit)) return [];
      const similar = similarUnits(scores, dataset.geography.units, dataset.methodology, { year, unit, by });
      return similar.length === 0 ? [] : [{ benchmark: { units: similar.map(s => s.unit) }, of: new Set([unit]) }];
    });
  }
  const { found, near } = findUnit(dataset, word);
  if (found) {
    if (units?.has(found.code)) throw new UsageError(targetUsage[lang].fault.ownBenchmark(found.name[lang]));
    return [{ benchmark: { unit: found.code }, of: new Set(scores.units.filter(code => code !== found.code)) }];
  }
  const likely = [...nearest(word, rules), ...near.map(({ code, name }) => `${code} ${name[lang]}`)];
  throw new UsageError(texts[lang].unknownBenchmark(word, rules, likely, indexWords(dataset, lang)));
}

/** @throws {InputMistake} a unit that is to be the benchmark has no score at all in the year */
export function requireScored(
  { benchmark }: Pick<BenchmarkAsked, 'benchmark'>,
  word: string,
  { scores, year }: Pick<Benchmarked, 'scores' | 'year'>,
  lang: Lang,
): void {
  if (typeof benchmark !== 'object' || !('unit' in benchmark)) return;
  const at = scores.indexOf(benchmark.unit);
  if (at < 0 || !scores.appears(year, at)) throw new InputMistake(targetUsage[lang].fault.noBenchmark(word, year));
}
