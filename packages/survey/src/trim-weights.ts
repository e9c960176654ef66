import type { Key } from './border.js';
import type { Adjustment, Calibration } from './calibration.js';
import { keyText } from './calibration.js';
import type { Design } from './design.js';

/** The bounds that weights are brought between. */
export interface TrimOptions {
  /** Default 0. */
  readonly lower?: number;
  /** Default infinite. */
  readonly upper?: number;
  /** Trim again what the first round's share lifts over a bound, until nothing is outside. Default false. */
  readonly strict?: boolean;
}

/**
 * The same design with weights outside the bounds brought to them and the difference shared out equally among the other
 * rows, so that the weights add up as before (`trimWeights` of R's survey). Comes after post-stratification, raking or
 * calibration, whose totals are then met less exactly; their part in the variance stays.
 *
 * Rows of one weight (and, after calibration, of one crossing) are trimmed together, so memory grows with the different
 * weights.
 *
 * @throws {RangeError} the design has replicate weights, or all weights lie outside the bounds
 * @example trimWeights(rake(design, margins), { upper: 50 })
 */
export function trimWeights(
  design: Design,
  { lower = 0, upper = Number.POSITIVE_INFINITY, strict = false }: TrimOptions,
): Design {
  if (design.replication) throw new RangeError('trimWeights: the design has replicate weights');
  const inner = design.calibration;
  const { weight } = design.frame.names;
  if (weight === undefined && inner === undefined) return design;
  const columns = [...(inner?.columns ?? []), ...(weight === undefined ? [] : [weight])];
  const { crossings, crossing, items } = design.engine.sums({
    // Counts the rows of non-zero weight.
    items: [{ column: columns[0]!, equals: true, with: columns }],
    by: [],
    crossed: columns,
  });
  const baseOf = (keys: readonly Key[]) => (weight === undefined ? 1 : Number(keys[keys.length - 1]));
  const before = innerAdjustment(inner, crossings);
  const rows = new Float64Array(crossings.length);
  crossing.forEach((p, c) => {
    if (p >= 0) rows[p] = rows[p]! + items[0]!.n[c]!;
  });
  const weights = Float64Array.from(crossings, (keys, p) => baseOf(keys) * before.factor[p]!);
  const trimmed = trim(weights, rows, lower, upper, strict);
  const known = new Map(crossings.map((keys, p) => [keyText(keys), rows[p] === 0 ? 1 : trimmed[p]! / baseOf(keys)]));
  return { ...design, calibration: { columns, over: crossings => over(inner, crossings, known) } };
}

/** Weights brought between the bounds; `rows` have each. */
function trim(weights: Float64Array, rows: Float64Array, lower: number, upper: number, strict: boolean): Float64Array {
  const outside = (w: number) => w < lower || w > upper;
  let cut = 0;
  let others = 0;
  weights.forEach((w, p) => {
    if (outside(w)) cut += rows[p]! * (w - Math.min(upper, Math.max(lower, w)));
    else others += rows[p]!;
  });
  if (!weights.some((w, p) => rows[p]! > 0 && outside(w))) return weights;
  if (others === 0) throw new RangeError('trimWeights: all weights lie outside the bounds');
  const next = weights.map(w => (outside(w) ? Math.min(upper, Math.max(lower, w)) : w + cut / others));
  return strict ? trim(next, rows, lower, upper, true) : next;
}

/** What a calibration before the trimming does to crossings that have the weight as their last column. */
function innerAdjustment(
  inner: Calibration | undefined,
  crossings: readonly (readonly Key[])[],
): Pick<Adjustment, 'factor' | 'explained'> {
  if (inner === undefined) {
    const factor = new Float64Array(crossings.length).fill(1);
    return { factor, explained: sums => new Float64Array(sums.length) };
  }
  // Crossings that differ in the weight alone are one to the calibration.
  const places = new Map<string, number>();
  const distinct: (readonly Key[])[] = [];
  const place = Int32Array.from(crossings, keys => {
    const own = keys.slice(0, inner.columns.length);
    const text = keyText(own);
    if (!places.has(text)) distinct.push(own);
    const at = places.get(text) ?? places.size;
    places.set(text, at);
    return at;
  });
  const { factor, explained } = inner.over(distinct);
  return {
    factor: Float64Array.from(place, at => factor[at]!),
    explained: sums => {
      const merged = new Float64Array(distinct.length);
      sums.forEach((sum, p) => {
        merged[place[p]!] = merged[place[p]!]! + sum;
      });
      const fitted = explained(merged);
      return Float64Array.from(place, at => fitted[at]!);
    },
  };
}

function over(
  inner: Calibration | undefined,
  crossings: readonly (readonly Key[])[],
  known: ReadonlyMap<string, number>,
): Adjustment {
  const before = innerAdjustment(inner, crossings);
  const factor = Float64Array.from(crossings, keys => known.get(keyText(keys)) ?? 0);
  const ratio = factor.map((value, p) => value / before.factor[p]!);
  return {
    factor,
    // The totals were met by the weights before the trimming: the fit is theirs.
    explained: sums => before.explained(sums.map((sum, p) => sum * ratio[p]!)).map((value, p) => value / ratio[p]!),
    refitted: () => {
      throw new RangeError('trimWeights: weights of replicates are not trimmed');
    },
  };
}
