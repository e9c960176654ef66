import { type Drawing, niceScale, profileRows, type ScalePosition, scalePositions } from '@papi/charts';
import type { SeriesSpan } from '@papi/methodology';
import type { Model } from '../../site/model.js';

/** All units in each year of one series, on a scale of its own: series do not compare. */
export interface SeriesDrawing {
  readonly series: SeriesSpan;
  /** Whether the subject starts with this series: then the reason is that it is new. */
  readonly first: boolean;
  /** Newest first, as the rows are. */
  readonly years: readonly number[];
  readonly rows: readonly Drawing[];
  readonly ticks: readonly ScalePosition[];
  readonly decimals: number;
}

/** Draws the years of one subject of a code, a row a year, newest series first. */
export function drawYears(model: Model, node: string, from: number, to: number): readonly SeriesDrawing[] {
  return [...model.allSeries(node)].reverse().flatMap(series => {
    const years = model.years
      .filter(
        year =>
          year >= Math.max(from, series.from) &&
          year <= Math.min(to, series.to) &&
          model.spread(year, node) !== undefined,
      )
      .reverse();
    if (years.length === 0) return [];
    const spreads = years.map(year => model.spread(year, node)!);
    const scale = niceScale(
      spreads.flatMap(s => [s.min, s.max]),
      5,
    );
    const rows = profileRows(
      spreads.map(({ min, q1, median, q3, max }) => ({ min, q1, median, q3, max, now: null, before: null, group: 0 })),
      scale,
    );
    return [
      { series, first: series.from <= from, years, rows, ticks: scalePositions(scale), decimals: scale.decimals },
    ];
  });
}
