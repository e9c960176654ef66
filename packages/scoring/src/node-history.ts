import { type Methodology, seriesIn } from '@papi/methodology';
import type { Panel } from './panel.js';
import type { PanelColumn } from './panel-column.js';

/** Fewest points through which a slope is drawn. */
const LEAST_POINTS = 3;

/** A node's columns in the years that compare with `year` and are not after it, oldest first. */
export function seriesUpTo(panel: Panel, methodology: Methodology, node: string, year: number): readonly PanelColumn[] {
  const first = seriesIn(methodology, node, year)?.from ?? year;
  return panel.years.filter(y => first <= y && y <= year).map(y => panel.at(y, node));
}

/**
 * Least-squares slope of each unit's scores over these columns, in points a year: Σ(x − x̄)y / Σ(x − x̄)². A year without a
 * score is left out. NaN under three points.
 */
export function slopesOver(series: readonly PanelColumn[], units: number): Float64Array {
  const points = new Float64Array(units);
  const years = new Float64Array(units);
  for (const { year, scored } of series) {
    for (let i = 0; i < scored.length; i++) {
      const u = scored[i]!;
      points[u]! += 1;
      years[u]! += year;
    }
  }
  const products = new Float64Array(units);
  const squares = new Float64Array(units);
  for (const { year, scored, scores } of series) {
    for (let i = 0; i < scored.length; i++) {
      const u = scored[i]!;
      // The deviations of the years sum to 0, so the scores need no centring.
      const deviation = year - years[u]! / points[u]!;
      products[u]! += deviation * scores[u]!;
      squares[u]! += deviation * deviation;
    }
  }
  return products.map((product, u) => (points[u]! < LEAST_POINTS ? Number.NaN : product / squares[u]!));
}

/**
 * For each unit the years in a row, up to the last of these columns, in which it lay below a cut point: `q1` for the Low
 * group. A year without a score, or missing from the panel, ends the run.
 */
export function yearsBelow(series: readonly PanelColumn[], units: number, cut: 'q1' | 'median'): Int32Array {
  const run = new Int32Array(units);
  for (let back = 0; back < series.length; back++) {
    const { year, scored, scores, quartiles } = series.at(-1 - back)!;
    if (year !== series.at(-1)!.year - back) break;
    for (let i = 0; i < scored.length; i++) {
      const u = scored[i]!;
      // Only a run that has lasted so far goes on.
      if (run[u] === back && scores[u]! < quartiles[cut]) run[u] = back + 1;
    }
  }
  return run;
}
