import type { Geography, Methodology } from '@papi/methodology';
import type { Decimal, Delimiter, Diagnostic, Encoding } from '@papi/tables';
import type { ColumnTable } from 'arquero';

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
export type YearFrom = 'column' | 'option' | 'file name';

/** How a file was understood. */
export interface Layout {
  readonly file: string;
  /** `long`: a row for each score. `wide`: a row for each unit, a column for each node. */
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
}

/**
 * Scores, and everything needed to make sense of them.
 *
 * `scores` has one row a known score, a withheld score has none: `year` (number), `unit` (code), `node` (id),
 * `score`, `se` and `n` (NaN where not known). Numbers are Float64Arrays; rows are in order of year,
 * unit (order of the geography) and node (reading order of the methodology).
 */
export interface Dataset extends Index {
  readonly scores: ColumnTable;
  readonly sources: readonly Source[];
  readonly warnings: readonly Diagnostic[];
  readonly layouts: readonly Layout[];
  /**
   * For each year how far a node may lie from the sum of its parts: 0.0001, more where scores are printed with
   * fewer decimals (half a unit of the last decimal for the node and for each of its parts).
   */
  readonly sumTolerances: readonly { readonly year: number; readonly tolerance: number }[];
}
