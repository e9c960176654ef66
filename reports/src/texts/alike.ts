import type { IndexNode } from '@papi/methodology';
import type { UnitRef } from '../sentence.js';
import { idsInOrder } from './grammar.js';
import type { Missing } from './national.js';

/** Units that lack the same axes. */
export interface Alike {
  readonly units: readonly UnitRef[];
  readonly axes: readonly IndexNode[];
}

/** The units with some score and no total, those that lack the same axes together, in the order they first appear. */
export function alike(missing: readonly Missing[]): readonly Alike[] {
  const groups = new Map<string, { units: UnitRef[]; axes: readonly IndexNode[] }>();
  for (const { unit, axes } of missing) {
    if (axes === null) continue;
    const key = idsInOrder(axes).join(' ');
    const group = groups.get(key);
    if (group) group.units.push(unit);
    else groups.set(key, { units: [unit], axes });
  }
  return [...groups.values()];
}
