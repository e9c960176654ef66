import { type Combination, combine, type Estimates, together } from '@papi/survey';
import type { DomainForms } from './forms-by-domain.js';
import type { Domain, SurveyedItem } from './item-estimates.js';
import type { ScoreRow } from './score-table.js';
import type { YearPlan } from './year-plan.js';

/** Options of the intervals, and from how many answers a row is shown. */
export interface RowOptions {
  readonly level: number;
  readonly interval: 't' | 'normal';
  readonly showFrom: number;
}

/** Every node of every domain that is scored, in one batch, so that covariances run across nodes and domains. */
export function nodeEstimates(scored: readonly DomainForms[], asked: Estimates, options: RowOptions): Estimates {
  const nodes: Combination[] = [];
  for (const { domain, forms } of scored) {
    for (const { node, form } of forms) {
      if (form === undefined) continue;
      const { items, coefficients, constant } = form;
      nodes.push({ name: node, of: items.map(item => domain.at[item]!), coefficients, constant });
    }
  }
  return combine(asked, nodes, options);
}

/** The estimates of nodes, and those of the items by the names of their indicators. */
export function withIndicators(
  nodes: Estimates,
  domains: readonly Domain[],
  items: readonly SurveyedItem[],
  asked: Estimates,
  options: RowOptions,
): Estimates {
  const indicators = domains.flatMap(domain =>
    items.flatMap(({ indicator }, i): Combination[] => {
      const at = domain.at[i]!;
      return Number.isNaN(asked.columns.estimate[at]!) ? [] : [{ name: indicator, of: [at], coefficients: [1] }];
    }),
  );
  return together(nodes, combine(asked, indicators, options));
}

/**
 * What each row of the table shows, in the order of the domains: the tree in reading order, the indicators after their
 * sub-axis, and last those of no sub-axis that year. An indicator that is neither in the year's list nor answered that
 * year has no row.
 */
export function scoredRows(
  scored: readonly DomainForms[],
  items: readonly SurveyedItem[],
  { columns }: Estimates,
  plans: ReadonlyMap<number, YearPlan>,
  showFrom: number,
): ScoreRow[] {
  const rows: ScoreRow[] = [];
  const itemsOf = itemsByNode(scored, items, plans, columns.estimate);
  let estimates = 0;
  for (const { domain, forms } of scored) {
    const ofYear = itemsOf.get(domain.year)!;
    const addItems = (numbers: readonly number[] = []) => {
      for (const i of numbers) rows.push(indicatorRow(domain, items[i]!.indicator, domain.at[i]!, columns, showFrom));
    };
    for (const { node, level, form, status, approximate, without, reason } of forms) {
      rows.push({
        domain,
        node,
        level,
        at: form ? estimates++ : -1,
        n: domain.respondents,
        shown: form !== undefined && domain.respondents >= showFrom,
        status: form ? status : null,
        approximate: form ? approximate.join('; ') : '',
        without: without.join('; '),
        reason,
      });
      addItems(ofYear.get(node));
    }
    addItems(ofYear.get(undefined));
  }
  return rows;
}

function indicatorRow(
  domain: Domain,
  node: string,
  at: number,
  { estimate, n, reason }: Estimates['columns'],
  showFrom: number,
): ScoreRow {
  const known = !Number.isNaN(estimate[at]!);
  return {
    domain,
    node,
    level: 'indicator',
    at,
    n: n[at]!,
    shown: n[at]! >= showFrom && known,
    status: known ? 'exact' : null,
    approximate: '',
    without: '',
    reason: reason[at]!,
  };
}

/** For each year, the items of each node by number; of no node (undefined) those that are answered that year. */
function itemsByNode(
  scored: readonly DomainForms[],
  items: readonly SurveyedItem[],
  plans: ReadonlyMap<number, YearPlan>,
  estimate: Float64Array,
): ReadonlyMap<number, ReadonlyMap<string | undefined, readonly number[]>> {
  const years = [...plans].map(([year, { nodeOf }]) => {
    const domains = scored.filter(({ domain }) => domain.year === year);
    const byNode = new Map<string | undefined, number[]>();
    items.forEach(({ indicator }, i) => {
      const node = nodeOf.get(indicator);
      if (node === undefined && domains.every(({ domain }) => Number.isNaN(estimate[domain.at[i]!]!))) return;
      byNode.set(node, [...(byNode.get(node) ?? []), i]);
    });
    return [year, byNode] as const;
  });
  return new Map(years);
}
