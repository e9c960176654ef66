import { childrenIn, comparable, type Methodology } from '@papi/methodology';
import { type ColumnTable, table } from 'arquero';
import { fieldOf, scoredInBoth } from './both-scored.js';
import { madeScore } from './made-score.js';
import { type Panel, panelOf } from './panel.js';
import { rankAmongOthers } from './ranks.js';
import { requireNodes, requireYears } from './requests.js';
import { requirePlayers, shapley } from './shapley.js';

/**
 * The `own` part of every unit's rank move, split among the node's children: which part of the score moved the unit.
 *
 * `points` is the child's change. `places` are Shapley's shares of
 * v(A) = ½ Σ over f ∈ {0,1} of [R(s₀;S_f) − R(s_A;S_f)], with s_A the unit's score when the children in A have their new
 * values, S₀ and S₁ the fields of the two years among the units scored in both, and R the rank among the others (see
 * `splitRankMoves`). They add up to `own`; where the node is the sum of its children the points add up to its delta
 * (published rounding of either is shared equally).
 *
 * One row a unit and child, for units with the node and all its children in both years. No row at all where the two
 * years are not in one series of the node, or it has no children.
 *
 * @param options two years, and the node to split (default `total`)
 * @returns columns `unit`, `node`, `from`, `to`, `part`, `points`, `places` (positive is upward), by unit, then child
 * @throws {RangeError} more than 14 children, or a year or node without scores
 * @example rankParts(scores, methodology, { from: 2023, to: 2024 })
 */
export function rankParts(
  scores: ColumnTable | Panel,
  methodology: Methodology,
  options: { readonly from: number; readonly to: number; readonly node?: string },
): ColumnTable {
  const panel = panelOf(scores);
  const { from, to, node = 'total' } = options;
  requireYears('rankParts', panel, [from, to]);
  requireNodes('rankParts', panel, [node]);

  const parts = comparable(methodology, node, from, to) ? childrenIn(methodology, node, to).map(child => child.id) : [];
  requirePlayers(parts.length);
  const gains = parts.map(part => {
    const before = panel.column(from, part);
    return panel.column(to, part).map((score, u) => score - before[u]!);
  });

  const before = panel.at(from, node);
  const after = panel.at(to, node);
  const both = scoredInBoth(before, after);
  const fields = [fieldOf(before, both), fieldOf(after, both)] as const;
  const units = both.filter(u => gains.every(gain => !Number.isNaN(gain[u]!)));
  const places = units.map(u =>
    shapley(
      worthOf(
        gains.map(gain => gain[u]!),
        before.scores[u]!,
        after.scores[u]!,
        fields,
      ),
    ),
  );

  const perRow = <T>(value: (row: number, part: number) => T) =>
    units.flatMap((_, row) => parts.map((_, part) => value(row, part)));
  const rows = units.length * parts.length;
  return table({
    unit: perRow(row => panel.units[units[row]!]!),
    node: new Array<string>(rows).fill(node),
    from: new Int32Array(rows).fill(from),
    to: new Int32Array(rows).fill(to),
    part: perRow((_, part) => parts[part]!),
    points: Float64Array.from(perRow((row, part) => gains[part]![units[row]!]!)),
    places: Float64Array.from(perRow((row, part) => places[row]![part]!)),
  });
}

/** The scores, ascending, of the units scored in both years: of the first year, of the second. */
type Fields = readonly [before: readonly number[], after: readonly number[]];

/** v of every set of parts, at its bitmask. */
function worthOf(points: readonly number[], old: number, now: number, [before, after]: Fields): Float64Array {
  const rankSum = (score: number) => rankAmongOthers(score, before, old) + rankAmongOthers(score, after, now);
  const score = scoresWithParts(points, old);
  // The whole is the published new score, whatever the rounding of its parts.
  score[score.length - 1] = now;
  const start = rankSum(old);
  return score.map(s => (start - rankSum(s)) / 2);
}

/** The score with every set of parts at its new value: each set adds its highest part to a set already made. */
function scoresWithParts(points: readonly number[], old: number): Float64Array {
  const scores = new Float64Array(2 ** points.length);
  scores[0] = old;
  points.forEach((gain, part) => {
    const bit = 1 << part;
    for (let set = 0; set < bit; set++) scores[set | bit] = madeScore(scores[set]! + gain);
  });
  return scores;
}
