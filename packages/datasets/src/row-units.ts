import type { Unit } from '@papi/methodology';
import type { Faults, Records } from '@papi/tables';
import { garbledUnits } from './garbled.js';
import { messages } from './messages.js';
import type { Index } from './types.js';
import { findUnit, labelled, unitOf } from './units.js';
import { unitWords } from './words.js';

/** Unknown texts for which what may have been meant is looked for: a column of something else holds thousands. */
const offered = 200;

/**
 * The unit of each row, by its code, its name or both; undefined where the row is at fault.
 * Cells that name the unit must agree. A text that is no unit is told once, at the first row that has it.
 */
export function rowUnits(
  index: Index,
  records: Records,
  columns: readonly number[],
  faults: Faults,
): readonly (Unit | undefined)[] {
  const { file, header, rows, lines } = records;
  const { one } = unitWords(index.methodology);
  const known = new Map<string, Unit | undefined>();
  let unknown = 0;

  const read = (cell: string, row: number, column: number, beside: Unit | undefined): Unit | undefined => {
    if (known.has(cell)) return known.get(cell);
    const found = unitOf(index, cell);
    known.set(cell, found);
    if (!found) {
      const likely = beside ? [beside] : unknown++ < offered ? meantBy(index, cell) : [];
      const words = likely.length > 0 ? both(likely.map(labelled).join(', ')) : undefined;
      const place = { file, row: lines[row] as number, column: header[column] as string };
      faults.fault(place, messages.unknownUnit(cell, one, words));
    }
    return found;
  };

  return rows.map((cells, row) => {
    let unit: Unit | undefined;
    let sound = true;
    let by = -1;
    for (const column of columns) {
      const cell = cells[column] as string;
      if (cell.trim() === '') continue;
      const named = read(cell, row, column, unit);
      if (!named) sound = false;
      else if (unit === undefined) {
        unit = named;
        by = column;
      } else if (named !== unit) {
        const place = { file, row: lines[row] as number, column: header[column] as string };
        faults.fault(place, messages.unitDisagrees(cell, header[by] as string, cells[by] as string, labelled(unit)));
        sound = false;
      }
    }
    if (unit === undefined && sound) {
      const place = { file, row: lines[row] as number, column: header[columns[0] as number] as string };
      faults.fault(place, messages.unknownUnit('', one));
    }
    return sound ? unit : undefined;
  });
}

function meantBy(index: Index, cell: string): readonly Unit[] {
  const garbled = garbledUnits(index, cell);
  return garbled.length > 0 ? garbled.slice(0, 3) : (findUnit(index, cell).near ?? []);
}

function both(text: string): { vi: string; en: string } {
  return { vi: text, en: text };
}
