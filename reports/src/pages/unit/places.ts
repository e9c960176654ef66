import type { UnitYear } from './unit-year.js';

/** What one axis, or one of the other two causes, did to the unit's rank. */
export interface PlacesRow {
  readonly kind: 'axis' | 'own' | 'field' | 'entry';
  /** Id of the axis. */
  readonly part?: string;
  /** Points of the total, for an axis and for all of them. */
  readonly points: number | null;
  readonly places: number;
}

/**
 * The rank move as a sum: one row an axis, their sum (the unit's own score), the other units, and those that entered or left.
 * Empty where the move has no split: across a break of the series, or without a total in both years.
 */
export function placesOf({ model, unit, year, axes, change }: UnitYear): readonly PlacesRow[] {
  if (!change || change.verdict === 'not comparable') return [];
  const parts = axes.flatMap(({ node }): PlacesRow[] => {
    const part = model.rankPart(year, unit.code, node.id);
    if (!part) return [];
    // As published, so that the row is the difference of the two scores printed elsewhere on the page.
    const { delta } = model.change(year, unit.code, node.id) ?? { delta: part.points };
    return [{ kind: 'axis', part: node.id, points: delta, places: part.places }];
  });
  return [
    ...parts,
    { kind: 'own', points: change.delta, places: change.own },
    { kind: 'field', points: null, places: change.field },
    { kind: 'entry', points: null, places: change.entry },
  ];
}
