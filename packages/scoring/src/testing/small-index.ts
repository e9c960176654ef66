import type { IndexNode, Level, Methodology } from '@papi/methodology';
import { type ColumnTable, table } from 'arquero';

/** One value a unit (A, B, C …) for each node of each year; null is no score. */
export type ByYear = Readonly<Record<number, Readonly<Record<string, readonly (number | null)[]>>>>;

/** A Scores table, a row a score that is there. */
export function scoresOf(scores: ByYear, errors: ByYear = {}): ColumnTable {
  const rows = Object.entries(scores).flatMap(([year, nodes]) =>
    Object.entries(nodes).flatMap(([node, values]) =>
      values.flatMap((score, u) =>
        score === null
          ? []
          : [
              {
                year: Number(year),
                unit: unitName(u),
                node,
                score,
                se: errors[Number(year)]?.[node]?.[u] ?? Number.NaN,
              },
            ],
      ),
    ),
  );
  const numbers = (name: 'year' | 'score' | 'se') => Float64Array.from(rows, row => row[name]);
  return table({
    year: numbers('year'),
    unit: rows.map(row => row.unit),
    node: rows.map(row => row.node),
    score: numbers('score'),
    se: numbers('se'),
    n: numbers('se').fill(Number.NaN),
  });
}

function unitName(position: number): string {
  return position < 26 ? String.fromCharCode(65 + position) : `U${position}`;
}

/** A node of a small index; it stands from 2000 to 2099 on 0-10 where not said. */
export interface SmallNode extends Partial<Pick<IndexNode, 'from' | 'to' | 'lo' | 'hi' | 'ceiling'>> {
  readonly parent: string | null;
  readonly level: Level;
  /** First years of its series; one series by default. */
  readonly starts?: readonly number[];
}

/** An index of these nodes, without names, items or notes. */
export function indexOf(nodes: Readonly<Record<string, SmallNode>>): Methodology {
  const words = { vi: '', en: '' };
  const entries = Object.entries(nodes);
  return {
    texts: {},
    nodes: entries.map(([id, { starts, hi = 10, ceiling = hi, ...node }]) => ({
      ...{ id, from: 2000, to: 2099, lo: 0, hi, ceiling, name: words, short: words, about: words },
      ...node,
    })),
    series: entries.flatMap(([node, { from = 2000, to = 2099, starts = [from] }]) =>
      starts.map((start, i) => ({
        node,
        from: start,
        to: (starts[i + 1] ?? to + 1) - 1,
        series: `${node}-${start}`,
        why: null,
      })),
    ),
    indicators: [],
    scoring: [],
    editions: [],
    exceptions: [],
    agencies: [],
  };
}

/** A total of two axes, the first of two sub-axes, the second of one. */
export const SMALL = indexOf({
  total: { parent: null, level: 'total', hi: 30 },
  '1': { parent: 'total', level: 'axis', hi: 20 },
  '1.1': { parent: '1', level: 'sub-axis' },
  '1.2': { parent: '1', level: 'sub-axis' },
  '2': { parent: 'total', level: 'axis' },
  '2.1': { parent: '2', level: 'sub-axis' },
});
