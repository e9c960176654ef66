import type { PlacesRow } from './places.js';
import type { UnitYear } from './unit-year.js';

/** Whether the table of the rank move adds up as printed, to two decimals of points and one of places. */
export function addsUp({ model, unit, year, before, root }: UnitYear, rows: readonly PlacesRow[]): boolean {
  const cents = (x: number) => Math.round(x * 100);
  const tenths = (x: number) => Math.round(x * 10);
  const scored = (y: number, node: string) => cents(model.standing(y, unit.code, node)?.score ?? Number.NaN);
  const axes = rows.filter(row => row.kind === 'axis');
  const own = rows.find(row => row.kind === 'own')!;
  const differences = [...axes, own].every(
    ({ part, points }) => scored(year, part ?? root.id) - scored(before!, part ?? root.id) === cents(points!),
  );
  const points = axes.reduce((sum, row) => sum + cents(row.points!), 0) === cents(own.points!);
  const places = axes.reduce((sum, row) => sum + tenths(row.places), 0) === tenths(own.places);
  return differences && points && places;
}
