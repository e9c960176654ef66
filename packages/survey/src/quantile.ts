import type { Item, ItemSums, Sums } from './border.js';
import type { Design } from './design.js';
import { columnsOf } from './design-spec.js';
import { estimateColumns, linearised, sumsRequest } from './estimate.js';
import type { EstimateColumns } from './estimate-columns.js';
import type { EstimateOptions } from './estimate-options.js';
import { Estimates } from './estimates.js';
import { reachOfLevel } from './interval.js';
import { itemName } from './item-values.js';
import { Linearised } from './linearised.js';
import { type ProportionInterval, proportionInterval } from './proportion-interval.js';
import { quantileError } from './quantile-error.js';
import { type QuantileRule, type Weighted, weightedQuantile } from './quantile-rule.js';
import { setReplicated } from './replicate-quantiles.js';
import { scaledSpreads } from './spreads.js';
import { type ItemLike, itemOf, meanOf } from './statistic.js';

/** Options of quantiles. */
export interface QuantileOptions extends EstimateOptions {
  /** Default `math`, the inverse of the weighted distribution function. */
  readonly rule?: QuantileRule;
  /** The interval of the share at or below the quantile, before it is turned into values. Default `wald`, as Woodruff's. */
  readonly method?: ProportionInterval;
  /**
   * What the standard error is taken from: the interval (default, as R's survey), the values within 1.96 errors of the
   * share, or, in replicate designs, the quantiles of the replicates, with the interval t errors to either side. With few degrees of freedom the interval reaches into the tails, or beyond the data, and says little of the
   * values near the quantile: take `near` where quantiles enter sums of estimates.
   */
  readonly error?: 'interval' | 'near' | 'replicates';
}

/**
 * Weighted quantiles of one item or several in every group, with Woodruff's interval (1952; `svyquantile` of R's survey).
 *
 * With q̂ the quantile, the share p̂ of answers at or below q̂ gets an interval as any proportion, and its two ends are
 * turned back into values by the same rule. An end outside 0..1 has no value (NaN). The standard error is the interval's
 * length over 2t (see `error`). In covariances and contrasts the quantile moves by −(1{y ≤ q̂} − p̂)/f̂ with f̂ =
 * se(p̂)/se(q̂). Two passes over the rows for all items together, and memory for their answers. An estimate is named
 * `column@p`.
 *
 * @throws {InputError} an answer that is not a number, or a lonely PSU under the rule `fail`
 * @throws {RangeError} a probability is not within 0..1, or the error is wanted from replicates that there are none of
 * @example quantile(design, ['distance', 'minutes'], [0.5], { by: ['province'] }).table
 */
export function quantile(
  design: Design,
  items: ItemLike | readonly ItemLike[],
  probabilities: readonly number[],
  options: QuantileOptions = {},
): Estimates {
  const asked = (isList(items) ? items : [items]).map(itemOf);
  checkProbabilities(probabilities);
  const { weights, ...rows } = sumsRequest(design, [], options);
  // The answers with all replicate weights are a lot to hold: they are asked for where nothing else will do.
  const held = options.error === 'replicates' && weights && { weights };
  const sums = design.engine.sums({ ...rows, ordered: asked, ...held });
  return quantilesOf(design, sums, asked, probabilities, options);
}

/** @throws {RangeError} a probability is not within 0..1 */
export function checkProbabilities(probabilities: readonly number[]): void {
  const outside = probabilities.find(p => !(p >= 0 && p <= 1));
  if (outside !== undefined) throw new RangeError(`quantile: ${outside} is not between 0 and 1`);
}

/**
 * The quantiles of items whose answers are at hand. With columns of replicate weights one more pass is made, for their
 * sums below the quantiles.
 *
 * @param sums with the items as `ordered`
 */
export function quantilesOf(
  design: Design,
  sums: Sums,
  asked: readonly Item[],
  probabilities: readonly number[],
  options: QuantileOptions,
): Estimates {
  const { level = 0.95, interval = 't', rule = 'math', method = 'wald', error: from = 'interval' } = options;
  const weighted = calibrated(design, sums);
  const wanted = asked.flatMap((item, k) => probabilities.map(p => ({ item, k, p })));
  const values = wanted.map(({ k, p }) => Float64Array.from(weighted[k]!, each => weightedQuantile(each, p, rule)));
  const below = wanted.map(({ item }, at) => ({ ...item, atMost: values[at]! }));
  const source = design.replication?.columns
    ? linearised(design, below, { ...options, missing: 'item' })
    : new Linearised(design, { ...sums, items: wanted.map(({ k }, at) => sumsAtMost(sums, k, values[at]!)) });
  const statistics = wanted.map(({ item, p }, at) => meanOf(`${itemName(item)}@${p}`, at));
  const reach = reachOfLevel(level, interval);

  const columns = estimateColumns(source, { kind: 'quantile', items: below, statistics }, options);
  columns.deff.fill(Number.NaN);
  if (from === 'replicates') {
    setReplicated(columns, source, sums, values, { wanted, rule, reach });
    return quantiles(design, columns, `replicates, ${interval}, rule ${rule}`, options);
  }
  const factors = new Float64Array(columns.size).fill(1);
  for (let at = 0; at < columns.size; at++) {
    const group = Math.floor(at / wanted.length);
    const own = at % wanted.length;
    const [p, se, n, df] = [columns.estimate[at]!, columns.se[at]!, columns.n[at]!, columns.df[at]!];
    columns.estimate[at] = values[own]![group]!;
    columns.se[at] = Number.NaN;
    columns.low[at] = Number.NaN;
    columns.high[at] = Number.NaN;
    if (Number.isNaN(se)) continue;
    const bounded = df > 0 || interval === 'normal';
    // At the largest answer the share is 1 whatever the sample: its error of 0 says nothing.
    const ends =
      p === 1 || !bounded ? [0, Number.NaN] : proportionInterval(method, { p, se, n, df, quantile: reach, level });
    const answers = weighted[wanted[own]!.k]![group]!;
    const [low, high] = ends.map(end => weightedQuantile(answers, end, rule)) as [number, number];
    const error = from === 'near' ? quantileError(answers, p, se, rule) : (high - low) / (2 * reach(df));
    columns.se[at] = error;
    if (!Number.isNaN(error)) factors[at] = se > 0 ? -error / se : 0;
    if (Number.isNaN(high - low)) {
      if (bounded) columns.reason[at] = 'interval beyond the data';
      continue;
    }
    columns.low[at] = low;
    columns.high[at] = high;
  }
  columns.spreads = scaledSpreads(columns.spreads, factors);
  return quantiles(design, columns, `Woodruff ${method}, ${interval}, rule ${rule}`, options);
}

function isList(items: ItemLike | readonly ItemLike[]): items is readonly ItemLike[] {
  return Array.isArray(items);
}

function quantiles(design: Design, columns: EstimateColumns, interval: string, options: QuantileOptions): Estimates {
  return new Estimates(design, columnsOf(options.by), columns, {
    missing: 'per item',
    interval,
    level: options.level ?? 0.95,
    deffReference: 'none',
    lonely: design.lonely,
    variance: design.replication?.method ?? 'linearisation',
  });
}

/** The answers of each item in each group, with calibrated weights. */
function calibrated({ calibration }: Design, { answers, crossing, crossings }: Sums): readonly (readonly Weighted[])[] {
  if (calibration === undefined) return answers;
  const { factor } = calibration.over(crossings);
  return answers.map(groups =>
    groups.map(({ value, weight, cell }) => ({
      value,
      weight: weight.map((w, i) => w * factor[crossing[cell[i]!]!]!),
    })),
  );
}

/** The sums of 1{y ≤ bound} for an ordered item, a bound a group. */
function sumsAtMost({ answers, cells }: Sums, k: number, bounds: Float64Array): ItemSums {
  const column = () => new Float64Array(cells);
  const [n, w, wy, w2, wy2] = [column(), column(), column(), column(), column()];
  answers[k]!.forEach(({ value, weight, cell }, group) => {
    const bound = bounds[group]!;
    for (let i = 0; i < value.length; i++) {
      const c = cell[i]!;
      const weighs = weight[i]!;
      n[c] = n[c]! + 1;
      w[c] = w[c]! + weighs;
      w2[c] = w2[c]! + weighs * weighs;
      if (value[i]! > bound) continue;
      wy[c] = wy[c]! + weighs;
      wy2[c] = wy2[c]! + weighs;
    }
  });
  return { n, w, wy, w2, wy2 };
}
