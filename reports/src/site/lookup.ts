import type { ColumnTable } from 'arquero';

type Key = string | number;

/** Finds rows of a table by some of its columns. */
export interface Lookup<Row> {
  /** The row with these key values; undefined where there is none. */
  readonly get: (...key: Key[]) => Row | undefined;
  /** Every row, in the table's order. */
  readonly all: () => readonly Row[];
}

/** Keys to row numbers, a map in a map for each key column but the last: no text is made to look a row up. */
type Tree = Map<Key, Tree | number>;

/**
 * Indexes a table by columns whose values together are unique. Rows are made into objects when first asked for, with
 * every column of the table as a property; `shape` may turn a raw row into another.
 */
export function lookup<Row>(
  table: ColumnTable,
  keys: readonly string[],
  shape: (raw: Record<string, unknown>) => Row = raw => raw as Row,
): Lookup<Row> {
  const names = table.columnNames();
  const columns = names.map(name => table.column(name)!);
  const rows = table.indices();
  const root = treeOf(
    keys.map(key => table.column(key)!),
    rows,
  );
  const made: (Row | undefined)[] = new Array(rows.length);
  const row = (i: number): Row => {
    const known = made[i];
    if (known !== undefined) return known;
    const raw: Record<string, unknown> = {};
    for (let c = 0; c < names.length; c++) raw[names[c]!] = columns[c]!.at(rows[i]!);
    const fresh = shape(raw);
    made[i] = fresh;
    return fresh;
  };
  return {
    get: (...key) => {
      let at: Tree | number | undefined = root;
      for (const part of key) at = (at as Tree | undefined)?.get(part);
      return at === undefined ? undefined : row(at as number);
    },
    all: () => Array.from(rows, (_, i) => row(i)),
  };
}

function treeOf(columns: readonly { at(row: number): unknown }[], rows: ArrayLike<number>): Tree {
  const root: Tree = new Map();
  for (let i = 0; i < rows.length; i++) {
    let at = root;
    for (const [depth, column] of columns.entries()) {
      const key = column.at(rows[i]!) as Key;
      if (depth === columns.length - 1) at.set(key, i);
      else {
        let below = at.get(key) as Tree | undefined;
        if (!below) {
          below = new Map();
          at.set(key, below);
        }
        at = below;
      }
    }
  }
  return root;
}
