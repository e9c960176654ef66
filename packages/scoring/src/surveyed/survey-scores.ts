import type { Methodology } from '@papi/methodology';
import type { Design, Estimates } from '@papi/survey';
import type { ColumnTable } from 'arquero';
import { type Bounds, boundsNeeded, boundsOfUnits, publishedBounds } from './bounds.js';
import { type ChangeErrors, changeErrors } from './change-errors.js';
import { covarianceIn } from './covariance-in.js';
import { formsByDomain } from './forms-by-domain.js';
import { type Domain, itemEstimates, type SurveyedItem } from './item-estimates.js';
import { scoreTable } from './score-table.js';
import { nodeEstimates, scoredRows, withIndicators } from './scored-rows.js';
import type { UsedRule } from './used-rule.js';
import { rulesIn, yearPlan } from './year-plan.js';

/** Which respondents make a domain, and how scores are made of their answers. */
export interface SurveyScoresOptions {
  /** Column of the unit. Default `unit`. */
  readonly unit?: string;
  /** Column of the year. Default `year`. */
  readonly year?: string;
  /** Column of a group of respondents (women and men): scores for each of its values in every unit. */
  readonly by?: string;
  /** Put all units together, weights as they are: rows with unit ''. Default false. */
  readonly whole?: boolean;
  /** Level of the intervals. Default 0.95. */
  readonly level?: number;
  /** Student's t (default) or the normal distribution. */
  readonly interval?: 't' | 'normal';
  /** The least answers to show an indicator, and respondents to show a node. Default 15. */
  readonly showFrom?: number;
  /**
   * Leave indicators of too few answers, or none, out of the mean of their sub-axis, which makes it approximate; with `by`, in
   * all groups of a unit where one does, so that they compare with each other. They no longer compare with the unit: the
   * rarer indicators score otherwise than the rest. Default false: they count, and only are not shown by themselves.
   */
  readonly dropUnshown?: boolean;
  /** How many parts a node may lack and still be scored, by those that are there. Default 0. */
  readonly missingParts?: number;
  /** Lowest and highest units to use before any others: those of an earlier call on the same rows, or of the whole wave. */
  readonly bounds?: readonly Bounds[];
}

/** Scores made from respondents. */
export interface SurveyScores {
  /** One row an indicator or node of a domain; see `surveyScores`. */
  readonly scores: ColumnTable;
  /** The column of the groups; undefined where there are none. */
  readonly by: string | undefined;
  /** How each sub-axis was scored, by year, in reading order. */
  readonly rules: readonly UsedRule[];
  /** The lowest and highest units that were used, and where each is from. */
  readonly bounds: readonly Bounds[];
  /** Scores as estimates of the survey, for contrasts: by year, unit (and group), `item` the indicator or node. */
  readonly estimates: Estimates;
  /** The domains, by year, unit and value, with the keys that pick them among the estimates. */
  readonly domains: readonly Domain[];
  /**
   * The covariance matrix of scores of one domain, `nodes` × `nodes`, row by row; NaN where one has no standard error.
   *
   * @throws {RangeError} there is no such domain
   */
  covariance(domain: { year: number; unit: string; value?: string }, nodes: readonly string[]): Float64Array;
  /** The error of each unit's change between two years of these rows, for the option `errors` of `changes`. */
  changeErrors(from: number, to: number): ChangeErrors;
}

/**
 * Scores of every unit and year from respondents, with design-based standard errors.
 *
 * An indicator is the weighted mean (or median) of the answers of the domain; a sub-axis lo + (hi − lo) · mean of
 * (x − worst)/(best − worst) over the items of its rule (`usedRule` says which); an axis the sum of its sub-axes, the total
 * the sum of its axes. All are linear in the indicators' estimates x, so se = √(cᵀVc), with V the covariance of all items
 * of the domain: respondents answer many items, and villages are alike in many. The interval is t with the PSUs less the
 * strata where any item of the node is answered. An end `min` or `max` of a rule is the lowest or highest unit's value of
 * that year: as published with the methodology, else among all respondents where they are of at least two units, taken as
 * fixed, for groups too: what lies beyond it is scored beyond it.
 *
 * An item without an answer leaves its sub-axis unscored, and that its axis and the total, unless `missingParts` allows it:
 * a sub-axis is then the mean of the items that are there; in a sum the missing part stands where the others stand on
 * average in their ranges.
 *
 * @param design rows with a year, a unit, the group, and a numeric column an item, NaN where there is no answer
 * @returns in `scores` by year, unit, value, then the tree in reading order, indicators after their sub-axis: `year`,
 *   `unit`, with `by` also `group` (the column's name) and `value`, `node`, `level` (`total`, `axis`, `sub-axis` or
 *   `indicator`), `score`, `se`, `low`, `high`, `df`, `n` (an indicator's answers; for other nodes the respondents of the
 *   domain), `deff` (indicators that are means), `shown` (enough answers, and a score), `status` (null without a score) and `approximate`
 *   (the approximate sub-axes in it, joined by "; "), `without` (items and parts left out), `reason` (null where all is known),
 *   and the rules used: `missing`, `interval`, `confidence`, `lonely`, `variance`. What is not known is NaN; an error of 0,
 *   where all answers are the same, counts as not known.
 * @throws {InputError} an answer that is not a number, or a lonely PSU under the rule `fail`
 * @throws {RangeError} the index does not exist in a year, or two items measure one indicator
 * @example
 * const { scores } = surveyScores(design, items, methodology);
 * scores.filter(d => d.node === 'total' && d.shown).print();
 */
export function surveyScores(
  design: Design,
  items: readonly SurveyedItem[],
  methodology: Methodology,
  options: SurveyScoresOptions = {},
): SurveyScores {
  const { unit = 'unit', year = 'year', by, whole = false } = options;
  const { level = 0.95, interval = 't', showFrom = 15, dropUnshown = false, missingParts = 0 } = options;
  const twice = items.find((item, i) => items.findIndex(other => other.indicator === item.indicator) < i);
  if (twice) throw new RangeError(`surveyScores: two items measure indicator ${twice.indicator}`);

  const estimated = itemEstimates(design, items, { year, unit: whole ? undefined : unit, by }, { level, interval });
  const years = [...new Set(estimated.domains.map(domain => domain.year))];
  const rules = years.flatMap(each => rulesIn(methodology, each));
  const bounds = [...(options.bounds ?? [])];
  const unbounded = () =>
    boundsNeeded(rules).filter(
      each => !bounds.some(known => known.year === each.year && known.indicator === each.indicator),
    );
  bounds.push(...publishedBounds(methodology, unbounded()));
  const needed = unbounded();
  const between = items.filter(item => needed.some(each => each.indicator === item.indicator));
  if (between.length > 0) {
    const own = by === undefined && !whole;
    const all = own ? estimated : itemEstimates(design, between, { year, unit, by: undefined }, { level, interval });
    bounds.push(...boundsOfUnits(all, own ? items : between, needed, showFrom));
  }

  const plans = new Map(years.map(each => [each, yearPlan(methodology, each, rules, bounds, missingParts)]));
  const forms = formsByDomain(estimated, items, plans, dropUnshown ? showFrom : 0);
  const asked = estimated.estimates;
  const rowOptions = { level, interval, showFrom };
  const nodes = nodeEstimates(forms, asked, rowOptions);
  let all: Estimates | undefined;
  const estimates = () => {
    all ??= withIndicators(nodes, estimated.domains, items, asked, rowOptions);
    return all;
  };
  return {
    scores: scoreTable(scoredRows(forms, items, asked, plans, showFrom), by, { items: asked, nodes }),
    by,
    rules,
    bounds,
    get estimates() {
      return estimates();
    },
    domains: estimated.domains,
    covariance: (domain, nodes) => covarianceIn(estimates(), estimated.domains, domain, nodes),
    changeErrors: (from, to) => changeErrors(estimates(), estimated.domains, from, to),
  };
}
