import type { Faults } from '@papi/tables';
import type { Block, Item } from './border.js';
import { isNoKey } from './key-codes.js';
import { messages } from './messages.js';
import type { RowPlace } from './row-place.js';

/** The name an item goes by in results: its column, with what is made of it. */
export function itemName(item: Item): string {
  if (item.equals !== undefined) return `${item.column}=${String(item.equals)}`;
  return item.times === undefined ? item.column : `${item.column}*${item.times}`;
}

/**
 * The values of an item in a block, NaN where it or a column it needs is not answered. A column of doubles with nothing
 * derived comes back as it is. Text that is no number is a fault.
 *
 * @param group the group of each row, for a bound that differs by group
 */
export function itemValues(item: Item, block: Block, group: Int32Array, place: RowPlace, faults: Faults): Float64Array {
  const plain = item.equals === undefined && item.atMost === undefined && item.times === undefined;
  const column = block.column(item.column);
  if (plain && !item.with?.length) return numbers(column, item.column, block.rows, place, faults);

  const values = new Float64Array(block.rows);
  if (item.equals !== undefined) {
    const wanted = item.equals instanceof Date ? item.equals.getTime() : item.equals;
    for (let i = 0; i < block.rows; i++) {
      const cell = column[i];
      values[i] = isNoKey(cell) ? Number.NaN : (cell instanceof Date ? cell.getTime() : cell) === wanted ? 1 : 0;
    }
  } else values.set(numbers(column, item.column, block.rows, place, faults));

  const bound = item.atMost;
  if (bound !== undefined) {
    for (let i = 0; i < block.rows; i++) {
      const limit = typeof bound === 'number' ? bound : (bound[group[i]!] ?? Number.NaN);
      if (!Number.isNaN(values[i]!)) values[i] = Number.isNaN(limit) ? Number.NaN : values[i]! <= limit ? 1 : 0;
    }
  }
  if (item.times !== undefined) {
    const other = numbers(block.column(item.times), item.times, block.rows, place, faults);
    for (let i = 0; i < block.rows; i++) values[i] = values[i]! * other[i]!;
  }
  for (const name of item.with ?? []) {
    const other = block.column(name);
    for (let i = 0; i < block.rows; i++) if (isNoKey(other[i])) values[i] = Number.NaN;
  }
  return values;
}

function numbers(
  column: ArrayLike<unknown>,
  name: string,
  rows: number,
  place: RowPlace,
  faults: Faults,
): Float64Array {
  if (column instanceof Float64Array) return column;
  const values = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    const cell = column[i];
    if (typeof cell === 'number') values[i] = cell;
    else if (typeof cell === 'boolean') values[i] = cell ? 1 : 0;
    else if (typeof cell === 'bigint') values[i] = Number(cell);
    else {
      values[i] = Number.NaN;
      if (!isNoKey(cell)) {
        faults.fault({ file: place.file, row: place.line(i), column: name }, messages.notANumber(cell));
      }
    }
  }
  return values;
}
