import type { YearGrid } from './grid.js';
import type { IndicatorGrid } from './indicator-grid.js';

/** Where the figures of files go, by year. */
export interface Targets {
  readonly gridOf: (year: number) => YearGrid;
  readonly indicatorsOf: (year: number) => IndicatorGrid;
  /** Years of which a file says that its figures are made up. */
  readonly madeUp: Set<number>;
}
