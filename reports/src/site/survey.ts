import type { Dataset, SurveyDomain, SurveyFindings, SurveyGroup } from '@papi/datasets';
import type { ColumnTable } from 'arquero';
import { lookup } from './lookup.js';

/** A figure made from respondents, with its error. NaN where not known. */
export interface Estimate {
  readonly score: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
  readonly df: number;
  /** Respondents it rests on. */
  readonly n: number;
  /** False where it rests on too few respondents to be shown. */
  readonly shown: boolean;
  /** How sure the rule is that it was scored by (`exact`, `close`, `approximate` …); null where there is none. */
  readonly status: string | null;
  /** Why there is no error; null where there is one. */
  readonly reason: string | null;
}

/** What one part of a unit scored less what the part it is held against did. */
export interface Difference extends Omit<Estimate, 'score' | 'n' | 'status'> {
  readonly difference: number;
  readonly p: number;
  /** Adjusted by Holm over all units of one year, node and pair of parts, shown or not; p itself for all units together. */
  readonly pHolm: number;
}

/** The error of a change, with what it rests on. */
export interface ChangeError {
  readonly se: number;
  readonly df: number;
}

/** Two parts of a unit that are compared: women with men. */
export interface GroupPair {
  readonly group: SurveyGroup;
  /** The part held against the base. */
  readonly value: SurveyGroup['values'][number];
  readonly base: SurveyGroup['values'][number];
}

/** What respondents gave beyond scores, looked up by year, unit and node. A unit of '' is all units together. */
export interface Survey extends Pick<SurveyFindings, 'rules' | 'synthetic' | 'groups' | 'domains' | 'bounds'> {
  readonly estimate: (year: number, unit: string, node: string) => Estimate | undefined;
  readonly part: (year: number, unit: string, pair: PartKey, node: string) => Estimate | undefined;
  readonly difference: (year: number, unit: string, pair: GroupPair, node: string) => Difference | undefined;
  readonly domain: (year: number, unit: string) => SurveyDomain | undefined;
  /** All who were asked in a year. */
  readonly respondents: (year: number) => number;
  /** Rows of the tables as they are: of single indicators, of parts, of differences between them. */
  readonly rows: () => SurveyRows;
  /** Whether the errors of changes are known, the years not being independent. */
  readonly hasChangeErrors: boolean;
  /** The error of a unit's change in a node since another year; undefined where it is not known. */
  readonly changeError: (from: number, to: number, unit: string, node: string) => ChangeError | undefined;
  /** Every comparison of parts, in the order of the groups. */
  readonly pairs: readonly GroupPair[];
}

interface RowKey {
  readonly year: number;
  readonly unit: string;
  readonly node: string;
}

/** The tables of a survey, row by row. */
export interface SurveyRows {
  readonly indicators: readonly (RowKey & Estimate)[];
  readonly parts: readonly (RowKey & PartKey & Estimate)[];
  readonly differences: readonly (RowKey & PartKey & Difference & { readonly base: string })[];
}

/** One part of a unit: a group and one of its values. */
export interface PartKey {
  readonly group: string;
  readonly value: string;
}

/** The survey behind a data set's scores; undefined where they were published as they are. */
export function surveyOf({ survey }: Dataset): Survey | undefined {
  if (!survey) return undefined;
  const inUnit = ['year', 'unit', 'node'] as const;
  const inPart = ['year', 'unit', 'group', 'value', 'node'] as const;
  const scores = found<RowKey & Estimate & { readonly level: string }>(survey.scores, inUnit);
  const parts = found<SurveyRows['parts'][number]>(survey.groupScores, inPart);
  const differences = found<SurveyRows['differences'][number]>(survey.differences, inPart);
  const changes = survey.changeErrors && found<ChangeError>(survey.changeErrors, ['from', 'to', 'unit', 'node']);
  const domains = new Map(survey.domains.map(domain => [`${domain.year}/${domain.unit}`, domain]));
  const totals = new Map<number, number>();
  for (const { year, respondents } of survey.domains) totals.set(year, (totals.get(year) ?? 0) + respondents);
  return {
    rules: survey.rules,
    synthetic: survey.synthetic,
    groups: survey.groups,
    domains: survey.domains,
    bounds: survey.bounds,
    estimate: scores.get,
    part: (year, unit, { group, value }, node) => parts.get(year, unit, group, value, node),
    difference: (year, unit, { group, value }, node) => differences.get(year, unit, group.id, value.id, node),
    rows: () => ({
      indicators: scores.all().filter(row => row.level === 'indicator'),
      parts: parts.all(),
      differences: differences.all(),
    }),
    domain: (year, unit) => domains.get(`${year}/${unit}`),
    respondents: year => totals.get(year) ?? 0,
    hasChangeErrors: changes !== undefined,
    changeError: (from, to, unit, node) => changes?.get(from, to, unit, node),
    pairs: survey.groups.flatMap(group =>
      group.values.slice(1).map(value => ({ group, value, base: group.values[0]! })),
    ),
  };
}

/** Rows by their keys; empty texts are null, and what a table does not say counts as shown. */
function found<Row>(table: ColumnTable, keys: readonly string[]) {
  return lookup<Row>(table, keys, raw => {
    return { ...raw, shown: raw.shown ?? true, status: raw.status || null, reason: raw.reason || null } as Row;
  });
}
