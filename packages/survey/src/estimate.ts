import type { Item, SumsRequest } from './border.js';
import type { Design } from './design.js';
import { columnsOf } from './design-spec.js';
import { EstimateColumns } from './estimate-columns.js';
import type { EstimateOptions, Reason } from './estimate-options.js';
import { Estimates } from './estimates.js';
import { reachOfLevel } from './interval.js';
import { Linearised } from './linearised.js';
import { deviationsOf, ReplicateTotals } from './replicate-totals.js';
import { reachOf, type Spread, variancesOf } from './spread.js';
import type { Statistic } from './statistic.js';

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
  const source = linearised(design, request.items, options);
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
  const { design, sums } = source;
  const { replication } = design;
  const quantile = reachOfLevel(options.level ?? 0.95, options.interval ?? 't');
  const replicates = replication && new ReplicateTotals(source, replication);
  const columns = new EstimateColumns(sums.groups.length * statistics.length);

  sums.groups.forEach((keys, group) => {
    const all = source.totals(group);
    const first = group * statistics.length;
    const known: number[] = [];
    statistics.forEach((statistic, k) => {
      const totals = statistic.items.map(item => all[item]!);
      const value = statistic.value(totals);
      const slopes = statistic.slopes(totals);
      const missing = whyNoValue(totals[0]!.n, value);
      columns.keys.push(keys);
      columns.item.push(statistic.name);
      columns.statistic.push(kind);
      columns.reason.push(missing);
      columns.spread.push(
        replication && replicates
          ? {
              kind: 'replicates',
              source,
              group,
              slopes,
              deviations: deviationsOf(replicates.values(group, statistic), value, replication),
            }
          : { kind: 'linear', source, group, slopes },
      );
      columns.n[first + k] = totals[0]!.n;
      if (missing !== null) return;
      columns.estimate[first + k] = value;
      known.push(first + k);
    });

    const variances = variancesOf(known.map(at => columns.spread[at]!));
    known.forEach((at, i) => {
      const statistic = statistics[at - first]!;
      const spread = columns.spread[at]!;
      const { n, w, w2 } = all[statistic.items[0]!]!;
      const reach = reachOf([spread]);
      const reason = whyNoError(statistic, reach, variances[i]!, spread);
      const variance = reason === null ? variances[i]! : Number.NaN;
      const se = Math.sqrt(variance);
      const df = degreesOfFreedom(design, reach);
      const half = df > 0 || options.interval === 'normal' ? quantile(df) * se : Number.NaN;
      const srs = statistic.srs.variance(statistic.srs.items.map(item => all[item]!));
      const finite = options.deffReference === 'without replacement' ? 1 - n / w : 1;
      columns.se[at] = se;
      columns.low[at] = columns.estimate[at]! - half;
      columns.high[at] = columns.estimate[at]! + half;
      columns.df[at] = df;
      columns.nEffective[at] = (w * w) / w2;
      columns.deff[at] = variance / (srs * finite);
      columns.reason[at] = reason ?? (Number.isNaN(half) ? 'no degrees of freedom' : null);
    });
  });
  return columns;
}

/** Degrees of freedom of what these PSUs and strata carry. */
export function degreesOfFreedom({ replication }: Design, { psus, strata }: { psus: number; strata: number }): number {
  if (replication?.df !== undefined) return replication.df;
  return replication?.columns ? replication.rscales.length - 1 : psus - strata;
}

function whyNoValue(n: number, value: number): Reason | null {
  if (n === 0) return 'no answers';
  return Number.isFinite(value) ? null : 'zero denominator';
}

function whyNoError(
  statistic: Statistic,
  reach: { psus: number; lonelyOnly: boolean },
  variance: number,
  spread: Spread,
): Reason | null {
  if (statistic.needsTwoPsus && reach.psus <= 1) return 'one PSU';
  if (reach.lonelyOnly) return 'lonely PSUs only';
  if (!Number.isNaN(variance)) return null;
  return spread.kind === 'replicates' ? 'empty replicate' : 'lonely PSUs only';
}
