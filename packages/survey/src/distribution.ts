import type { Distribution } from './border.js';
import type { PlacedBlock } from './rows-engine.js';

/** The answered rows of non-zero weight of each group, by value ascending. */
export function distributionOf(
  parts: readonly { placed: PlacedBlock; values: Float64Array }[],
  groups: number,
): Distribution['rows'] {
  const places: [number, number][][] = Array.from({ length: groups }, () => []);
  parts.forEach(({ placed, values }, p) => {
    for (let i = 0; i < values.length; i++) {
      if (placed.group[i]! >= 0 && !Number.isNaN(values[i]!) && placed.weight[i] !== 0)
        places[placed.group[i]!]!.push([p, i]);
    }
  });
  return places.map(rows => {
    rows.sort(([p, i], [q, j]) => parts[p]!.values[i]! - parts[q]!.values[j]!);
    return {
      value: Float64Array.from(rows, ([p, i]) => parts[p]!.values[i]!),
      weight: Float64Array.from(rows, ([p, i]) => parts[p]!.placed.weight[i]!),
      unit: Int32Array.from(rows, ([p, i]) => parts[p]!.placed.unit[i]!),
      crossing: Int32Array.from(rows, ([p, i]) => parts[p]!.placed.crossing[i]!),
    };
  });
}
