import type { Methodology } from '@papi/methodology';
import { type ColumnTable, table } from 'arquero';
import { type ItemColumn, itemColumns } from './item-columns.js';
import type { ItemStatus, RuleSource } from './item-rule.js';

/** One row of `indicatorSpreads`. */
export interface IndicatorSpread {
  readonly year: number;
  readonly indicator: string;
  readonly concept: string;
  /** The sub-axis. */
  readonly node: string;
  readonly of: number;
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
  readonly direction: 'up' | 'down' | null;
  readonly status: ItemStatus;
  readonly worst: number;
  readonly best: number;
  readonly weight: number;
  readonly slope: number;
}

/**
 * The spread of the units' values of each indicator, in its own unit, and what it counts in its sub-axis: one row a year
 * and indicator. Quartiles by R type 7. What is not known of its scoring is NaN (`itemRule`).
 *
 * @param values columns `year`, `unit`, `indicator`, `value`, and `concept` where known
 * @returns the columns of `IndicatorSpread`
 * @throws {RangeError} a column is missing, or a value is there twice
 * @example indicatorSpreads(values, methodology).objects()[0].median // 0.578: 57.8%
 */
export function indicatorSpreads(values: ColumnTable, methodology: Methodology, source?: RuleSource): ColumnTable {
  const columns = itemColumns(values, methodology, source);
  const each = (figure: (column: ItemColumn) => number) => Float64Array.from(columns, figure);
  return table({
    year: each(c => c.item.year),
    indicator: columns.map(c => c.item.id),
    concept: columns.map(c => c.item.concept),
    node: columns.map(c => c.item.parent),
    of: each(c => c.values.length),
    min: each(c => c.sorted[0]!),
    q1: each(c => c.quartiles.q1),
    median: each(c => c.quartiles.median),
    q3: each(c => c.quartiles.q3),
    max: each(c => c.sorted.at(-1)!),
    direction: columns.map(c => c.rule.direction),
    status: columns.map(c => c.rule.status),
    worst: each(c => c.rule.worst),
    best: each(c => c.rule.best),
    weight: each(c => c.rule.weight),
    slope: each(c => c.rule.slope),
  });
}
