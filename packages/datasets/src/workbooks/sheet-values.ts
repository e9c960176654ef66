import { ambiguityMessage, type Faults, numberMessage, parseNumbers, shown } from '@papi/tables';
import { isWithheld } from '../columns.js';
import { rangeOf } from '../nodes.js';
import type { Index } from '../types.js';
import { unitWords } from '../words.js';
import { textOf } from './cells.js';
import type { Frame } from './frame.js';
import type { ReadLine } from './meanings.js';
import { sheetMessages as messages } from './messages.js';

/** The numbers of a sheet, line by line and unit by unit. */
export interface SheetValues {
  /** The values of a line in the order of the frame's units; NaN where a cell is empty, withheld or at fault. */
  of(line: ReadLine): Float64Array;
  /** Words met that mean withheld (`KCDL`), and in how many cells. */
  readonly words: ReadonlyMap<string, number>;
}

/**
 * Reads the cells of the lines that are kept. Numbers stored as text are read in one convention for the whole sheet;
 * any other text, a truth value and a formula's error are faults at their cell.
 */
export function sheetValues(index: Index, frame: Frame, lines: readonly ReadLine[], faults: Faults): SheetValues {
  const { cells, way, units } = frame;
  const { one } = unitWords(index.methodology);
  const words = new Map<string, number>();
  const values = new Map<number, Float64Array>();
  const written: { readonly line: ReadLine; readonly at: number[]; readonly cells: string[] }[] = [];
  for (const line of lines) {
    const read = new Float64Array(units.length).fill(Number.NaN);
    const texts = { line, at: [] as number[], cells: [] as string[] };
    for (const [at, { position }] of units.entries()) {
      const cell = cells.on(way, line.line, position);
      if (typeof cell === 'number' && Number.isFinite(cell)) read[at] = cell;
      else if (typeof cell === 'string' && isWithheld(textOf(cell)))
        words.set(textOf(cell), (words.get(textOf(cell)) ?? 0) + 1);
      else if (typeof cell === 'string') {
        texts.at.push(at);
        texts.cells.push(textOf(cell));
      } else if (cell !== null) faults.fault(cells.placeOn(way, line.line, position), messages.notNumber(String(cell)));
    }
    for (const position of frame.unnamed) {
      const cell = cells.on(way, line.line, position);
      if (typeof cell !== 'number') continue;
      faults.fault(cells.placeOn(way, line.line, position), messages.strayFigure(String(cell), one));
    }
    values.set(line.line, read);
    if (texts.cells.length > 0) written.push(texts);
  }
  const numbers = parseNumbers(written.map(({ line, cells }) => ({ cells, ...expected(index, line) })));
  const sign = numbers.decimal ?? '.';
  const bad = new Set<string>();
  for (const { column, row, cell } of numbers.bad) {
    const { line, at } = written[column] as (typeof written)[number];
    const position = units[at[row] as number]?.position as number;
    bad.add(`${column}/${row}`);
    faults.fault(cells.placeOn(way, line.line, position), numberMessage(cell, sign));
  }
  if (numbers.ambiguous !== undefined)
    faults.warn({ file: cells.place }, ambiguityMessage(shown(numbers.ambiguous), sign));
  for (const [column, { line, at, cells: texts }] of written.entries()) {
    const read = values.get(line.line) as Float64Array;
    for (const [row, unit] of at.entries()) {
      const value = numbers.values[column]?.[row] as number;
      if (Number.isFinite(value)) read[unit] = value;
      else if (!bad.has(`${column}/${row}`)) {
        const position = units[unit]?.position as number;
        faults.fault(cells.placeOn(way, line.line, position), messages.notNumber(texts[row] as string));
      }
    }
  }
  return { of: ({ line }) => values.get(line) as Float64Array, words };
}

function expected({ methodology }: Index, { meaning }: ReadLine): { readonly lo?: number; readonly hi?: number } {
  if (meaning.kind === 'node') return rangeOf(methodology, meaning.id);
  return meaning.kind === 'statistic' && meaning.of !== 'n' ? rangeOf(methodology) : {};
}
