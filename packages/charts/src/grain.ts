import type { Item } from './scene.js';

/**
 * How fine a stretched path is drawn: steps to a percent across and to a unit down. Its viewBox is counted in steps, so
 * that its coordinates are whole numbers, which are the shortest.
 */
export interface Grain {
  readonly across: number;
  readonly down: number;
}

/** Hundredths of a percent across, whole units down: for upright lines, of which many may stand close together. */
export const UPRIGHTS: Grain = { across: 100, down: 1 };

/** Tenths of a percent and of a px: less than a px across on any screen. For lines that turn at many points. */
export const TENTHS: Grain = { across: 10, down: 10 };

/**
 * A mark with both its ends on the nearest step, in steps: marks that meet still meet.
 *
 * @example toGrain({ datum: {}, x: 10.88, width: 6.24 }, TENTHS) // x: 109, width: 62
 */
export function toGrain(item: Item, { across, down }: Grain): Item {
  const { datum, x = 0, y = 0, x2 = x, y2 = y, width = 0, height = 0 } = item;
  const column = (value: number) => Math.round(value * across);
  const row = (value: number) => Math.round(value * down);
  const [left, top] = [column(x), row(y)];
  return {
    datum,
    x: left,
    y: top,
    x2: column(x2),
    y2: row(y2),
    width: column(x + width) - left,
    height: row(y + height) - top,
  };
}
