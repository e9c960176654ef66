import type { Drawing } from './drawing.js';
import { engrave, ground, middle, stretched, toned } from './engrave.js';
import type { Grain } from './grain.js';
import { plate } from './scene.js';
import { waterfallsSpec } from './specs/waterfalls.js';
import { rowsIn, type Waterfall, type WaterfallRows, waterfallRows } from './waterfall-rows.js';

const HEIGHT = 30;
export const printWaterfalls = plate<keyof WaterfallRows>(waterfallsSpec);
/** Bars stand at 0.6 to 1.4 of 2. */
const GRAIN: Grain = { across: 10, down: 5 };
const parts = [stretched(2, GRAIN, ground('grid'), 'wfl', 'wfu', 'wfd'), middle('was', toned('now'))];

/**
 * Waterfalls, each as rows for a list or a table: a hollow dot where the figure stood, a floating bar for what each part
 * added (class `wfu` to the right, which is better, `wfd` to the left), a dot filled by group where it stands. A line
 * (class `wfl`) leads from each level down to the next row, so that rows without a gap between them read as one drawing.
 * All of it but the dots fills whatever height the row has. The scale need not hold zero: only the lengths of the bars are
 * to be read, and no bar stands on the edge. A scale without ticks draws no grid.
 *
 * @param waterfalls figures in the units of their scales, all finite; scales of one width make lengths compare
 * @returns for each waterfall one drawing a row: the start, the parts in order, the end
 * @throws RangeError where a number is not finite, a scale has no width, or the parts do not lead from start to end
 * @example
 * waterfalls([{ start: 41, parts: [1, null, -0.5], end: 41.5, group: 2,
 *   scale: { domain: [40, 43], ticks: [40, 41, 42, 43] } }])[0].length // 5
 */
export function waterfalls(waterfalls: readonly Waterfall[]): Drawing[][] {
  const counts = waterfalls.map(rowsIn);
  const panels = counts.reduce((sum, count) => sum + count, 0);
  const grounds = counts.flatMap((count, i) => new Array<number>(count).fill(i));
  const bodies = engrave(printWaterfalls(waterfallRows(waterfalls), {}), panels, parts, grounds);
  let next = 0;
  return counts.map(count => {
    const start = next;
    next += count;
    return bodies.slice(start, next).map(body => ({ height: HEIGHT, body }));
  });
}
