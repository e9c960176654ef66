import type { Item, SumsRequest } from './border.js';
import type { Design } from './design.js';
import { columnsOf } from './design-spec.js';
import type { EstimateOptions, Reason } from './estimate-options.js';
import { type EstimateRow, Estimates } from './estimates.js';
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
export function sumsRequest({ calibration, replication }: Design, items: readonly Item[], options: EstimateOptions): SumsRequest {
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
  return new Estimates(design, columnsOf(options.by), estimateRows(source, request, options), {
    missing: options.missing === 'listwise' ? 'listwise' : 'per item',
    interval: options.interval ?? 't',
    level: options.level ?? 0.95,
    deffReference: options.deffReference ?? 'with replacement',
    lonely: design.lonely,
    variance: design.replication?.method ?? 'linearisation',
  });
}

/** The rows of all groups, by group, then statistic. */
export function estimateRows(source: Linearised, request: EstimateRequest, options: EstimateOptions): EstimateRow[] {
  const { design, sums } = source;
  const { replication } = design;
  const quantile = reachOfLevel(options.level ?? 0.95, options.interval ?? 't');
  const replicates = replication && new ReplicateTotals(source, replication);

  return sums.groups.flatMap((keys, group) => {
    const all = source.totals(group);
    const drafts = request.statistics.map(statistic => {
      const totals = statistic.items.map(item => all[item]!);
      const value = statistic.value(totals);
      const slopes = statistic.slopes(totals);
      const linear = { source, group, slopes };
      const spread: Spread =
        replication && replicates
          ? { kind: 'replicates', ...linear, deviations: deviationsOf(replicates.values(group, statistic), value, replication) }
          : { kind: 'linear', ...linear };
      return { statistic, totals, value, spread };
    });
    const known = drafts.filter(draft => whyNoValue(draft.totals[0]!.n, draft.value) === null);
    const variances = variancesOf(known.map(draft => draft.spread));
    let at = 0;
    return drafts.map(({ statistic, totals, value, spread }): EstimateRow => {
      const { n, w, w2 } = totals[0]!;
      const reach = reachOf([spread]);
      const missing = whyNoValue(n, value);
      const found = missing === null ? variances[at++]! : Number.NaN;
      const reason = missing ?? whyNoError(statistic, reach, found, spread);
      const variance = reason === null ? found : Number.NaN;
      const se = Math.sqrt(variance);
      const df = missing === null ? degreesOfFreedom(design, reach) : Number.NaN;
      const half = df > 0 || options.interval === 'normal' ? quantile(df) * se : Number.NaN;
      const srs = statistic.srs.variance(statistic.srs.items.map(item => all[item]!));
      const finite = options.deffReference === 'without replacement' ? 1 - n / w : 1;
      return {
        keys,
        item: statistic.name,
        statistic: request.kind,
        estimate: missing === null ? value : Number.NaN,
        se,
        low: value - half,
        high: value + half,
        df,
        n,
        nEffective: (w * w) / w2,
        deff: variance / (srs * finite),
        reason: reason ?? (Number.isNaN(half) ? 'no degrees of freedom' : null),
        spread,
      };
    });
  });
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

function whyNoError(statistic: Statistic, reach: { psus: number; lonelyOnly: boolean }, variance: number, spread: Spread): Reason | null {
  if (statistic.needsTwoPsus && reach.psus <= 1) return 'one PSU';
  if (reach.lonelyOnly) return 'lonely PSUs only';
  if (!Number.isNaN(variance)) return null;
  return spread.kind === 'replicates' ? 'empty replicate' : 'lonely PSUs only';
}
