import type { Drawing } from './drawing.js';
import { engrave, middle, stretched } from './engrave.js';
import { UPRIGHTS } from './grain.js';
import type { RowScale } from './row-scale.js';
import { plate } from './scene.js';
import { pairsSpec } from './specs/pairs.js';

/** An estimate with the ends of its interval. */
export interface PairPoint {
  readonly at: number;
  /** The whisker is drawn when both ends are given. */
  readonly low?: number | null;
  readonly high?: number | null;
}

/** Two estimates of one thing, to be held against each other: women and men. Null where one is not known. */
export interface PairRow {
  /** Above, a hollow dot. */
  readonly first: PairPoint | null;
  /** Below, a full dot. */
  readonly second: PairPoint | null;
}

const HEIGHT = 34;
const print = plate<'rows' | 'ticks', 'left' | 'right'>(pairsSpec);
const backParts = [stretched(1, UPRIGHTS, 'grid')];
const parts = [middle('cib', 'cia', 'pb', 'pa')];

/**
 * Pairs of estimates, a row each: the first above as a hollow dot of class `pb` on a whisker `cib`, the second below as
 * a full dot `pa` on `cia`. Two intervals that lie apart are seen to lie apart; two that overlap may still differ, so
 * the test of the difference belongs beside the drawing.
 *
 * @param rows estimates in the units of `scale.domain`, all finite
 * @returns one drawing a row, in order
 * @throws RangeError where a number is not finite
 * @example pairs([{ first: { at: 5, low: 4.8, high: 5.2 }, second: { at: 5.6 } }], { domain: [4, 6], ticks: [4, 5, 6] })
 */
export function pairs(rows: readonly PairRow[], scale: RowScale): Drawing[] {
  const scene = print(
    {
      rows: rows.map(({ first, second }, panel) => ({
        panel,
        first: first?.at ?? null,
        firstLow: first?.low ?? null,
        firstHigh: first?.high ?? null,
        second: second?.at ?? null,
        secondLow: second?.low ?? null,
        secondHigh: second?.high ?? null,
      })),
      ticks: scale.ticks.map(at => ({ at })),
    },
    { left: scale.domain[0], right: scale.domain[1] },
  );
  const [back = ''] = engrave(scene, 1, backParts);
  return engrave(scene, rows.length, parts).map(body => ({ height: HEIGHT, back, body }));
}
