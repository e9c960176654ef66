import type { Item, SumsRequest } from './border.js';
import type { Design } from './design.js';
import { columnsOf } from './design-spec.js';
import { EstimateColumns } from './estimate-columns.js';
import type { EstimateOptions, Reason } from './estimate-options.js';
import { Estimates } from './estimates.js';
import { reachOfLevel } from './interval.js';
import { Linearised } from './linearised.js';
import type { Reach } from './psu-tally.js';
import { deviationsOf, ReplicateTotals } from './replicate-totals.js';
import { reachOf, type Spread, variancesOf } from './spread.js';
import { CallSpreads } from './spreads.js';
import type { FullTotals, Statistic } from './statistic.js';

/** What a kind of estimate asks for: items, and the statistics made of them. */
export interface EstimateRequest {
  /** Its name in the column `statistic`. */
  readonly kind: string;
  readonly items: readonly Item[];
  readonly statistics: readonly Statistic[];
}

/** Asks the engine for the sums that these items need, once. */
export function linearised(design: Design, items: readonly Item[], options: EstimateOptions): Linearised {
  return new Linearised(design, design.engine.sums(sumsRequest(design, items, options)));
}

/** The request of a call, with what the design's weights need. */
export function sumsRequest(
  { calibration, replication }: Design,
  items: readonly Item[],
  options: EstimateOptions,
): SumsRequest {
  return {
    items: options.missing === 'listwise' ? listwise(items) : items,
    by: columnsOf(options.by),
    ...(options.where === undefined ? {} : { where: options.where }),
    ...(calibration && { crossed: calibration.columns }),
    ...(replication?.columns && { weights: replication.columns }),
  };
}

function listwise(items: readonly Item[]): Item[] {
  const columns = [...new Set(items.flatMap(item => [item.column, ...(item.times === undefined ? [] : [item.times])]))];
  return items.map(item => ({ ...item, with: [...(item.with ?? []), ...columns] }));
}

/** Makes estimates of every statistic in every group: one pass over the rows, then everything from sums. */
export function estimate(design: Design, request: EstimateRequest, options: EstimateOptions): Estimates {
  return estimatesOf(linearised(design, request.items, options), request, options);
}

/** Makes estimates of every statistic in every group from the sums of the request's items. */
export function estimatesOf(source: Linearised, request: EstimateRequest, options: EstimateOptions): Estimates {
  const { design } = source;
  return new Estimates(design, columnsOf(options.by), estimateColumns(source, request, options), {
    missing: options.missing === 'listwise' ? 'listwise' : 'per item',
    interval: options.interval ?? 't',
    level: options.level ?? 0.95,
    deffReference: options.deffReference ?? 'with replacement',
    lonely: design.lonely,
    variance: design.replication?.method ?? 'linearisation',
  });
}

/** The estimates of all groups, by group, then statistic. */
export function estimateColumns(
  source: Linearised,
  { kind, statistics }: EstimateRequest,
  options: EstimateOptions,
): EstimateColumns {
  const { sums } = source;
  const { replication } = source.design;
  const replicates = replication && new ReplicateTotals(source, replication);
  const spreads = new CallSpreads(source, statistics);
  const columns = new EstimateColumns(sums.groups.length * statistics.length, spreads);
  const quantile = reachOfLevel(options.level ?? 0.95, options.interval ?? 't');
  for (let group = 0; group < sums.groups.length; group++) {
    const totals = source.totals(group);
    const replicated = replicates?.totals(group);
    const known: number[] = [];
    for (let k = 0; k < statistics.length; k++) {
      const at = group * statistics.length + k;
      const statistic = statistics[k]!;
      const value = statistic.value(totals);
      const n = totals.n[statistic.items[0]!]!;
      const missing = whyNoValue(totals, statistic, value);
      columns.keys.push(sums.groups[group]!);
      columns.item.push(statistic.name);
      columns.statistic.push(kind);
      columns.reason.push(missing);
      columns.n[at] = n;
      spreads.set(at, totals, replicated && deviationsOf(replicated.map(statistic.value), value, replication!));
      if (missing !== null) continue;
      columns.estimate[at] = value;
      known.push(at);
    }
    const variances = variancesOf(known.map(at => spreads.of(at)));
    for (let i = 0; i < known.length; i++) {
      const at = known[i]!;
      const statistic = statistics[at - group * statistics.length]!;
      setError(columns, at, statistic, totals, variances[i]!, quantile, options);
    }
  }
  return columns;
}

/** Writes the standard error of an estimate and what follows from it. */
function setError(
  columns: EstimateColumns,
  at: number,
  statistic: Statistic,
  totals: FullTotals,
  variance: number,
  quantile: (df: number) => number,
  options: EstimateOptions,
): void {
  const spread = columns.spreads.of(at);
  const { design } = spread.source;
  const reach = reachOf([spread]);
  const reason = whyNoError(statistic, reach, variance, spread, totals);
  const se = reason === null ? Math.sqrt(variance) : Number.NaN;
  const df = degreesOfFreedom(design, reach);
  const half = df > 0 || options.interval === 'normal' ? quantile(df) * se : Number.NaN;
  const first = statistic.items[0]!;
  const w = totals.w[first]!;
  const finite = options.deffReference === 'without replacement' ? 1 - totals.n[first]! / w : 1;
  columns.se[at] = se;
  columns.low[at] = columns.estimate[at]! - half;
  columns.high[at] = columns.estimate[at]! + half;
  columns.df[at] = df;
  columns.nEffective[at] = (w * w) / totals.w2[first]!;
  columns.deff[at] = (se * se) / (statistic.srsVariance(totals) * finite);
  columns.reason[at] = reason ?? (Number.isNaN(half) ? 'no degrees of freedom' : null);
}

/** Degrees of freedom of what these PSUs and strata carry. */
export function degreesOfFreedom({ replication }: Design, { psus, strata }: Reach): number {
  if (replication?.df !== undefined) return replication.df;
  return replication?.columns ? replication.rscales.length - 1 : psus - strata;
}

function whyNoValue(totals: FullTotals, statistic: Statistic, value: number): Reason | null {
  if (totals.n[statistic.items[0]!] === 0) return 'no answers';
  if (Number.isFinite(value)) return null;
  return isFiniteSum(totals, statistic) ? 'zero denominator' : 'numbers too large';
}

/** Whether the sums of squares that a statistic rests on can be held. */
function isFiniteSum({ wy2 }: FullTotals, { items }: Statistic): boolean {
  return items.every(item => Number.isFinite(wy2[item]!));
}

function whyNoError(
  statistic: Statistic,
  reach: Reach,
  variance: number,
  { deviations }: Spread,
  totals: FullTotals,
): Reason | null {
  if (statistic.needsTwoPsus && reach.psus <= 1) return 'one PSU';
  if (reach.lonelyOnly) return 'lonely PSUs only';
  if (Number.isFinite(variance)) return null;
  if (!isFiniteSum(totals, statistic) || !Number.isNaN(variance)) return 'numbers too large';
  return deviations ? 'empty replicate' : 'lonely PSUs only';
}
