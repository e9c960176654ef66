import { bundled, type Dataset, findNode, findUnit, type Index, loadIndex, readScores } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import type { Others } from '@papi/scoring';
import { UsageError } from './exit.js';
import { indexWords } from './index-words.js';
import type { Format } from './output.js';
import { scoreTexts } from './texts/score.js';
import { texts } from './texts.js';

/** Options every command over scores takes. */
export interface CommonOptions {
  readonly index?: string;
  readonly data?: readonly string[];
  readonly province?: readonly string[];
  readonly node?: readonly string[];
  readonly year?: string;
  readonly lang: Lang;
  readonly format: Format;
  readonly out?: string;
}

/** Options of a command about one unit. */
export interface OneUnitOptions extends Omit<CommonOptions, 'province' | 'node'> {
  readonly province: string;
}

/** Options of a command that spreads the points of a target over the nodes of one unit. */
export interface SpreadOptions extends OneUnitOptions {
  readonly others: Others;
  readonly benchmark: string;
}

/**
 * The scores a command works on: the user's files, or those that lie with the index. Where they are made up, that is said
 * on stderr, whatever the command makes of them.
 */
export function datasetOf(options: Pick<CommonOptions, 'index' | 'data' | 'year' | 'lang'>): Dataset {
  const dataset = loaded(options);
  const { synthetic = [] } = dataset;
  if (synthetic.length > 0) {
    process.stderr.write(`${scoreTexts[options.lang].syntheticScores(synthetic, indexWords(dataset, options.lang))}\n`);
  }
  return dataset;
}

function loaded({ index, data, year: text, lang }: Pick<CommonOptions, 'index' | 'data' | 'year' | 'lang'>): Dataset {
  if (!data) return bundled(index === undefined ? {} : { folder: index });
  const year = wholeNumber('--year', text, lang);
  return readScores(data, loadIndex(index), year === undefined ? {} : { year });
}

/** What a result is made from, and must not be written over. */
export function inputsOf({ index, data = [] }: Pick<CommonOptions, 'index' | 'data'>): readonly string[] {
  return index === undefined ? data : [...data, index];
}

/** The years of a data set, oldest first. */
export function yearsOf(dataset: Dataset): readonly number[] {
  return [...new Set(dataset.scores.array('year') as Iterable<number>)].sort((a, b) => a - b);
}

/** The year asked for, which must have scores; the newest where none is. */
export function yearOf(dataset: Dataset, text: string | undefined, lang: Lang, name = '--year'): number {
  return yearAmong(yearsOf(dataset), text, lang, name);
}

/** The year asked for, which must be one of these; the last of them where none is. */
export function yearAmong(years: readonly number[], text: string | undefined, lang: Lang, name = '--year'): number {
  const year = wholeNumber(name, text, lang) ?? years.at(-1)!;
  if (!years.includes(year)) throw new UsageError(texts[lang].unknownYear(year, years));
  return year;
}

/** Codes of the units asked for; undefined for all. */
export function unitsOf(
  dataset: Index,
  names: readonly string[] | undefined,
  lang: Lang,
): ReadonlySet<string> | undefined {
  if (!names) return undefined;
  return new Set(
    names.map(name => {
      const { found, near } = findUnit(dataset, name);
      if (found) return found.code;
      throw new UsageError(
        texts[lang].unknownUnit(
          name,
          near.map(u => `${u.code} ${u.name[lang]}`),
          indexWords(dataset, lang),
        ),
      );
    }),
  );
}

/** Ids of the nodes asked for, as they are called in one of the years; undefined for all. */
export function nodesOf(
  dataset: Pick<Index, 'methodology'>,
  names: readonly string[] | undefined,
  years: readonly number[],
  lang: Lang,
): ReadonlySet<string> | undefined {
  if (!names) return undefined;
  return new Set(
    names.flatMap(name => {
      const results = years.map(year => findNode(dataset, name, year));
      const ids = results.flatMap(({ found }) => (found ? [found.id] : []));
      if (ids.length > 0) return ids;
      const likely = results.flatMap(({ near = [] }) => near.map(n => `${n.id} ${n.name[lang]}`));
      throw new UsageError(texts[lang].unknownNode(name, years.join(', '), [...new Set(likely)]));
    }),
  );
}

/** A share between 0 and 1, both left out, from an option's text; with a decimal point or comma. */
export function shareBetween(name: string, text: string, lang: Lang): number {
  const share = text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
  if (!(share > 0 && share < 1)) throw new UsageError(texts[lang].notAShare(name, text));
  return share;
}

/** A whole number from an option's text. */
export function wholeNumber(name: string, text: string | undefined, lang: Lang): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text.trim())) throw new UsageError(texts[lang].notANumber(name, text));
  return Number(text);
}
