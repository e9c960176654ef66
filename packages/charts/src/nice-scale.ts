import type { RowScale } from './row-scale.js';

/** A scale for a row of marks: round ticks that enclose all values, and how many decimals their numbers need. */
export interface NiceScale extends RowScale {
  readonly decimals: number;
}

/** Scores are printed with two decimals: a finer step would have ticks that read alike. */
const FINEST = 0.01;

/** The first round step, 1, 2 or 5 times a power of ten, from the finest on, that does. */
function firstStep(does: (step: number) => boolean, finest = FINEST): number {
  for (let power = FINEST; ; power = Number((power * 10).toPrecision(1))) {
    for (const times of [1, 2, 5]) {
      const step = Number((times * power).toPrecision(1));
      if (step >= finest && does(step)) return step;
    }
  }
}

const decimalsOf = (step: number) => (step >= 1 ? 0 : step >= 0.1 ? 1 : 2);

/**
 * The finest round scale of at most `most` steps that holds every value, from its first tick to its last.
 *
 * @example niceScale([6.76, 8.3], 5).ticks // [6.5, 7, 7.5, 8, 8.5]
 */
export function niceScale(values: readonly number[], most = 6): NiceScale {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const step = firstStep(s => Math.ceil(max / s - 1e-9) - Math.floor(min / s + 1e-9) <= most);
  const decimals = decimalsOf(step);
  const first = Math.floor(min / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(max / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(decimals)));
  return { domain: [ticks[0]!, ticks.at(-1)!], ticks, decimals };
}

/**
 * Scales of one width for several sets of values, so that lengths compare from one to another: the finest round step of
 * which `most` hold any of the sets, each set in the middle of its scale.
 *
 * @param least the smallest step: 1 for places in a ranking
 * @example scalesOfOneWidth([[41.2, 42.6], [44, 44.1]], 4).map(s => s.domain) // [[41, 43], [43.5, 45.5]]
 */
export function scalesOfOneWidth(sets: readonly (readonly number[])[], most: number, least = 0): readonly NiceScale[] {
  const held = (values: readonly number[], step: number) => ({
    first: Math.floor(Math.min(...values) / step + 1e-9),
    last: Math.ceil(Math.max(...values) / step - 1e-9),
  });
  const widthAt = (step: number) =>
    Math.max(1, ...sets.map(values => held(values, step).last - held(values, step).first));
  const step = firstStep(each => widthAt(each) <= most, least);
  const width = widthAt(step);
  const decimals = decimalsOf(step);
  return sets.map(values => {
    const { first, last } = held(values, step);
    const start = first - Math.floor((width - (last - first)) / 2);
    const ticks = Array.from({ length: width + 1 }, (_, i) => Number(((start + i) * step).toFixed(decimals)));
    return { domain: [ticks[0]!, ticks.at(-1)!], ticks, decimals };
  });
}
