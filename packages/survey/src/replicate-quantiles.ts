import type { Answers, Sums } from './border.js';
import type { EstimateColumns } from './estimate-columns.js';
import type { Linearised } from './linearised.js';
import { type QuantileRule, type Weighted, weightedQuantile } from './quantile-rule.js';
import { deviationsOf, ReplicateTotals } from './replicate-totals.js';

/** How quantiles are taken and how far their intervals reach. */
export interface QuantileRules {
  /** For each quantile of a group the place of its item among the ordered ones, and its probability. */
  readonly wanted: readonly { readonly k: number; readonly p: number }[];
  readonly rule: QuantileRule;
  /** Two-sided quantile of the interval's distribution, by degrees of freedom. */
  readonly reach: (df: number) => number;
}

/**
 * Writes quantiles whose errors come from the quantiles of the replicates: √(scale · Σ rscale_r (q_r − centre)²), with the
 * interval t errors to either side (`svyquantile` with `interval.type = "quantile"` of R's survey). Good for half-samples
 * and bootstraps; the jackknife of a quantile does not settle.
 *
 * @param columns estimates of the shares at or below the quantiles, which these take the place of
 * @param values the quantiles, for each wanted one a group
 * @throws {RangeError} the design has no replicates
 */
export function setReplicated(
  columns: EstimateColumns,
  source: Linearised,
  sums: Sums,
  values: readonly Float64Array[],
  { wanted, rule, reach }: QuantileRules,
): void {
  const { replication } = source.design;
  if (replication === undefined) throw new RangeError('quantile: the design has no replicates to take the error from');
  const deviations: Float64Array[] = [];
  const totals = new ReplicateTotals(source, replication);
  const of = { design: source.design, sums };
  const weights = sums.answers.map(groups => groups.map(answers => replicated(totals, answers, of)));
  for (let at = 0; at < columns.size; at++) {
    const group = Math.floor(at / wanted.length);
    const own = at % wanted.length;
    const { k, p } = wanted[own]!;
    const value = values[own]![group]!;
    const ofReplicates = weights[k]![group]!.map(weighted => weightedQuantile(weighted, p, rule));
    deviations.push(deviationsOf(ofReplicates, value, replication));
    const error = Math.sqrt(deviations[at]!.reduce((sum, deviation) => sum + deviation ** 2, 0));
    columns.estimate[at] = value;
    // What leaves the share below without an error leaves the quantile without one.
    columns.se[at] = Number.isNaN(columns.se[at]!) ? Number.NaN : error;
    const half = reach(columns.df[at]!) * columns.se[at]!;
    columns.low[at] = value - half;
    columns.high[at] = value + half;
    if (columns.reason[at] === null && Number.isNaN(error)) columns.reason[at] = 'empty replicate';
  }
  const { spreads } = columns;
  columns.spreads = { of: at => ({ ...spreads.of(at), deviations: deviations[at]! }) };
}

/** A group's distribution with the weights of each replicate; rows that a replicate leaves out are dropped. */
function replicated(
  { adjusted, count }: ReplicateTotals,
  { value, weight, cell, replicates }: Answers,
  { sums: { unit, crossing }, design: { replication, frame } }: Pick<Linearised, 'sums' | 'design'>,
): Weighted[] {
  return Array.from({ length: count }, (_, r) => {
    const own = replicates[r];
    const factors = replication!.factors?.[r];
    const calibrated = adjusted?.[r];
    const weighs = weight.map((w, i) => {
      const base = own ? own[i]! : w * (factors ? factors[frame.psuOf(unit[cell[i]!]!)]! : 1);
      return base * (calibrated ? calibrated[crossing[cell[i]!]!]! : 1);
    });
    const inside = (_value: number, i: number) => weighs[i]! > 0;
    return { value: value.filter(inside), weight: weighs.filter(w => w > 0) };
  });
}
