/** What the script of targets is given: a data block of the page, `#target-data`, made when the site is built. */
export interface TargetData {
  /** The total of all units. */
  readonly total: TargetField;
  /** The others' totals a year on, each moved by its own average yearly change: those that then are above the unit's own. */
  readonly moving: TargetList;
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
  /** The parts in the order points are given to them, the most each takes, and what bounds it. */
  readonly caps: readonly (readonly [part: number, most: number, bound: TargetBound])[];
  /** How often so many places were won in a year, by places from 0; the ends of the interval are whole per cents. */
  readonly rates: readonly (readonly [met: number, starts: number, low: number, high: number])[];
}

/** 0 the gap to the benchmark, 1 the gains seen, 2 the ceiling. */
export type TargetBound = 0 | 1 | 2;

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
