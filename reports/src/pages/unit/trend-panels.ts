import type { TrendPanel } from '@papi/charts';
import type { Unit } from '@papi/methodology';
import { whiskerOf } from '../../parts/interval.js';
import type { Model } from '../../site/model.js';

/** Panel ends stand on multiples of this. */
const STEP = 0.5;

type Ground = Pick<TrendPanel, 'bands' | 'own' | 'series'> & { readonly low: number; readonly high: number };

/**
 * The panels of a year: for each of its axes the middle half, the median and the unit over all years. The panels of a year
 * have the same number of points from foot to head, so that slopes compare.
 */
export function trendPanels(model: Model, unit: Unit): (year: number) => readonly TrendPanel[] {
  const grounds = new Map<string, Ground>();
  const ground = (axis: string) => {
    if (!grounds.has(axis)) grounds.set(axis, groundOf(model, unit, axis));
    return grounds.get(axis)!;
  };
  const ends = [model.years[0]!, model.newest] as const;
  return year => {
    const panels = model.axes(year).map(({ id }) => ground(id));
    const span = Math.max(...panels.map(({ low, high }) => up(high - down(low))));
    return panels.map(({ low, high, ...rest }) => ({
      ...rest,
      lo: footOf(low, high, span),
      span,
      years: ends,
      edition: year,
    }));
  };
}

function groundOf(model: Model, unit: Unit, axis: string): Ground {
  const bands = bandsOf(model, axis);
  const own = model.years.flatMap(year => {
    const standing = model.standing(year, unit.code, axis);
    const node = model.node(axis, year);
    const whisker = whiskerOf(model.estimate(year, unit.code, axis), node);
    return standing ? [{ year, score: standing.score, group: standing.group, ...whisker }] : [];
  });
  const values = [
    ...bands.flatMap(b => [b.q1, b.q3]),
    ...own.flatMap(({ score, low = score, high = score }) => [score, low, high]),
  ];
  return { bands, own, series: model.allSeries(axis), low: Math.min(...values), high: Math.max(...values) };
}

const made = new WeakMap<Model, Map<string, TrendPanel['bands']>>();

/** The middle half of all units, the same on every page. */
function bandsOf(model: Model, axis: string): TrendPanel['bands'] {
  const byAxis = made.get(model) ?? new Map<string, TrendPanel['bands']>();
  made.set(model, byAxis);
  const bands =
    byAxis.get(axis) ??
    model.years.flatMap(year => {
      const spread = model.spread(year, axis);
      return spread ? [{ year, q1: spread.q1, median: spread.median, q3: spread.q3 }] : [];
    });
  byAxis.set(axis, bands);
  return bands;
}

const down = (x: number) => Math.floor(x / STEP) * STEP;
const up = (x: number) => Math.ceil(x / STEP) * STEP;

/** The foot that keeps low and high inside the panel, and near its middle. */
function footOf(low: number, high: number, span: number): number {
  const middle = down((low + high - span) / 2 + STEP / 2);
  return Math.min(Math.max(middle, up(high - span)), down(low));
}
