import type { Geography, Methodology } from '@papi/methodology';
import type { Decimal, Delimiter, Diagnostic, Encoding } from '@papi/tables';
import type { ColumnTable } from 'arquero';
import type { HeldYear } from './held.js';
import type { SurveyFindings } from './survey-findings.js';
import type { Decision, SheetLayout } from './workbooks/types.js';

/** What is measured and who is measured: all that must be known to read a file of scores. */
export interface Index {
  readonly methodology: Methodology;
  readonly geography: Geography;
}

/** A file that was read. Never its path: the same file gives the same bytes out wherever it lies. */
export interface Source {
  /** Base name. */
  readonly file: string;
  /** The year of its scores; null where it holds several. */
  readonly year: number | null;
  readonly years: readonly number[];
  /** Checksum of its bytes, in hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** Where a file's year was taken from. */
export type YearFrom = 'column' | 'option' | 'file name' | 'title';

/** How a file, or a sheet of a workbook, was understood. */
export type Layout = TextLayout | SheetLayout;

/** How a text file was understood. */
export interface TextLayout {
  readonly file: string;
  /** `long`: a row for each score or value. `wide`: a row for each unit, a column for each node. */
  readonly shape: 'long' | 'wide';
  readonly delimiter: Delimiter;
  readonly encoding: Encoding;
  /** Decimal sign; null where no number has decimals. */
  readonly decimal: Decimal | null;
  readonly years: readonly number[];
  readonly yearFrom: YearFrom;
  /** Headers of the columns that name the unit. */
  readonly unitColumns: readonly string[];
  /** Each column of scores with the node it was taken for; in a long file each node with the column of scores. */
  readonly nodeColumns: readonly { readonly column: string; readonly node: string }[];
  /** Headers of columns left unread: notes and running numbers. */
  readonly noteColumns: readonly string[];
  /** Different units named, with a score or not. */
  readonly units: number;
  readonly scores: number;
  /** Cells that say that there is no score. */
  readonly withheld: number;
  /** The units and nodes of each year and what is withheld; none in a file of indicators. */
  readonly held: readonly HeldYear[];
  /** What was decided in reading it: rows left out, an old encoding, a year from the title. */
  readonly decisions: readonly Decision[];
}

/** A score that is withheld. */
export interface Withheld {
  readonly year: number;
  readonly unit: string;
  readonly node: string;
}

/**
 * Scores, and everything needed to make sense of them.
 *
 * `scores` has one row a known score, a withheld score has none: `year` (number), `unit` (code), `node` (id),
 * `score`, `se` and `n` (NaN where not known), and `df`, the degrees of freedom of a test with the error (NaN where not
 * known), where some score has them. Numbers are Float64Arrays; rows are in order of year, unit (order of the geography)
 * and node (reading order of the methodology).
 */
export interface Dataset extends Index {
  readonly scores: ColumnTable;
  /**
   * One row a known value of an indicator: `year`, `unit`, `indicator` (id in that year), `concept` (the same in every
   * year), `value`, `n` (NaN where not known), and `se`, `df` where values were estimated from respondents; in order of
   * year, unit and id. Absent where no file gives any.
   */
  readonly indicators?: ColumnTable;
  /** Years of which a file says that its figures are made up: no page and no file may look like a result. */
  readonly synthetic?: readonly number[];
  /**
   * Places that say that there is no score (and none is given elsewhere), by year, unit and node; any other place without
   * a score is nowhere in the files. Absent where the scores were made from respondents.
   */
  readonly withheld?: readonly Withheld[];
  readonly sources: readonly Source[];
  readonly warnings: readonly Diagnostic[];
  readonly layouts: readonly Layout[];
  /**
   * For each year how far a node may lie from the sum of its parts: 0.0001, more where scores are printed with
   * fewer decimals (half a unit of the last decimal for the node and for each of its parts).
   */
  readonly sumTolerances: readonly { readonly year: number; readonly tolerance: number }[];
  /** Where the scores were made from respondents: their errors, and what was found beside them. */
  readonly survey?: SurveyFindings;
}
