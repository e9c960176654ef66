import { type Level, levelIn, type Methodology } from '@papi/methodology';
import { type ColumnTable, table } from 'arquero';
import { type Benchmark, benchmarkIn } from './benchmarks.js';
import { type Panel, panelOf } from './panel.js';
import { requireUnit, requireYears } from './requests.js';

/** One row of `unitGaps`. */
export interface UnitGap {
  readonly year: number;
  readonly unit: string;
  readonly node: string;
  readonly score: number;
  readonly benchmark: number;
  readonly gap: number;
  readonly leverage: number;
}

export interface UnitGapsOptions {
  readonly year: number;
  readonly unit: string;
  readonly benchmark: Benchmark;
  /** Default `sub-axis`. */
  readonly level?: Level;
}

/**
 * The gaps of one unit to one benchmark, without anything else that `weakSpots` says: for holding a unit against what is its own
 * alone, as similar units are.
 *
 * @returns columns `year`, `unit`, `node`, `score`, `benchmark`, `gap` = benchmark − score and `leverage`, as in `weakSpots`;
 *   one row a node in which the unit has a score, in the order of the panel. The table serves `closeGaps` with `nodes` named
 * @throws {RangeError} a year or unit without any scores, or as `weakSpots` of the benchmark
 * @example unitGaps(scores, methodology, { year: 2024, unit: '66', benchmark: { units: ['62', '64', '67', '68'] } })
 */
export function unitGaps(
  scores: ColumnTable | Panel,
  methodology: Methodology,
  { year, unit, benchmark, level = 'sub-axis' }: UnitGapsOptions,
): ColumnTable {
  const panel = panelOf(scores);
  requireYears('unitGaps', panel, [year]);
  const u = requireUnit('unitGaps', panel, unit);
  const judged = new Set(levelIn(methodology, level, year).map(node => node.id));
  const rows = panel.columns
    .filter(column => column.year === year && judged.has(column.node) && !Number.isNaN(column.scores[u]!))
    .map(column => {
      const { value } = benchmarkIn(panel, column, benchmark);
      const score = column.scores[u]!;
      const gap = value - score;
      return { node: column.node, score, value, gap, leverage: Number.isNaN(gap) ? Number.NaN : Math.max(gap, 0) };
    });
  const numbers = (of: (row: (typeof rows)[number]) => number) => Float64Array.from(rows, of);
  return table({
    year: new Int32Array(rows.length).fill(year),
    unit: rows.map(() => unit),
    node: rows.map(row => row.node),
    score: numbers(row => row.score),
    benchmark: numbers(row => row.value),
    gap: numbers(row => row.gap),
    leverage: numbers(row => row.leverage),
  });
}
