import { childrenIn } from '@papi/methodology';
import type { Index } from '../types.js';
import type { NodeValues } from './zeros.js';

/** A score that is missing although the node it adds to, and other parts of that node, have one. */
export interface Gap {
  readonly node: string;
  readonly parent: string;
  /** Position among the sheet's units. */
  readonly unit: number;
}

/**
 * Scores are withheld by whole axes, and the total with them. A gap inside a node that has a score is a mistake, often a
 * row that slid by one cell, and nothing can then be checked by adding up.
 */
export function gapsIn({ methodology }: Index, year: number, values: NodeValues): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const [parent, scores] of values) {
    const parts = childrenIn(methodology, parent, year).flatMap(({ id }) => {
      const own = values.get(id);
      return own ? [{ id, own }] : [];
    });
    for (const [unit, score] of scores.entries()) {
      if (Number.isNaN(score)) continue;
      const missing = parts.filter(({ own }) => Number.isNaN(own[unit]));
      if (missing.length === parts.length) continue;
      for (const { id } of missing) gaps.push({ node: id, parent, unit });
    }
  }
  return gaps;
}
