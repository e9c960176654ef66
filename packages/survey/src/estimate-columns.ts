import type { Key } from './border.js';
import type { Reason } from './estimate-options.js';
import type { Spread } from './spread.js';
import { joinedSpreads, type Spreads } from './spreads.js';

/** The numbers of an estimate, each a column. */
const NUMBERS = ['estimate', 'se', 'low', 'high', 'df', 'n', 'nEffective', 'deff'] as const;

/** Estimates as columns, which thousands of estimates fill without an object for each. */
export class EstimateColumns {
  readonly size: number;
  readonly keys: (readonly Key[])[] = [];
  readonly item: string[] = [];
  readonly statistic: string[] = [];
  readonly estimate: Float64Array;
  readonly se: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly df: Float64Array;
  readonly n: Float64Array;
  readonly nEffective: Float64Array;
  readonly deff: Float64Array;
  readonly reason: (Reason | null)[] = [];
  spreads: Spreads;

  /** @param size how many estimates; numbers are NaN until written */
  constructor(size: number, spreads: Spreads) {
    const column = () => new Float64Array(size).fill(Number.NaN);
    this.size = size;
    this.spreads = spreads;
    this.estimate = column();
    this.se = column();
    this.low = column();
    this.high = column();
    this.df = column();
    this.n = column();
    this.nEffective = column();
    this.deff = column();
  }

  /** Columns one below the other. */
  static joined(parts: readonly EstimateColumns[]): EstimateColumns {
    const size = parts.reduce((sum, part) => sum + part.size, 0);
    const all = new EstimateColumns(size, joinedSpreads(parts));
    let from = 0;
    for (const part of parts) {
      for (const name of NUMBERS) all[name].set(part[name], from);
      all.keys.push(...part.keys);
      all.item.push(...part.item);
      all.statistic.push(...part.statistic);
      all.reason.push(...part.reason);
      from += part.size;
    }
    return all;
  }
}

/** One estimate with all that is said of it: a view of the columns. */
export class EstimateRow {
  readonly #columns: EstimateColumns;
  readonly #at: number;

  constructor(columns: EstimateColumns, at: number) {
    this.#columns = columns;
    this.#at = at;
  }

  /** The group's values, one a column of `by`. */
  get keys(): readonly Key[] {
    return this.#columns.keys[this.#at]!;
  }

  get item(): string {
    return this.#columns.item[this.#at]!;
  }

  get statistic(): string {
    return this.#columns.statistic[this.#at]!;
  }

  get estimate(): number {
    return this.#columns.estimate[this.#at]!;
  }

  get se(): number {
    return this.#columns.se[this.#at]!;
  }

  get low(): number {
    return this.#columns.low[this.#at]!;
  }

  get high(): number {
    return this.#columns.high[this.#at]!;
  }

  get df(): number {
    return this.#columns.df[this.#at]!;
  }

  /** Answering rows of non-zero weight. */
  get n(): number {
    return this.#columns.n[this.#at]!;
  }

  /** Kish's effective size (Σw)²/Σw². */
  get nEffective(): number {
    return this.#columns.nEffective[this.#at]!;
  }

  get deff(): number {
    return this.#columns.deff[this.#at]!;
  }

  get reason(): Reason | null {
    return this.#columns.reason[this.#at]!;
  }

  /** What its variance is made of. */
  get spread(): Spread {
    return this.#columns.spreads.of(this.#at);
  }
}
