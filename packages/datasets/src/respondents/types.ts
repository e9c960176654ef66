import type { Words } from '@papi/methodology';
import type { Decimal, Delimiter, Diagnostic, Encoding } from '@papi/tables';
import type { ColumnTable } from 'arquero';
import type { Index, Source, YearFrom } from '../types.js';
import type { Codebook } from './codebook.js';
import type { Statistic } from './codebook-row.js';

/** An indicator that the file's answers make, one numeric column of the blocks. */
export interface RespondentItem {
  readonly indicator: string;
  /** Name of its column in the blocks: the indicator's id. */
  readonly column: string;
  /** How respondents make a unit's value: the mean of their answers, or the median (distance, minutes). */
  readonly statistic: Statistic;
}

/** A way to divide respondents: `sex`, `area`, `ethnicity`, `age`, or one of the codebook's own. */
export interface RespondentGroup {
  /** Also the name of its text column in the blocks. */
  readonly id: string;
  readonly name: Words;
  /** Those that occur, in the codebook's order; the first is the one others are compared with. */
  readonly values: readonly { readonly id: string; readonly name: Words }[];
}

/** Some respondents, as columns of equal length. */
export interface RespondentBlock {
  readonly rows: number;
  /** Row in a spreadsheet of a row of this block: the header is row 1. */
  line(row: number): number;
  /**
   * `year` and every item are numbers, NaN for no answer; `weight` too. `unit` is a code; `stratum`, `psu` and every
   * group are texts, empty for no answer. The design's columns also go by their names in the file.
   *
   * @throws {RangeError} there is no such column
   */
  column(name: string): Float64Array | readonly string[];
}

/** Columns that say how the sample was drawn, by the file's own names: what a survey design is made from. */
export interface RespondentDesign {
  readonly weight: string;
  readonly strata: string;
  readonly psu: string;
  /** PSU labels repeat from stratum to stratum and name different PSUs. */
  readonly nest: boolean;
  /** Name of the file, for messages. */
  readonly file: string;
}

/** Who gave a column its meaning: the person's codebook, the bundled one, the header itself, an option, or no one. */
export type MappedBy = 'codebook' | 'default' | 'header' | 'option' | 'none';

/** How the file was understood. */
export interface Mapping {
  readonly delimiter: Delimiter;
  readonly encoding: Encoding;
  /** Decimal sign; null where no number has decimals. */
  readonly decimal: Decimal | null;
  readonly yearFrom: YearFrom;
  /** What the PSUs are: the column of an option, the districts, or what the file calls its PSUs. */
  readonly psuFrom: 'option' | 'district' | 'psu';
  /** Every column in the file's order: a role, an indicator, `group:sex`, `note`, or empty for what nobody knows. */
  readonly columns: readonly { readonly column: string; readonly use: string; readonly from: MappedBy }[];
}

/** Answers of a sample of people with all that must be known to estimate from them. The rows are not held: see `blocks`. */
export interface Respondents extends Index {
  readonly source: Source;
  /** Oldest first. */
  readonly years: readonly number[];
  /** In the order of the indicators' list. */
  readonly items: readonly RespondentItem[];
  readonly groups: readonly RespondentGroup[];
  readonly design: RespondentDesign;
  /** Whether the file says of itself that it is made up, in a column `synthetic` with 1 on every row. */
  readonly synthetic: boolean;
  readonly rows: number;
  readonly warnings: readonly Diagnostic[];
  readonly codebook: Codebook;
  readonly mapping: Mapping;
  /**
   * One pass over the rows, in the file's order, as often as it is asked for. A block holds until the next is taken.
   *
   * @param names the columns that will be asked of the blocks, so that no others are read. Default: all
   * @throws {RangeError} a name is no column
   */
  blocks(names?: readonly string[]): Iterable<RespondentBlock>;
  /**
   * All rows as one table: `year`, `unit`, `weight`, `stratum`, `psu`, a text column a group, a numeric column an item.
   * Takes memory by rows; estimates take `blocks`.
   */
  toTable(): ColumnTable;
}

/** How to read a file of respondents. */
export interface RespondentOptions {
  /** Path of a codebook: what it says of a column or a role comes before the bundled one. */
  readonly codebook?: string;
  /** The year of a file without a column of years. Default: four digits in the file's name. */
  readonly year?: number;
  /**
   * The primary sampling unit: `district`, `psu` (what the file calls so), or a column of the file. Default: the district
   * where the file has one, since districts are drawn first and villages inside them are alike, unless the codebook
   * names PSUs and no district; else `psu`.
   */
  readonly psu?: string;
  /**
   * PSU labels repeat from stratum to stratum and name different PSUs. Default: true for districts, whose numbers start
   * anew in each province; else false, and a PSU in two strata is a fault.
   */
  readonly nest?: boolean;
  /**
   * Largest file, in bytes, whose rows are kept after the check (in a quarter of the memory their numbers take); a larger
   * one is read again for each pass. Default: 64 million.
   */
  readonly keep?: number;
  /** The index's data folder, with `respondents/codebook.csv` for the names it uses. Default: the project's own. */
  readonly folder?: string;
}
