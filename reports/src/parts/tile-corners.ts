import type { Tile } from '@papi/methodology';

/** Places that the key of groups takes on a map, as shares of its width and height: at the top right, and in print on the left. */
const KEY = { right: 0.68, rows: 0.3, left: 0.33, from: 0.45, to: 0.68 } as const;

/**
 * Whether a map of tiles leaves room for its key: a tall one that is empty at the top right and, for print, half-way down on the
 * left. Else the key stands above the map.
 */
export function cornersFree(tiles: readonly Pick<Tile, 'row' | 'col'>[]): boolean {
  const [rows, cols] = [Math.max(0, ...tiles.map(t => t.row + 1)), Math.max(0, ...tiles.map(t => t.col + 1))];
  if (rows === 0 || rows < 1.5 * cols) return false;
  return !tiles.some(({ row, col }) => {
    const topRight = (col + 1) / cols > KEY.right && row / rows < KEY.rows;
    const halfWay = col / cols < KEY.left && row / rows < KEY.to && (row + 1) / rows > KEY.from;
    return topRight || halfWay;
  });
}
