/** What the compare page's script is given: one global, `compareData`, made when the site is built. */
export interface CompareData {
  /** Years with scores, oldest first. */
  readonly years: readonly number[];
  readonly units: readonly CompareUnit[];
  /** The total and the axes, a row for each stretch of years with one name. */
  readonly nodes: readonly CompareNode[];
  /** Years that compare, of the total and the axes. */
  readonly series: readonly (readonly [node: string, from: number, to: number])[];
  /** Scores of the total and the axes, by year and node. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, CompareColumn>>>>;
  /** Sub-axes by year: filled by `compare-YYYY.js`, loaded when the year is chosen. */
  readonly parts: Record<string, CompareParts>;
}

export interface CompareUnit {
  readonly code: string;
  readonly name: string;
  /** File of the unit's page of its newest edition, from the root of each language. */
  readonly slug: string;
}

export interface CompareNode {
  readonly id: string;
  /** Null for the total; for a sub-axis the axis. */
  readonly parent: string | null;
  readonly from: number;
  readonly to: number;
  readonly vi: string;
  readonly en: string;
}

/** One node in one year: arrays in the order of the units. */
export interface CompareColumn {
  readonly of: number;
  /** Lowest, quartiles, highest. */
  readonly spread: readonly [min: number, q1: number, median: number, q3: number, max: number];
  /** Null where withheld. */
  readonly score: readonly (number | null)[];
  /** Ends of each score's interval, null where it has none; not there where no errors are known. */
  readonly within?: readonly (readonly [low: number, high: number] | null)[];
  readonly rank: readonly (number | null)[];
  /** A digit a unit: 1 High … 4 Low, 0 withheld. */
  readonly group: string;
}

/** The sub-axes of one year, in reading order. */
export interface CompareParts {
  readonly nodes: readonly CompareNode[];
  readonly scores: Readonly<Record<string, CompareColumn>>;
}
