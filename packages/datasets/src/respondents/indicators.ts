import type { Indicator, Methodology } from '@papi/methodology';
import type { Faults } from '@papi/tables';
import { messages } from './messages.js';

/** The indicators that a file of some years can have. */
export interface IndicatorLists {
  /** By id: the indicator as each of the years' lists has it. */
  readonly byId: ReadonlyMap<string, readonly Indicator[]>;
  /** Ids in the order of the lists. */
  readonly ids: readonly string[];
  /** The list used for each of the file's years. */
  readonly lists: readonly { readonly year: number; readonly used: number; readonly ids: readonly string[] }[];
}

/**
 * The lists of indicators of some years. A year without one takes the nearest earlier list, else the nearest later one,
 * and a warning says so.
 */
export function indicatorLists(
  methodology: Methodology,
  years: readonly number[],
  file: string,
  faults: Faults,
): IndicatorLists {
  const listed = [...new Set(methodology.indicators.map(i => i.year))].sort((a, b) => a - b);
  if (listed.length === 0) faults.fault({ file }, messages.noLists());
  const byId = new Map<string, Indicator[]>();
  const lists = years.flatMap(year => {
    const used = listed.findLast(y => y <= year) ?? listed[0];
    if (used === undefined) return [];
    if (used !== year) faults.warn({ file }, messages.noList(year, used));
    const list = methodology.indicators.filter(i => i.year === used);
    for (const indicator of list) byId.set(indicator.id, [...(byId.get(indicator.id) ?? []), indicator]);
    return [{ year, used, ids: list.map(i => i.id) }];
  });
  const order = new Map(methodology.indicators.map((indicator, at) => [indicator.id, at]));
  const ids = [...byId.keys()].sort((a, b) => (order.get(a) as number) - (order.get(b) as number));
  return { byId, ids, lists };
}

/**
 * The values an answer to an indicator can have: 0 to 1 for a share; else its printed scale, widened by the ends its
 * scoring rule gives it (a rating printed 1-3 and scored 0-3 may be 0). Infinite where none is printed, as for kilometres.
 */
export function rangeOfIndicator(methodology: Methodology, indicators: readonly Indicator[]) {
  let [lo, hi] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { id, parent, year, unit, lo: low, hi: high } of indicators) {
    if (low === null || high === null) return { lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY };
    const rule = methodology.scoring.find(r => r.node === parent && r.from <= year && year <= r.to);
    // Some shares are scored on more than 0 to 1; no answer is.
    const term = unit === 'share' ? undefined : rule?.terms.find(t => t.item === id);
    const ends = [low, high, term?.worst, term?.best].filter(end => typeof end === 'number');
    lo = Math.min(lo, ...ends);
    hi = Math.max(hi, ...ends);
  }
  return indicators.length > 0 ? { lo, hi } : { lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY };
}
