import { comparable, type Methodology } from '@papi/methodology';
import { type Benchmark, benchmarkIn, pBelow } from './benchmarks.js';
import { type ChangeRule, changeBetween, type Judged } from './change-rule.js';
import { placesWon } from './gains.js';
import { seriesUpTo, slopesOver, yearsBelow } from './node-history.js';
import type { Panel } from './panel.js';
import type { PanelColumn } from './panel-column.js';
import { groupOf } from './quartiles.js';
import { percentileOf } from './ranks.js';
import { weakReasons } from './weak-reasons.js';
import type { WeakSpotOptions } from './weak-spots.js';
import type { Group, WeakReason } from './words.js';

/** What is said of each row of `weakSpots`, column by column and beside its keys, where each is explained. */
export class WeakColumns {
  readonly percentile: Float64Array;
  readonly group: Group[] = [];
  readonly rank: Int32Array;
  readonly of: Int32Array;
  readonly benchmark: Float64Array;
  readonly gap: Float64Array;
  readonly iqr: Float64Array;
  readonly reasons: (readonly WeakReason[])[] = [];
  readonly weak: boolean[] = [];
  readonly trend: (Judged | null)[] = [];
  readonly relative: Float64Array;
  readonly slope: Float64Array;
  readonly yearsLow: Int32Array;
  readonly leverage: Float64Array;
  readonly rankGain: Float64Array;
  readonly p: Float64Array;

  constructor(rows: number) {
    this.percentile = new Float64Array(rows);
    this.rank = new Int32Array(rows);
    this.of = new Int32Array(rows);
    this.benchmark = new Float64Array(rows);
    this.gap = new Float64Array(rows);
    this.iqr = new Float64Array(rows);
    this.relative = new Float64Array(rows);
    this.slope = new Float64Array(rows);
    this.yearsLow = new Int32Array(rows);
    this.leverage = new Float64Array(rows);
    this.rankGain = new Float64Array(rows);
    this.p = new Float64Array(rows);
  }
}

/** How scores are judged. */
export interface Judgement {
  readonly benchmark: Benchmark;
  readonly rule: ChangeRule;
  readonly errors: WeakSpotOptions['errors'];
  /** The column of the node all others add up to. */
  readonly whole: PanelColumn;
}

/** Judges one node of every unit that has its score, on the next rows. */
export function judgeNode(
  rows: WeakColumns,
  panel: Panel,
  methodology: Methodology,
  column: PanelColumn,
  { benchmark, rule, errors, whole }: Judgement,
): void {
  const { year, node, scores, sorted, ranks, quartiles: cuts } = column;
  const iqr = cuts.q3 - cuts.q1;
  const held = benchmarkIn(panel, column, benchmark);
  const series = seriesUpTo(panel, methodology, node, year);
  const slopes = slopesOver(series, scores.length);
  const low = yearsBelow(series, scores.length, 'q1');
  const belowMedian = yearsBelow(series, scores.length, 'median');
  const [last, before] = [year, year - 1].map(to => {
    if (!comparable(methodology, node, to - 1, to)) return null;
    const errorOf = (u: number) => errors?.(to - 1, to, panel.units[u]!, node);
    return changeBetween(panel.at(to - 1, node), panel.at(to, node), rule, errorOf);
  });

  for (const u of column.scored) {
    const score = scores[u]!;
    const row = rows.group.length;
    const group = groupOf(score, cuts);
    const gap = held.value - score;
    const trend = last?.verdict[u] ?? null;
    // A parent is the sum of its parts: a point here is a point of the whole.
    const leverage = Number.isNaN(gap) ? Number.NaN : Math.max(gap, 0);

    const { reasons, weak } = weakReasons({
      ...{ group, below: score < cuts.median, yearsBelow: belowMedian[u]!, gap, iqr },
      ...{ trend, trendBefore: before?.verdict[u] ?? null },
    });

    rows.percentile[row] = percentileOf(ranks[u]!, sorted);
    rows.group.push(group);
    rows.rank[row] = ranks[u]!;
    rows.of[row] = sorted.length;
    rows.benchmark[row] = held.value;
    rows.gap[row] = gap;
    rows.iqr[row] = iqr;
    rows.reasons.push(reasons);
    rows.weak.push(weak);
    rows.trend.push(trend);
    rows.relative[row] = last?.relative[u] ?? Number.NaN;
    rows.slope[row] = slopes[u]!;
    rows.yearsLow[row] = low[u]!;
    rows.leverage[row] = leverage;
    rows.rankGain[row] = placesWon(whole, u, leverage);
    rows.p[row] = pBelow(gap, u, held, column);
  }
}
