import { childrenIn, comparable, type IndexNode, type Level, type Methodology } from '@papi/methodology';
import { type ColumnTable, table } from 'arquero';
import { type MovePart, movePartsOf } from './move-parts.js';
import { type Panel, panelOf } from './panel.js';
import { requireNodes, requireYears } from './requests.js';
import { requirePlayers } from './shapley.js';

/**
 * The `own` part of every unit's rank move, split among the nodes under a node: which part of the score moved the unit.
 *
 * - `points` is the part's change; what publication rounded off is shared equally, so that where the node is the sum of
 *   its parts they add up to its delta.
 * - `places` are Shapley's shares of v(A) = ½ Σ over f ∈ {0,1} of [R(s₀;S_f) − R(s_A;S_f)], with s_A the unit's score
 *   when the children in A have their new values, S₀ and S₁ the fields of the two years among the units scored in both,
 *   and R the rank among the others (see `splitRankMoves`). They add up to `own`.
 * - With `level: 'sub-axis'` of the total the places are Owen's (see `owen`), the axes being the unions: those of an
 *   axis' parts add up to the axis' own, so both tables tell one story. A child that has no parts stands for itself.
 *
 * One row a unit and part, for units with the node and all its children in both years (and, below a child, all the
 * child's parts). No row at all where the two years are not in one series of the node, or it has no children.
 *
 * @param options two years; the node to split (default `total`); the level of the parts (default its children)
 * @returns columns `unit`, `node`, `from`, `to`, `part`, `parent`, `points`, `places` (positive is upward), by unit, then
 *   part; `parent` is the node the part adds to
 * @throws {RangeError} more than 14 parts of one node, or a year or node without scores
 * @example rankParts(scores, methodology, { from: 2023, to: 2024, level: 'sub-axis' })
 */
export function rankParts(
  scores: ColumnTable | Panel,
  methodology: Methodology,
  options: {
    readonly from: number;
    readonly to: number;
    readonly node?: string;
    readonly level?: Exclude<Level, 'total' | 'indicator'>;
  },
): ColumnTable {
  const panel = panelOf(scores);
  const { from, to, node = 'total', level } = options;
  requireYears('rankParts', panel, [from, to]);
  requireNodes('rankParts', panel, [node]);

  const children = comparable(methodology, node, from, to) ? childrenIn(methodology, node, to) : [];
  requirePlayers(children.length);
  const moves = movePartsOf(panel, methodology, { from, to, node });
  const stands = (child: IndexNode) =>
    level === undefined || child.level === level || childrenIn(methodology, child.id, to).length === 0;
  const deep = children.some(child => !stands(child));
  if (deep) for (const { id } of children) requirePlayers(childrenIn(methodology, id, to).length);
  const partsOf = (u: number): readonly MovePart[] =>
    deep ? moves.ofBoth(u).flatMap(child => (stands(child.node) ? [child] : child.parts)) : moves.ofChildren(u);
  const rows = moves.units.flatMap(u => partsOf(u).map(part => ({ ...part, unit: panel.units[u]! })));
  return table({
    unit: rows.map(({ unit }) => unit),
    node: new Array<string>(rows.length).fill(node),
    from: new Int32Array(rows.length).fill(from),
    to: new Int32Array(rows.length).fill(to),
    part: rows.map(({ node }) => node.id),
    parent: rows.map(({ node }) => node.parent ?? ''),
    points: Float64Array.from(rows, ({ points }) => points),
    places: Float64Array.from(rows, ({ places }) => places),
  });
}
