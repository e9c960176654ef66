import { comparable, type Indicator, type Methodology } from '@papi/methodology';
import { table } from 'arquero';
import { type Panel, panel } from '../panel.js';
import type { PanelColumn } from '../panel-column.js';
import type { ItemColumn } from './item-columns.js';

/** Values of indicators laid out as scores are, twice: as they are, and turned so that higher is better. */
export interface ItemPanels {
  readonly raw: Panel;
  readonly turned: Panel;
}

/** Lays columns of known direction out; the node is the indicator's id in its own year. */
export function itemPanels(columns: readonly ItemColumn[]): ItemPanels {
  const rows = columns.flatMap(({ item, rule, units, values, errors }) =>
    units.map((unit, at) => ({
      ...{ year: item.year, unit, node: item.id, raw: values[at]!, sign: rule.direction === 'down' ? -1 : 1 },
      ...{ se: errors[at]!.se, df: errors[at]!.df },
    })),
  );
  const numbers = (of: (row: (typeof rows)[number]) => number) => Float64Array.from(rows, of);
  const keys = { year: numbers(row => row.year), unit: rows.map(row => row.unit), node: rows.map(row => row.node) };
  const errors = { se: numbers(row => row.se), df: numbers(row => row.df) };
  return {
    raw: panel(table({ ...keys, score: numbers(row => row.raw), ...errors })),
    turned: panel(table({ ...keys, score: numbers(row => row.sign * row.raw), ...errors })),
  };
}

/**
 * The columns of one question up to a column's year, oldest first: years in which it was asked under the same sub-axis on
 * the same scale and scored the same way round, all in one series of that sub-axis. Ids are not looked at.
 */
export function itemSeries(
  columns: readonly ItemColumn[],
  methodology: Methodology,
  { item, rule }: ItemColumn,
  turned: Panel,
): readonly PanelColumn[] {
  return columns
    .filter(
      ({ item: was, rule: its }) =>
        was.year <= item.year &&
        sameScale(was, item) &&
        its.direction === rule.direction &&
        comparable(methodology, item.parent, was.year, item.year),
    )
    .sort((a, b) => a.item.year - b.item.year)
    .map(({ item }) => turned.at(item.year, item.id));
}

function sameScale(a: Indicator, b: Indicator): boolean {
  return a.concept === b.concept && a.parent === b.parent && a.unit === b.unit && a.lo === b.lo && a.hi === b.hi;
}
