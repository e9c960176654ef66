import type { Words } from '@papi/methodology';
import type { ColumnTable } from 'arquero';

/** What respondents are told apart by, and may be compared on: women and men, urban and rural. */
export interface SurveyGroup {
  /** `sex`, `area`, `ethnicity`, or the user's own. */
  readonly id: string;
  readonly name: Words;
  /** In the order to show them; the first is what the others are held against. */
  readonly values: readonly { readonly id: string; readonly name: Words }[];
}

/** How many of one unit were asked in one year, and how they were drawn. */
export interface SurveyDomain {
  readonly year: number;
  readonly unit: string;
  readonly respondents: number;
  readonly strata: number;
  /** Primary sampling units. */
  readonly psus: number;
}

/** The lowest and highest value that an indicator was scored between in one year, where its rule asks for the units' own. */
export interface SurveyBounds {
  readonly year: number;
  readonly indicator: string;
  readonly min: number;
  readonly max: number;
  /** Where they are from: published with the methodology, or the units among the respondents. */
  readonly source: 'published' | 'units';
  /** How many units of the respondents they are the ends of; null where they are published. */
  readonly units: number | null;
}

/** The choices that were made for the user, to be said wherever the figures are. */
export interface SurveyRules {
  /** Confidence level of every interval, 0.95. */
  readonly level: number;
  /** What an interval is made with: Student's t with the design's degrees of freedom, or the normal distribution. */
  readonly interval: 't' | 'normal';
  /** Fewest respondents of an indicator or of a part of a unit that is shown. */
  readonly showFrom: number;
  /** Largest adjusted p-value that is called proved. */
  readonly alpha: number;
}

/**
 * What respondents give beyond scores: errors, indicators, parts of the population.
 *
 * The tables have a row for each estimate, numbers NaN and texts empty where nothing is known:
 * - `scores`: `year`, `unit`, `node`, `level` (`total`, `axis`, `sub-axis`, `indicator`), `score`, `se`, `low`, `high`,
 *   `df`, `n`, `shown`, `status` (of the rule it was scored by), `reason` (why there is no error);
 * - `groupScores`: the same with `group` and `value`, the part of the unit it is about;
 * - `differences`: `year`, `unit`, `group`, `value`, `base`, `node`, `difference` (value minus base), `se`, `low`,
 *   `high`, `df`, `p`, `pHolm`, `shown`, `reason`.
 * - `changeErrors`: `from`, `to`, `unit`, `node`, `se`, `df` of the change between two years asked in one design, whose
 *   shared sampling units make them dependent; absent where there is one year.
 *
 * A `unit` of '' is all units together.
 */
export interface SurveyFindings {
  readonly scores: ColumnTable;
  readonly groupScores: ColumnTable;
  readonly differences: ColumnTable;
  readonly changeErrors?: ColumnTable;
  readonly groups: readonly SurveyGroup[];
  readonly domains: readonly SurveyDomain[];
  /** Without them a sub-axis scored between the lowest and the highest unit could not be computed again. */
  readonly bounds: readonly SurveyBounds[];
  readonly rules: SurveyRules;
  /** The respondents are made up: no page and no file may look like a result. */
  readonly synthetic: boolean;
}
