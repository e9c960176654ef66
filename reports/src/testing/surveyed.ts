import { bundled, type Dataset, type SurveyFindings, type SurveyGroup } from '@papi/datasets';
import { type ColumnTable, table } from 'arquero';

const sex: SurveyGroup = {
  id: 'sex',
  name: { vi: 'giới tính', en: 'sex' },
  values: [
    { id: 'male', name: { vi: 'nam', en: 'men' } },
    { id: 'female', name: { vi: 'nữ', en: 'women' } },
  ],
};

/** What a test wants to be otherwise. */
export interface SurveyedOptions {
  readonly years?: readonly number[];
  /** Codes of the units surveyed. */
  readonly units?: readonly string[];
  readonly synthetic?: boolean;
  readonly groups?: readonly SurveyGroup[];
  /** Standard error of a score; NaN for none. Default 0.1, 0.5 for the total. */
  readonly se?: (unit: string, node: string) => number;
  /** Women less men; undefined where one of the two is not there. Default −0.3 on axis 1, 0.02 elsewhere. */
  readonly difference?: (unit: string, node: string) => number | undefined;
  /** Respondents of a part. Default 100. */
  readonly n?: (unit: string, value: string) => number;
  /** Status of a node's rule. Default `approximate` for 4.2 and what holds it. */
  readonly status?: (node: string) => string;
}

const isTotal = (node: string) => node === 'total';
const levelOf = (node: string) => (isTotal(node) ? 'total' : node.includes('.') ? 'sub-axis' : 'axis');
const T = 2.262;

/** A survey's findings as tests need them: official scores of some years and units, with made errors and two groups. */
export function surveyed(options: SurveyedOptions = {}): Dataset {
  const { years = [2023], units = ['01', '48', '66', '79'], synthetic = false, groups = [sex] } = options;
  const { se = (_, node) => (isTotal(node) ? 0.5 : 0.1), n = () => 100 } = options;
  const { difference = (_, node) => (node === '1' ? -0.3 : 0.02) } = options;
  const { status = node => (['4.2', '4', 'total'].includes(node) ? 'approximate' : 'exact') } = options;
  const dataset = bundled();
  const known = dataset.scores.objects() as { year: number; unit: string; node: string; score: number }[];
  const rows = known.filter(row => years.includes(row.year) && units.includes(row.unit));
  const scores = rows.map(({ year, unit, node, score }) => {
    const error = se(unit, node);
    const none = Number.isNaN(error);
    const ends = { se: error, low: score - T * error, high: score + T * error, df: none ? Number.NaN : 9 };
    return { year, unit, node, level: levelOf(node), score, ...ends, n: 200, ...said(status(node), none) };
  });
  const indicators = rows
    .filter(({ node }) => node === '1.1')
    .map(({ year, unit }, i) => {
      const value = { score: 0.5, se: 0.02, low: 0.46, high: 0.54, df: 9, n: i === 0 ? 9 : 190 };
      return { year, unit, node: '1.1.1', level: 'indicator', ...value, ...said('exact', false), shown: i > 0 };
    });
  const survey: SurveyFindings = {
    scores: tableOf([...scores, ...indicators]),
    groupScores: tableOf(
      groups.flatMap(({ id, values }) =>
        rows.flatMap(({ year, unit, node, score }) => {
          const gap = difference(unit, node);
          return values.flatMap((value, i) => {
            if (gap === undefined && i > 0) return [];
            const at = score + (i === 0 ? 0 : (gap ?? 0));
            const ends = { se: 0.1, low: at - 0.2, high: at + 0.2, df: 9, n: n(unit, value.id) };
            const shown = ends.n >= 15;
            const key = { year, unit, group: id, value: value.id, node, level: levelOf(node) };
            return [{ ...key, score: at, ...ends, ...said('exact', false), shown }];
          });
        }),
      ),
    ),
    differences: tableOf(
      groups.flatMap(({ id, values }) =>
        rows.flatMap(({ year, unit, node }) => {
          const gap = difference(unit, node);
          if (gap === undefined) return [];
          return values.slice(1).map(value => {
            const shown = n(unit, value.id) >= 15 && n(unit, values[0]!.id) >= 15;
            const test = { se: 0.1, low: gap - 0.2, high: gap + 0.2, df: 9, p: Math.abs(gap) > 0.2 ? 0.001 : 0.8 };
            const key = { year, unit, group: id, value: value.id, base: values[0]!.id, node };
            return { ...key, difference: gap, ...test, pHolm: test.p, shown, reason: null };
          });
        }),
      ),
    ),
    groups,
    domains: years.flatMap(year => units.map(unit => ({ year, unit, respondents: 212, strata: 3, psus: 12 }))),
    bounds: years.flatMap(year => [
      { year, indicator: '6.2.1', min: 0.5, max: 2, source: 'published' as const, units: null },
      { year, indicator: '6.2.2', min: 4.25, max: 10, source: 'units' as const, units: units.length },
    ]),
    rules: { level: 0.95, interval: 't', showFrom: 15, alpha: 0.05 },
    synthetic,
  };
  const columns = scores.map(({ year, unit, node, score, se, n }) => ({ year, unit, node, score, se, n }));
  const source = { file: 'wave.csv', year: years[0]!, years, sha256: 'a'.repeat(64), bytes: 1000 };
  return {
    ...dataset,
    scores: tableOf(columns),
    sources: [source],
    warnings: [],
    layouts: [],
    sumTolerances: [],
    survey,
  };
}

function said(status: string, none: boolean) {
  return { shown: true, status, reason: none ? 'one PSU' : null };
}

/** A table with the columns of its first row. */
function tableOf(rows: readonly Readonly<Record<string, unknown>>[]): ColumnTable {
  const names = Object.keys(rows[0] ?? { year: 0, unit: '', group: '', value: '', node: '' });
  return table(Object.fromEntries(names.map(name => [name, rows.map(row => row[name])])));
}
