import type { Dataset } from '@papi/datasets';
import { type Indicator, type Lang, levelIn } from '@papi/methodology';
import { knownIndicator } from '@papi/scoring';
import type { Row } from '@papi/tables';

/** What rows of indicators hold beside those of nodes. */
export const indicatorColumns = ['node', 'indicator', 'indicatorName', 'value', 'direction'] as const;

/** Decimals of a value, by its unit of measure. */
const decimals: Readonly<Record<Indicator['unit'], number>> = {
  share: 3,
  points: 2,
  km: 1,
  minutes: 0,
  vnd: 0,
  percent: 1,
};

/** The indicator's name in each row that `weakIndicators` gave. */
export function withIndicatorNames(rows: readonly Row[], { methodology }: Dataset, lang: Lang): readonly Row[] {
  return rows.map(row => ({ ...row, indicatorName: itemOf(row, methodology)?.name[lang] ?? null }));
}

/** Decimals of the figures that are in the indicator's own unit. */
export function digitsIn({ methodology }: Dataset): (row: Row, column: string) => number | undefined {
  return (row, column) => {
    if (column !== 'value' && column !== 'benchmark' && column !== 'gap') return undefined;
    const item = itemOf(row, methodology);
    return item && decimals[item.unit];
  };
}

/** The sub-axes of a year that are asked for: indicators stand below them. */
export function subAxesAmong(
  { methodology }: Dataset,
  nodes: ReadonlySet<string> | undefined,
  year: number,
): ReadonlySet<string> | undefined {
  if (!nodes) return undefined;
  return new Set(levelIn(methodology, 'sub-axis', year).flatMap(({ id }) => (nodes.has(id) ? [id] : [])));
}

function itemOf(row: Row, methodology: Dataset['methodology']): Indicator | undefined {
  return knownIndicator(methodology, Number(row.year), String(row.indicator), String(row.concept));
}
