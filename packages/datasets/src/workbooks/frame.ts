import type { Unit } from '@papi/methodology';
import type { Faults } from '@papi/tables';
import { messages as common } from '../messages.js';
import type { Index } from '../types.js';
import { findUnit, labelled, unitOf } from '../units.js';
import { unitWords } from '../words.js';
import { isAggregate } from './aggregates.js';
import { across, lineName, type SheetCells, textOf, type Way } from './cells.js';
import { frameKind } from './frame-kind.js';
import { sheetMessages as messages } from './messages.js';
import type { SheetKind } from './types.js';
import { codeOn, hasFigures, type UnitLine, unitLine } from './unit-line.js';

/** A line of figures: a row where the units stand side by side, a column where they stand in rows. */
export interface FigureLine {
  /** Its position, from 0, and its name in the sheet. */
  readonly line: number;
  readonly at: string;
  /** The texts that name it; where units stand in rows the nearest first. */
  readonly labels: readonly string[];
  /** The printed scale among the texts; empty where there is none. */
  readonly scale: string;
}

/** A sheet taken apart: who stands where, and which lines may hold figures. */
export interface Frame {
  readonly cells: SheetCells;
  readonly kind: SheetKind;
  /** Which way the line of units runs, where it lies, and where the lines are named nearest to the figures. */
  readonly way: Way;
  readonly line: number;
  readonly header: number;
  /** Each unit once. */
  readonly units: readonly Positioned[];
  readonly lines: readonly FigureLine[];
  /** Positions after the first unit at which nothing is named. */
  readonly unnamed: readonly number[];
  /** Texts in place of a unit that mean all of them. */
  readonly aggregates: readonly string[];
  /** How many blank lines set groups of units apart. */
  readonly separators: number;
}

export interface Positioned {
  readonly position: number;
  readonly unit: Unit;
}

/** No label is longer; a text that is, is a note. */
const longestLabel = 1_000;

/** The scale of an indicator or score as workbooks print it. */
const scale = /^(?:[\d.,]+\s*%?\s*[-–]\s*[\d.,]+|tối thiểu\s*[-–])/iu;

/** Takes a sheet apart; undefined where it names no units. Faults: a unit twice, a name that is none, a code beside another's name. */
export function frameOf(index: Index, cells: SheetCells, faults: Faults): Frame | undefined {
  const found = unitLine(index, cells);
  if (!found) return undefined;
  const { way, line } = found;
  const { one } = unitWords(index.methodology);
  const aggregates: string[] = [];
  for (const { position, text } of [...found.misspelt, ...found.others]) {
    if (isAggregate(text)) aggregates.push(text);
    else if (hasFigures(cells, way, position)) {
      const near = text.length > 60 ? [] : (findUnit(index, text).near ?? []);
      const likely = near.length > 0 ? near.map(labelled).join(', ') : undefined;
      faults.fault(
        cells.placeOn(way, line, position),
        common.unknownUnit(text, one, likely ? { vi: likely, en: likely } : undefined),
      );
    }
  }
  const units = eachOnce(found, cells, faults);
  const first = Math.min(...[...found.units, ...found.misspelt].map(({ position }) => position));
  const headers = cells.lines(across(way)).filter(position => position < first);
  if (way === 'column') headers.reverse();
  checkCodes(index, cells, found, units, faults);
  const lines = cells.lines(way).flatMap((at): FigureLine[] => {
    if (at <= line) return [];
    const all = headers.map(header => textOf(cells.on(way, at, header)).slice(0, longestLabel));
    const texts = all.filter(text => text !== '');
    const labels = texts.filter(text => !scale.test(text));
    return [{ line: at, at: lineName(way, at), labels, scale: texts.find(text => scale.test(text)) ?? '' }];
  });
  const last = found.units.at(-1)?.position ?? first;
  const taken = new Set([...found.units, ...found.others, ...found.misspelt].map(({ position }) => position));
  const unnamed = cells.lines(across(way)).filter(position => position > first && !taken.has(position));
  const separators = unnamed.filter(position => position < last).length;
  return {
    cells,
    kind: frameKind(index, cells, found, lines),
    way,
    line,
    header: headers[0] ?? 0,
    units,
    unnamed,
    lines,
    aggregates,
    separators,
  };
}

/** The units of the line; a second one of a kind is a fault and left out. */
function eachOnce({ way, line, units }: UnitLine, cells: SheetCells, faults: Faults): Positioned[] {
  const seen = new Map<Unit, number>();
  return units.filter(({ position, unit }) => {
    const before = seen.get(unit);
    if (before === undefined) {
      seen.set(unit, position);
      return true;
    }
    faults.fault(
      cells.placeOn(way, line, position),
      messages.unitTwice(labelled(unit), way === 'row', lineName(across(way), before)),
    );
    return false;
  });
}

/** Where nearly all names have their own code before them, one with another's code is a fault. */
function checkCodes(
  index: Index,
  cells: SheetCells,
  { way, line }: UnitLine,
  units: readonly Positioned[],
  faults: Faults,
): void {
  for (const codes of cells.lines(way)) {
    if (codes >= line) return;
    const coded = units.map(({ position, unit }) => ({ position, unit, code: codeOn(cells, way, codes, position) }));
    const agreeing = coded.filter(({ unit, code }) => code !== '' && unitOf(index, code) === unit);
    if (agreeing.length < 0.9 * units.length) continue;
    for (const { position, unit, code } of coded) {
      if (code === '' || unitOf(index, code) === unit) continue;
      faults.fault(cells.placeOn(way, codes, position), messages.codeDisagrees(code, labelled(unit)));
    }
  }
}
