import type { Lang } from '@papi/methodology';
import { UsageError } from '../exit.js';
import { estimateTexts } from '../texts/estimate.js';
import { texts } from '../texts.js';
import type { EstimateArguments } from './arguments.js';
import type { ColumnFinder } from './column-finder.js';

/** A column with a value that is sought in it; without one every value is. */
export interface ColumnValue {
  readonly column: string;
  readonly value?: string;
}

/** `sex=F, area=1`: the conditions of a call, as they are told; empty where there are none. */
export function conditionsOf({ where }: Pick<Asked, 'where'>): string {
  return where.map(({ column, value }) => `${column}=${value}`).join(', ');
}

/** What a call of `papi estimate` asks for, with the columns named as they stand in the file. */
export interface Asked {
  readonly weight: string | undefined;
  readonly stratum: string | undefined;
  readonly psu: readonly string[];
  readonly fpc: readonly string[];
  readonly by: readonly string[];
  readonly means: readonly string[];
  readonly totals: readonly string[];
  readonly ratios: readonly { readonly numerator: string; readonly denominator: string }[];
  readonly proportions: readonly ColumnValue[];
  /** Probabilities of each column. */
  readonly quantiles: ReadonlyMap<string, readonly number[]>;
  readonly where: readonly Required<ColumnValue>[];
  readonly replicateWeights: readonly string[];
}

/**
 * Reads the options that name columns.
 *
 * @throws {UsageError} columns that the file does not have, all at once; an option not of its form; nothing to estimate
 */
export function askedOf(options: EstimateArguments, columns: ColumnFinder): Asked {
  const t = estimateTexts[options.lang];
  const several = (option: string, texts: readonly string[] = []) =>
    texts.flatMap(text => columns.several(option, text));
  const once = (option: string, names: readonly string[]) => {
    const twice = names.find((name, i) => names.indexOf(name) < i);
    if (twice !== undefined) throw new UsageError(t.columnTwice(option, twice));
    return names;
  };
  const optional = (option: string, text: string | undefined) =>
    text === undefined ? undefined : columns.one(option, text);

  const asked: Asked = {
    weight: optional('--weight', options.weight),
    stratum: optional('--stratum', options.stratum),
    psu: once('--psu', several('--psu', options.psu)),
    fpc: several('--fpc', options.fpc),
    by: different(several('--by', options.by)),
    means: different(several('--mean', options.mean)),
    totals: different(several('--total', options.total)),
    ratios: different(options.ratio ?? []).map(text => {
      const [numerator, right] = formed(columns.pair('--ratio', text, '/'), '--ratio', text, 'A/B', options.lang);
      return { numerator, denominator: columns.one('--ratio', right) };
    }),
    proportions: different(options.proportion ?? []).map(text => {
      if (columns.find(text) !== undefined || !text.includes('=')) return { column: columns.one('--proportion', text) };
      const [column, value] = columns.pair('--proportion', text, '=')!;
      return { column, value };
    }),
    quantiles: quantilesOf(options, columns),
    where: (options.where ?? []).map(text => {
      const form = options.lang === 'vi' ? 'CỘT=GIÁ TRỊ' : 'COLUMN=VALUE';
      const [column, value] = formed(columns.pair('--where', text, '='), '--where', text, form, options.lang);
      return { column, value };
    }),
    replicateWeights: (options.replicateWeights ?? []).flatMap(text => columns.like('--replicate-weights', text)),
  };
  columns.throwIfUnknown();

  const { means, totals, ratios, proportions, quantiles, fpc, psu } = asked;
  if (means.length + totals.length + ratios.length + proportions.length + quantiles.size === 0)
    throw new UsageError(t.nothingAsked);
  const stages = Math.max(1, psu.length);
  if (fpc.length > stages) throw new UsageError(t.tooManyCorrections(fpc.length, stages));
  if (asked.replicateWeights.length > 0 !== (options.replicateType !== undefined))
    throw new UsageError(t.replicatesWithoutType);
  if (options.mse && asked.replicateWeights.length === 0)
    throw new UsageError(texts[options.lang].goesWith('--mse', ['--replicate-weights']));
  return asked;
}

function quantilesOf(options: EstimateArguments, columns: ColumnFinder): ReadonlyMap<string, readonly number[]> {
  const t = estimateTexts[options.lang];
  const quantiles = new Map<string, number[]>();
  for (const text of options.quantile ?? []) {
    for (const part of text.split(/,(?=[^,]*@)/)) {
      const at = part.lastIndexOf('@');
      const share = Number(part.slice(at + 1).replace(',', '.'));
      if (at < 0 || part.slice(at + 1).trim() === '') throw new UsageError(t.notOfForm('--quantile', part, 'V@0.5'));
      if (!(share >= 0 && share <= 1))
        throw new UsageError(texts[options.lang].notAShare('--quantile V@…', part.slice(at + 1)));
      const column = columns.one('--quantile', part.slice(0, at));
      quantiles.set(column, different([...(quantiles.get(column) ?? []), share]));
    }
  }
  return quantiles;
}

function formed<T>(value: T | undefined, option: string, text: string, form: string, lang: Lang): T {
  if (value === undefined) throw new UsageError(estimateTexts[lang].notOfForm(option, text, form));
  return value;
}

function different<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
