import { type TrendDrawing, type TrendPanel, trends, type YearBand } from '@papi/charts';
import type { Model } from '../../site/model.js';
import { subjectIn } from '../../site/subjects.js';

/** The sub-axes of an axis in one year, each with its panel. */
export interface PartPanel {
  readonly node: string;
  readonly drawing: TrendDrawing;
  /** First and last year shown: those in which the code names the subject of this year. */
  readonly from: number;
  readonly to: number;
}

const HEIGHT = 150;
const STEP = 0.5;

/** Panels of the sub-axes of one axis for each of several years, all drawn in one go. */
export function drawParts(
  model: Model,
  axis: string,
  years: readonly number[],
): ReadonlyMap<number, readonly PartPanel[]> {
  const wanted = years.map(year => ({ year, parts: panelsOf(model, axis, year) }));
  const drawings = trends(wanted.flatMap(({ parts }) => parts.map(part => part.panel)));
  let next = 0;
  return new Map(
    wanted.map(({ year, parts }) => [
      year,
      parts.map(({ node, from, to }) => ({ node, from, to, drawing: drawings[next++]! })),
    ]),
  );
}

function panelsOf(model: Model, axis: string, year: number) {
  const parts = model.subAxes(year, axis).map(({ id }) => {
    const { from, to } = subjectIn(model.methodology, id, year)!;
    const bands = bandsOf(model, id, from, to);
    const lo = Math.floor(Math.min(...bands.map(b => b.min!)) / STEP) * STEP;
    const hi = Math.ceil(Math.max(...bands.map(b => b.max!)) / STEP) * STEP;
    return { node: id, from: bands[0]!.year, to: bands.at(-1)!.year, bands, lo, hi };
  });
  const years = [Math.min(...parts.map(p => p.from)), Math.max(...parts.map(p => p.to))] as const;
  const span = Math.max(STEP, ...parts.map(({ lo, hi }) => hi - lo));
  return parts.map(({ node, from, to, bands, lo, hi }) => {
    const spare = Math.floor((span - (hi - lo)) / 2 / STEP) * STEP;
    const panel: TrendPanel = {
      lo: Math.max(0, lo - spare),
      span,
      years,
      bands,
      own: [],
      series: model.allSeries(node).filter(s => s.to >= from && s.from <= to),
      edition: year,
      height: HEIGHT,
    };
    return { node, from, to, panel };
  });
}

/** How all units lie in each year of a stretch that has scores. */
function bandsOf(model: Model, node: string, from: number, to: number): readonly YearBand[] {
  return model.years.flatMap(year => {
    const spread = year >= from && year <= to ? model.spread(year, node) : undefined;
    return spread ? [{ year, ...spread }] : [];
  });
}
