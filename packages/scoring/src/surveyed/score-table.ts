import type { Level } from '@papi/methodology';
import type { Estimates } from '@papi/survey';
import { type ColumnTable, table } from 'arquero';
import type { Domain } from './item-estimates.js';
import type { ScoreReason, ScoreStatus } from './status.js';

/** Which estimate a row shows, and what is said of it. */
export interface ScoreRow {
  readonly domain: Domain;
  readonly node: string;
  readonly level: Level;
  /** Position among the estimates of items (an indicator) or of nodes; −1 where there is none. */
  readonly at: number;
  readonly n: number;
  readonly shown: boolean;
  /** Null where there is no score. */
  readonly status: ScoreStatus | null;
  readonly approximate: string;
  readonly without: string;
  readonly reason: ScoreReason | null;
}

/** Errors this small beside the score are rounding of none: every answer was the same. */
const NO_ERROR = 1e-12;

/**
 * The table of scores: see `surveyScores`. An indicator shows what it was estimated as (a median has an interval of its
 * own), a node its combination.
 */
export function scoreTable(
  rows: readonly ScoreRow[],
  by: string | undefined,
  { items, nodes }: { readonly items: Estimates; readonly nodes: Estimates },
): ColumnTable {
  const { rules } = nodes;
  const size = rows.length;
  const column = () => new Float64Array(size).fill(Number.NaN);
  const numbers = { score: column(), se: column(), low: column(), high: column(), df: column() };
  const deff = column();
  const reason = rows.map(row => row.reason);
  rows.forEach(({ at, level }, i) => {
    if (at < 0) return;
    const { columns } = level === 'indicator' ? items : nodes;
    numbers.score[i] = columns.estimate[at]!;
    numbers.df[i] = columns.df[at]!;
    reason[i] = columns.reason[at]!;
    const se = columns.se[at]!;
    if (Number.isNaN(se)) return;
    if (isNoError(se, columns.estimate[at]!)) {
      reason[i] = 'no variation';
      return;
    }
    numbers.se[i] = se;
    numbers.low[i] = columns.low[at]!;
    numbers.high[i] = columns.high[at]!;
    if (level === 'indicator') deff[i] = columns.deff[at]!;
  });
  const same = (value: string) => new Array<string>(size).fill(value);
  return table({
    year: Int32Array.from(rows, row => row.domain.year),
    unit: rows.map(row => row.domain.unit),
    ...(by === undefined ? {} : { group: same(by), value: rows.map(row => row.domain.value) }),
    node: rows.map(row => row.node),
    level: rows.map(row => row.level),
    ...numbers,
    n: Float64Array.from(rows, row => row.n),
    deff,
    shown: rows.map(row => row.shown),
    status: rows.map(row => row.status),
    approximate: rows.map(row => row.approximate),
    without: rows.map(row => row.without),
    reason,
    missing: same(rules.missing),
    interval: same(rules.interval),
    confidence: new Float64Array(size).fill(rules.level),
    lonely: same(rules.lonely),
    variance: same(rules.variance),
  });
}

/** Whether an error is none: not because the score is sure, but because the answers do not differ. */
export function isNoError(se: number, score: number): boolean {
  return se <= NO_ERROR * Math.max(1, Math.abs(score));
}
