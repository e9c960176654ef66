import type { IndexTexts, Methodology, Words } from '@papi/methodology';

/** Says, where it is there, that scores have errors and changes are tested. */
const tested: Words = { vi: 'kiểm định', en: 'tested' };

/** What must be known of a survey to speak of it. */
export interface OwnSurvey {
  readonly years: readonly number[];
  /** Whether some units of the geography were not surveyed. */
  readonly partial: boolean;
  readonly synthetic: boolean;
  readonly respondents: (year: number) => number;
}

/**
 * The methodology as the pages of a user's own survey speak of it: only the years surveyed, so that no page tells of
 * measures, codes or series of other years; the survey's own editions in place of the published ones; no word of what
 * was published or withheld. Its text `measure` is the name of the index, which is no longer its `short`. Its texts are those of the index, each replaced by the one with the prefix `survey_`,
 * `partial_` (where not all units were surveyed) or `synthetic_` where the index has it.
 */
export function ownMethodology(methodology: Methodology, survey: OwnSurvey): Methodology {
  const { years } = survey;
  const [first, last] = [years[0]!, years.at(-1)!];
  const within = <Row extends { readonly from: number; readonly to: number }>(rows: readonly Row[]): Row[] =>
    rows
      .filter(({ from, to }) => years.some(year => from <= year && year <= to))
      .map(row => ({ ...row, from: Math.max(row.from, first), to: Math.min(row.to, last) }));
  return {
    ...methodology,
    texts: ownTexts(methodology.texts, survey),
    nodes: within(methodology.nodes),
    series: within(methodology.series).map(row => (row.from === first ? { ...row, why: null } : row)),
    indicators: methodology.indicators.filter(({ year }) => years.includes(year)),
    scoring: within(methodology.scoring),
    editions: years.map(year => ({ year, respondents: survey.respondents(year) || null, note: { vi: '', en: '' } })),
    exceptions: [],
  };
}

/**
 * The methodology of files of scores that someone made of respondents: as of a survey of which no more is known, since
 * nothing that is said of published scores holds for them.
 *
 * @param errors whether the scores have errors; without them nothing is said of tests
 */
export function scoredMethodology(
  methodology: Methodology,
  { errors, ...survey }: Omit<OwnSurvey, 'respondents'> & { readonly errors: boolean },
): Methodology {
  const own = ownMethodology(methodology, { ...survey, respondents: () => 0 });
  if (errors) return own;
  const { tested: _tested, ...texts } = own.texts;
  const { rule, rule_short } = methodology.texts;
  return { ...own, texts: { ...texts, ...(rule && { rule }), ...(rule_short && { rule_short }) } };
}

/**
 * The methodology of published scores that come with standard errors: its texts speak of them. Where only some nodes have
 * errors (a total whose axes have none), most changes are still held against the rule of thumb, and the short name of the
 * rule stays that.
 *
 * @param all whether every node has errors
 */
export function withErrors(methodology: Methodology, all: boolean): Methodology {
  const { rule_short, ...texts } = overlaid(methodology.texts, ['errors_']);
  if (all) return { ...methodology, texts: { ...texts, ...(rule_short && { rule_short }), tested } };
  return {
    ...methodology,
    texts: { ...texts, ...(methodology.texts.rule_short && { rule_short: methodology.texts.rule_short }) },
  };
}

function ownTexts(texts: IndexTexts, { partial, synthetic }: OwnSurvey): IndexTexts {
  const prefixes = ['survey_', ...(partial ? ['partial_'] : []), ...(synthetic ? ['synthetic_'] : [])];
  // The name of the index whose method is used; that it is there says that the scores are a user's own.
  const measure = texts.short && { measure: texts.short };
  return { ...overlaid(texts, prefixes), tested, ...measure };
}

/** Each text replaced by the one of the same key behind a prefix, later prefixes over earlier ones. */
function overlaid(texts: IndexTexts, prefixes: readonly string[]): Record<string, Words> {
  const own: Record<string, Words> = { ...texts };
  for (const prefix of prefixes) {
    for (const [key, words] of Object.entries(texts)) {
      if (key.startsWith(prefix)) own[key.slice(prefix.length)] = words;
    }
  }
  return own;
}
