import type { Dataset } from '@papi/datasets';
import type { Indicator, Methodology, Words } from '@papi/methodology';
import {
  type EarlierValue,
  type IndicatorSpread,
  type IndicatorStanding,
  indicatorHistory,
  indicatorSpreads,
  indicatorStandings,
  knownIndicator,
} from '@papi/scoring';
import { type ColumnTable, table } from 'arquero';
import { lookup } from './lookup.js';

/** An indicator of one year: what it is, and its spread over the units. */
export interface ItemFacts {
  readonly item: Indicator;
  readonly spread: IndicatorSpread;
  /** What its printed label says wrongly; null where it means what it says. */
  readonly caution: Words | null;
}

/** The values of single indicators, looked up by year, unit and id. */
export interface Indicators {
  /** The indicators of a sub-axis that have a value in a year, in the order of their ids. */
  readonly under: (year: number, node: string) => readonly ItemFacts[];
  readonly standing: (year: number, unit: string, id: string) => IndicatorStanding | undefined;
  /** Values of earlier years that compare, the nearest first. */
  readonly earlier: (year: number, unit: string, id: string) => readonly EarlierValue[];
  /** The units that have this value. */
  readonly unitsAt: (year: number, id: string, value: number) => readonly string[];
  /** Every value with where it stands. */
  readonly standings: () => readonly IndicatorStanding[];
}

/** The indicators of a data set, published or estimated from respondents; undefined where it has none. */
export function indicatorsOf(dataset: Dataset, methodology: Methodology): Indicators | undefined {
  const known = indicatorValues(dataset);
  if (!known) return undefined;
  const { values, source } = known;
  const made = once(() => {
    const spreads = lookup<IndicatorSpread>(indicatorSpreads(values, methodology, source), ['year', 'indicator']);
    return {
      under: grouped(spreads.all(), s => `${s.year}/${s.node}`),
      standing: lookup<IndicatorStanding>(indicatorStandings(values, methodology, source), [
        'year',
        'unit',
        'indicator',
      ]),
    };
  });
  const earlier = once(() =>
    grouped(
      indicatorHistory(values, methodology).objects() as EarlierValue[],
      row => `${row.year}/${row.unit}/${row.indicator}`,
    ),
  );
  const holders = once(() => grouped(made().standing.all(), row => `${row.year}/${row.indicator}`));
  return {
    under: (year, node) =>
      (made().under.get(`${year}/${node}`) ?? [])
        .map(spread => ({
          item: knownIndicator(methodology, year, spread.indicator, spread.concept)!,
          spread,
          // The labels of published workbooks are not those of a user's own survey.
          caution: source === 'respondents' ? null : cautionOf(methodology, year, spread.concept),
        }))
        .sort((a, b) => a.item.id.localeCompare(b.item.id, 'en', { numeric: true })),
    standing: (year, unit, id) => made().standing.get(year, unit, id),
    earlier: (year, unit, id) => earlier().get(`${year}/${unit}/${id}`) ?? [],
    unitsAt: (year, id, value) =>
      (holders().get(`${year}/${id}`) ?? []).filter(row => row.value === value).map(row => row.unit),
    standings: () => made().standing.all(),
  };
}

/**
 * The values of a data set's indicators, with their errors where they were estimated from respondents, and whose rules its
 * scores follow; undefined where it has none.
 */
export function indicatorValues(
  dataset: Dataset,
): { readonly values: ColumnTable; readonly source: 'published' | 'respondents' } | undefined {
  const values = dataset.survey ? ofRespondents(dataset.survey.scores) : dataset.indicators;
  if (!values || values.numRows() === 0) return undefined;
  return { values, source: dataset.survey || values.column('se') ? 'respondents' : 'published' };
}

/** What respondents said of each indicator in each unit, where enough of them answered. */
function ofRespondents(scores: ColumnTable): ColumnTable {
  const rows = (scores.objects() as Record<string, unknown>[]).filter(
    row => row.level === 'indicator' && row.unit !== '' && row.shown !== false && Number.isFinite(row.score),
  );
  return table({
    year: rows.map(row => row.year),
    unit: rows.map(row => row.unit),
    indicator: rows.map(row => row.node),
    value: rows.map(row => row.score),
    se: rows.map(row => row.se ?? Number.NaN),
    df: rows.map(row => row.df ?? Number.NaN),
  });
}

function cautionOf({ labels = [] }: Methodology, year: number, concept: string): Words | null {
  const label = labels.find(
    ({ kind, of, from, to, caution }) =>
      kind === 'indicator' && of === concept && caution && (from ?? year) <= year && year <= (to ?? year),
  );
  return label?.caution ?? null;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
