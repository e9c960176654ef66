import type { Unit } from '@papi/methodology';
import type { Index } from '../types.js';
import { findUnit, unitOf } from '../units.js';
import { across, type SheetCells, textOf, type Way } from './cells.js';

/** A name or anything else on the line of units, beside the figures. */
export interface OnLine {
  readonly position: number;
  readonly text: string;
}

/** The row or the column in which a sheet names its units. */
export interface UnitLine {
  /** `row`: the units stand side by side, each with a column of figures. */
  readonly way: Way;
  /** Position of the line. */
  readonly line: number;
  readonly units: readonly { readonly position: number; readonly unit: Unit }[];
  /** Other texts on the line from its first unit on. */
  readonly others: readonly OnLine[];
  /** Positions of figures before the first unit, whose text is near a unit's name. */
  readonly misspelt: readonly OnLine[];
}

/** Texts before the first unit that are compared with names: a sheet has one or two columns of figures there. */
const mostMisspelt = 20;

/** No name of a place is longer. */
const longest = 60;

/**
 * Finds the line that names the most different units; of lines that name equally many the last, next to the figures.
 * Rows and columns are both tried, and the better one says how the sheet lies.
 *
 * One name alone must have figures beside it: it may be a mention in a note.
 *
 * @returns undefined where no line names a unit
 */
export function unitLine(index: Index, cells: SheetCells): UnitLine | undefined {
  const [rows, columns] = [best(index, cells, 'row'), best(index, cells, 'column')];
  const [way, line, count] = rows[2] >= columns[2] ? rows : columns;
  if (count > 1) return lineAt(index, cells, way, line);
  const only = onlyUnit(index, cells);
  return only && lineAt(index, cells, ...only);
}

/** Where one unit alone is named: the first such cell with figures below it, or beside it. */
function onlyUnit(index: Index, cells: SheetCells): readonly [Way, number] | undefined {
  for (const row of cells.rows) {
    for (const [column, text] of cells.texts(row)) {
      if (!namedUnit(index, text)) continue;
      if (hasFigures(cells, 'row', column)) return ['row', row];
      if (hasFigures(cells, 'column', row)) return ['column', column];
    }
  }
  return undefined;
}

/** What stands on a line of units. */
function lineAt(index: Index, cells: SheetCells, way: Way, line: number): UnitLine {
  const units: { position: number; unit: Unit }[] = [];
  const others: OnLine[] = [];
  const before: OnLine[] = [];
  for (const position of cells.lines(across(way))) {
    const text = textOf(cells.on(way, line, position));
    if (text === '') continue;
    const unit = namedUnit(index, text);
    if (unit) units.push({ position, unit });
    else if (units.length > 0) others.push({ position, text });
    else before.push({ position, text });
  }
  const figured = before.filter(({ text, position }) => text.length <= longest && hasFigures(cells, way, position));
  const misspelt = figured.slice(0, mostMisspelt).filter(({ text }) => (findUnit(index, text).near?.length ?? 0) > 0);
  return { way, line, units, others, misspelt };
}

/** Whether most filled cells of a line across hold numbers. */
export function hasFigures(cells: SheetCells, way: Way, position: number): boolean {
  let filled = 0;
  let numbers = 0;
  for (const line of cells.lines(way)) {
    const value = cells.on(way, line, position);
    if (value !== null) filled++;
    if (typeof value === 'number') numbers++;
  }
  return numbers > 0 && numbers * 2 >= filled - 1;
}

/** The unit that a text names; a code alone is a number like others. */
export function namedUnit(index: Index, text: string): Unit | undefined {
  return text.length > longest || /^\d*$/.test(text) ? undefined : unitOf(index, text);
}

/** The line of one way with the most different units, and how many. */
function best(index: Index, cells: SheetCells, way: Way): readonly [Way, number, number] {
  const named = new Map<number, Set<Unit>>();
  for (const row of cells.rows) {
    for (const [column, text] of cells.texts(row)) {
      const unit = namedUnit(index, text);
      if (!unit) continue;
      const line = way === 'row' ? row : column;
      const units = named.get(line) ?? new Set();
      named.set(line, units.add(unit));
    }
  }
  let most: readonly [Way, number, number] = [way, -1, 0];
  for (const [line, { size }] of [...named].sort(([a], [b]) => a - b)) {
    // In a column the first of equals is the names; in a row the last, which stands next to the figures.
    if (way === 'row' ? size >= most[2] : size > most[2]) most = [way, line, size];
  }
  return most;
}

/** The cell of a line as a unit's code; empty where it holds none. */
export function codeOn(cells: SheetCells, way: Way, line: number, position: number): string {
  const value = cells.on(way, line, position);
  const text = typeof value === 'number' ? String(value) : textOf(value);
  return /^\d{1,5}$/.test(text) ? text : '';
}

/** The unit that a cell of a line names, if any. */
export function unitOn(index: Index, cells: SheetCells, way: Way, line: number, position: number): Unit | undefined {
  return namedUnit(index, textOf(cells.on(way, line, position)));
}
