import type { Faults } from '@papi/tables';
import type { IndicatorGrid } from '../indicator-grid.js';
import type { Index } from '../types.js';
import { labelled } from '../units.js';
import { decisions } from './decisions.js';
import type { Frame } from './frame.js';
import type { ReadLine } from './meanings.js';
import { sheetMessages as messages } from './messages.js';
import { scaleOf } from './scale-of.js';
import type { SheetValues } from './sheet-values.js';
import type { Decision } from './types.js';
import type { NodeValues } from './zeros.js';

/** What came of a sheet's indicators. */
export interface PutIndicators {
  readonly values: number;
  /** Zeros under a sub-axis that is withheld. */
  readonly zerosWithheld: number;
  readonly decisions: readonly Decision[];
}

/**
 * Puts the values of indicators into their grid. A zero under a withheld sub-axis is withheld as it is; any other zero is a
 * value. A value beyond its scale is a fault.
 */
export function putIndicators(
  index: Index,
  frame: Frame,
  year: number,
  lines: readonly ReadLine[],
  values: SheetValues,
  nodes: NodeValues,
  grid: IndicatorGrid,
  faults: Faults,
): PutIndicators {
  const { cells, way, units } = frame;
  const unitAt = new Map(grid.units.map((unit, at) => [unit, at]));
  let kept = 0;
  let zeros = 0;
  let zerosWithheld = 0;
  let blanks = 0;
  for (const line of lines) {
    const { meaning } = line;
    if (meaning.kind !== 'indicator') continue;
    const scale = scaleOf(index.methodology, meaning.concept);
    const parent = nodes.get(meaning.parent);
    const read = values.of(line);
    for (const [at, { position, unit }] of units.entries()) {
      const value = read[at] as number;
      if (Number.isNaN(value)) blanks += cells.on(way, line.line, position) === null ? 1 : 0;
      else if (value === 0 && parent && Number.isNaN(parent[at])) zerosWithheld++;
      else if (scale && !(scale.lo <= value && value <= scale.hi)) {
        faults.fault(
          cells.placeOn(way, line.line, position),
          messages.offScale(String(value), meaning.id, scale.lo, scale.hi),
        );
      } else {
        if (value === 0) zeros++;
        kept++;
        if (!grid.put(meaning.id, meaning.concept, unitAt.get(unit) as number, value)) {
          faults.fault(cells.placeOn(way, line.line, position), messages.valueTwice(labelled(unit), meaning.id, year));
        }
      }
    }
  }
  return {
    values: kept,
    zerosWithheld,
    decisions: [...(zeros > 0 ? [decisions.zerosKept(zeros)] : []), ...(blanks > 0 ? [decisions.blanks(blanks)] : [])],
  };
}
