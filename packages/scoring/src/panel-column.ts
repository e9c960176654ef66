import type { ErrorWithDf } from './independent-error.js';
import { type Quartiles, quartilesOf } from './quartiles.js';
import { ranksIn, sortedKnown } from './ranks.js';

/** The scores of all units in one node and year, and what follows from them alone, made when first asked for. */
export class PanelColumn {
  readonly year: number;
  readonly node: string;
  /** One value a unit, NaN where it has no score. */
  readonly scores: Float64Array;
  /** The standard error of each unit's score, NaN where not known. */
  errors: Float64Array;
  /** The degrees of freedom of each unit's error, NaN where not known. */
  freedoms: Float64Array;
  /** The number of respondents behind each unit's score, NaN where not known. */
  counts: Float64Array;
  readonly #unknown: Float64Array;
  #scored: readonly number[] | undefined;
  #sorted: readonly number[] | undefined;
  #ranks: Float64Array | undefined;
  #quartiles: Quartiles | undefined;

  /** @param unknown one NaN a unit, shared by all columns that know no errors, degrees of freedom or counts */
  constructor(year: number, node: string, unknown: Float64Array) {
    this.year = year;
    this.node = node;
    this.scores = unknown.slice();
    this.errors = unknown;
    this.freedoms = unknown;
    this.counts = unknown;
    this.#unknown = unknown;
  }

  /**
   * Fills in what stands beside a unit's score, NaN where it is not known. An error of 0 or less is not an error: it counts
   * as not known.
   *
   * @param df degrees of freedom of the error
   * @param count respondents
   */
  setBeside(unit: number, error: number, df: number, count: number): void {
    if (error > 0) this.errors = this.#with(this.errors, unit, error);
    if (error > 0 && !Number.isNaN(df)) this.freedoms = this.#with(this.freedoms, unit, df);
    if (!Number.isNaN(count)) this.counts = this.#with(this.counts, unit, count);
  }

  /** The values with one more, in an array of this column's own. */
  #with(values: Float64Array, unit: number, value: number): Float64Array {
    const own = values === this.#unknown ? this.#unknown.slice() : values;
    own[unit] = value;
    return own;
  }

  /** The error of a unit's score times a weight, with its degrees of freedom. */
  errorOf(unit: number, weight = 1): ErrorWithDf & { readonly weight: number } {
    return { se: this.errors[unit]!, df: this.freedoms[unit]!, weight };
  }

  /** Positions of the units that have a score. */
  get scored(): readonly number[] {
    if (!this.#scored) {
      const scored: number[] = [];
      for (let u = 0; u < this.scores.length; u++) if (!Number.isNaN(this.scores[u]!)) scored.push(u);
      this.#scored = scored;
    }
    return this.#scored;
  }

  /** The scores without the absent ones, ascending. */
  get sorted(): readonly number[] {
    this.#sorted ??= sortedKnown(this.scores);
    return this.#sorted;
  }

  /** How many units have a score. */
  get of(): number {
    return this.scored.length;
  }

  /** The rank of each unit, NaN where it has no score. */
  get ranks(): Float64Array {
    this.#ranks ??= ranksIn(this.sorted, this.scores);
    return this.#ranks;
  }

  /** The cut points of the four groups. */
  get quartiles(): Quartiles {
    this.#quartiles ??= quartilesOf(this.sorted);
    return this.#quartiles;
  }
}
