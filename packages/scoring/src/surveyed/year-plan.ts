import { childrenIn, type Methodology, nodesIn } from '@papi/methodology';
import type { Bounds } from './bounds.js';
import { nearestYear, type UsedRule, usedRule } from './used-rule.js';

/** What scoring needs to know of one year, made once for all its domains. */
export interface YearPlan {
  readonly methodology: Methodology;
  readonly year: number;
  /** By node, in reading order. */
  readonly rules: ReadonlyMap<string, UsedRule>;
  /** By indicator. */
  readonly bounds: ReadonlyMap<string, Bounds>;
  /** Which node without parts each indicator belongs to. */
  readonly nodeOf: ReadonlyMap<string, string>;
  readonly missingParts: number;
}

/**
 * The rules of a year's sub-axes, in reading order; a sub-axis with neither rule nor items is left out.
 *
 * @throws {RangeError} the methodology has no index in that year
 */
export function rulesIn(methodology: Methodology, year: number): UsedRule[] {
  const nodes = nodesIn(methodology, year);
  if (nodes.length === 0) throw new RangeError(`surveyScores: there is no index in ${year}`);
  const leaves = nodes.filter(node => childrenIn(methodology, node.id, year).length === 0);
  return leaves.flatMap(node => usedRule(methodology, node, year) ?? []);
}

/** Lays out what is known of a year. */
export function yearPlan(
  methodology: Methodology,
  year: number,
  rules: readonly UsedRule[],
  bounds: readonly Bounds[],
  missingParts: number,
): YearPlan {
  const own = rules.filter(rule => rule.year === year);
  const listed = nodesIn(methodology, year).flatMap(({ id }) => {
    const items = methodology.indicators.filter(item => item.parent === id);
    const years = items.map(item => item.year);
    const of = nearestYear(methodology, id, year, years);
    return items.filter(item => item.year === of).map(item => [item.id, id] as const);
  });
  const used = own.flatMap(({ node, terms }) => terms.map(term => [term.indicator, node] as const));
  return {
    methodology,
    year,
    rules: new Map(own.map(rule => [rule.node, rule])),
    bounds: new Map(bounds.filter(each => each.year === year).map(each => [each.indicator, each])),
    nodeOf: new Map([...listed, ...used]),
    missingParts,
  };
}
