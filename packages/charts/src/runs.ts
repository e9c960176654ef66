import type { Span } from './drawing.js';

/** Points that may be joined, two by two, and those that no line reaches. */
export interface Runs<P> {
  readonly joined: readonly (readonly [P, P])[];
  readonly alone: readonly P[];
}

/**
 * Which points of a time line may be joined: two of neighbouring years within one series. A missing year and the
 * start of a series break the line; a point with no neighbour stands alone.
 *
 * @param points at most one a year, in any order
 * @example runs([{ year: 2011 }, { year: 2012 }, { year: 2014 }], [{ from: 2011, to: 2014 }])
 * // joined: 2011-2012; alone: 2014
 */
export function runs<P extends { readonly year: number }>(points: readonly P[], series: readonly Span[]): Runs<P> {
  const sorted = [...points].sort((a, b) => a.year - b.year);
  const joined: [P, P][] = [];
  const reached = new Set<P>();
  sorted.forEach((from, i) => {
    const to = sorted[i + 1];
    if (to === undefined || to.year !== from.year + 1) return;
    if (!series.some(span => span.from <= from.year && to.year <= span.to)) return;
    joined.push([from, to]);
    reached.add(from).add(to);
  });
  return { joined, alone: sorted.filter(point => !reached.has(point)) };
}
