import type { Design } from './design.js';
import { columnsOf } from './design-spec.js';
import { estimateColumns, linearised, sumsRequest } from './estimate.js';
import type { EstimateOptions } from './estimate-options.js';
import { Estimates } from './estimates.js';
import { reachOfLevel } from './interval.js';
import { itemName } from './item-values.js';
import { Linearised } from './linearised.js';
import { type ProportionInterval, proportionInterval } from './proportion-interval.js';
import { type QuantileRule, type Weighted, weightedQuantile } from './quantile-rule.js';
import type { Spread } from './spread.js';
import { type ItemLike, itemOf, meanOf } from './statistic.js';

/** Options of quantiles. */
export interface QuantileOptions extends EstimateOptions {
  /** Default `math`, the inverse of the weighted distribution function. */
  readonly rule?: QuantileRule;
  /** The interval of the share at or below the quantile, before it is turned into values. Default `wald`, as Woodruff's. */
  readonly method?: ProportionInterval;
}

/**
 * Weighted quantiles in every group, with Woodruff's interval (1952; `svyquantile` of R's survey).
 *
 * With q̂ the quantile, the share p̂ of answers at or below q̂ gets an interval as any proportion, and its two ends are
 * turned back into values by the same rule. An end outside 0..1 has no value (NaN). The standard error is the interval's
 * length over 2t. In covariances and contrasts the quantile moves by −(1{y ≤ q̂} − p̂)/f̂ with f̂ = se(p̂)/se(q̂). Two
 * passes over the rows, and memory for the answers of the item. The item is named `column@p`.
 *
 * @throws {InputError} an answer that is not a number, or a lonely PSU under the rule `fail`
 * @throws {RangeError} a probability is not within 0..1
 * @example quantile(design, 'distance', [0.5], { by: ['province'] }).table
 */
export function quantile(
  design: Design,
  item: ItemLike,
  probabilities: readonly number[],
  options: QuantileOptions = {},
): Estimates {
  const asked = itemOf(item);
  const { level = 0.95, interval = 't', rule = 'math', method = 'wald' } = options;
  const outside = probabilities.find(p => !(p >= 0 && p <= 1));
  if (outside !== undefined) throw new RangeError(`quantile: ${outside} is not between 0 and 1`);

  const { items: _, weights: __, ...rows } = sumsRequest(design, [], options);
  const distribution = design.engine.distribution({ item: asked, ...rows });
  const groups = distribution.groups.map((_keys, group) => calibrated(design, distribution, group));
  const values = probabilities.map(p => Float64Array.from(groups, weighted => weightedQuantile(weighted, p, rule)));
  const below = values.map(atMost => ({ ...asked, atMost }));
  const source = linearised(design, below, { ...options, missing: 'item' });
  const statistics = probabilities.map((p, k) => meanOf(`${itemName(asked)}@${p}`, k));
  const reach = reachOfLevel(level, interval);

  const columns = estimateColumns(source, { kind: 'quantile', items: below, statistics }, options);
  columns.deff.fill(Number.NaN);
  for (let at = 0; at < columns.size; at++) {
    const group = Math.floor(at / probabilities.length);
    const [p, se, n, df] = [columns.estimate[at]!, columns.se[at]!, columns.n[at]!, columns.df[at]!];
    columns.estimate[at] = values[at % probabilities.length]![group]!;
    columns.se[at] = Number.NaN;
    columns.low[at] = Number.NaN;
    columns.high[at] = Number.NaN;
    if (Number.isNaN(se) || !(df > 0 || interval === 'normal')) continue;
    // At the largest answer the share is 1 whatever the sample: its error of 0 says nothing.
    const ends = p === 1 ? [0, Number.NaN] : proportionInterval(method, { p, se, n, df, quantile: reach, level });
    const [low, high] = ends.map(end => weightedQuantile(groups[group]!, end, rule)) as [number, number];
    const error = (high - low) / (2 * reach(df));
    columns.se[at] = error;
    if (Number.isNaN(error)) {
      columns.reason[at] = 'interval beyond the data';
      continue;
    }
    columns.low[at] = low;
    columns.high[at] = high;
    columns.spread[at] = scaled(columns.spread[at]!, se > 0 ? -error / se : 0);
  }
  return new Estimates(design, columnsOf(options.by), columns, {
    missing: 'per item',
    interval: `Woodruff ${method}, ${interval}, rule ${rule}`,
    level,
    deffReference: 'none',
    lonely: design.lonely,
    variance: design.replication?.method ?? 'linearisation',
  });
}

/** A group's distribution with calibrated weights. */
function calibrated(
  design: Design,
  distribution: ReturnType<Design['engine']['distribution']>,
  group: number,
): Weighted {
  const { value, weight, crossing } = distribution.rows[group]!;
  if (design.calibration === undefined) return { value, weight };
  const { margins } = new Linearised(design, { ...NO_SUMS, crossings: distribution.crossings });
  return { value, weight: weight.map((w, i) => w * margins!.factor[crossing[i]!]!) };
}

const NONE = new Int32Array(0);
const NO_SUMS = {
  cells: 0,
  group: NONE,
  unit: NONE,
  crossing: NONE,
  groups: [],
  w: new Float64Array(0),
  items: [],
  replicates: [],
};

/** The spread of a multiple of an estimate. */
function scaled(spread: Spread, factor: number): Spread {
  const slopes = spread.slopes.map(({ item, w, wy }) => ({ item, w: factor * w, wy: factor * wy }));
  if (spread.kind === 'linear') return { ...spread, slopes };
  return { ...spread, slopes, deviations: spread.deviations.map(value => factor * value) };
}
