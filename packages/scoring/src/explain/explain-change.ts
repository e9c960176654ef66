import { childrenIn, comparable, type Methodology, nodesIn } from '@papi/methodology';
import type { ColumnTable } from 'arquero';
import { type ChangeOptions, changes } from '../changes.js';
import type { RuleSource } from '../indicators/item-rule.js';
import { type MovePart, movePartsOf } from '../move-parts.js';
import { type Panel, panelOf } from '../panel.js';
import { requireNodes } from '../requests.js';
import type { Change } from '../table-rows.js';
import { brokenBetween } from './broken-series.js';
import type { ExplainedChange, ExplainedPart } from './explained-change.js';
import { indicatorPartsOf } from './indicator-parts.js';

export interface ExplainOptions extends Omit<ChangeOptions, 'nodes'> {
  /** What is explained. Default the whole: the node without a parent. */
  readonly node?: string;
  /** Values of indicators, as `Dataset.indicators` has them: columns `year`, `unit`, `indicator`, `value`, `concept`. */
  readonly indicators?: ColumnTable | undefined;
  /** Which rules the scores follow. Default `respondents` where the indicators have errors, else `published`. */
  readonly source?: RuleSource;
}

/**
 * Why a unit's score and rank moved between two years: the row of `changes`, then what each child of the node, each child
 * of those, and each known indicator did to it.
 *
 * `points` of the children add up to `delta` and their `places` to `own`, and so on below (what publication rounded off is
 * shared equally, see `rankParts`; places of grandchildren are Owen's). Indicators add the points of their rule, and a row
 * of level `rest` holds what they do not explain; a sub-axis is explained by its indicators alone. Places cannot be shared exactly
 * among more than 14 parts of one node, and are NaN then. Across a break there is nothing but the two ranks, and `broken` says
 * which nodes start a new series and why.
 *
 * To explain many units, make `changeExplainer` once.
 *
 * @returns null where the unit has no score of the node in either year
 * @throws {RangeError} `from` is not before `to`, or a year or node has no scores
 * @example explainChange(scores, methodology, { unit: '66', from: 2023, to: 2024 })?.parts[0]
 */
export function explainChange(
  scores: ColumnTable | Panel,
  methodology: Methodology,
  options: ExplainOptions & { readonly unit: string },
): ExplainedChange | null {
  return changeExplainer(scores, methodology, options)(options.unit);
}

/**
 * `explainChange` for any unit, with what does not depend on the unit made once.
 *
 * @throws {RangeError} as `explainChange`
 * @example const explain = changeExplainer(panel, methodology, { from: 2023, to: 2024 }); explain('01'); explain('02');
 */
export function changeExplainer(
  scores: ColumnTable | Panel,
  methodology: Methodology,
  options: ExplainOptions,
): (unit: string) => ExplainedChange | null {
  const panel = panelOf(scores);
  const { from, to, indicators, source } = options;
  const root = nodesIn(methodology, to).find(({ parent }) => parent === null)?.id ?? 'total';
  const { node = root } = options;
  requireNodes('explainChange', panel, [node]);
  const children = comparable(methodology, node, from, to) ? childrenIn(methodology, node, to) : [];
  const below = children.flatMap(child => [child, ...childrenIn(methodology, child.id, to)]);
  const nodes = [node, ...below.map(({ id }) => id)].filter(id => panel.nodes.includes(id));
  const rows = new Map<string, Change>();
  for (const row of changes(panel, methodology, { ...options, nodes }).objects() as Iterable<Change>) {
    rows.set(keyOf(row.unit, row.node), row);
  }
  const moves = movePartsOf(panel, methodology, { from, to, node });
  const split = new Set(moves.units);
  const itemParts = indicators && indicatorPartsOf(indicators, methodology, { from, to, source });
  const broken = brokenBetween(methodology, node, from, to);

  return unit => {
    const change = rows.get(keyOf(unit, node));
    if (!change) return null;
    const partOf = (part: MovePart) => partRow(part, rows.get(keyOf(unit, part.node.id))!);
    const withIndicators = (part: MovePart) => [partOf(part), ...(itemParts?.(part.node.id, unit, part.points) ?? [])];
    const at = panel.indexOf(unit);
    const parts = split.has(at) ? moves.ofBoth(at) : [];
    if (children.length === 0) {
      return { ...change, parts: itemParts?.(node, unit, change.delta) ?? [], broken };
    }
    return {
      ...change,
      parts: parts.flatMap(child => [...withIndicators(child), ...child.parts.flatMap(withIndicators)]),
      broken,
    };
  };
}

function keyOf(unit: string, node: string): string {
  return `${unit}/${node}`;
}

function partRow({ node, points, places }: MovePart, change: Change): ExplainedPart {
  const { scoreFrom, scoreTo, relative, verdict, rankFrom, rankTo } = change;
  return {
    ...{ node: node.id, level: node.level, parent: node.parent!, scoreFrom, scoreTo, points, relative },
    verdict: verdict === 'not comparable' ? null : verdict,
    ...{ places, status: null, rankFrom, rankTo },
  };
}
