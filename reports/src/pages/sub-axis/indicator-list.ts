import type { Indicator, Methodology } from '@papi/methodology';

/** An indicator as it stood in the newest list that has it, and in which lists it stood under which code. */
export interface KnownIndicator {
  readonly newest: Indicator;
  /** Oldest first. */
  readonly listed: readonly { readonly year: number; readonly id: string }[];
}

/** Indicators whose newest list is of one year. */
export interface IndicatorGroup {
  readonly year: number;
  readonly indicators: readonly KnownIndicator[];
}

/**
 * The indicators of a sub-axis in some years, by the newest list each stands in, newest first; in the order of that
 * list. Indicators are told apart by what they ask (`concept`), since their codes move from year to year.
 */
export function indicatorGroups(
  methodology: Methodology,
  parent: string,
  from: number,
  to: number,
): readonly IndicatorGroup[] {
  const known = new Map<string, { newest: Indicator; listed: { year: number; id: string }[] }>();
  const rows = methodology.indicators
    .filter(i => i.parent === parent && from <= i.year && i.year <= to)
    .sort((a, b) => a.year - b.year);
  for (const row of rows) {
    const so = known.get(row.concept);
    known.set(row.concept, { newest: row, listed: [...(so?.listed ?? []), { year: row.year, id: row.id }] });
  }
  const years = [...new Set([...known.values()].map(k => k.newest.year))].sort((a, b) => b - a);
  const byCode = (a: KnownIndicator, b: KnownIndicator) =>
    a.newest.id.localeCompare(b.newest.id, 'en', { numeric: true });
  return years.map(year => ({
    year,
    indicators: [...known.values()].filter(k => k.newest.year === year).sort(byCode),
  }));
}
