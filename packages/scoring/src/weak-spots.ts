import { type Level, levelIn, type Methodology, nodesIn } from '@papi/methodology';
import { type ColumnTable, table } from 'arquero';
import type { Benchmark } from './benchmarks.js';
import { type ChangeRule, ruleOf } from './change-rule.js';
import type { ErrorWithDf } from './independent-error.js';
import { judgeNode, WeakColumns } from './judge-node.js';
import { type Panel, panelOf } from './panel.js';
import { type Correction, provedAmong } from './proved.js';
import { requireYears } from './requests.js';
import { scoreKeys } from './score-keys.js';

export interface WeakSpotOptions extends ChangeRule {
  readonly year: number;
  /** Which nodes are judged. Default `sub-axis`. */
  readonly level?: Level;
  /** What a score is held against. Default `median`, of all scored units. */
  readonly benchmark?: Benchmark;
  /** How `proved` allows for the many tests of one unit. Default `benjamini-hochberg`. */
  readonly correction?: Correction;
  /** The error of a unit's change in a node between two years, for the trend: see the option `errors` of `changes`. */
  readonly errors?: (from: number, to: number, unit: string, node: string) => ErrorWithDf | undefined;
}

/**
 * Every score of one level in one year, with what makes it a weak spot or not.
 *
 * - `percentile`, `group`, `rank`, `of`: as in `standings`.
 * - `benchmark`, `gap` = benchmark − score (above 0 is below the benchmark), `iqr` = third − first quartile.
 * - `trend`: the verdict of the change from the year before, null where the two do not compare; `relative` of that change;
 *   `slope`: least squares over the node's series up to this year, points a year, NaN under three points;
 *   `yearsLow`: years in a row in the Low group up to this year, within the series.
 * - `reasons`: `low` (Low group), `falling` (trend down), `stuck` (below the median in the last three years of one series
 *   and up in neither of the two changes between them), `far` (gap above the iqr).
 * - `weak`: at least `low`, or `falling` or `stuck` below the median.
 * - `leverage`: points of the whole won by closing the gap (parents are sums, so the gap itself, at least 0);
 *   `rankGain`: places of the whole won by closing that gap alone, the other units held; NaN where the whole has no score.
 * - `p`: one-sided, of gap > 0 (see `pBelow`), NaN without errors; `proved`: p adjusted over the unit's nodes (see
 *   `Correction`) at most alpha, null where there is no p. Only `proved` is a claim about false discoveries.
 *
 * @returns columns as listed, after `year`, `unit`, `node`, `score`; by node, then unit. `reasons` holds arrays. No row where
 *   the score is absent
 * @throws {RangeError} the year has no scores, or the benchmark names a unit without any
 * @example weakSpots(scores, methodology, { year: 2024 }).filter(d => d.unit === '01' && d.weak)
 */
export function weakSpots(
  scores: ColumnTable | Panel,
  methodology: Methodology,
  options: WeakSpotOptions,
): ColumnTable {
  const panel = panelOf(scores);
  const { year, level = 'sub-axis', benchmark = 'median', alpha = 0.05, correction } = options;
  requireYears('weakSpots', panel, [year]);

  const root = nodesIn(methodology, year).find(node => node.parent === null)?.id ?? '';
  const judged = new Set(levelIn(methodology, level, year).map(node => node.id));
  const columns = panel.columns.filter(column => column.year === year && judged.has(column.node));

  const keys = scoreKeys(panel, columns);
  const rows = new WeakColumns(keys.unit.length);
  const judgement = {
    benchmark,
    rule: ruleOf(methodology, options),
    errors: options.errors,
    whole: panel.at(year, root),
  };
  for (const column of columns) judgeNode(rows, panel, methodology, column, judgement);
  return table({ ...keys, ...rows, proved: provedAmong(keys.unit, rows.p, alpha, correction) });
}
