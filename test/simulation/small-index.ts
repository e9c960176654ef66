import { bundled } from '@papi/datasets';
import { levelIn, type Methodology, type ScoringRule } from '@papi/methodology';
import type { Question } from './population.js';

/** The year whose rules are used: all rules of axes 2 and 8 are whole in it. */
export const YEAR = 2022;
const AXES = ['2', '8'];

const { methodology } = bundled();
const axisOf = (node: string) => node.split('.')[0]!;

/** PAPI's whole index, and its sub-axes of the year: 29. */
export const fullIndex: Methodology = methodology;
export const subAxes: readonly string[] = levelIn(methodology, 'sub-axis', YEAR).map(({ id }) => id);

/** PAPI's index of 2022 with two of its axes: 7 sub-axes, 24 scored items, one on three points, some scored in reverse. */
export const smallIndex: Methodology = {
  ...methodology,
  nodes: methodology.nodes.filter(({ id, from, to }) => {
    return from <= YEAR && YEAR <= to && (id === 'total' || AXES.includes(axisOf(id)));
  }),
  scoring: methodology.scoring.filter(({ node, from, to }) => {
    return from <= YEAR && YEAR <= to && AXES.includes(axisOf(node));
  }),
  indicators: methodology.indicators.filter(({ year, parent }) => year === YEAR && AXES.includes(axisOf(parent))),
};

/** The scored items as questions of a population. */
export const questions: readonly Question[] = smallIndex.scoring.flatMap(rule =>
  rule.terms.map(({ item, worst, best }) => {
    const ends = [Number(worst), Number(best)];
    return { id: item!, lo: Math.min(...ends), steps: Math.abs(ends[1]! - ends[0]!) };
  }),
);

/** The score of a sub-axis from the means of its items: lo + (hi − lo) · mean of (x − worst)/(best − worst). */
export function subAxisScore({ lo, hi, items, terms }: ScoringRule, meanOf: (item: string) => number): number {
  const shares = terms.map(({ item, worst, best }) => {
    return (meanOf(item!) - Number(worst)) / (Number(best) - Number(worst));
  });
  return lo! + ((hi! - lo!) * shares.reduce((sum, share) => sum + share, 0)) / items!;
}
