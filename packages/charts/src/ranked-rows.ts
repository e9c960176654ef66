import type { Drawing, Group } from './drawing.js';
import { engrave, middle, stretched, toned } from './engrave.js';
import { UPRIGHTS } from './grain.js';
import type { RowScale } from './row-scale.js';
import { plate } from './scene.js';
import { rankedBackSpec, rankedRowsSpec } from './specs/ranked-rows.js';

/** One unit of a ranked list. */
export interface RankedRow {
  readonly now: number;
  /** The score before, of the same series; null where there is none. */
  readonly before: number | null;
  readonly group: Group;
  /** Ends of an interval about `now`; drawn as a whisker when both are given. */
  readonly low?: number | null;
  readonly high?: number | null;
}

/** The scale of a ranked list, and the median of all its units. */
export interface RankedBack extends RowScale {
  /** A line from top to bottom; null to leave it out. */
  readonly median: number | null;
}

const HEIGHT = 24;
const printRows = plate<'rows', 'left' | 'right'>(rankedRowsSpec);
const printBack = plate<'ticks' | 'median', 'left' | 'right'>(rankedBackSpec);
const rowParts = [middle('ci', 'lead2', 'was', toned('now'))];
const backParts = [stretched(1, UPRIGHTS, 'grid', 'medline')];

/**
 * Rows of a ranked list: this year's dot filled by group, last year's small and hollow, a thin line between, and a
 * whisker where an interval is given. The grid is drawn once behind the rows, by `rankedBack`.
 *
 * @param rows scores in the units of `scale.domain`, all finite
 * @returns one drawing a row, in order
 * @throws RangeError where a score is not finite
 * @example rankedRows([{ now: 8.3, before: 7.9, group: 1 }], { domain: [6, 8.5] })
 */
export function rankedRows(rows: readonly RankedRow[], scale: Pick<RowScale, 'domain'>): Drawing[] {
  const scene = printRows(
    {
      rows: rows.map((row, panel) => ({
        panel,
        now: row.now,
        before: row.before,
        group: row.group,
        low: row.low ?? null,
        high: row.high ?? null,
      })),
    },
    { left: scale.domain[0], right: scale.domain[1] },
  );
  return engrave(scene, rows.length, rowParts).map(body => ({ height: HEIGHT, body }));
}

/**
 * Grid lines and the median's line, from top to bottom of whatever height the page gives: to be laid once behind all
 * rows of a list.
 *
 * @throws RangeError where a tick or the median is not finite
 * @example rankedBack({ domain: [6, 8.5], ticks: [6, 7, 8], median: 7.53 })
 */
export function rankedBack(back: RankedBack): Drawing {
  const scene = printBack(
    { ticks: back.ticks.map(at => ({ at })), median: back.median === null ? [] : [{ at: back.median }] },
    { left: back.domain[0], right: back.domain[1] },
  );
  const [body = ''] = engrave(scene, 1, backParts);
  return { height: HEIGHT, body };
}
