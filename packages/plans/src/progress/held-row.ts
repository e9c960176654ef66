import { comparable, type Methodology, nodeIn } from '@papi/methodology';
import { madeScore, type Verdict } from '@papi/scoring';
import { printed } from '../make/printed.js';
import type { StandingRows } from '../make/standing-rows.js';
import type { Outcome, PlannedTarget, ProgressRow } from '../types.js';

/** What a target is held against. */
export interface HeldAgainst {
  readonly methodology: Methodology;
  readonly standing: StandingRows;
  readonly from: number;
  readonly to: number;
  /** Whether the results are those of the target's year. */
  readonly judged: boolean;
  /** How the node changed between the two years. */
  readonly verdict: Verdict | undefined;
}

/**
 * One target and what became of it. A target that only keeps the score is held against the score itself, for a spreadsheet may have
 * rounded both; it is missed where the change is down, not by a small difference that the index calls no change.
 */
export function heldRow(row: PlannedTarget, against: HeldAgainst): ProgressRow {
  const { methodology, standing, from, to } = against;
  const { level, parent } = nodeIn(methodology, row.node, from) ?? { level: 'sub-axis' as const, parent: null };
  const known = standing(from, row.node)?.score ?? Number.NaN;
  const score = Number.isNaN(row.score) ? known : row.score;
  const kept = row.target < score + printed;
  const same = Math.abs(row.target - score) < printed && !Number.isNaN(known);
  const target = same ? Math.min(row.target, known) : row.target;
  const compares = comparable(methodology, row.node, from, to);
  const result = standing(to, row.node);
  const now = compares ? result : undefined;
  const scoreNow = now?.score ?? Number.NaN;
  const margin = madeScore(scoreNow - target);
  // Ranks of the whole may be set side by side across a break; another node of the same number may be another subject.
  const ranked = level === 'total' ? result : now;
  return {
    ...{ ...row, score, target, level, parent, scoreNow, margin, kept },
    rankNow: ranked?.rank ?? Number.NaN,
    of: ranked?.of ?? 0,
    change: madeScore(scoreNow - score),
    outcome: outcomeOf(row.node, { measured: result !== undefined, compares, same, margin }, against),
  };
}

function outcomeOf(
  node: string,
  found: { readonly measured: boolean; readonly compares: boolean; readonly same: boolean; readonly margin: number },
  { methodology, to, judged, verdict }: HeldAgainst,
): Outcome {
  const { measured, compares, same, margin } = found;
  const gone = nodeIn(methodology, node, to) === undefined;
  if (!gone && !measured) return 'no score';
  if (!compares) return 'not comparable';
  if (!judged) return 'not judged';
  if (same && verdict !== undefined) return verdict === 'down' ? 'not met' : 'met';
  return margin > -printed ? 'met' : 'not met';
}
