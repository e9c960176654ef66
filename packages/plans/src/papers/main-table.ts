import type { Annex, AnnexTable } from '../annex.js';

/** The column that says which node a row is of: a table with it can be read back. */
export const nodeKey = 'node';

/** The tables of an annex in order. */
export function tablesOf({ sections }: Annex): readonly AnnexTable[] {
  return sections.flatMap(({ table }) => (table ? [table] : []));
}

/** The table that the paper is about: the first that lists nodes, else the first; undefined where there is none. */
export function mainTable(annex: Annex): AnnexTable | undefined {
  const tables = tablesOf(annex);
  return tables.find(({ columns }) => columns.some(({ key }) => key === nodeKey)) ?? tables[0];
}
