import type { Drawing, Group } from './drawing.js';
import { engrave, middle, stretched, toned } from './engrave.js';
import { UPRIGHTS } from './grain.js';
import type { RowScale } from './row-scale.js';
import { plate } from './scene.js';
import { profileRowsSpec } from './specs/profile-rows.js';

/** One score of one unit among all units: where it stands, and where it stood a year before. */
export interface ProfileRow {
  /** Lowest score, quartiles and highest score of all units. */
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
  /** The unit's score; null where it was withheld: the others are drawn alone. */
  readonly now: number | null;
  /** The score before, of the same series; null where there is none. */
  readonly before: number | null;
  readonly group: Group;
  /** Ends of an interval about `now`; drawn as a whisker when both are given. */
  readonly low?: number | null;
  readonly high?: number | null;
}

const HEIGHT = 34;
const print = plate<'rows' | 'ticks', 'left' | 'right'>(profileRowsSpec);
const backParts = [stretched(1, UPRIGHTS, 'grid')];
const parts = [middle('range', 'half', 'med', 'ci', 'move', 'was', toned('now'))];

/**
 * Dot rows: a line from the lowest to the highest unit, a band for the middle half, a tick at the median, last year's
 * score hollow and joined to this year's, which is filled by group. Grid lines fill the row's height; all else hangs
 * from its middle. One evaluation draws all rows: ask for many at once.
 *
 * @param rows scores in the units of `scale.domain`, all finite
 * @param scale one for all rows of the call
 * @returns one drawing a row, in order
 * @throws RangeError where a score is not finite
 * @example
 * profileRows([{ min: 3, q1: 4, median: 5, q3: 6, max: 8, now: 5.5, before: null, group: 2 }],
 *   { domain: [2, 9], ticks: [2, 3, 4, 5, 6, 7, 8, 9] })[0].body
 */
export function profileRows(rows: readonly ProfileRow[], scale: RowScale): Drawing[] {
  const scene = print(
    {
      rows: rows.map((row, panel) => ({
        panel,
        min: row.min,
        q1: row.q1,
        median: row.median,
        q3: row.q3,
        max: row.max,
        now: row.now,
        before: row.before,
        group: row.group,
        low: row.low ?? null,
        high: row.high ?? null,
      })),
      ticks: scale.ticks.map(at => ({ at })),
    },
    { left: scale.domain[0], right: scale.domain[1] },
  );
  const [back = ''] = engrave(scene, 1, backParts);
  return engrave(scene, rows.length, parts).map(body => ({ height: HEIGHT, back, body }));
}
