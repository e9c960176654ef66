import { type Methodology, nodeIn } from '@papi/methodology';
import type { ColumnTable } from 'arquero';
import { madeScore } from '../made-score.js';
import { type Panel, panelOf } from '../panel.js';
import { groupOf, quartilesOf } from '../quartiles.js';
import { rankAmongOthers, sortedKnown } from '../ranks.js';
import { requireNodes, requireUnit, requireYears } from '../requests.js';
import type { Group } from '../words.js';

/** A node as it is and as it would be. */
export interface WhatIfNode {
  readonly node: string;
  readonly score: number;
  readonly scoreThen: number;
  readonly rank: number;
  readonly rankThen: number;
  readonly of: number;
  readonly group: Group;
  readonly groupThen: Group;
}

export interface WhatIf {
  readonly year: number;
  readonly unit: string;
  /** The nodes that were raised, then those above them up to the total. */
  readonly nodes: readonly WhatIfNode[];
}

/**
 * What a unit's scores, ranks and groups would have been had some nodes been so much higher (or lower), the other units held: each
 * point goes up to every node above, since a parent is the sum of its parts.
 *
 * @param raise points by node; nodes of one branch may not both be raised, or a point would count twice
 * @throws {RangeError} a year, unit or node without any scores, a node the unit has no score in, one that would leave its range, or
 *   two nodes of one branch
 * @example whatIf(scores, methodology, { year: 2023, unit: '66', raise: { '3.2': 0.2, '8.1': 0.3 } })
 */
export function whatIf(
  scores: ColumnTable | Panel,
  methodology: Methodology,
  options: { readonly year: number; readonly unit: string; readonly raise: Readonly<Record<string, number>> },
): WhatIf {
  const panel = panelOf(scores);
  const { year, unit, raise } = options;
  requireYears('whatIf', panel, [year]);
  requireNodes('whatIf', panel, Object.keys(raise));
  const u = requireUnit('whatIf', panel, unit);
  const gains = new Map<string, number>();
  for (const [id, points] of Object.entries(raise)) {
    checkRange(panel, methodology, year, u, id, points);
    for (const node of branchOf(methodology, id, year)) {
      if (node !== id && node in raise) throw new RangeError(`whatIf: ${id} lies under ${node}, and both are raised`);
      gains.set(node, (gains.get(node) ?? 0) + points);
    }
  }
  const order = (id: string) => branchOf(methodology, id, year).length;
  const ids = [...gains.keys()].sort((a, b) => order(b) - order(a) || (a < b ? -1 : 1));
  return {
    year,
    unit,
    nodes: ids.flatMap(node => {
      const { scores, sorted, ranks, quartiles, of } = panel.at(year, node);
      const score = scores[u]!;
      if (Number.isNaN(score)) return [];
      const scoreThen = madeScore(score + gains.get(node)!);
      const then = scores.slice();
      then[u] = scoreThen;
      return [
        {
          node,
          score,
          scoreThen,
          rank: ranks[u]!,
          rankThen: rankAmongOthers(scoreThen, sorted, score),
          of,
          group: groupOf(score, quartiles),
          groupThen: groupOf(scoreThen, quartilesOf(sortedKnown(then))),
        },
      ];
    }),
  };
}

/** A node and all above it, upward. */
function branchOf(methodology: Methodology, id: string, year: number): string[] {
  const branch: string[] = [];
  for (let at: string | null = id; at !== null; at = nodeIn(methodology, at, year)?.parent ?? null) branch.push(at);
  return branch;
}

function checkRange(panel: Panel, methodology: Methodology, year: number, u: number, id: string, points: number): void {
  const score = panel.column(year, id)[u]!;
  if (Number.isNaN(score)) throw new RangeError(`whatIf: no score of ${id} in ${year}`);
  const node = nodeIn(methodology, id, year);
  const then = madeScore(score + points);
  if (node && (then < node.lo - 1e-9 || then > node.hi + 1e-9)) {
    throw new RangeError(`whatIf: ${id} would be ${then}, outside ${node.lo}–${node.hi}`);
  }
}
