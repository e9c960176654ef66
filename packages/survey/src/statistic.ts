import type { Item } from './border.js';

/** Answered rows, Σw and Σwy of one group, a value an item. */
export interface ItemTotals {
  readonly n: Float64Array;
  readonly w: Float64Array;
  readonly wy: Float64Array;
}

/** All five sums of one group, a value an item. */
export interface FullTotals extends ItemTotals {
  readonly w2: Float64Array;
  readonly wy2: Float64Array;
}

/** S² = n/(n − 1) · Σw(y − ȳ)²/Σw, the population variance of an item as the weighted sample shows it; n counts rows of non-zero weight. */
function populationVariance({ n, w, wy, wy2 }: FullTotals, item: number): number {
  const rows = n[item]!;
  const weight = w[item]!;
  const centre = wy[item]! / weight;
  return (rows / (rows - 1)) * (wy2[item]! / weight - centre * centre);
}

/** An estimate that is a smooth function of weighted totals. */
export interface Statistic {
  /** What it is called in the results. */
  readonly name: string;
  /** Positions of its items among the items asked for; the first says how many answer. */
  readonly items: readonly number[];
  readonly value: (totals: ItemTotals) => number;
  /** Writes its partial derivatives from a position on: for each of its items that by Σw, then that by Σwy. */
  readonly slopes: (totals: ItemTotals, into: Float64Array, from: number) => void;
  /** Its variance under simple random sampling with replacement, S²/n for a mean. */
  readonly srsVariance: (totals: FullTotals) => number;
  /** Whether its variance has no meaning when the domain lies in one PSU. */
  readonly needsTwoPsus: boolean;
}

/** The weighted mean Σwy/Σw of an item; its influence is w(y − ȳ)/Σw. */
export function meanOf(name: string, item: number): Statistic {
  return {
    name,
    items: [item],
    value: ({ w, wy }) => wy[item]! / w[item]!,
    slopes: ({ w, wy }, into, from) => {
      into[from] = -wy[item]! / w[item]! / w[item]!;
      into[from + 1] = 1 / w[item]!;
    },
    srsVariance: totals => populationVariance(totals, item) / totals.n[item]!,
    needsTwoPsus: true,
  };
}

/** The weighted total Σwy of an item; its influence is wy. */
export function totalOf(name: string, item: number): Statistic {
  return {
    name,
    items: [item],
    value: ({ wy }) => wy[item]!,
    slopes: (_, into, from) => {
      into[from] = 0;
      into[from + 1] = 1;
    },
    srsVariance: totals => (populationVariance(totals, item) / totals.n[item]!) * totals.w[item]! ** 2,
    needsTwoPsus: false,
  };
}

/**
 * The ratio Σwy/Σwx of two items over the rows that answer both; its influence is w(y − Rx)/Σwx. Its simple-random
 * variance is that of the residuals y − Rx over x̄², for which the item of products y·x is needed.
 */
export function ratioOf(name: string, y: number, x: number, product: number): Statistic {
  return {
    name,
    items: [y, x],
    value: ({ wy }) => wy[y]! / wy[x]!,
    slopes: ({ wy }, into, from) => {
      into[from] = 0;
      into[from + 1] = 1 / wy[x]!;
      into[from + 2] = 0;
      into[from + 3] = -wy[y]! / wy[x]! / wy[x]!;
    },
    srsVariance: ({ n, w, wy, wy2 }) => {
      const r = wy[y]! / wy[x]!;
      const residual = (wy2[y]! - 2 * r * wy[product]! + r * r * wy2[x]!) / w[x]!;
      return residual / (n[x]! - 1) / (wy[x]! / w[x]!) ** 2;
    },
    needsTwoPsus: true,
  };
}

/** An item given by the name of its column, or spelt out. */
export type ItemLike = string | Item;

/** Spells an item out. */
export function itemOf(item: ItemLike): Item {
  return typeof item === 'string' ? { column: item } : item;
}
