import { comparable, type Methodology, seriesIn } from '@papi/methodology';
import { quantileSorted } from 'simple-statistics';
import type { Panel } from '../panel.js';

/**
 * Each unit's average yearly change of a node within the series of a year, from its first score there to its score of that year:
 * (last − first)/years between. NaN with one year only.
 */
export function yearlyGains(panel: Panel, methodology: Methodology, node: string, year: number): Float64Array {
  const first = seriesIn(methodology, node, year)?.from ?? year;
  const now = panel.column(year, node);
  return now.map((score, u) => {
    const start = panel.years.find(y => first <= y && y < year && !Number.isNaN(panel.column(y, node)[u]!));
    return start === undefined ? Number.NaN : (score - panel.column(start, node)[u]!) / (year - start);
  });
}

/**
 * The gain of a node that is realistic in one year: the 75th percentile (R type 7) of all one-year changes of any unit within the
 * series of a year, falls included, and at least 0. NaN where none was seen.
 */
export function realisticGain(panel: Panel, methodology: Methodology, node: string, year: number): number {
  const span = seriesIn(methodology, node, year);
  const seen: number[] = [];
  for (const to of panel.years) {
    if (!span || to > year || !comparable(methodology, node, to - 1, year)) continue;
    const before = panel.column(to - 1, node);
    panel.column(to, node).forEach((score, u) => {
      const change = score - before[u]!;
      if (!Number.isNaN(change)) seen.push(change);
    });
  }
  if (seen.length === 0) return Number.NaN;
  return Math.max(
    0,
    quantileSorted(
      seen.sort((a, b) => a - b),
      0.75,
    ),
  );
}
