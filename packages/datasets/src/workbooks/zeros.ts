import { nodesIn } from '@papi/methodology';
import type { Index } from '../types.js';

/** Scores of a sheet by node, each in the order of the sheet's units. */
export type NodeValues = ReadonlyMap<string, Float64Array>;

/**
 * Takes out the zeros that mean withheld: no score of an axis or sub-axis can be 0, so an axis at 0 whose sub-axes are all
 * 0 or empty is withheld, and so are its sub-axes, and a total of 0 where an axis is. Any other zero stays, to be told as
 * the mistake it is. The arrays are changed.
 *
 * @returns how many zeros were taken out
 */
export function withholdZeros(index: Index, year: number, values: NodeValues): number {
  const nodes = nodesIn(index.methodology, year);
  const axes = nodes.filter(({ level }) => level === 'axis');
  const total = nodes.find(({ level }) => level === 'total');
  const count = [...values.values()][0]?.length ?? 0;
  const scoreOf = (id: string, unit: number) => values.get(id)?.[unit] ?? Number.NaN;
  let taken = 0;
  const withhold = (id: string, unit: number) => {
    if (scoreOf(id, unit) !== 0) return;
    (values.get(id) as Float64Array)[unit] = Number.NaN;
    taken++;
  };
  for (let unit = 0; unit < count; unit++) {
    for (const axis of axes) {
      if (!values.has(axis.id) || scoreOf(axis.id, unit) > 0) continue;
      const parts = nodes.filter(({ parent }) => parent === axis.id);
      if (parts.some(({ id }) => scoreOf(id, unit) > 0)) continue;
      withhold(axis.id, unit);
      for (const { id } of parts) withhold(id, unit);
    }
    const gap = axes.some(({ id }) => values.has(id) && Number.isNaN(scoreOf(id, unit)));
    if (total && gap) withhold(total.id, unit);
  }
  return taken;
}
