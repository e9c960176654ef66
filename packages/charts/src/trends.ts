import type { Drawing, Group, Span } from './drawing.js';
import { element } from './element.js';
import { engrave, ground, type Part, placed, stretched, toned } from './engrave.js';
import { TENTHS } from './grain.js';
import { grounds } from './grounds.js';
import { round } from './numbers.js';
import { plate } from './scene.js';
import { TREND_ROOM, trendsSpec } from './specs/trends.js';
import { gridValues, type TrendRows, trendRows } from './trend-rows.js';

/** All units in one year. */
export interface YearBand {
  readonly year: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  /** Lowest and highest; drawn behind the middle half when both are given. */
  readonly min?: number;
  readonly max?: number;
}

/** One unit in one year. */
export interface TrendPoint {
  readonly year: number;
  readonly score: number;
  readonly group: Group;
  /** Ends of an interval about the score; an upright whisker is drawn when both are given, cut at the panel's ends. */
  readonly low?: number | null;
  readonly high?: number | null;
}

/** One node over the years. */
export interface TrendPanel {
  /** Score at the foot of the panel. */
  readonly lo: number;
  /** Points from foot to head: panels of one span and one height share points per pixel. */
  readonly span: number;
  /** First and last year of the x axis. */
  readonly years: readonly [first: number, last: number];
  /** A year not measured is absent. */
  readonly bands: readonly YearBand[];
  /** The unit's scores; empty for a panel of the country alone, where the median bears the edition's dot. */
  readonly own: readonly TrendPoint[];
  /** The series of this node. No line crosses from one to the next. */
  readonly series: readonly Span[];
  /** The year shown by a bigger dot; null for none. */
  readonly edition: number | null;
  /** Px, 126 by default. */
  readonly height?: number;
  /** Points between grid lines; by default the first of 0.1, 0.2, 0.5, 1, 2, 5, 10 that makes at most four steps. */
  readonly step?: number;
  /** Labels every year: for a panel as wide as the page. */
  readonly everyYear?: boolean;
}

/** A grid line, for the number beside it. */
export interface TrendTick {
  readonly value: number;
  /** Px from the top. */
  readonly y: number;
}

export interface TrendDrawing extends Drawing {
  /** From the lowest up. `tickLabels` writes their numbers. */
  readonly ticks: readonly TrendTick[];
}

const HEIGHT = 126;
const LABEL_LIFT = 3;
const print = plate<keyof TrendRows, 'tall'>(trendsSpec);
const parts = (height: number): Part[] => [
  stretched(height, TENTHS, ...['rng', 'half', 'grid', 'brk', 'medl'].map(ground), 'tci', 'ownl', 'pts', 'pt'),
  placed(toned('now'), { ...ground('xl'), toned: true }),
];

/**
 * Small multiples over the years: the middle half as a stepped band (years are separate surveys), lowest to highest
 * behind it where given, the median's line and the unit's line. Both lines break at every new series, marked by a
 * dotted rule, and at every missing year; a year that stands alone is a dash for the median and a dot for the unit.
 * The edition's dot is bigger and filled by group. Years are labelled short (’23); the numbers of the grid are the
 * page's to write, in its language: `tickLabels`.
 *
 * Panels that differ in the unit alone, and are given the same `bands` and `series` arrays, share their ground: ask
 * for all units of a node in one call.
 *
 * @param panels all scores finite; bands are cut at the panel's ends, lines are not
 * @returns one drawing a panel, in order
 * @throws RangeError where a score is not finite
 */
export function trends(panels: readonly TrendPanel[]): TrendDrawing[] {
  const drawings: TrendDrawing[] = new Array(panels.length);
  for (const [height, places] of byHeight(panels)) {
    const batch = places.map(place => panels[place] as TrendPanel);
    const shared = grounds(batch, groundKey);
    const scene = print(trendRows(batch, shared.first), { tall: height });
    const bodies = engrave(scene, batch.length, parts(height), shared.of);
    batch.forEach((panel, i) => {
      const ticks = gridValues(panel).map(value => ({ value, y: tickY(value, panel, height) }));
      drawings[places[i] as number] = { height, body: bodies[i] ?? '', ticks };
    });
  }
  return drawings;
}

/**
 * The numbers of a panel's grid lines as text at its left (class `yl`), to be set after the panel's body.
 *
 * @param format writes a number in the page's language
 * @example tickLabels([{ value: 1.5, y: 106 }], v => v.toFixed(1)) // <text class="yl" y="103">1.5</text>
 */
export function tickLabels(ticks: readonly TrendTick[], format: (value: number) => string): string {
  const texts = ticks.map(({ value, y }) =>
    element('text', { datum: {}, y: y - LABEL_LIFT, text: format(value) }, 'yl', '%'),
  );
  return texts.join('');
}

/** Height is a parameter of the spec: panels of one height are drawn in one go. */
function byHeight(panels: readonly TrendPanel[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  panels.forEach(({ height = HEIGHT }, place) => {
    const same = places.get(height);
    if (same === undefined) places.set(height, [place]);
    else same.push(place);
  });
  return places;
}

/** All that the country's part of a panel is made of. */
function groundKey({ lo, span, years, bands, series, edition, step, everyYear }: TrendPanel): unknown[] {
  return [bands, series, lo, span, years[0], years[1], edition, step, everyYear];
}

function tickY(value: number, panel: TrendPanel, height: number): number {
  const foot = height - TREND_ROOM.foot;
  return round(foot - ((value - panel.lo) / panel.span) * (foot - TREND_ROOM.head));
}
