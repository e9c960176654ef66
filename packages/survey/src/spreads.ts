import type { Linearised } from './linearised.js';
import type { Spread } from './spread.js';
import type { FullTotals, Statistic } from './statistic.js';

/** What the variance of each estimate of a table is made of, by its position. */
export interface Spreads {
  of(at: number): Spread;
}

/** The spreads of one call: every statistic in every group, derivatives in one array. */
export class CallSpreads implements Spreads {
  readonly #source: Linearised;
  readonly #statistics: readonly Statistic[];
  readonly #slopes: Float64Array;
  readonly #stride: number;
  readonly #deviations: Float64Array[] = [];

  constructor(source: Linearised, statistics: readonly Statistic[]) {
    this.#source = source;
    this.#statistics = statistics;
    this.#stride = 2 * statistics.reduce((most, { items }) => Math.max(most, items.length), 0);
    this.#slopes = new Float64Array(source.sums.groups.length * statistics.length * this.#stride);
  }

  /** Sets down how an estimate moves with its group's totals and, with replicates, its deviations. */
  set(at: number, totals: FullTotals, deviations?: Float64Array): void {
    this.#statistics[at % this.#statistics.length]!.slopes(totals, this.#slopes, at * this.#stride);
    if (deviations) this.#deviations[at] = deviations;
  }

  of(at: number): Spread {
    const count = this.#statistics.length;
    const group = Math.floor(at / count);
    return {
      source: this.#source,
      group,
      items: this.#statistics[at - group * count]!.items,
      slopes: this.#slopes,
      from: at * this.#stride,
      deviations: this.#deviations[at],
    };
  }
}

/** The spreads of multiples of estimates. */
export function scaledSpreads(spreads: Spreads, factors: Float64Array): Spreads {
  return {
    of: at => {
      const { slopes, from, items, deviations, ...rest } = spreads.of(at);
      const times = (value: number) => factors[at]! * value;
      const own = slopes.slice(from, from + 2 * items.length).map(times);
      return { ...rest, items, slopes: own, from: 0, deviations: deviations?.map(times) };
    },
  };
}

/** The spreads of several tables one below the other. */
export function joinedSpreads(parts: readonly { readonly spreads: Spreads; readonly size: number }[]): Spreads {
  return {
    of: at => {
      let own = at;
      let part = 0;
      while (own >= parts[part]!.size) own -= parts[part++]!.size;
      return parts[part]!.spreads.of(own);
    },
  };
}
