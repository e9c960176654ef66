import { type ColumnTable, table } from 'arquero';
import { median } from 'simple-statistics';
import type { WeakCount, WeakSpot } from './table-rows.js';
import type { WeakReason } from './words.js';

/**
 * What is weak in how many units, one row a year and node of a table of weak spots.
 *
 * By definition a quarter of the units is Low on each node, so `low` says little of a node itself; how many are `stuck` or
 * `falling` does, and how high the units stand in its range (see `reach`).
 *
 * @param weak a table of `weakSpots`, or several of them one below the other
 * @returns columns `year`, `node`; `of` (units judged); `weak` of them; `low`, `falling`, `stuck`, `far`, those with that reason,
 *   weak or not; `tested` and of them `proved`; `first`, the units in which the node has the greatest leverage of all the unit's
 *   weak spots (two that tie are both first); `leverage`, the sum over the weak units, in points, and `medianLeverage`,
 *   their median, NaN where none is weak. By year and node, in order of appearance
 * @example weakCounts(weakSpots(scores, methodology, { year: 2024 })).orderby('stuck').print()
 */
export function weakCounts(weak: ColumnTable): ColumnTable {
  const spots = weak.objects({ limit: Number.POSITIVE_INFINITY }) as WeakSpot[];
  const greatest = new Map<string, number>();
  for (const { year, unit, weak, leverage } of spots) {
    const key = `${year}/${unit}`;
    if (weak) greatest.set(key, Math.max(greatest.get(key) ?? 0, leverage));
  }
  const byNode = new Map<string, WeakSpot[]>();
  for (const spot of spots) {
    const key = `${spot.year}/${spot.node}`;
    const same = byNode.get(key);
    if (same) same.push(spot);
    else byNode.set(key, [spot]);
  }

  const rows = [...byNode.values()].map((spots): WeakCount => {
    const weakest = spots.filter(spot => spot.weak);
    const leverages = weakest.map(spot => spot.leverage);
    const count = (has: (spot: WeakSpot) => boolean) => spots.filter(has).length;
    const because = (reason: WeakReason) => count(spot => spot.reasons.includes(reason));
    const isFirst = ({ year, unit, weak, leverage }: WeakSpot) =>
      weak && leverage > 0 && leverage === greatest.get(`${year}/${unit}`);
    return {
      ...{ year: spots[0]!.year, node: spots[0]!.node, of: spots.length, weak: weakest.length },
      ...{ low: because('low'), falling: because('falling'), stuck: because('stuck'), far: because('far') },
      ...{ tested: count(spot => spot.proved !== null), proved: count(spot => spot.proved === true) },
      first: count(isFirst),
      leverage: leverages.reduce((sum, points) => sum + points, 0),
      medianLeverage: leverages.length === 0 ? Number.NaN : median(leverages),
    };
  });
  const counts = (name: Exclude<keyof WeakCount, 'node'>) => Int32Array.from(rows, row => row[name]);
  return table({
    ...{ year: counts('year'), node: rows.map(row => row.node), of: counts('of'), weak: counts('weak') },
    ...{ low: counts('low'), falling: counts('falling'), stuck: counts('stuck'), far: counts('far') },
    ...{ tested: counts('tested'), proved: counts('proved'), first: counts('first') },
    leverage: Float64Array.from(rows, row => row.leverage),
    medianLeverage: Float64Array.from(rows, row => row.medianLeverage),
  });
}
