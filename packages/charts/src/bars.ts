import type { Drawing } from './drawing.js';
import { engrave, placed } from './engrave.js';
import { plate } from './scene.js';
import { barsSpec } from './specs/bars.js';

/** A thin bar from zero. */
export interface Bar {
  readonly value: number;
  /** A paler bar behind, up to this value. */
  readonly of?: number;
}

const HEIGHT = 8;
const print = plate<'rows', 'most'>(barsSpec);
const parts = [placed('barbg', 'bar')];

/**
 * Thin bars from zero at the left to `max` at the right (class `bar`), with a paler one behind where `of` is given
 * (class `barbg`).
 *
 * @throws RangeError where a value is negative or not finite: a bar to the left of zero would be read as one to the right
 * @example bars([{ value: 41, of: 61 }], { max: 61 })
 */
export function bars(rows: readonly Bar[], scale: { readonly max: number }): Drawing[] {
  for (const { value, of = 0 } of rows) {
    if (!(value >= 0 && of >= 0)) throw new RangeError(`a bar goes from 0 up, not to ${Math.min(value, of)}`);
  }
  const scene = print({ rows: rows.map(({ value, of = null }, panel) => ({ panel, value, of })) }, { most: scale.max });
  return engrave(scene, rows.length, parts).map(body => ({ height: HEIGHT, body }));
}
