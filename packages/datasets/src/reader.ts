import type { Unit } from '@papi/methodology';
import type { Decimal, Faults, Records } from '@papi/tables';
import type { YearGrid } from './grid.js';
import type { HeldYear } from './held.js';
import type { IndicatorGrid } from './indicator-grid.js';
import type { Index } from './types.js';
import type { Decision } from './workbooks/types.js';
import type { RowYears } from './years.js';

/** What the reader of a long and of a wide file is given. */
export interface Reader {
  readonly index: Index;
  readonly records: Records;
  readonly years: RowYears;
  /** The unit of each row; undefined where the row is at fault. */
  readonly units: readonly (Unit | undefined)[];
  readonly gridOf: (year: number) => YearGrid;
  readonly indicatorsOf: (year: number) => IndicatorGrid;
  readonly faults: Faults;
}

/** What came of a file. */
export interface ReadResult {
  readonly decimal: Decimal | null;
  readonly nodeColumns: readonly { readonly column: string; readonly node: string }[];
  readonly scores: number;
  readonly withheld: number;
  readonly held: readonly HeldYear[];
  /** What was decided in reading it; undefined where nothing was. */
  readonly decisions?: readonly Decision[];
}
