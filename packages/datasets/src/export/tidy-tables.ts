import { type Methodology, nodesIn } from '@papi/methodology';
import { type Row, toCsv } from '@papi/tables';
import type { Dataset } from '../types.js';
import { unitColumn } from '../words.js';
import type { ExportedFile } from './exported-file.js';

const keys = ['year', 'unit', 'name'] as const;

/** A column of a file of scores or of indicators. What `unit` is called there the index says. */
export type TidyColumn = (typeof keys)[number] | 'node' | 'score' | 'indicator' | 'concept' | 'value' | Beside;
type Beside = 'se' | 'df' | 'n' | 'synthetic';

/** Columns of a file of scores, in order: `df` and the mark of made-up figures only where the year has them. */
export function scoreColumns(dataset: Dataset, year: number): readonly TidyColumn[] {
  const df = dataset.scores.column('df') ? (['df'] as const) : [];
  return [...keys, 'node', 'score', 'se', ...df, 'n', ...markOf(dataset, year)];
}

/** Columns of a file of indicators, in order: what stands beside a value only where it was estimated from respondents. */
export function indicatorColumns(dataset: Dataset, year: number): readonly TidyColumn[] {
  const beside = dataset.indicators?.column('se') ? (['se', 'df', 'n'] as const) : [];
  return [...keys, 'indicator', 'concept', 'value', ...beside, ...markOf(dataset, year)];
}

function markOf({ synthetic = [] }: Dataset, year: number): readonly 'synthetic'[] {
  return synthetic.includes(year) ? ['synthetic'] : [];
}

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
  const df = dataset.scores.column('df') ? column('df') : undefined;
  for (let i = 0; i < dataset.scores.numRows(); i++) {
    const [y, u, d] = [year?.[i] as number, unit?.[i] as string, node?.[i] as string];
    const held = years.get(y) ?? { units: new Set(), nodes: new Set() };
    years.set(y, held);
    held.units.add(u);
    held.nodes.add(d);
    rows.set(`${y}/${u}/${d}`, {
      ...{ score: score?.[i] as number, se: se?.[i] as number, n: n?.[i] as number },
      ...(df && { df: df[i] as number }),
    });
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
        synthetic: 1,
      })),
    );
    return { name: `scores-${y}.csv`, text: written(dataset.methodology, scoreColumns(dataset, y), scored) };
  });
}

/** The indicators of a dataset as tidy CSV, a file a year: a row for each known value. `readScores` takes them back. */
export function indicatorFilesOf(dataset: Dataset): ExportedFile[] {
  const { indicators, geography, methodology } = dataset;
  if (!indicators) return [];
  const names = new Map(geography.units.map(({ code, name }) => [code, name.vi]));
  const rows = new Map<number, Row[]>();
  const column = (name: string) => indicators.array(name) as ArrayLike<string | number>;
  const [year, unit, indicator, concept, value] = ['year', 'unit', 'indicator', 'concept', 'value'].map(column);
  const beside = indicators.column('se') ? (['se', 'df', 'n'] as const).map(name => [name, column(name)] as const) : [];
  for (let i = 0; i < indicators.numRows(); i++) {
    const [y, code] = [year?.[i] as number, unit?.[i] as string];
    const own = rows.get(y) ?? [];
    rows.set(y, own);
    own.push({
      ...{ year: y, unit: code, name: names.get(code), indicator: indicator?.[i] as string },
      ...{ concept: concept?.[i] as string, value: value?.[i] as number, synthetic: 1 },
      ...Object.fromEntries(beside.map(([name, numbers]) => [name, numbers[i] as number])),
    });
  }
  return [...rows].map(([y, own]) => ({
    name: `indicators-${y}.csv`,
    text: written(methodology, indicatorColumns(dataset, y), own),
  }));
}
