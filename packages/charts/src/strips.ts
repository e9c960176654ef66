import type { Drawing, Group, Place } from './drawing.js';
import { engrave, ground, placed, stretched } from './engrave.js';
import { UPRIGHTS } from './grain.js';
import { grounds } from './grounds.js';
import { short } from './numbers.js';
import { plate, type Row } from './scene.js';
import { stripsSpec } from './specs/strips.js';

/** All units' scores on one line, and one unit among them. */
export interface StripPanel {
  /** Scores of all units, in any order. */
  readonly scores: readonly number[];
  /** The unit's own score; null where it was withheld. */
  readonly own: number | null;
  /** First quartile, median, third quartile: where one group ends and the next begins. */
  readonly cuts: readonly [q1: number, median: number, q3: number];
  /** Lowest and highest of the scores. */
  readonly min: number;
  readonly max: number;
}

export interface StripDrawing extends Drawing {
  /** Where the unit's name may stand (baseline 11 px from the top). */
  readonly own: Place | null;
  /** Middles of the four groups' bands, from Low (left) to High, for their names (baseline 64 px from the top). */
  readonly zones: readonly { readonly group: Group; readonly x: string }[];
}

const HEIGHT = 68;
const LEFT = 0.2;
const WIDTH = 99.6;
/** Nearer to an end than this share of the width, a name starts or ends at its tick. */
const NEAR_END = 0.15;
const print = plate<'ticks' | 'zones' | 'own'>(stripsSpec);
const parts = [stretched(HEIGHT, UPRIGHTS, ground('tick')), placed({ ...ground('zone'), toned: true }, 'metick')];

/**
 * Where a unit stands among all: a tick for every unit (class `tick`), the four groups as coloured bands between the
 * lowest score and the highest (`zone f4` at the left to `zone f1`), and the unit's own tick bold and longer
 * (`metick`). The words are left to the page: the drawing says where they may stand. Panels given the same `scores`
 * array share all but their own tick.
 *
 * @throws RangeError where a score is not finite
 * @example strips([{ scores: [39, 42, 46], own: 42, cuts: [40.5, 42, 44], min: 39, max: 46 }])[0].own
 * // { x: "42.89%", anchor: "mid" }
 */
export function strips(panels: readonly StripPanel[]): StripDrawing[] {
  const ticks: Row[] = [];
  const zones: Row[] = [];
  const own: Row[] = [];
  const shared = grounds(panels, strip => [strip.scores, strip.min, strip.max, ...strip.cuts]);
  shared.first.forEach((strip, panel) => {
    for (const score of [...strip.scores].sort((a, b) => a - b)) ticks.push({ panel, at: share(score, strip) });
    for (const { group, from, to } of zonesOf(strip)) zones.push({ panel, group, from, to });
  });
  panels.forEach((strip, panel) => {
    if (strip.own !== null) own.push({ panel, at: share(strip.own, strip) });
  });
  const bodies = engrave(print({ ticks, zones, own }, {}), panels.length, parts, shared.of);
  return panels.map((strip, panel) => ({
    height: HEIGHT,
    body: bodies[panel] ?? '',
    own: strip.own === null ? null : place(share(strip.own, strip)),
    zones: zonesOf(strip).map(({ group, from, to }) => ({ group, x: percent((from + to) / 2) })),
  }));
}

function share(score: number, { min, max }: StripPanel): number {
  return max === min ? 0.5 : (score - min) / (max - min);
}

function zonesOf(strip: StripPanel): { group: Group; from: number; to: number }[] {
  const ends = [strip.min, ...strip.cuts, strip.max].map(score => share(score, strip));
  const groups: Group[] = [4, 3, 2, 1];
  return groups.map((group, i) => ({ group, from: ends[i] ?? 0, to: ends[i + 1] ?? 1 }));
}

const percent = (at: number) => `${short(LEFT + at * WIDTH)}%`;

function place(at: number): Place {
  return { x: percent(at), anchor: at < NEAR_END ? 'start' : at > 1 - NEAR_END ? 'end' : 'mid' };
}
