import type { ExplainedChange } from '@papi/scoring';

/** A row of the table that leads from one edition's score and rank to the next. */
export interface FallRow {
  readonly kind: 'start' | 'axis' | 'own' | 'field' | 'entry' | 'end';
  /** Id of the axis. */
  readonly node?: string;
  /** Points added; null for a row that has none of its own: the other units move no score of this one. */
  readonly points: number | null;
  /** Places won, positive upward. */
  readonly places: number | null;
}

/**
 * From the score and the rank of one edition to those of the next, row by row: each axis (or the unit's own score as a
 * whole, where not every axis is known), the other units, those that entered or left where it matters.
 */
export function fallRows(change: ExplainedChange): readonly FallRow[] {
  const axes = axesOf(change);
  const own: readonly FallRow[] =
    axes.length > 0
      ? axes.map(({ node, points, places }) => ({ kind: 'axis', node, points, places }))
      : [{ kind: 'own', points: change.delta, places: change.own }];
  return [
    { kind: 'start', points: null, places: null },
    ...own,
    { kind: 'field', points: null, places: change.field },
    ...(change.entry === 0 ? [] : [{ kind: 'entry', points: null, places: change.entry } as const]),
    { kind: 'end', points: null, places: null },
  ];
}

/** The parts of the total itself, in reading order. */
export function axesOf(change: ExplainedChange) {
  return change.parts.filter(part => part.parent === change.node);
}
