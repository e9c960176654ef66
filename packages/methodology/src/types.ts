/** The two languages every name and sentence comes in. Vietnamese is the first. */
export type Lang = 'vi' | 'en';

/** A text in both languages. */
export type Words = Readonly<Record<Lang, string>>;

export type Level = 'total' | 'axis' | 'sub-axis' | 'indicator';

/**
 * A node of the index as it stood from one year to another: the total, an axis or a sub-axis.
 * The same id may stand for different things in different years, so a node is always asked for with its year.
 */
export interface IndexNode {
  readonly id: string;
  readonly level: Level;
  /** Id of the node this one adds to; null for the total. */
  readonly parent: string | null;
  /** First and last year in which this row holds. */
  readonly from: number;
  readonly to: number;
  readonly name: Words;
  /** A name that fits a table's head (about 18 characters). */
  readonly short: Words;
  /** One or two sentences on what it measures; empty where the name says it. */
  readonly about: Words;
  /** Printed range of the score. */
  readonly lo: number;
  readonly hi: number;
  /** The highest score that can be reached in fact; `hi` where nothing lower is known. */
  readonly ceiling: number;
}

/** Years that compare: one stretch of one node, and why it starts. `why` is null for a node's first series. */
export interface SeriesSpan {
  readonly node: string;
  readonly from: number;
  readonly to: number;
  readonly series: string;
  readonly why: Words | null;
}

/** One item of one year's list under a sub-axis. Items compare between years by `concept`, never by code. */
export interface Indicator {
  readonly year: number;
  readonly id: string;
  readonly parent: string;
  readonly concept: string;
  readonly name: Words;
  /** How the value is printed: a share 0-1, points on a scale, kilometres, minutes, VND, a percentage 0-100. */
  readonly unit: 'share' | 'points' | 'km' | 'minutes' | 'vnd' | 'percent';
  /** Ends of the printed scale; null where it has none. */
  readonly lo: number | null;
  readonly hi: number | null;
  /** Whether a high value is good for the province as scored (`up`) or bad (`down`); null where not known. */
  readonly direction: 'up' | 'down' | null;
  readonly scored: 'yes' | 'no' | 'unknown';
}

/** One item of a scoring rule. An end is a number, or the lowest or highest value of the units that year. */
export interface ScoringTerm {
  /** Id of the indicator in that year's list; null for an item that is not published. */
  readonly item: string | null;
  /** The value scored worst and the value scored best. */
  readonly worst: number | 'min' | 'max';
  readonly best: number | 'min' | 'max';
}

/**
 * How a sub-axis follows from its items in some years: lo + (hi − lo) · mean of (x − worst)/(best − worst).
 * Found by arithmetic on published figures, so each says how sure it is.
 */
export interface ScoringRule {
  readonly node: string;
  readonly from: number;
  readonly to: number;
  /** Score with every item at its worst and at its best; null where the rule is unknown. */
  readonly lo: number | null;
  readonly hi: number | null;
  /** How many items are averaged. */
  readonly items: number | null;
  readonly terms: readonly ScoringTerm[];
  /** `exact` to four decimals, `close`, `approximate`, `incomplete` (an item is not published), `unknown`. */
  readonly status: 'exact' | 'close' | 'approximate' | 'incomplete' | 'unknown';
  /** The furthest a published score lies from the rule; null where not known. */
  readonly largestResidual: number | null;
}

/** The lowest and highest value that a unit had in a year, as published: the ends `min` and `max` of scoring rules. */
export interface ItemEnds {
  readonly year: number;
  /** Id of the indicator in that year's list. */
  readonly item: string;
  readonly lowest: number;
  readonly highest: number;
  /** Where the two are published. */
  readonly source: string;
}

/** A year the index was published: how many were asked, and what a reader must know of that year. */
export interface Edition {
  readonly year: number;
  /** Respondents, where a source states them; null otherwise. */
  readonly respondents: number | null;
  readonly note: Words;
}

/** A published total that is not the sum of its parts, known and accepted. */
export interface SumException {
  readonly year: number;
  readonly unit: string;
  readonly node: string;
  /** Published value minus the sum of the parts. */
  readonly difference: number;
  readonly note: Words;
}

export interface Region {
  readonly code: string;
  readonly name: Words;
  readonly slug: string;
}

/** What is ranked: a province. */
export interface Unit {
  readonly code: string;
  readonly name: Words;
  /** Name in the address of its pages: lower-case ASCII, never changes. */
  readonly slug: string;
  readonly kind: string;
  readonly region: string;
  readonly aliases: readonly string[];
  readonly population: number | null;
  /** Square kilometres. */
  readonly area: number | null;
  /** Two or three letters, unique: the tile's text where there is no room for the name. */
  readonly mark: string;
  /** The unit that took its place when units were merged; absent where the index knows of none. */
  readonly successor?: Unit;
}

/** A tile of the map: a unit, or a part of one that is shown and not surveyed (Hoàng Sa, Trường Sa). */
export interface Tile {
  readonly id: string;
  /** The unit; for a part, the unit it belongs to. */
  readonly unit: string;
  readonly row: number;
  readonly col: number;
  /** Name of a part; null for the unit itself. */
  readonly part: string | null;
  /** Words on the tile, one line each (at most two). */
  readonly label: readonly string[];
}

export interface Geography {
  readonly id: string;
  /** In code order. */
  readonly units: readonly Unit[];
  /** In reading order, north to south. */
  readonly regions: readonly Region[];
  readonly tiles: readonly Tile[];
}

/** What a label of a published workbook stands beside. */
export type LabelKind = 'total' | 'low' | 'high' | 'se' | 'weighted' | 'variance' | 'n' | 'node' | 'indicator';

/**
 * The words that published workbooks print beside figures, by which their rows are told.
 * `total`, `low`, `high`, `se`: the total, its interval, its standard error; `weighted`: any of these with weights;
 * `variance`: of the axis above; `n`: respondents.
 */
export interface Label {
  readonly kind: LabelKind;
  /** A node's id or an indicator's concept; empty for the other kinds. */
  readonly of: string;
  /** The years in which the words mean this; null for no end. */
  readonly from: number | null;
  readonly to: number | null;
  /** As printed, in either language; empty where it is not known in that language. */
  readonly text: Words;
  /** What must be told to who reads the label; null where it means what it says. */
  readonly caution: Words | null;
}

/** Who leads the work on a node, between two months (`2025-06`), as plans assign it. */
export interface Agency {
  readonly node: string;
  readonly from: string;
  /** Empty while in force. */
  readonly to: string;
  readonly lead: readonly string[];
  readonly with: readonly string[];
}

/** What an agency is called in both languages. */
export interface AgencyName extends Words {
  /** Whether its papers bear the unit's own authority above its name; absent where they do not. */
  readonly letterhead?: boolean;
}

/** A day of the year by which those who carry out a plan report, as plans set it. */
export interface ScheduleDay {
  /** How often: `quarterly`, `half-year`, `year`. */
  readonly schedule: 'quarterly' | 'half-year' | 'year';
  /** What the report is of. */
  readonly period: 'quarter-1' | 'quarter-2' | 'quarter-3' | 'first-half' | 'year';
  readonly month: number;
  readonly day: number;
}

/** What the index calls itself and how it is cited: key to text (`data/index.csv`). */
export type IndexTexts = Readonly<Record<string, Words>>;

/** Everything known of an index except its scores: a folder of CSV files, read and checked. */
export interface Methodology {
  readonly texts: IndexTexts;
  /**
   * Least relative change that the index calls up or down, a share of the score before, above 0 and below 1: its text
   * `threshold` (`5%`) as a number. Absent where it names none.
   */
  readonly threshold?: number;
  readonly nodes: readonly IndexNode[];
  readonly series: readonly SeriesSpan[];
  readonly indicators: readonly Indicator[];
  readonly scoring: readonly ScoringRule[];
  /** Absent in an index of which no ends are published. */
  readonly ends?: readonly ItemEnds[];
  readonly editions: readonly Edition[];
  readonly exceptions: readonly SumException[];
  readonly agencies: readonly Agency[];
  /** What agencies are called in both languages; absent in an index that names them in one. */
  readonly agencyNames?: readonly AgencyName[];
  /** Absent in an index whose plans set no days. */
  readonly schedules?: readonly ScheduleDay[];
  /** Absent in an index that has no published workbooks. */
  readonly labels?: readonly Label[];
}
