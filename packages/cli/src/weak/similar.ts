import type { Dataset } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { type Panel, whyNoSimilar } from '@papi/scoring';
import { type BenchmarkAsked, similarWords } from '../benchmarks-asked.js';
import { InputMistake } from '../exit.js';
import { indexWords } from '../index-words.js';
import { weakTexts } from '../texts/weak.js';

/** A question about similar units. */
export interface SimilarAsked {
  readonly dataset: Dataset;
  /** The units asked about; undefined for all. */
  readonly units: ReadonlySet<string> | undefined;
  readonly scores: Panel;
  readonly year: number;
  readonly lang: Lang;
}

/** @throws {InputMistake} a unit that is asked for has no similar ones, or no unit has */
export function requireSimilar(asked: readonly BenchmarkAsked[], word: string, about: SimilarAsked): void {
  const { dataset, units, lang } = about;
  const without = [...(units ?? [])].filter(unit => asked.every(({ of }) => !of?.has(unit)));
  if (without.length === 0 && asked.length > 0) return;
  const names = dataset.geography.units.flatMap(({ code, name }) => (without.includes(code) ? [name[lang]] : []));
  throw new InputMistake(noSimilar(names, word, about));
}

/** That these units (all of them, where none is named) have no similar ones, and why. */
export function noSimilar(
  names: readonly string[],
  word: string,
  { dataset, scores, year, lang }: Omit<SimilarAsked, 'units'>,
): string {
  const by = similarWords[word]!;
  const n = indexWords(dataset, lang);
  const t = weakTexts[lang];
  const why = whyNoSimilar(scores, dataset.methodology, { year, by });
  return t.noSimilar(names, year, n, why === 'not measured' ? t.unmeasured[by](year, n) : t.notBefore[why](year, n));
}

/** The rule by which units are similar, and which they are where one unit is asked about. */
export function similarNote(
  asked: readonly BenchmarkAsked[],
  word: string,
  { dataset, units, year, lang }: Omit<SimilarAsked, 'scores'>,
): string {
  const codes = asked[0] ? unitsIn(asked[0]) : [];
  const names = codes.map(code => dataset.geography.units.find(unit => unit.code === code)?.name[lang] ?? code);
  const rule = weakTexts[lang].similarBy[word]!(year, codes.length, indexWords(dataset, lang));
  return units?.size === 1 ? `${rule}: ${names.join(', ')}.` : `${rule}.`;
}

/** The units whose median a benchmark is; none of another benchmark. */
export function unitsIn({ benchmark }: BenchmarkAsked): readonly string[] {
  return typeof benchmark === 'object' && 'units' in benchmark ? benchmark.units : [];
}
