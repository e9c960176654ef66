import type { Methodology } from '@papi/methodology';
import { type ColumnTable, table } from 'arquero';
import { countBelow, percentileOf, rankOf } from '../ranks.js';
import { type ItemColumn, itemColumns } from './item-columns.js';
import type { ItemStatus, RuleSource } from './item-rule.js';

/** One row of `indicatorStandings`. Ranks and gaps are NaN where no direction is known, points where no rule is. */
export interface IndicatorStanding {
  readonly year: number;
  readonly unit: string;
  readonly indicator: string;
  readonly concept: string;
  readonly value: number;
  /** 1 is the best value, whichever direction that is; ties share the best rank. */
  readonly rank: number;
  readonly of: number;
  /** Share of the other units whose value is worse, ties half. */
  readonly percentile: number;
  readonly median: number;
  /** How much worse than the median, in the indicator's unit; negative where it is better. */
  readonly gap: number;
  /** Points of the sub-axis won by closing the gap to the median; 0 where there is none. */
  readonly leverage: number;
  /** Points of the sub-axis between the value and the one scored best; 0 where it is beyond. */
  readonly headroom: number;
  readonly status: ItemStatus;
}

/**
 * Where each unit stands on each indicator, turned so that the better value comes first, and what closing its gap to the
 * median of the units would bring its sub-axis: gap · |slope|, the slope being (hi − lo) / items / (best − worst) of the
 * rule. Points of a sub-axis are points of the axis and the total, which are sums.
 *
 * @param values columns `year`, `unit`, `indicator`, `value`, and `concept` where known; one row a value
 * @returns the columns of `IndicatorStanding`, one row a value
 * @throws {RangeError} a column is missing, or a value is there twice
 * @example indicatorStandings(values, methodology).objects().filter(row => row.leverage > 0.1)
 */
export function indicatorStandings(values: ColumnTable, methodology: Methodology, source?: RuleSource): ColumnTable {
  const rows = itemColumns(values, methodology, source).flatMap(standingsIn);
  const numbers = (name: Exclude<keyof IndicatorStanding, 'unit' | 'indicator' | 'concept' | 'status'>) =>
    Float64Array.from(rows, row => row[name]);
  return table({
    year: numbers('year'),
    unit: rows.map(row => row.unit),
    indicator: rows.map(row => row.indicator),
    concept: rows.map(row => row.concept),
    value: numbers('value'),
    rank: numbers('rank'),
    of: numbers('of'),
    percentile: numbers('percentile'),
    median: numbers('median'),
    gap: numbers('gap'),
    leverage: numbers('leverage'),
    headroom: numbers('headroom'),
    status: rows.map(row => row.status),
  });
}

function standingsIn({ item, rule, units, values, sorted, quartiles }: ItemColumn): IndicatorStanding[] {
  const { direction, status, slope, best } = rule;
  const turned = direction === 'down' ? sorted.map(value => -value).reverse() : sorted;
  const sign = direction === null ? Number.NaN : direction === 'up' ? 1 : -1;
  return units.map((unit, at) => {
    const value = values[at]!;
    // Adding 0 makes a minus nought a plain one.
    const gap = sign * (quartiles.median - value) + 0;
    const rank = direction === 'down' ? 1 + countBelow(sorted, value) : rankOf(value, sorted);
    return {
      ...{
        year: item.year,
        unit,
        indicator: item.id,
        concept: item.concept,
        value,
        of: values.length,
        median: quartiles.median,
        status,
      },
      rank: direction === null ? Number.NaN : rank,
      percentile: direction === null ? Number.NaN : percentileOf(rank, turned),
      gap,
      leverage: points(gap, slope),
      headroom: points(sign * (best - value), slope),
    };
  });
}

/** Points of so much of an indicator, never below 0; NaN where either is not known. */
function points(amount: number, slope: number): number {
  return Math.max(0, amount) * Math.abs(slope);
}
