import { childrenIn, comparable, type IndexNode, type Methodology } from '@papi/methodology';
import { fieldOf, scoredInBoth } from './both-scored.js';
import { madeScore } from './made-score.js';
import { owen } from './owen.js';
import type { Panel } from './panel.js';
import { rankAmongOthers } from './ranks.js';
import { MOST_PLAYERS, shapley } from './shapley.js';

/** What one node under a node did to the score and the rank of a unit. */
export interface MovePart {
  readonly node: IndexNode;
  /** Its change, with its share of what publication rounded. */
  readonly points: number;
  /** Places of the node above, positive upward; NaN where it has too many parts to share them exactly. */
  readonly places: number;
}

/** A part, and its own parts. */
export interface MovePartWithParts extends MovePart {
  /** Empty where the part has none, or the unit lacks a score of one. */
  readonly parts: readonly MovePart[];
}

/** How the moves of the units on one node between two years come apart. */
export interface MoveParts {
  /** Positions of the units with the node and all its children in both years; none where the years do not compare. */
  readonly units: readonly number[];
  /** The children of the node, in reading order. */
  ofChildren(unit: number): readonly MovePart[];
  /** The same with their own children. */
  ofBoth(unit: number): readonly MovePartWithParts[];
}

/**
 * Splits moves on a node by the nodes under it: Shapley's value among its children, Owen's among their children, with
 * each child as a union. See `rankParts`.
 *
 */
export function movePartsOf(
  panel: Panel,
  methodology: Methodology,
  { from, to, node }: { readonly from: number; readonly to: number; readonly node: string },
): MoveParts {
  const partsOf = (id: string) => {
    const parts = comparable(methodology, id, from, to) ? childrenIn(methodology, id, to) : [];
    return parts.every(part => comparable(methodology, part.id, from, to)) ? parts : [];
  };
  const children = partsOf(node);
  const gainsOf = (nodes: readonly IndexNode[]) =>
    nodes.map(({ id }) => {
      const before = panel.column(from, id);
      return panel.column(to, id).map((score, u) => score - before[u]!);
    });
  const gains = gainsOf(children);
  const below = children.map(child => {
    const nodes = partsOf(child.id);
    return { nodes, gains: gainsOf(nodes) };
  });

  const before = panel.at(from, node);
  const after = panel.at(to, node);
  const both = scoredInBoth(before, after);
  const fields: Fields = [fieldOf(before, both), fieldOf(after, both)];

  const ofUnit = (unit: number) => {
    const own = gains.map(gain => gain[unit]!);
    const [old, now] = [before.scores[unit]!, after.scores[unit]!];
    const won = placesWonBy([old, now], fields);
    const sets = isShared(children) ? scoresWithParts(own, old, now) : undefined;
    const places = sets ? shapley(sets.map(won)) : notShared(children);
    const points = withRounding(own, now - old);
    const parts = children.map((node, i): MovePart => ({ node, points: points[i]!, places: places[i]! }));
    return { sets, won, parts };
  };

  return {
    units: children.length === 0 ? [] : both.filter(u => gains.every(gain => !Number.isNaN(gain[u]!))),
    ofChildren: unit => ofUnit(unit).parts,
    ofBoth: unit => {
      const { sets, won, parts } = ofUnit(unit);
      return parts.map((part, child) => {
        const { nodes, gains } = below[child]!;
        const own = gains.map(gain => gain[unit]!);
        if (own.length === 0 || own.some(Number.isNaN)) return { ...part, parts: [] };
        const shared = sets !== undefined && isShared(nodes);
        const places = shared ? owen(scoresInside(sets, child, own).map(won), own.length) : notShared(nodes);
        const points = withRounding(own, part.points);
        return { ...part, parts: nodes.map((node, i) => ({ node, points: points[i]!, places: places[i]! })) };
      });
    },
  };
}

/** Whether the places of these parts can be shared exactly. */
const isShared = (parts: readonly unknown[]) => parts.length <= MOST_PLAYERS;
const notShared = (parts: readonly unknown[]) => new Float64Array(parts.length).fill(Number.NaN);

/** The scores, ascending, of the units scored in both years: of the first year, of the second. */
type Fields = readonly [before: readonly number[], after: readonly number[]];

/** Places a score is above a unit's old one, the mean of both years' fields: v of the set of parts that makes the score. */
function placesWonBy([old, now]: readonly [number, number], [before, after]: Fields): (score: number) => number {
  const rankSum = (score: number) => rankAmongOthers(score, before, old) + rankAmongOthers(score, after, now);
  const start = rankSum(old);
  return score => (start - rankSum(score)) / 2;
}

/**
 * The score with every set of parts at its new value: each set adds its highest part to a set already made. The whole is
 * the published new score, whatever the rounding of its parts.
 */
function scoresWithParts(gains: readonly number[], old: number, now: number): Float64Array {
  const scores = new Float64Array(2 ** gains.length);
  scores[0] = old;
  gains.forEach((gain, part) => {
    const bit = 1 << part;
    for (let set = 0; set < bit; set++) scores[set | bit] = madeScore(scores[set]! + gain);
  });
  scores[scores.length - 1] = now;
  return scores;
}

/** The score with every set of the other children and every set of one child's own parts at their new values. */
function scoresInside(sets: Float64Array, child: number, gains: readonly number[]): Float64Array {
  const bit = 1 << child;
  const parts = 2 ** gains.length;
  const scores = new Float64Array((sets.length / 2) * parts);
  let row = 0;
  for (let others = 0; others < sets.length; others++) {
    if (others & bit) continue;
    scores.set(scoresWithParts(gains, sets[others]!, sets[others | bit]!), row * parts);
    row++;
  }
  return scores;
}

/** Changes of parts that add up to the change of the whole: what publication rounded off is shared equally. */
function withRounding(gains: readonly number[], whole: number): readonly number[] {
  const rest = (whole - gains.reduce((sum, gain) => sum + gain, 0)) / gains.length;
  return gains.map(gain => gain + rest);
}
