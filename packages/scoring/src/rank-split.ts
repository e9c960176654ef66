import type { PanelColumn } from './panel-column.js';
import { countAbove, sortedKnown } from './ranks.js';

/** Where the places a unit gained came from; positive is upward. The three add up to the move. */
export interface RankSplit {
  /** By the change of its own score. */
  readonly own: Float64Array;
  /** By the changes of the other units scored in both years. */
  readonly field: Float64Array;
  /** By units that entered or left. */
  readonly entry: Float64Array;
}

/** The units scored in both of two columns (by position), and the scores of these alone in each, ascending. */
export interface BothScored {
  readonly units: readonly number[];
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/**
 * Splits the rank moves between two columns exactly. Among the units scored in both, with s₀, s₁ a unit's two scores,
 * S₀, S₁ the two years' fields and R(s; S) the rank of s among the others of S:
 * own = ½[(R(s₀;S₀) − R(s₁;S₀)) + (R(s₀;S₁) − R(s₁;S₁))], field = R(s₀;S₀) − R(s₁;S₁) − own, and entry is what is left
 * of the move among all units. NaN for a unit not scored in both. All parts are multiples of ½, so they add up exactly.
 */
export function splitRankMoves(from: PanelColumn, to: PanelColumn): RankSplit {
  const both = scoredInBoth(from, to);
  const own = new Float64Array(from.scores.length).fill(Number.NaN);
  const field = own.slice();
  const entry = own.slice();
  for (const u of both.units) {
    const old = from.scores[u]!;
    const now = to.scores[u]!;
    const start = rankAmongOthers(old, both.before, old);
    const end = rankAmongOthers(now, both.after, now);
    const oldField = start - rankAmongOthers(now, both.before, old);
    const newField = rankAmongOthers(old, both.after, now) - end;
    own[u] = (oldField + newField) / 2;
    field[u] = start - end - own[u]!;
    entry[u] = from.ranks[u]! - to.ranks[u]! - (start - end);
  }
  return { own, field, entry };
}

/** Which units can be followed from one column to the other. */
export function scoredInBoth(from: PanelColumn, to: PanelColumn): BothScored {
  const units = from.scored.filter(u => !Number.isNaN(to.scores[u]!));
  return { units, before: fieldOf(from, units), after: fieldOf(to, units) };
}

function fieldOf({ scores, sorted }: PanelColumn, units: readonly number[]): readonly number[] {
  if (units.length === sorted.length) return sorted;
  const field = new Float64Array(units.length);
  for (let i = 0; i < units.length; i++) field[i] = scores[units[i]!]!;
  return sortedKnown(field);
}

/**
 * The rank a score would have among the others of a field, the unit's own score there set aside.
 *
 * @param field all scores ascending, `own` among them
 */
export function rankAmongOthers(score: number, field: readonly number[], own: number): number {
  return 1 + countAbove(field, score) - (own > score ? 1 : 0);
}
