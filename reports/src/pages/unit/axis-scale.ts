import { type NiceScale, niceScale, type ProfileRow } from '@papi/charts';
import { whiskerOf } from '../../parts/interval.js';
import type { Model } from '../../site/model.js';
import type { AxisFacts } from './unit-year.js';

const scales = new WeakMap<Model, NiceScale>();

/** One scale for the rows of every unit and year, so that their pages compare by eye. */
export function axisScale(model: Model): NiceScale {
  let scale = scales.get(model);
  if (!scale) {
    const spreads = model.years.flatMap(year =>
      model.axes(year).flatMap(axis => {
        const spread = model.spread(year, axis.id);
        const whiskers = model.units.flatMap(u =>
          Object.values(whiskerOf(model.estimate(year, u.code, axis.id), axis)),
        );
        return spread ? [spread.min, spread.max, ...whiskers] : [];
      }),
    );
    scale = niceScale(spreads, 9);
    scales.set(model, scale);
  }
  return scale;
}

/** The row of an axis; none where no unit has a score on it. */
export function profileRow({ node, spread, standing, estimate, before }: AxisFacts): readonly ProfileRow[] {
  if (!spread) return [];
  const { min, q1, median, q3, max } = spread;
  const now = standing?.score ?? null;
  return [{ min, q1, median, q3, max, now, before, group: standing?.group ?? 0, ...whiskerOf(estimate, node) }];
}
