import { type Methodology, nodesIn } from '@papi/methodology';
import { type ColumnTable, table } from 'arquero';
import { type Benchmark, benchmarkIn, pBelow } from '../benchmarks.js';
import { type ChangeRule, changeBetween, type Judged, ruleOf } from '../change-rule.js';
import { placesWon } from '../gains.js';
import { yearsBelow } from '../node-history.js';
import { type Panel, panelOf } from '../panel.js';
import type { PanelColumn } from '../panel-column.js';
import { type Correction, provedAmong } from '../proved.js';
import { groupOf } from '../quartiles.js';
import { percentileOf } from '../ranks.js';
import type { Weakness } from '../table-rows.js';
import { weakReasons } from '../weak-reasons.js';
import { type ItemColumn, itemColumns } from './item-columns.js';
import { type ItemPanels, itemPanels, itemSeries } from './item-panels.js';
import type { ItemStatus, RuleSource } from './item-rule.js';

/** One row of `weakIndicators`; its node is the sub-axis. */
export interface WeakIndicator extends Weakness {
  readonly indicator: string;
  readonly concept: string;
  readonly value: number;
  readonly direction: 'up' | 'down';
  readonly status: ItemStatus;
}

export interface WeakIndicatorOptions extends ChangeRule {
  readonly year: number;
  /** What a value is held against. Default `median`. */
  readonly benchmark?: Benchmark;
  /** How `proved` allows for the many tests of one unit. Default `benjamini-hochberg`. */
  readonly correction?: Correction;
  /** Which rules the scores follow. Default `respondents` where the values have errors, else `published`. */
  readonly source?: RuleSource;
}

/**
 * Every value of an indicator in one year, with what makes it a weak spot or not: `weakSpots` one level down, turned so
 * that the better value comes first.
 *
 * - `rank`, `percentile`, `group`: 1, 1 and High are the best, whichever `direction` that is.
 * - `benchmark`, `gap`, `iqr` in the indicator's own unit; a `gap` above 0 is worse than the benchmark.
 * - `trend`: `up` is better than the year before, `down` worse, by the rule of `changes` on the value itself; null where the
 *   year before does not have the same question (`concept`) on the same scale in one series of the sub-axis. `relative` is
 *   the change of the value as it is, so that of a bribe that fell is below 0 and up. `yearsLow` and `stuck` need such years too.
 * - `reasons`, `weak`: as in `weakSpots`.
 * - `leverage`: points of the sub-axis, and so of the whole, won by closing the gap: gap · |slope| of its rule (see
 *   `itemRule`), at least 0; `rankGain`: places of the whole won by that alone. NaN where no rule is known; `status` says
 *   how sure it is.
 * - `p`, `proved`: as in `weakSpots`, over the unit's indicators, where `values` has `se`.
 *
 * @param values columns `year`, `unit`, `indicator`, `value`, and `concept`, `se`, `df` where known; one row a value
 * @param scores the scores the indicators belong to, for the ranks of the whole
 * @returns the columns of `WeakIndicator`, by indicator, then unit; an indicator whose good side is not known has no row
 * @throws {RangeError} a column is missing, a value is there twice, or the benchmark names a unit without any
 * @example weakIndicators(values, scores, methodology, { year: 2023 }).objects().filter(row => row.weak)
 */
export function weakIndicators(
  values: ColumnTable,
  scores: ColumnTable | Panel,
  methodology: Methodology,
  options: WeakIndicatorOptions,
): ColumnTable {
  const { year, alpha = 0.05, correction, source } = options;
  const columns = itemColumns(values, methodology, source).filter(({ rule }) => rule.direction !== null);
  const panels = itemPanels(columns);
  const laid = panelOf(scores);
  const root = nodesIn(methodology, year).find(node => node.parent === null)?.id ?? '';
  const whole = { panel: laid, column: laid.at(year, root) };
  const rows = columns
    .filter(({ item }) => item.year === year)
    .flatMap(column => {
      const series = itemSeries(columns, methodology, column, panels.turned);
      return judgeItem(column, panels, series, whole, { ...options, ...ruleOf(methodology, options) });
    });

  const numbers = (name: NumberOf<typeof rows>) => Float64Array.from(rows, row => row[name]);
  const of = <K extends keyof (typeof rows)[number]>(name: K) => rows.map(row => row[name]);
  const unit = of('unit');
  const p = numbers('p');
  return table({
    ...{ year: new Int32Array(rows.length).fill(year), unit, indicator: of('indicator'), concept: of('concept') },
    ...{ node: of('node'), value: numbers('value'), direction: of('direction'), percentile: numbers('percentile') },
    ...{ group: of('group'), rank: numbers('rank'), of: numbers('of'), benchmark: numbers('benchmark') },
    ...{ gap: numbers('gap'), iqr: numbers('iqr'), reasons: of('reasons'), weak: of('weak'), trend: of('trend') },
    ...{ relative: numbers('relative'), yearsLow: numbers('yearsLow'), leverage: numbers('leverage') },
    ...{ rankGain: numbers('rankGain'), status: of('status'), p, proved: provedAmong(unit, p, alpha, correction) },
  });
}

type Judgement = Omit<WeakIndicator, 'year' | 'proved'>;
type NumberOf<Rows extends readonly unknown[]> = {
  [K in keyof Rows[number]]: Rows[number][K] extends number ? K : never;
}[keyof Rows[number]];

/** Judges one indicator of every unit that has its value. */
function judgeItem(
  { item, rule }: ItemColumn,
  { raw, turned }: ItemPanels,
  series: readonly PanelColumn[],
  whole: { readonly panel: Panel; readonly column: PanelColumn },
  { benchmark = 'median', ...options }: WeakIndicatorOptions,
): Judgement[] {
  const direction = rule.direction!;
  const sign = direction === 'down' ? -1 : 1;
  const column = turned.at(item.year, item.id);
  const { scores, sorted, ranks, quartiles: cuts } = column;
  const iqr = cuts.q3 - cuts.q1;
  const values = raw.column(item.year, item.id);
  const held = benchmarkIn(turned, column, benchmark);
  const low = yearsBelow(series, scores.length, 'q1');
  const belowMedian = yearsBelow(series, scores.length, 'median');
  const [last, before] = [1, 2].map(back => {
    const [was, is] = [series.at(-1 - back), series.at(-back)];
    if (!was || !is || was.year !== item.year - back) return null;
    return changeBetween(raw.at(was.year, was.node), raw.at(is.year, is.node), options);
  });
  const better = (verdict: Judged | null | undefined): Judged | null =>
    verdict && sign < 0 ? FLIPPED[verdict] : (verdict ?? null);

  return column.scored.map(u => {
    const gap = held.value - scores[u]!;
    const trend = better(last?.verdict[u]);
    const group = groupOf(scores[u]!, cuts);
    const { reasons, weak } = weakReasons({
      ...{ group, below: scores[u]! < cuts.median, yearsBelow: belowMedian[u]!, gap, iqr },
      ...{ trend, trendBefore: better(before?.verdict[u]) },
    });
    const leverage = Math.max(gap, 0) * Math.abs(rule.slope);
    const unit = turned.units[u]!;
    const at = whole.panel.indexOf(unit);
    return {
      ...{ unit, indicator: item.id, concept: item.concept, node: item.parent },
      ...{ value: values[u]!, direction, status: rule.status },
      ...{ percentile: percentileOf(ranks[u]!, sorted), group, rank: ranks[u]!, of: sorted.length },
      // Adding 0 makes a minus nought a plain one.
      ...{ benchmark: sign * held.value + 0, gap: gap + 0, iqr, reasons, weak },
      ...{ trend, relative: last?.relative[u] ?? Number.NaN, yearsLow: low[u]!, leverage },
      rankGain: at < 0 ? Number.NaN : placesWon(whole.column, at, leverage),
      p: pBelow(gap, u, held, column),
    };
  });
}

/** A verdict on a value that is better when it is lower. */
const FLIPPED: Readonly<Record<Judged, Judged>> = { up: 'down', down: 'up', flat: 'flat', unclear: 'unclear' };
