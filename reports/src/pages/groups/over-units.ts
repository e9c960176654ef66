import { type Drawing, niceScale, rankedBack, rankedRows, type ScalePosition, scalePositions } from '@papi/charts';
import type { Unit } from '@papi/methodology';
import { whiskerOf } from '../../parts/interval.js';
import type { Model } from '../../site/model.js';
import type { GroupPair } from '../../site/survey.js';
import { type Compared, comparedOn } from './compared.js';

/** The most units that are drawn; a table holds all. */
const MOST = 12;

/** Whiskers are cut at so many times the largest difference, lest one unit with few sampling units make all others dots. */
const WIDEST = 4;

/** One unit, or all together where it is null, with the difference between two of its parts. */
export interface UnitGap {
  readonly unit: Unit | null;
  readonly compared: Compared;
}

/** Two parts compared in every unit, on one node in one year. */
export interface OverUnits {
  readonly pair: GroupPair;
  /** Undefined where it is not known or rests on too few. */
  readonly whole: UnitGap | undefined;
  /** Units in which the two are compared, the highest difference first. */
  readonly compared: readonly UnitGap[];
  /** Units in which they are not. */
  readonly without: number;
  /** What is drawn: all together, then the units with a proved difference and the largest others. */
  readonly drawn: readonly (UnitGap & { readonly row: Drawing })[];
  readonly back: Drawing;
  readonly ticks: readonly ScalePosition[];
  readonly decimals: number;
}

/** Draws every comparison of parts on one node in one year; none where no groups are known. */
export function drawOverUnits(model: Model, year: number, node: string): readonly OverUnits[] {
  return (model.survey?.pairs ?? []).map(pair => drawPair(model, year, node, pair));
}

function drawPair(model: Model, year: number, node: string, pair: GroupPair): OverUnits {
  const all = comparedOn(model, year, '', pair, node);
  const whole = all.shown ? { unit: null, compared: all } : undefined;
  const size = ({ compared }: UnitGap) => compared.difference?.difference ?? 0;
  const compared = model.units
    .map((unit): UnitGap => ({ unit, compared: comparedOn(model, year, unit.code, pair, node) }))
    .filter(gap => gap.compared.shown)
    .sort((a, b) => size(b) - size(a));
  const most = [...compared]
    .sort((a, b) => Number(b.compared.proved) - Number(a.compared.proved) || Math.abs(size(b)) - Math.abs(size(a)))
    .slice(0, MOST);
  const rows = [...(whole ? [whole] : []), ...compared.filter(gap => most.includes(gap))];
  const limit = WIDEST * Math.max(...rows.map(row => Math.abs(size(row))));
  const points = rows.map(({ compared: { difference } }) => ({
    now: difference!.difference,
    before: null,
    group: 0 as const,
    ...whiskerOf(difference, { lo: -limit, hi: limit }),
  }));
  const scale = niceScale([0, ...points.flatMap(({ now, low = now, high = now }) => [low, high])], 6);
  const drawings = rankedRows(points, scale);
  return {
    pair,
    whole,
    compared,
    without: model.units.length - compared.length,
    drawn: rows.map((row, i) => ({ ...row, row: drawings[i]! })),
    back: rankedBack({ ...scale, median: 0 }),
    ticks: scalePositions(scale),
    decimals: scale.decimals,
  };
}
