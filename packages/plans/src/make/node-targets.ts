import { childrenIn, type IndexNode, type Methodology, nodesIn } from '@papi/methodology';
import { madeScore, type Share } from '@papi/scoring';

/** The score a node is to reach, and what it gains by that. */
export interface NodeTarget {
  readonly target: number;
  readonly gain: number;
}

/**
 * The targets of all nodes of a year, from the shares of those that are to bring points, to nine decimals; a node without a share
 * keeps its score. A parent gains what its parts gain, so the whole gains the points that were shared out.
 *
 * @param scores by node; NaN or absent where there is none
 */
export function nodeTargets(
  methodology: Methodology,
  year: number,
  scores: ReadonlyMap<string, number>,
  shares: readonly Share[],
): ReadonlyMap<string, NodeTarget> {
  const shared = new Map(shares.map(share => [share.node, share]));
  const targets = new Map<string, NodeTarget>();
  const gainOf = (node: IndexNode): number => {
    const score = scores.get(node.id) ?? Number.NaN;
    const share = shared.get(node.id);
    const below = childrenIn(methodology, node.id, year).reduce((sum, child) => sum + gainOf(child), 0);
    const target = madeScore(share ? share.scoreWanted : score + below);
    const gain = madeScore(Math.max(0, target - score));
    targets.set(node.id, { target, gain });
    return gain || 0; // a node without a score brings nothing
  };
  for (const root of nodesIn(methodology, year)) if (root.parent === null) gainOf(root);
  return targets;
}
