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
  /** The number of respondents behind each unit's score, NaN where not known. */
  counts: Float64Array;
  readonly #unknown: Float64Array;
  #scored: readonly number[] | undefined;
  #sorted: readonly number[] | undefined;
  #ranks: Float64Array | undefined;
  #quartiles: Quartiles | undefined;

  /** @param unknown one NaN a unit, shared by all columns that know no errors or counts */
  constructor(year: number, node: string, unknown: Float64Array) {
    this.year = year;
    this.node = node;
    this.scores = unknown.slice();
    this.errors = unknown;
    this.counts = unknown;
    this.#unknown = unknown;
  }

  /** Fills in one unit. An error of 0 or less is not an error: it counts as not known. */
  set(unit: number, score: number, error: number, count: number): void {
    this.scores[unit] = score;
    if (error > 0) {
      if (this.errors === this.#unknown) this.errors = this.#unknown.slice();
      this.errors[unit] = error;
    }
    if (!Number.isNaN(count)) {
      if (this.counts === this.#unknown) this.counts = this.#unknown.slice();
      this.counts[unit] = count;
    }
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
