import type { Dataset, Respondents, SurveyDomain, SurveyFindings } from '@papi/datasets';
import { groupDifferences, type SurveyScores, surveyScores } from '@papi/scoring';
import { type Design, type LonelyRule, streamedDesign } from '@papi/survey';
import { type ColumnTable, table } from 'arquero';

/** How scores, intervals and comparisons are made of respondents. */
export interface SurveyDatasetOptions {
  /** What is done with a stratum of one PSU. Default `fail`. */
  readonly lonely?: LonelyRule;
  /** Level of the intervals. Default 0.95. */
  readonly level?: number;
  /** Student's t (default) or the normal distribution. */
  readonly interval?: 't' | 'normal';
  /** The fewest respondents of an indicator, a part or a score that is shown. Default 15. */
  readonly showFrom?: number;
}

/** Largest adjusted p-value called proved. */
const ALPHA = 0.05;

/**
 * The scores of a survey's respondents as a data set of which a site can be made, with everything that was found beside
 * them: errors and intervals, single indicators, the scores of each group of respondents in every unit and over all units
 * together, and the differences between groups. A score that rests on fewer than `showFrom` respondents is left out.
 *
 * Reads the rows a few times: once for the scores, twice for each group, once to count the sample.
 *
 * @throws {InputError} an answer that is not a number, or a lonely PSU under the rule `fail`
 * @example buildSite(surveyDataset(readRespondents('wave-2023.csv', loadIndex())), { out: 'site' })
 */
export function surveyDataset(respondents: Respondents, options: SurveyDatasetOptions = {}): Dataset {
  const { lonely = 'fail', level = 0.95, interval = 't', showFrom = 15 } = options;
  const { methodology, geography, source, warnings } = respondents;
  const design = streamedDesign(names => respondents.blocks(names), { ...respondents.design, lonely });
  const rules = { level, interval, showFrom };
  const scored = surveyScores(design, respondents.items, methodology, rules);
  const groups = groupsOf(respondents, design, scored, rules);
  const changeErrors = changeErrorsOf(scored, respondents.years);
  const survey: SurveyFindings = {
    scores: scored.scores,
    groupScores: stacked(groups.map(({ scores }) => scores)),
    differences: stacked(groups.map(({ differences }) => differences)),
    ...(changeErrors && { changeErrors }),
    groups: respondents.groups,
    domains: domainsOf(respondents),
    bounds: scored.bounds,
    rules: { ...rules, alpha: ALPHA },
    synthetic: respondents.synthetic,
  };
  return {
    methodology,
    geography,
    scores: shownScores(scored.scores, respondents),
    sources: [source],
    warnings,
    layouts: [],
    sumTolerances: [],
    survey,
  };
}

interface GroupTables {
  readonly scores: ColumnTable;
  readonly differences: ColumnTable;
}

/** Scores and differences of every group, in each unit and over all units together. */
function groupsOf(
  { items, groups, methodology }: Respondents,
  design: Design,
  { bounds }: SurveyScores,
  rules: { readonly level: number; readonly interval: 't' | 'normal'; readonly showFrom: number },
): readonly GroupTables[] {
  const compared = groups.filter(({ values }) => values.length > 1);
  return compared.flatMap(({ id, values }) =>
    [false, true].map((whole): GroupTables => {
      const scored = surveyScores(design, items, methodology, { ...rules, bounds, by: id, whole });
      const { level, interval } = rules;
      const differences = groupDifferences(scored, { values: values.map(value => value.id), level, interval });
      return { scores: scored.scores, differences };
    }),
  );
}

/** The error of every change from one year to the next; undefined where there is one year. */
function changeErrorsOf(scored: SurveyScores, years: readonly number[]): ColumnTable | undefined {
  const steps = years.slice(1).map((to, i) => [years[i]!, to] as const);
  if (steps.length === 0) return undefined;
  const nodes = new Set(scored.scores.array('node') as string[]);
  const units = new Set(scored.scores.array('unit') as string[]);
  const rows = steps.flatMap(([from, to]) => {
    const errors = scored.changeErrors(from, to);
    return [...nodes].flatMap(node =>
      [...units].flatMap(unit => {
        const error = errors(unit, node);
        return error ? [{ from, to, unit, node, se: error.se, df: error.df }] : [];
      }),
    );
  });
  const numbers = (name: 'from' | 'to' | 'se' | 'df') => Float64Array.from(rows, row => row[name]);
  return table({
    from: numbers('from'),
    to: numbers('to'),
    unit: rows.map(row => row.unit),
    node: rows.map(row => row.node),
    se: numbers('se'),
    df: numbers('df'),
  });
}

/** Tables of the same columns below one another; an empty table where there is none. */
function stacked(tables: readonly ColumnTable[]): ColumnTable {
  const [first, ...rest] = tables;
  return first ? first.concat(rest) : table({ year: [], unit: [], group: [], value: [], node: [] });
}

/** The Scores table: what is no indicator and rests on enough respondents, in the order of the geography. */
function shownScores(scores: ColumnTable, { geography }: Respondents): ColumnTable {
  const order = new Map(geography.units.map(({ code }, i) => [code, i]));
  const column = <T>(name: string) => scores.array(name) as ArrayLike<T>;
  const [year, n] = [column<number>('year'), column<number>('n')];
  const [score, se, df] = [column<number>('score'), column<number>('se'), column<number>('df')];
  const [unit, node, level] = [column<string>('unit'), column<string>('node'), column<string>('level')];
  const shown = column<boolean>('shown');
  const rows = Array.from({ length: scores.numRows() }, (_, row) => row)
    .filter(row => level[row] !== 'indicator' && shown[row] && Number.isFinite(score[row]))
    .sort((a, b) => year[a]! - year[b]! || order.get(unit[a]!)! - order.get(unit[b]!)!);
  const numbers = (values: ArrayLike<number>) => Float64Array.from(rows, row => values[row]!);
  return table({
    year: numbers(year),
    unit: rows.map(row => unit[row]!),
    node: rows.map(row => node[row]!),
    score: numbers(score),
    se: numbers(se),
    df: numbers(df),
    n: numbers(n),
  });
}

/** How many were asked in every unit and year, in how many strata and PSUs. */
function domainsOf(respondents: Respondents): readonly SurveyDomain[] {
  const found = new Map<
    string,
    { year: number; unit: string; respondents: number; strata: Set<string>; psus: Set<string> }
  >();
  for (const block of respondents.blocks(['year', 'unit', 'stratum', 'psu'])) {
    const [year, unit, stratum, psu] = ['year', 'unit', 'stratum', 'psu'].map(name => block.column(name)) as [
      Float64Array,
      readonly string[],
      readonly string[],
      readonly string[],
    ];
    for (let row = 0; row < block.rows; row++) {
      const key = `${year[row]}/${unit[row]}`;
      let domain = found.get(key);
      if (!domain) {
        domain = { year: year[row]!, unit: unit[row]!, respondents: 0, strata: new Set(), psus: new Set() };
        found.set(key, domain);
      }
      domain.respondents++;
      domain.strata.add(stratum[row]!);
      domain.psus.add(`${stratum[row]}\n${psu[row]}`);
    }
  }
  return [...found.values()].map(({ strata, psus, ...domain }) => ({
    ...domain,
    strata: strata.size,
    psus: psus.size,
  }));
}
