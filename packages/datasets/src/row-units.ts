import type { Unit } from '@papi/methodology';
import type { Faults, Records } from '@papi/tables';
import { messages } from './messages.js';
import type { Index } from './types.js';
import { findUnit, labelled } from './units.js';
import { unitWords } from './words.js';

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

  const read = (cell: string, row: number, column: number, beside: Unit | undefined): Unit | undefined => {
    if (known.has(cell)) return known.get(cell);
    const { found, near } = findUnit(index, cell);
    known.set(cell, found);
    if (!found) {
      const likely = beside ? [beside] : near;
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

function both(text: string): { vi: string; en: string } {
  return { vi: text, en: text };
}
