import type { Dataset, Index } from '@papi/datasets';
import { type Lang, nodesIn } from '@papi/methodology';
import type { Row } from '@papi/tables';
import type { ColumnTable } from 'arquero';

/** Which rows of a table are wanted; undefined means all. */
export interface Wanted {
  readonly units: ReadonlySet<string> | undefined;
  readonly nodes: ReadonlySet<string> | undefined;
  readonly year?: number;
}

/** Rows of a table as objects with the unit's name, in the columns asked for. A number that is not known is null. */
export function rowsOf(
  table: ColumnTable,
  columns: readonly string[],
  wanted: Wanted,
  dataset: Pick<Index, 'geography'>,
  lang: Lang,
): Row[] {
  const names = new Map(dataset.geography.units.map(u => [u.code, u.name[lang]]));
  const column = (name: string) => table.array(name) as ArrayLike<unknown>;
  const sources = columns.map(name => (name === 'name' ? column('unit') : column(name)));
  const [unit, node] = [column('unit'), table.columnNames().includes('node') ? column('node') : undefined];
  const year = wanted.year === undefined ? undefined : column('year');
  const rows: Row[] = [];
  for (let i = 0; i < table.numRows(); i++) {
    if (year && year[i] !== wanted.year) continue;
    if (wanted.units && !wanted.units.has(unit[i] as string)) continue;
    if (wanted.nodes && node && !wanted.nodes.has(node[i] as string)) continue;
    rows.push(
      Object.fromEntries(
        columns.map((name, c) => {
          const value = sources[c]![i];
          if (name === 'name') return [name, names.get(value as string) ?? ''];
          return [name, typeof value === 'number' && Number.isNaN(value) ? null : value];
        }),
      ) as Row,
    );
  }
  return rows;
}

/** Puts rows in the reading order of a year's nodes; within a node as they were, or as `within` says. */
export function inReadingOrder(
  rows: readonly Row[],
  dataset: Dataset,
  year: number,
  within: (a: Row, b: Row) => number = () => 0,
): Row[] {
  const order = new Map(nodesIn(dataset.methodology, year).map((node, i) => [node.id as unknown, i]));
  const place = (row: Row) => order.get(row.node) ?? order.size;
  return [...rows].sort((a, b) => place(a) - place(b) || within(a, b));
}
