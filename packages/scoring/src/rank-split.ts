import { fieldOf, scoredInBoth } from './both-scored.js';
import type { PanelColumn } from './panel-column.js';
import { rankAmongOthers } from './ranks.js';

/** Where the places a unit gained came from; positive is upward. The three add up to the move. */
export interface RankSplit {
  /** By the change of its own score. */
  readonly own: Float64Array;
  /** By the changes of the other units scored in both years. */
  readonly field: Float64Array;
  /** By units that entered or left. */
  readonly entry: Float64Array;
}

/**
 * Splits the rank moves between two columns exactly. Among the units scored in both, with s₀, s₁ a unit's two scores,
 * S₀, S₁ the two years' fields and R(s; S) the rank of s among the others of S:
 * own = ½[(R(s₀;S₀) − R(s₁;S₀)) + (R(s₀;S₁) − R(s₁;S₁))], field = R(s₀;S₀) − R(s₁;S₁) − own, and entry is what is left
 * of the move among all units. NaN for a unit not scored in both. All parts are multiples of ½, so they add up exactly.
 */
export function splitRankMoves(from: PanelColumn, to: PanelColumn): RankSplit {
  const units = scoredInBoth(from, to);
  const before = fieldOf(from, units);
  const after = fieldOf(to, units);
  const own = new Float64Array(from.scores.length).fill(Number.NaN);
  const field = own.slice();
  const entry = own.slice();
  for (const u of units) {
    const old = from.scores[u]!;
    const now = to.scores[u]!;
    const start = rankAmongOthers(old, before, old);
    const end = rankAmongOthers(now, after, now);
    const oldField = start - rankAmongOthers(now, before, old);
    const newField = rankAmongOthers(old, after, now) - end;
    own[u] = (oldField + newField) / 2;
    field[u] = start - end - own[u]!;
    entry[u] = from.ranks[u]! - to.ranks[u]! - (start - end);
  }
  return { own, field, entry };
}
