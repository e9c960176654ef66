import { comparable, type Methodology, seriesIn } from '@papi/methodology';
import { quantileSorted } from 'simple-statistics';
import type { Panel } from '../panel.js';

/** From where a unit came in a series: its first score there, and how many years ago that was. */
export interface SeriesStart {
  readonly score: number;
  readonly years: number;
}

/**
 * The first score of a node that each unit of the panel has within the series of a year, before that year; undefined for one that has
 * none.
 *
 * @example seriesStarts(panel, methodology, 'total', 2024)[panel.indexOf('66')] // { score: …, years: 3 }: the series began in 2021
 */
export function seriesStarts(
  panel: Panel,
  methodology: Methodology,
  node: string,
  year: number,
): readonly (SeriesStart | undefined)[] {
  const from = seriesIn(methodology, node, year)?.from ?? year;
  const before = panel.years.filter(y => from <= y && y < year);
  return panel.units.map((_, u) => {
    const first = before.find(y => !Number.isNaN(panel.column(y, node)[u]!));
    return first === undefined ? undefined : { score: panel.column(first, node)[u]!, years: year - first };
  });
}

/**
 * Each unit's average yearly change of a node within the series of a year, from its first score there to its score of that year:
 * (last − first)/years between. NaN with one year only.
 */
export function yearlyGains(panel: Panel, methodology: Methodology, node: string, year: number): Float64Array {
  const starts = seriesStarts(panel, methodology, node, year);
  return panel.column(year, node).map((score, u) => {
    const start = starts[u];
    return start ? (score - start.score) / start.years : Number.NaN;
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
