import { type Methodology, nodeIn } from '@papi/methodology';
import type { ColumnTable } from 'arquero';
import { madeScore } from '../made-score.js';
import { type Panel, panelOf } from '../panel.js';
import type { WeakSpot } from '../table-rows.js';
import { realisticGain } from './gains-seen.js';

/** What one node is to bring. */
export interface Share {
  readonly node: string;
  readonly score: number;
  /** Points of the node, and so of the whole. */
  readonly points: number;
  readonly scoreWanted: number;
  /** The most that is realistic, and which bound that is: gains seen in a year, the real ceiling, or the gap to the benchmark. */
  readonly cap: number;
  readonly bound: 'gains seen' | 'ceiling' | 'gap';
}

/** How the points of a target are spread. */
export interface Shares {
  readonly parts: readonly Share[];
  /** Points spread. */
  readonly points: number;
  /** Points that the caps leave unreached; 0 where the target can be reached so. */
  readonly left: number;
}

/**
 * Spreads points over a unit's nodes: first its weak spots, then its other gaps, each by leverage, each capped at what is
 * realistic: its gap, the gain seen in a good year of its series (see `realisticGain`; times `years`), and its real ceiling.
 *
 * @param weak a table of `weakSpots` for the starting year
 * @param options `points` to spread, `unit`, `years` until the target (default 1)
 * @example sharesOf(scores, methodology, weakSpots(scores, methodology, { year: 2023 }), { unit: '66', points: 0.8 })
 */
export function sharesOf(
  scores: ColumnTable | Panel,
  methodology: Methodology,
  weak: ColumnTable,
  options: { readonly unit: string; readonly points: number; readonly years?: number },
): Shares {
  const panel = panelOf(scores);
  const { unit, points, years = 1 } = options;
  const rows = (weak.objects() as WeakSpot[])
    .filter(row => row.unit === unit && row.leverage > 0)
    .sort((a, b) => Number(b.weak) - Number(a.weak) || b.leverage - a.leverage || (a.node < b.node ? -1 : 1));
  let left = points;
  const parts: Share[] = [];
  for (const { node, year, score, leverage } of rows) {
    if (left <= 0) break;
    const caps = {
      gap: leverage,
      'gains seen': years * realisticGain(panel, methodology, node, year),
      ceiling: (nodeIn(methodology, node, year)?.ceiling ?? Number.POSITIVE_INFINITY) - score,
    };
    const [bound, cap] = smallest(caps);
    const given = Math.min(left, cap);
    if (!(given > 0)) continue;
    parts.push({ node, score, points: given, scoreWanted: madeScore(score + given), cap, bound });
    left = madeScore(left - given);
  }
  return { parts, points: madeScore(points - Math.max(0, left)), left: Math.max(0, left) };
}

/** The tightest bound; one that is not known binds nothing. */
function smallest(caps: Record<Share['bound'], number>): [Share['bound'], number] {
  const known = (Object.entries(caps) as [Share['bound'], number][]).filter(([, cap]) => !Number.isNaN(cap));
  return known.reduce((least, next) => (next[1] < least[1] ? next : least));
}
