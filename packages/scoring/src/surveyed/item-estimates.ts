import { type Design, type Estimates, type Key, meansAndQuantiles, together } from '@papi/survey';

/** An item of the survey: which indicator it measures, the column that holds it, and what is made of the answers. */
export interface SurveyedItem {
  readonly indicator: string;
  readonly column: string;
  readonly statistic: 'mean' | 'median';
}

/** How the columns that make the domains are called. */
export interface DomainColumns {
  readonly year: string;
  /** Undefined puts all units together. */
  readonly unit: string | undefined;
  /** Column of a group of respondents. */
  readonly by: string | undefined;
}

/** One domain: the respondents of a unit in a year, or those of one group value there. */
export interface Domain {
  readonly year: number;
  /** Empty where all units are together. */
  readonly unit: string;
  /** The group's value; undefined where there are no groups. */
  readonly value: string | undefined;
  /** The values of the columns as they stand in the rows, by which the estimates are found. */
  readonly keys: readonly Key[];
  /** Respondents of non-zero weight. */
  readonly respondents: number;
  /** Where the estimate of each item stands, in the order of the items. */
  readonly at: Int32Array;
}

/** Estimates of every item in every domain. */
export interface ItemEstimates {
  readonly estimates: Estimates;
  /** By year, unit, value. */
  readonly domains: readonly Domain[];
}

/** Means and medians of the items in every domain: one pass over the rows. */
export function itemEstimates(
  design: Design,
  items: readonly SurveyedItem[],
  { year, unit, by }: DomainColumns,
  interval: { readonly level: number; readonly interval: 't' | 'normal' },
): ItemEstimates {
  const columns = [year, unit, by].filter(name => name !== undefined);
  const options = { ...interval, by: columns };
  const means = items.filter(item => item.statistic === 'mean');
  const medians = items.filter(item => item.statistic === 'median');
  // Every row of a domain has its year: the answers to this item are the respondents.
  const asked = [...means.map(item => item.column), { column: year, equals: true }];
  const ordered = medians.map(item => item.column);
  const { means: first, quantiles } = meansAndQuantiles(design, asked, ordered, [0.5], { ...options, error: 'near' });
  const estimates = together(first, quantiles);

  const domains: Domain[] = [];
  for (let from = 0, g = 0; from < first.columns.size; from += asked.length, g++) {
    const keys = first.columns.keys[from]!;
    const at = Int32Array.from(items, item => {
      const median = medians.indexOf(item);
      return median < 0 ? from + means.indexOf(item) : first.columns.size + g * medians.length + median;
    });
    domains.push({
      year: Number(keys[0]),
      unit: unit === undefined ? '' : String(keys[1]),
      value: by === undefined ? undefined : String(keys[columns.length - 1]),
      keys,
      respondents: first.columns.n[from + asked.length - 1]!,
      at,
    });
  }
  return { estimates, domains: domains.sort(inOrder) };
}

function inOrder(a: Domain, b: Domain): number {
  return a.year - b.year || compared(a.unit, b.unit) || compared(a.value ?? '', b.value ?? '');
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
