/** What the script of targets is given: a data block of the page, `#target-data`, made when the site is built. */
export interface TargetData {
  /** The total of all units. */
  readonly total: TargetField;
  /** What the others' totals were when the series began, from which they move on. */
  readonly moving: TargetMoves;
  /** The nodes whose parts can be raised, in reading order. */
  readonly axes: readonly (readonly [id: string, field: TargetField])[];
  /** The parts, in reading order; `axis` is a position in `axes`. A ceiling of null is that of the printed range. */
  readonly parts: readonly (readonly [
    id: string,
    axis: number,
    score: number,
    lo: number,
    hi: number,
    ceiling: number | null,
  ])[];
  /** The parts in the order points are given to them, the gap of each, and the gain seen in a year where that ever binds. */
  readonly caps: readonly (readonly [part: number, gap: number, gain?: number])[];
  /**
   * How often so many places were won, by years ahead from 1 and by places from 0, as far as any is known; the ends of the interval
   * are whole per cents.
   */
  readonly rates: readonly (readonly (readonly [met: number, starts: number, low: number, high: number])[])[];
}

/** 0 the gap to the benchmark, 1 the gains seen, 2 the ceiling. */
export type TargetBound = 0 | 1 | 2;

/** From where the others came, in the order of their totals. */
export interface TargetMoves {
  readonly scale: number;
  /** The total less the first, in 1/scale; with a scale of 0 the first as it was. */
  readonly since: readonly number[];
  /** Years from the first to the total: of most, and of those others that took another number; 0 for one without a first. */
  readonly years: number;
  readonly unlike: readonly (readonly [other: number, years: number])[];
}

/** The scores of one node in the starting year. */
export interface TargetField {
  readonly own: number;
  readonly others: TargetList;
}

/**
 * Ascending scores. With a scale they are whole numbers of 1/scale, each but the first as the step from the one before; with a scale of
 * 0 they stand as they are.
 */
export interface TargetList {
  readonly scale: number;
  readonly steps: readonly number[];
}
