import type { Item } from './border.js';

/** The weighted count and the weighted sum of one item in one group. */
export interface ItemTotal {
  readonly w: number;
  readonly wy: number;
}

/** All five sums of one item in one group. */
export interface FullTotal extends ItemTotal {
  readonly n: number;
  readonly w2: number;
  readonly wy2: number;
}

/** S² = n/(n − 1) · Σw(y − ȳ)²/Σw, the population variance of an item as the weighted sample shows it; n counts rows of non-zero weight. */
function populationVariance({ n, w, wy, wy2 }: FullTotal): number {
  return (n / (n - 1)) * (wy2 / w - (wy / w) ** 2);
}

/** How an estimate moves with the totals it is made of: its partial derivatives. */
export interface Slope {
  /** Position of the item among the items asked for. */
  readonly item: number;
  readonly w: number;
  readonly wy: number;
}

/** An estimate that is a smooth function of weighted totals. */
export interface Statistic {
  /** What it is called in the results. */
  readonly name: string;
  /** Positions of its items among the items asked for. */
  readonly items: readonly number[];
  readonly value: (totals: readonly ItemTotal[]) => number;
  readonly slopes: (totals: readonly ItemTotal[]) => readonly Slope[];
  /** Items its simple-random variance needs, and that variance with replacement, S²/n for a mean. */
  readonly srs: { readonly items: readonly number[]; readonly variance: (totals: readonly FullTotal[]) => number };
  /** Whether its variance has no meaning when the domain lies in one PSU. */
  readonly needsTwoPsus: boolean;
}

/** The weighted mean Σwy/Σw of an item; its influence is w(y − ȳ)/Σw. */
export function meanOf(name: string, item: number): Statistic {
  const items = [item];
  return {
    name,
    items,
    value: ([t]) => t!.wy / t!.w,
    slopes: ([t]) => [{ item, w: -t!.wy / t!.w / t!.w, wy: 1 / t!.w }],
    srs: { items, variance: ([t]) => populationVariance(t!) / t!.n },
    needsTwoPsus: true,
  };
}

/** The weighted total Σwy of an item; its influence is wy. */
export function totalOf(name: string, item: number): Statistic {
  const items = [item];
  return {
    name,
    items,
    value: ([t]) => t!.wy,
    slopes: () => [{ item, w: 0, wy: 1 }],
    srs: { items, variance: ([t]) => (populationVariance(t!) / t!.n) * t!.w ** 2 },
    needsTwoPsus: false,
  };
}

/**
 * The ratio Σwy/Σwx of two items over the rows that answer both; its influence is w(y − Rx)/Σwx. Its simple-random
 * variance is that of the residuals y − Rx over x̄², for which the item of products y·x is needed.
 */
export function ratioOf(name: string, numerator: number, denominator: number, product: number): Statistic {
  return {
    name,
    items: [numerator, denominator],
    value: ([y, x]) => y!.wy / x!.wy,
    slopes: ([y, x]) => [
      { item: numerator, w: 0, wy: 1 / x!.wy },
      { item: denominator, w: 0, wy: -y!.wy / x!.wy / x!.wy },
    ],
    srs: {
      items: [numerator, denominator, product],
      variance: ([y, x, yx]) => {
        const r = y!.wy / x!.wy;
        const residual = (y!.wy2 - 2 * r * yx!.wy + r * r * x!.wy2) / x!.w;
        return residual / (x!.n - 1) / (x!.wy / x!.w) ** 2;
      },
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
