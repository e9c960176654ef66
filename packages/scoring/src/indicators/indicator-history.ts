import { comparable, type Methodology } from '@papi/methodology';
import { type ColumnTable, table } from 'arquero';
import { itemColumns } from './item-columns.js';

/** One row of `indicatorHistory`. */
export interface EarlierValue {
  readonly year: number;
  readonly unit: string;
  readonly indicator: string;
  /** The earlier year, and what the indicator was called then. */
  readonly from: number;
  readonly was: string;
  readonly value: number;
  /** The value of `year` less the earlier one, in the indicator's unit. */
  readonly delta: number;
}

/**
 * What each unit had on each indicator in earlier years that compare: the same question (`concept`) measured in the same
 * unit under the same sub-axis, both years in one series of that sub-axis. Ids move from year to year and are not looked at.
 *
 * @param values columns `year`, `unit`, `indicator`, `value`, and `concept` where known
 * @returns the columns of `EarlierValue`, one row a pair of years, the nearest earlier year first
 * @throws {RangeError} a column is missing, or a value is there twice
 */
export function indicatorHistory(values: ColumnTable, methodology: Methodology): ColumnTable {
  const columns = itemColumns(values, methodology);
  const rows = columns.flatMap(({ item, units, values: now }) =>
    columns
      .filter(
        ({ item: was }) =>
          was.year < item.year &&
          was.concept === item.concept &&
          was.parent === item.parent &&
          was.unit === item.unit &&
          comparable(methodology, item.parent, was.year, item.year),
      )
      .sort((a, b) => b.item.year - a.item.year)
      .flatMap(earlier => {
        const then = new Map(earlier.units.map((unit, at) => [unit, earlier.values[at]!]));
        return units.flatMap((unit, at): EarlierValue[] => {
          const value = then.get(unit);
          if (value === undefined) return [];
          const of = { year: item.year, unit, indicator: item.id, from: earlier.item.year, was: earlier.item.id };
          return [{ ...of, value, delta: now[at]! - value }];
        });
      }),
  );
  return table({
    year: Float64Array.from(rows, row => row.year),
    unit: rows.map(row => row.unit),
    indicator: rows.map(row => row.indicator),
    from: Float64Array.from(rows, row => row.from),
    was: rows.map(row => row.was),
    value: Float64Array.from(rows, row => row.value),
    delta: Float64Array.from(rows, row => row.delta),
  });
}
