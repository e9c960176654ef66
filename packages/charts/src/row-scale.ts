import type { Drawing } from './drawing.js';
import { element } from './element.js';
import { short } from './numbers.js';
import { EDGE } from './specs/frame.js';

/** What stands at the left and at the right end of a row, and where its grid lines stand. */
export interface RowScale {
  /** Left end, right end; a falling pair (63, 1) puts the lowest value at the right. */
  readonly domain: readonly [left: number, right: number];
  readonly ticks: readonly number[];
}

/** A place on the scale, for labels beside the rows. */
export interface ScalePosition {
  readonly tick: number;
  /** Such as `"12.5%"`. */
  readonly x: string;
}

/** A label of a scale. */
export interface ScaleLabel {
  readonly at: number;
  readonly label: string;
  /** Shown on wide screens only (class `wideonly`). */
  readonly wide?: boolean;
}

const HEIGHT = 18;
const BASELINE = 13;

/**
 * Where a value stands across the rows of a scale: percent of the width, within the free ends the rows keep.
 * Values outside the domain lie outside the ends.
 */
export function acrossRows(value: number, domain: RowScale['domain']): number {
  const [left, right] = domain;
  const share = left === right ? 0.5 : (value - left) / (right - left);
  return EDGE + share * (100 - 2 * EDGE);
}

/**
 * Places of a scale's ticks, the same as in the rows of that scale.
 *
 * @example scalePositions({ domain: [2, 9], ticks: [2, 9] }) // [{ tick: 2, x: "3%" }, { tick: 9, x: "97%" }]
 */
export function scalePositions(scale: RowScale): ScalePosition[] {
  return scale.ticks.map(tick => ({ tick, x: `${short(acrossRows(tick, scale.domain))}%` }));
}

/**
 * The labels of a scale as text centred on their ticks, to stand above rows of the same scale (class `mid`).
 *
 * @throws RangeError where a place is not finite
 * @example scaleLabels([{ at: 2, label: '2,0' }], { domain: [2, 9] }).body // <text class="mid" x="3%" y="13">2,0</text>
 */
export function scaleLabels(labels: readonly ScaleLabel[], scale: Pick<RowScale, 'domain'>): Drawing {
  const body = labels.map(({ at, label, wide }) => {
    const item = { datum: {}, x: acrossRows(at, scale.domain), y: BASELINE, text: label };
    return element('text', item, wide === true ? 'mid wideonly' : 'mid', '%');
  });
  return { height: HEIGHT, body: body.join('') };
}
