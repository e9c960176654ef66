import { comparable, type Methodology } from '@papi/methodology';
import { type ColumnTable, table } from 'arquero';
import { type ChangeRule, changeBetween, ruleOf } from './change-rule.js';
import type { ErrorWithDf } from './independent-error.js';
import { type Panel, panelOf } from './panel.js';
import { movesOver, shareAtLeast } from './rank-moves.js';
import { splitRankMoves } from './rank-split.js';
import { requireNodes, requireYears } from './requests.js';
import type { Reason, Verdict } from './words.js';

export interface ChangeOptions extends ChangeRule {
  readonly from: number;
  readonly to: number;
  /** Which nodes; every node of the panel by default. */
  readonly nodes?: readonly string[];
  /**
   * The error of a unit's change in a node, with the covariance of the two years, as `SurveyScores.changeErrors` gives it;
   * undefined where not known. Default: from the errors of the two scores, taken as independent.
   */
  readonly errors?: (unit: string, node: string) => ErrorWithDf | undefined;
}

const OF_SCORE = ['scoreFrom', 'scoreTo', 'delta', 'relative', 'se', 'p', 'pHolm', 'pBH'] as const;
const OF_RANK = ['rankFrom', 'rankTo', 'own', 'field', 'entry', 'unusual'] as const;
const MEASURES = [...OF_SCORE, ...OF_RANK];
type Measure = (typeof MEASURES)[number];

/**
 * What changed between two years, one row a node and unit scored in at least one of them.
 *
 * Years compare only inside one series of the node. There a row has `scoreFrom`, `scoreTo`, `delta`, `relative`
 * (new/old − 1), `se`, `p`, `pHolm`, `pBH` where errors are known, the `verdict` (see `changeBetween` for both rules),
 * the ranks, the move split into `own` + `field` + `entry` = rankFrom − rankTo (positive is upward, see
 * `splitRankMoves`), and `unusual`, the share of all moves of the node over as many years that are at least as large (see
 * `shareOfMovesAtLeast`). The family of `pHolm` and `pBH` is all units of one node, taken before any filter.
 *
 * Across a break a row has the two ranks, verdict `not comparable` and reason `series`, and nothing else. Inside a
 * series, a unit scored in one of the two years only has that score and rank, and reason `withheld` or `absent`.
 * What is not known is NaN in a numeric column; `reason` is null where the years compare.
 *
 * @returns columns `unit`, `node`, `from`, `to`, `scoreFrom`, `scoreTo`, `delta`, `relative`, `se`, `p`, `pHolm`, `pBH`,
 *   `verdict`, `reason`, `rankFrom`, `rankTo`, `own`, `field`, `entry`, `unusual`, by node, then unit
 * @throws {RangeError} `from` is not before `to`, or a year or node has no scores
 * @example changes(scores, methodology, { from: 2023, to: 2024, nodes: ['total'] })
 */
export function changes(scores: ColumnTable | Panel, methodology: Methodology, options: ChangeOptions): ColumnTable {
  const panel = panelOf(scores);
  const { from, to, nodes = panel.nodes } = options;
  requireYears('changes', panel, [from, to]);
  requireNodes('changes', panel, nodes);
  if (from >= to) throw new RangeError(`changes: from (${from}) is not before to (${to})`);

  const most = nodes.length * panel.units.length;
  const measures = new Map(MEASURES.map(name => [name, new Float64Array(most).fill(Number.NaN)]));
  const unit: string[] = [];
  const node: string[] = [];
  const verdict: Verdict[] = [];
  const reason: (Reason | null)[] = [];

  for (const id of nodes) {
    const inSeries = comparable(methodology, id, from, to);
    const columns = inSeries ? inSeriesColumns(panel, methodology, id, options) : ranksAlone(panel, id, options);
    const present = unitsWith(columns.rankFrom, columns.rankTo);
    for (const name of MEASURES) {
      const values = columns[name];
      if (values) gather(measures.get(name)!, unit.length, values, present);
    }
    for (const u of present) {
      const judged = columns.verdict?.[u];
      unit.push(panel.units[u]!);
      node.push(id);
      verdict.push(judged ?? 'not comparable');
      reason.push(judged ? null : inSeries ? whyAlone(panel, u, id, from, to) : 'series');
    }
  }

  const rows = unit.length;
  const filled = (names: readonly Measure[]) =>
    Object.fromEntries(names.map(name => [name, measures.get(name)!.slice(0, rows)]));
  return table({
    unit,
    node,
    from: new Int32Array(rows).fill(from),
    to: new Int32Array(rows).fill(to),
    ...filled(OF_SCORE),
    verdict,
    reason,
    ...filled(OF_RANK),
  });
}

/** The units ranked in at least one of the two years, by position. */
function unitsWith(rankFrom: Float64Array, rankTo: Float64Array): readonly number[] {
  const units: number[] = [];
  for (let u = 0; u < rankTo.length; u++) {
    if (!Number.isNaN(rankFrom[u]!) || !Number.isNaN(rankTo[u]!)) units.push(u);
  }
  return units;
}

/** Copies the values of these units one after another, from a row of the target on. */
function gather(target: Float64Array, row: number, values: Float64Array, units: readonly number[]): void {
  for (let i = 0; i < units.length; i++) target[row + i] = values[units[i]!]!;
}

/** What a node says of its units; a measure left out is NaN for all of them. */
type NodeColumns = Partial<Record<Measure, Float64Array>> & {
  readonly rankFrom: Float64Array;
  readonly rankTo: Float64Array;
  readonly verdict?: readonly (Verdict | null)[];
};

function ranksAlone(panel: Panel, node: string, { from, to }: ChangeOptions): NodeColumns {
  return { rankFrom: panel.at(from, node).ranks, rankTo: panel.at(to, node).ranks };
}

function inSeriesColumns(panel: Panel, methodology: Methodology, node: string, options: ChangeOptions): NodeColumns {
  const from = panel.at(options.from, node);
  const to = panel.at(options.to, node);
  const usual = movesOver(panel, methodology, node, options.to - options.from);
  return {
    scoreFrom: from.scores,
    scoreTo: to.scores,
    ...changeBetween(from, to, ruleOf(methodology, options), unit => options.errors?.(panel.units[unit]!, node)),
    rankFrom: from.ranks,
    rankTo: to.ranks,
    ...splitRankMoves(from, to),
    unusual: to.ranks.map((rank, u) => {
      const move = from.ranks[u]! - rank;
      return Number.isNaN(move) ? Number.NaN : shareAtLeast(usual, move);
    }),
  };
}

function whyAlone(panel: Panel, unit: number, node: string, from: number, to: number): Reason {
  const missing = Number.isNaN(panel.column(from, node)[unit]!) ? from : to;
  return panel.appears(missing, unit) ? 'withheld' : 'absent';
}
