import type { Index } from '../types.js';
import { unitOf } from '../units.js';
import type { SheetCells } from './cells.js';
import type { FigureLine } from './frame.js';
import type { SheetKind } from './types.js';
import { codeOn, type UnitLine, unitOn } from './unit-line.js';

/** Which of the official layouts a sheet has, by what stands above its units and before its figures. */
export function frameKind(index: Index, cells: SheetCells, found: UnitLine, lines: readonly FigureLine[]): SheetKind {
  const { way, line, units } = found;
  if (way === 'column') return 'units-in-rows';
  const above = cells.lines(way).filter(header => header < line);
  const grouped = above.some(header => {
    const named = units.map(({ position, unit }) => [unit, unitOn(index, cells, way, header, position)] as const);
    return named.filter(([, other]) => other).length > 1 && named.some(([unit, other]) => other && other !== unit);
  });
  if (grouped) return 'new-units-above';
  if (lines.filter(({ labels }) => labels.length > 1).length > lines.length / 2) return 'two-languages';
  const coded = above.some(header => {
    const agreeing = units.filter(({ position, unit }) => {
      const code = codeOn(cells, way, header, position);
      return code !== '' && unitOf(index, code) === unit;
    });
    return agreeing.length >= 0.9 * units.length;
  });
  return coded ? 'code-and-name-rows' : 'one-header-row';
}
