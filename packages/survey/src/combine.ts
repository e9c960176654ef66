import type { ItemSums, Sums } from './border.js';
import type { Design } from './design.js';
import { degreesOfFreedom } from './estimate.js';
import { EstimateColumns } from './estimate-columns.js';
import type { Reason } from './estimate-options.js';
import { Estimates } from './estimates.js';
import { reachOfLevel } from './interval.js';
import { Linearised } from './linearised.js';
import { reachOf, type Spread, variancesOf } from './spread.js';

/** A sum of estimates of one group: constant + Σ coefficient × estimate. */
export interface Combination {
  /** What it is called in the results. */
  readonly name: string;
  /** Positions of the estimates it is made of, at least one, all of one group. */
  readonly of: readonly number[];
  /** One for each of them. */
  readonly coefficients: readonly number[];
  /** Default 0. */
  readonly constant?: number;
}

/** Options of combinations. */
export interface CombineOptions {
  /** Level of the intervals. Default 0.95. */
  readonly level?: number;
  /** Student's t (default) or the normal distribution. */
  readonly interval?: 't' | 'normal';
}

/**
 * Sums of estimates that are estimates themselves: thousands at once, with covariances between them, across groups too,
 * and contrasts and differences of them.
 *
 * A combination moves with the totals as its parts do, each times its coefficient, so its variance cᵀVc comes from
 * linearised totals (or deviations of replicates) added up before they are squared. Degrees of freedom count the PSUs and
 * strata where any part is answered. Where a part has no standard error neither has the sum, with the part's reason. `n`,
 * `nEffective` and `deff` are NaN: they are of one item. A constant part has no error.
 *
 * @returns one estimate a combination in the order given, keys those of its group; put those of a group together
 * @throws {RangeError} a combination has no parts, as many coefficients as parts, or parts of several groups
 * @example
 * combine(means, [{ name: 'both', of: means.find({ province: '01' }), coefficients: [1, 1] }]).table
 */
export function combine(
  estimates: Estimates,
  combinations: readonly Combination[],
  { level = 0.95, interval = 't' }: CombineOptions = {},
): Estimates {
  const { design, columns: parts } = estimates;
  const partSpreads = Array.from({ length: parts.size }, (_, at) => parts.spreads.of(at));
  const joined = joinedSource(design, [...new Set(partSpreads.map(spread => spread.source))]);
  const quantile = reachOfLevel(level, interval);
  const spreads = combinations.map(combination => spreadOf(combination, partSpreads, joined));
  const columns = new EstimateColumns(combinations.length, { of: at => spreads[at]! });

  combinations.forEach((combination, at) => {
    columns.keys.push(parts.keys[combination.of[0]!] ?? []);
    columns.item.push(combination.name);
    columns.statistic.push('combination');
    columns.estimate[at] = combination.of.reduce(
      (sum, part, k) => sum + combination.coefficients[k]! * parts.estimate[part]!,
      combination.constant ?? 0,
    );
    const unknown = combination.of.find(
      (part, k) => combination.coefficients[k] !== 0 && Number.isNaN(parts.se[part]!),
    );
    columns.reason.push(unknown === undefined ? null : parts.reason[unknown]!);
  });

  const setError = (at: number, se: number, df: number) => {
    const half = df > 0 || interval === 'normal' ? quantile(df) * se : Number.NaN;
    columns.se[at] = se;
    columns.low[at] = columns.estimate[at]! - half;
    columns.high[at] = columns.estimate[at]! + half;
    columns.df[at] = df;
    columns.reason[at] = whyUnknown(se, half);
  };
  for (const group of groupsOf(columns)) {
    const several: number[] = [];
    for (const at of group) {
      const { of, coefficients } = combinations[at]!;
      if (of.length > 1) several.push(at);
      else setError(at, Math.abs(coefficients[0]!) * parts.se[of[0]!]!, parts.df[of[0]!]!);
    }
    const variances = variancesOf(several.map(at => spreads[at]!));
    several.forEach((at, i) => {
      setError(at, Math.sqrt(variances[i]!), degreesOfFreedom(design, reachOf([spreads[at]!])));
    });
  }
  return new Estimates(design, estimates.by, columns, { ...estimates.rules, interval, level, deffReference: 'none' });
}

/** Positions of the combinations of each group that have an error, put together where they stand together. */
function groupsOf({ keys, reason, size }: EstimateColumns): number[][] {
  const groups: number[][] = [];
  for (let at = 0; at < size; at++) {
    if (at === 0 || keys[at] !== keys[at - 1]) groups.push([]);
    if (reason[at] === null) groups[groups.length - 1]!.push(at);
  }
  return groups;
}

function whyUnknown(se: number, half: number): Reason | null {
  if (Number.isNaN(se)) return 'lonely PSUs only';
  return Number.isNaN(half) ? 'no degrees of freedom' : null;
}

/** The spread of a combination: what its parts move with, times their coefficients. */
function spreadOf(
  { name, of, coefficients }: Combination,
  parts: readonly Spread[],
  { source, offset }: JoinedSource,
): Spread {
  if (of.length === 0 || of.length !== coefficients.length) {
    throw new RangeError(`combine: '${name}' has ${of.length} parts and ${coefficients.length} coefficients`);
  }
  const { group } = parts[of[0]!]!;
  if (of.some(part => parts[part]!.group !== group)) {
    throw new RangeError(`combine: the parts of '${name}' are of several groups`);
  }
  const items: number[] = [];
  const slopes: number[] = [];
  let deviations: Float64Array | undefined;
  of.forEach((part, k) => {
    const own = parts[part]!;
    const times = coefficients[k]!;
    deviations ??= own.deviations && new Float64Array(own.deviations.length);
    if (times === 0) return;
    own.items.forEach((item, j) => {
      items.push(offset.get(own.source)! + item);
      slopes.push(times * own.slopes[own.from + 2 * j]!, times * own.slopes[own.from + 2 * j + 1]!);
    });
    own.deviations?.forEach((value, r) => {
      deviations![r] = deviations![r]! + times * value;
    });
  });
  return { source, group, items, slopes: Float64Array.from(slopes), from: 0, deviations };
}

/** The items of several answers of one engine as one answer, and where the items of each begin. */
interface JoinedSource {
  readonly source: Linearised;
  readonly offset: ReadonlyMap<Linearised, number>;
}

function joinedSource(design: Design, sources: readonly Linearised[]): JoinedSource {
  const offset = new Map<Linearised, number>();
  let items = 0;
  for (const source of sources) {
    offset.set(source, items);
    items += source.sums.items.length;
  }
  if (sources.length === 1) return { source: sources[0]!, offset };
  const [first, ...others] = sources.map(({ sums }) => sums);
  const cellAt = new Map(Array.from({ length: first!.cells }, (_, c) => [cellKey(design, first!, c), c]));
  const joined = others.flatMap(sums => {
    // Group and unit numbers agree between answers; the order of the cells need not.
    const to = Int32Array.from({ length: sums.cells }, (_, c) => cellAt.get(cellKey(design, sums, c))!);
    return sums.items.map(item => inOrder(item, to));
  });
  return { source: new Linearised(design, { ...first!, items: [...first!.items, ...joined] }), offset };
}

/** A number that tells the cells of a request apart. */
function cellKey({ frame }: Design, { group, unit, crossing, crossings }: Sums, cell: number): number {
  return ((group[cell]! + 1) * frame.units + unit[cell]!) * (crossings.length + 1) + crossing[cell]! + 1;
}

function inOrder(item: ItemSums, to: Int32Array): ItemSums {
  const moved = (values: Float64Array) => {
    const ordered = new Float64Array(to.length);
    for (let c = 0; c < to.length; c++) ordered[to[c]!] = values[c]!;
    return ordered;
  };
  return { n: moved(item.n), w: moved(item.w), wy: moved(item.wy), w2: moved(item.w2), wy2: moved(item.wy2) };
}
