import { type Methodology, nodesIn } from '@papi/methodology';
import { type Row, toCsv } from '@papi/tables';
import type { Dataset } from '../types.js';
import { unitColumn } from '../words.js';
import type { ExportedFile } from './exported-file.js';

/** Columns of a file of scores and of one of indicators, in order. What `unit` is called there the index says. */
export const scoreColumns = ['year', 'unit', 'name', 'node', 'score', 'se', 'n'] as const;
export const indicatorColumns = ['year', 'unit', 'name', 'indicator', 'concept', 'value'] as const;

/** A table of these columns as CSV, the column of units under the index's own header. */
function written(methodology: Methodology, columns: readonly string[], rows: readonly Row[]): string {
  const header = unitColumn(methodology);
  const named = rows.map(({ unit = null, ...row }): Row => ({ ...row, [header]: unit }));
  return toCsv(
    named,
    columns.map(column => (column === 'unit' ? header : column)),
  );
}

/**
 * The scores of a dataset as tidy CSV, a file a year: a row for each unit and node that was given, its score empty where it
 * is withheld, numbers unrounded. `readScores` takes them back as the same table.
 */
export function scoreFilesOf(dataset: Dataset): ExportedFile[] {
  const names = new Map(dataset.geography.units.map(({ code, name }) => [code, name.vi]));
  const rows = new Map<string, Row>();
  const years = new Map<number, { readonly units: Set<string>; readonly nodes: Set<string> }>();
  const column = (name: string) => dataset.scores.array(name) as ArrayLike<string | number>;
  const [year, unit, node, score, se, n] = ['year', 'unit', 'node', 'score', 'se', 'n'].map(column);
  for (let i = 0; i < dataset.scores.numRows(); i++) {
    const [y, u, d] = [year?.[i] as number, unit?.[i] as string, node?.[i] as string];
    const held = years.get(y) ?? { units: new Set(), nodes: new Set() };
    years.set(y, held);
    held.units.add(u);
    held.nodes.add(d);
    rows.set(`${y}/${u}/${d}`, { score: score?.[i] as number, se: se?.[i] as number, n: n?.[i] as number });
  }
  for (const layout of dataset.layouts) {
    if (layout.shape !== 'sheet') continue;
    for (const y of layout.years) for (const code of layout.withheldUnits) years.get(y)?.units.add(code);
  }
  return [...years].map(([y, held]) => {
    const units = dataset.geography.units.filter(({ code }) => held.units.has(code));
    const nodes = nodesIn(dataset.methodology, y).filter(({ id }) => held.nodes.has(id));
    const scored = units.flatMap(({ code }) =>
      nodes.map(({ id }) => ({
        year: y,
        unit: code,
        name: names.get(code),
        node: id,
        ...rows.get(`${y}/${code}/${id}`),
      })),
    );
    return { name: `scores-${y}.csv`, text: written(dataset.methodology, scoreColumns, scored) };
  });
}

/** The indicators of a dataset as tidy CSV, a file a year: a row for each known value. `readScores` takes them back. */
export function indicatorFilesOf({ indicators, geography, methodology }: Dataset): ExportedFile[] {
  if (!indicators) return [];
  const names = new Map(geography.units.map(({ code, name }) => [code, name.vi]));
  const rows = new Map<number, Row[]>();
  const column = (name: string) => indicators.array(name) as ArrayLike<string | number>;
  const [year, unit, indicator, concept, value] = ['year', 'unit', 'indicator', 'concept', 'value'].map(column);
  for (let i = 0; i < indicators.numRows(); i++) {
    const [y, code] = [year?.[i] as number, unit?.[i] as string];
    const own = rows.get(y) ?? [];
    rows.set(y, own);
    own.push({
      ...{ year: y, unit: code, name: names.get(code), indicator: indicator?.[i] as string },
      ...{ concept: concept?.[i] as string, value: value?.[i] as number },
    });
  }
  return [...rows].map(([y, own]) => ({
    name: `indicators-${y}.csv`,
    text: written(methodology, indicatorColumns, own),
  }));
}
