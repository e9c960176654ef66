import { type Decimal, other, parseNumber } from './number.js';

/** Cells of one column that should hold numbers, and the range their values lie in where it is known. */
export interface NumberColumn {
  readonly cells: readonly string[];
  /** Lowest and highest value expected; they decide between two readings of a number, they check nothing. */
  readonly lo?: number;
  readonly hi?: number;
}

/** What the cells of a file say of its decimal sign. */
export interface DecimalEvidence {
  /** The sign to read the file with; undefined where no cell holds a point or a comma. */
  readonly decimal: Decimal | undefined;
  /** A cell that reads in two ways, where nothing in the file or in the ranges decides; the sign is then a guess. */
  readonly ambiguous: string | undefined;
}

/**
 * Finds a file's decimal sign from all its numeric cells, in this order:
 *
 * 1. Cells that read in one way only, by majority: both signs (`1.234,5`: the last is the decimal sign), one sign
 *    repeated (`1.234.567`: it sets thousands apart), one sign not followed by exactly three digits (`0,96`), or
 *    standing after a leading zero or more than three digits (`0,964`, `1234,500`), or beside a space (`1 234,500`).
 * 2. Where all cells are like `1,234`: the reading that puts more of them within their columns' ranges.
 * 3. Where that decides nothing either: the sign is read as the decimal sign, and the first such cell is told.
 *
 * @param counted cells of the first kind that were counted already and do not stand in the columns
 */
export function detectDecimal(columns: readonly NumberColumn[], counted = { point: 0, comma: 0 }): DecimalEvidence {
  let { point, comma } = counted;
  const unsure: { cell: string; sign: Decimal; column: NumberColumn }[] = [];
  for (const column of columns) {
    for (const cell of column.cells) {
      const evidence = signOf(cell);
      if (evidence === undefined) continue;
      if (!evidence.sure) unsure.push({ cell, sign: evidence.decimal, column });
      else if (evidence.decimal === '.') point++;
      else comma++;
    }
  }
  if (point !== comma) return { decimal: point > comma ? '.' : ',', ambiguous: undefined };
  let balance = 0;
  for (const { cell, sign, column } of unsure) {
    const asDecimal = fits(parseNumber(cell, sign), column);
    const asThousands = fits(parseNumber(cell, other(sign)), column);
    if (asDecimal !== asThousands) balance += asDecimal === (sign === '.') ? 1 : -1;
  }
  if (balance !== 0) return { decimal: balance > 0 ? '.' : ',', ambiguous: undefined };
  const [first] = unsure;
  return { decimal: first?.sign ?? (point > 0 ? '.' : undefined), ambiguous: first?.cell };
}

function fits(
  value: number | undefined,
  { lo = Number.NEGATIVE_INFINITY, hi = Number.POSITIVE_INFINITY }: NumberColumn,
) {
  return value !== undefined && lo <= value && value <= hi;
}

/** The decimal sign one cell shows, and whether it can be read in no other way. */
function signOf(cell: string): { decimal: Decimal; sure: boolean } | undefined {
  const lastPoint = cell.lastIndexOf('.');
  const lastComma = cell.lastIndexOf(',');
  if (lastPoint < 0 && lastComma < 0) return undefined;
  const decimal: Decimal = lastPoint > lastComma ? '.' : ',';
  if (lastPoint >= 0 && lastComma >= 0) return numeric(cell, decimal) ? { decimal, sure: true } : undefined;
  const at = Math.max(lastPoint, lastComma);
  if (cell.indexOf(decimal) !== at)
    return numeric(cell, other(decimal)) ? { decimal: other(decimal), sure: true } : undefined;
  if (!numeric(cell, decimal)) return undefined;
  const sure = !/^\s*'?\s*[-+−]?[1-9]\d{0,2}[.,]\d{3}\s*$/.test(cell);
  return { decimal, sure };
}

function numeric(cell: string, decimal: Decimal): boolean {
  return parseNumber(cell, decimal) !== undefined;
}
