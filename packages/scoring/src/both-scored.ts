import type { PanelColumn } from './panel-column.js';
import { sortedKnown } from './ranks.js';

/** Positions of the units scored in both columns: those that can be followed from one to the other. */
export function scoredInBoth(from: PanelColumn, to: PanelColumn): readonly number[] {
  return from.scored.filter(u => !Number.isNaN(to.scores[u]!));
}

/** The scores of some scored units of a column, ascending. */
export function fieldOf({ scores, sorted }: PanelColumn, units: readonly number[]): readonly number[] {
  if (units.length === sorted.length) return sorted;
  const field = new Float64Array(units.length);
  for (let i = 0; i < units.length; i++) field[i] = scores[units[i]!]!;
  return sortedKnown(field);
}
