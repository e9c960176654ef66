import type { Drawing, Group } from './drawing.js';
import { engrave, middle, stretched, toned } from './engrave.js';
import { UPRIGHTS } from './grain.js';
import type { RowScale } from './row-scale.js';
import { plate } from './scene.js';
import { dumbbellsSpec } from './specs/dumbbells.js';

/** A move of one unit between two years that compare. */
export interface Move {
  readonly from: number;
  readonly to: number;
  /** Group after the move. */
  readonly group: Group;
}

const HEIGHT = 26;
const print = plate<'rows' | 'ticks', 'left' | 'right'>(dumbbellsSpec);
const backParts = [stretched(1, UPRIGHTS, 'grid')];
const parts = [middle('dbu', 'dbd', 'was', toned('now'))];

/**
 * Dumbbells: hollow before, filled by group after, joined by a line of class `dbu` for a move to the right and `dbd`
 * for one to the left. Better is to the right: for ranks give a falling domain, `[63, 1]`.
 *
 * @param moves scores or ranks in the units of `scale.domain`, all finite
 * @returns one drawing a move, in order
 * @throws RangeError where a value is not finite
 * @example dumbbells([{ from: 60, to: 2, group: 1 }], { domain: [61, 1], ticks: [61, 30, 1] })
 */
export function dumbbells(moves: readonly Move[], scale: RowScale): Drawing[] {
  const scene = print(
    {
      rows: moves.map(({ from, to, group }, panel) => ({ panel, from, to, group })),
      ticks: scale.ticks.map(at => ({ at })),
    },
    { left: scale.domain[0], right: scale.domain[1] },
  );
  const [back = ''] = engrave(scene, 1, backParts);
  return engrave(scene, moves.length, parts).map(body => ({ height: HEIGHT, back, body }));
}
