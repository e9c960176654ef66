import { twoSidedT } from '@papi/survey';
import { independentError } from './independent-error.js';
import type { Panel } from './panel.js';
import type { PanelColumn } from './panel-column.js';
import { requireUnit } from './requests.js';

/**
 * What a score is held against: the median, the third quartile or the best of all scored units, one unit, or the median
 * of some units (a region, similar units), of those that have a score.
 */
export type Benchmark = 'median' | 'q3' | 'best' | { readonly unit: string } | { readonly units: readonly string[] };

/** A benchmark in one column. */
export interface BenchmarkValue {
  /** NaN where none of the units it needs has a score. */
  readonly value: number;
  /**
   * How a test takes it: `fixed`, a quantile over all units; `none`, not tested (the best is chosen for being high);
   * or the weight of each unit (by position) whose score it is made of.
   */
  readonly error: 'fixed' | 'none' | ReadonlyMap<number, number>;
}

/**
 * The benchmark's value in one column.
 *
 * @throws {RangeError} a unit it names is not in the panel
 */
export function benchmarkIn(panel: Panel, column: PanelColumn, benchmark: Benchmark): BenchmarkValue {
  if (benchmark === 'best') return { value: column.sorted.at(-1) ?? Number.NaN, error: 'none' };
  if (typeof benchmark === 'string') return { value: column.quartiles[benchmark], error: 'fixed' };
  const named = 'unit' in benchmark ? [benchmark.unit] : benchmark.units;
  const middle = middleOf(
    named.map(unit => requireUnit('benchmark', panel, unit)),
    column.scores,
  );
  return {
    value: middle.reduce((sum, unit) => sum + column.scores[unit]! / middle.length, middle.length > 0 ? 0 : Number.NaN),
    error: new Map(middle.map(unit => [unit, 1 / middle.length])),
  };
}

/** The one or two units whose scores make the median. */
function middleOf(units: readonly number[], scores: Float64Array): readonly number[] {
  const scored = [...new Set(units)].filter(u => !Number.isNaN(scores[u]!)).sort((a, b) => scores[a]! - scores[b]!);
  return scored.slice(Math.ceil(scored.length / 2) - 1, Math.floor(scored.length / 2) + 1);
}

/**
 * One-sided p-value of “the unit is below the benchmark”: the chance of Student's t at or below −gap/se, of the normal
 * distribution where degrees of freedom are not known. A quantile over all units is treated as fixed, Var = V_u. A benchmark
 * made of units has Var = Σ (w_j − 1{j = u})² V_j, units independent, which is V_u + V_b − 2cov(u, b); the median of several
 * rests on its middle one or two. NaN where an error is not known, where the benchmark is the unit itself, and for the best.
 */
export function pBelow(gap: number, unit: number, { error }: BenchmarkValue, column: PanelColumn): number {
  if (error === 'none') return Number.NaN;
  const own = error === 'fixed' ? 0 : (error.get(unit) ?? 0);
  const others = error === 'fixed' ? [] : [...error].filter(([other]) => other !== unit);
  // What cancels has no error of its own, known or not.
  const parts = [...(own === 1 ? [] : [column.errorOf(unit, own - 1)]), ...others.map(each => column.errorOf(...each))];
  const { se, df } = independentError(parts);
  if (!(se > 0)) return Number.NaN;
  const beyond = twoSidedT(gap / se, df) / 2;
  return gap >= 0 ? beyond : 1 - beyond;
}
