import { type IndexNode, type Indicator, type Methodology, type ScoringRule, seriesIn } from '@papi/methodology';
import type { ScoreStatus } from './status.js';

/** An item of a rule: the values scored worst and best, where `min` and `max` are the lowest and highest unit's. */
export interface UsedTerm {
  readonly indicator: string;
  readonly worst: number | 'min' | 'max';
  readonly best: number | 'min' | 'max';
}

/** How a sub-axis is scored in a year: lo + (hi − lo) · mean of (x − worst)/(best − worst) over the terms. */
export interface UsedRule {
  readonly year: number;
  readonly node: string;
  /** The year's own rule, the nearest one of the same series, or no rule: the equal-weight mean of the listed items. */
  readonly basis: 'rule' | 'rule of another year' | 'mean of items';
  /** The year the rule or the list of items is of. */
  readonly of: number;
  readonly lo: number;
  readonly hi: number;
  readonly terms: readonly UsedTerm[];
  readonly status: ScoreStatus;
  /** Items that belong there and cannot be used: `4.2.?` is one that is not published. */
  readonly leftOut: readonly string[];
}

/**
 * The rule to score a sub-axis by. First the methodology's rule of that year, else that of the nearest earlier year of the
 * node's series, else of the nearest later. An item that is not published is left out and the mean is over the others.
 * Where no rule has terms, the equal-weight mean of the items listed for that year (or, as above, for the nearest year)
 * that are not known to be unscored, over the printed range of the node.
 *
 * There an item whose direction is not known is left out: scored the wrong way round it would do more harm than its
 * absence. One without a printed scale runs between the lowest and the highest unit.
 *
 * @returns undefined where neither a rule nor an item is known
 */
export function usedRule(methodology: Methodology, node: IndexNode, year: number): UsedRule | undefined {
  return fromRule(methodology, node, year) ?? fromItems(methodology, node, year);
}

function fromRule(methodology: Methodology, { id }: IndexNode, year: number): UsedRule | undefined {
  const rules = methodology.scoring.filter(rule => rule.node === id);
  const of = nearestYear(
    methodology,
    id,
    year,
    rules.flatMap(({ from, to }) => [from, Math.min(Math.max(year, from), to), to]),
  );
  const rule = rules.find(({ from, to }) => of !== undefined && from <= of && of <= to);
  if (of === undefined || rule === undefined || rule.lo === null || rule.hi === null) return undefined;
  const terms = rule.terms.flatMap(({ item, worst, best }) =>
    item === null ? [] : [{ indicator: item, worst, best }],
  );
  if (terms.length === 0) return undefined;
  const complete = terms.length === rule.terms.length;
  const own = of === year && complete;
  return {
    ...{ year, node: id, basis: of === year ? 'rule' : 'rule of another year', of, lo: rule.lo, hi: rule.hi, terms },
    status: own ? statusOf(rule) : 'approximate',
    leftOut: complete ? [] : [`${id}.?`],
  };
}

function statusOf({ status }: ScoringRule): ScoreStatus {
  return status === 'exact' || status === 'close' ? status : 'approximate';
}

function fromItems(methodology: Methodology, node: IndexNode, year: number): UsedRule | undefined {
  const listed = methodology.indicators.filter(item => item.parent === node.id);
  const of = nearestYear(
    methodology,
    node.id,
    year,
    listed.map(item => item.year),
  );
  const items = listed.filter(item => item.year === of && item.scored !== 'no');
  const terms = items.flatMap(termOf);
  if (of === undefined || terms.length === 0) return undefined;
  return {
    ...{ year, node: node.id, basis: 'mean of items', of, lo: node.lo, hi: node.hi, terms, status: 'approximate' },
    leftOut: items.filter(item => item.direction === null).map(item => item.id),
  };
}

function termOf({ id, direction, lo, hi }: Indicator): UsedTerm[] {
  const [low, high] = lo === null || hi === null ? (['min', 'max'] as const) : [lo, hi];
  if (direction === 'up') return [{ indicator: id, worst: low, best: high }];
  return direction === 'down' ? [{ indicator: id, worst: high, best: low }] : [];
}

/** Of the years given, the one to take for a year: itself, else the last before it, else the first after, in its series. */
export function nearestYear(
  methodology: Methodology,
  node: string,
  year: number,
  years: readonly number[],
): number | undefined {
  const series = seriesIn(methodology, node, year);
  const known = years.filter(y => y === year || (series !== undefined && series.from <= y && y <= series.to));
  const before = known.filter(y => y <= year);
  return before.length > 0 ? Math.max(...before) : known.length > 0 ? Math.min(...known) : undefined;
}
