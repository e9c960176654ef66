import { nodesIn, type Unit } from '@papi/methodology';
import { decimalsOf, type Faults } from '@papi/tables';
import type { Beside, FileRef, YearGrid } from '../grid.js';
import type { HeldYear } from '../held.js';
import { Sink } from '../sink.js';
import type { Index } from '../types.js';
import { labelled } from '../units.js';
import type { Frame } from './frame.js';
import type { ReadLine } from './meanings.js';
import { sheetMessages as messages } from './messages.js';
import type { NodeLines } from './node-lines.js';

/** What came of a sheet's scores. */
export interface PutScores {
  readonly scores: number;
  readonly withheld: number;
  /** Codes of units of which a score is withheld, in order. */
  readonly withheldUnits: readonly string[];
  readonly held: readonly HeldYear[];
}

/**
 * Puts the scores of a sheet into the grid of its year, each checked at its own cell.
 *
 * @param besides what stands beside a unit's total
 * @param adds the sheet adds to another: scores that are there already are compared
 */
export function putScores(
  index: Index,
  frame: Frame,
  year: number,
  nodes: NodeLines,
  besides: ((unit: number) => Beside) | undefined,
  grid: YearGrid,
  adds: boolean,
  faults: Faults,
): PutScores {
  const { cells, way, units } = frame;
  const total = totalOf(index, year);
  const positions = new Map(units.map(({ position, unit }) => [unit.code, position]));
  const ref: FileRef = {
    name: cells.place,
    columnOf: (node, unit) => cells.placeOn(way, nodes.get(node)?.line.line ?? 0, positions.get(unit) ?? 0).column,
    decimalsOf: node => decimals(nodes.get(node)?.values ?? new Float64Array()),
  };
  const sink = new Sink(index, ref, () => grid, faults);
  const withheld = new Set<string>();
  for (const [id, { line, values }] of nodes) {
    const slot = sink.slot(year, id, line.at);
    for (const [at, { position, unit }] of units.entries()) {
      const { row, column } = cells.placeOn(way, line.line, position);
      const value = values[at] as number;
      const unitAt = grid.unitAt(unit.code);
      if (Number.isNaN(value)) withheld.add(unit.code);
      if (
        adds &&
        slot.node &&
        !Number.isNaN(value) &&
        !Number.isNaN(grid.scores[unitAt * grid.nodes.length + slot.nodeAt])
      ) {
        compare(frame, line, position, unit, id, value, grid, faults);
        sink.held.note(grid, unitAt, slot.nodeAt, 'score');
        continue;
      }
      const beside = id === total && !Number.isNaN(value) ? besides?.(at) : undefined;
      sink.add({ ...slot, column }, { unit, unitAt, row }, Number.isNaN(value) ? '' : String(value), value, beside);
    }
  }
  const order = [...withheld].sort((a, b) => grid.unitAt(a) - grid.unitAt(b));
  return { scores: sink.scores, withheld: sink.withheld, withheldUnits: order, held: sink.held.years };
}

/** A score that another sheet of the year has too must be the same, as far as both print it. */
function compare(
  { cells, way }: Frame,
  { line }: ReadLine,
  position: number,
  unit: Unit,
  id: string,
  value: number,
  grid: YearGrid,
  faults: Faults,
): void {
  const [unitAt, nodeAt] = [grid.unitAt(unit.code), grid.nodeAt(id)];
  const known = grid.scores[unitAt * grid.nodes.length + nodeAt] as number;
  const { file } = grid.origin(unitAt, nodeAt);
  const printed = Math.min(decimalsIn(value), file.decimalsOf(id));
  if (Math.abs(known - value) <= Math.max(1e-4, 0.5 * 10 ** -printed) + 1e-9) return;
  faults.fault(
    cells.placeOn(way, line, position),
    messages.sheetsDisagree(value, labelled(unit), id, file.name, known),
  );
}

function decimals(values: Float64Array): number {
  return values.reduce((most, value) => (Number.isNaN(value) ? most : Math.max(most, decimalsIn(value))), 0);
}

function decimalsIn(value: number): number {
  return decimalsOf(String(value), '.');
}

/** The id of a year's total. */
export function totalOf({ methodology }: Index, year: number): string | undefined {
  return nodesIn(methodology, year).find(({ level }) => level === 'total')?.id;
}
