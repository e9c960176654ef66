import type { ColumnTable } from 'arquero';

/** The distinct values of a text or year column in order of first appearance, and the position of each row's value. */
export interface Coded<T> {
  readonly values: readonly T[];
  readonly codes: Int32Array;
}

/** The columns of a Scores table, of one length and in the order of the table's rows. */
export interface ScoreRows {
  readonly year: Coded<number>;
  readonly unit: Coded<string>;
  readonly node: Coded<string>;
  readonly score: Float64Array;
  /** Undefined where the table has no such column. */
  readonly se: Float64Array | undefined;
  readonly df: Float64Array | undefined;
  readonly n: Float64Array | undefined;
}

/**
 * Reads the columns of a Scores table, filter and order respected. A null or empty cell becomes NaN, never 0.
 *
 * @throws {RangeError} a column `year`, `unit`, `node` or `score` is missing
 */
export function scoreRows(scores: ColumnTable): ScoreRows {
  for (const name of ['year', 'unit', 'node', 'score']) {
    if (!scores.column(name)) {
      throw new RangeError(`scores: no column '${name}' (found ${scores.columnNames().join(', ')})`);
    }
  }
  return {
    year: coded(scores, 'year', Number),
    unit: coded(scores, 'unit', String),
    node: coded(scores, 'node', String),
    score: numbers(scores, 'score'),
    se: scores.column('se') ? numbers(scores, 'se') : undefined,
    df: scores.column('df') ? numbers(scores, 'df') : undefined,
    n: scores.column('n') ? numbers(scores, 'n') : undefined,
  };
}

function numbers(table: ColumnTable, name: string): Float64Array {
  const cells = cellsOf(table, name);
  if (cells instanceof Float64Array) return cells;
  const values = new Float64Array(cells.length);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    values[i] = cell === null || cell === undefined || cell === '' ? Number.NaN : Number(cell);
  }
  return values;
}

function coded<T>(table: ColumnTable, name: string, read: (cell: unknown) => T): Coded<T> {
  const cells = cellsOf(table, name);
  const codes = new Int32Array(cells.length);
  const values: T[] = [];
  const known = new Map<T, number>();
  let code = -1;
  let last: unknown;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    // Tables are mostly in runs of one year and one unit, with the nodes of each in the same order.
    if (i === 0 || cell !== last) {
      if (code + 1 < values.length && cell === values[code + 1]) code++;
      else {
        const value = read(cell);
        code = known.get(value) ?? values.push(value) - 1;
        known.set(value, code);
      }
    }
    codes[i] = code;
    last = cell;
  }
  return { values, codes };
}

/** The cells of a column in row order: the column itself where the table is neither filtered nor ordered. */
function cellsOf(table: ColumnTable, name: string): ArrayLike<unknown> {
  const column: unknown = table.column(name);
  const plain = Array.isArray(column) || column instanceof Float64Array || column instanceof Int32Array;
  return plain && !table.isFiltered() && !table.isOrdered() ? column : table.array(name);
}
