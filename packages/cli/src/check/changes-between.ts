import { comparable, type Methodology } from '@papi/methodology';
import type { Computes, InYear } from './computes.js';

/** Between each year and the one before it: the nodes of both, by whether a break in their series lies between. */
export function changesBetween(methodology: Methodology, years: readonly InYear[]): Computes['changes'] {
  return years.slice(1).map(({ year: to, nodes }, i) => {
    const { year: from, nodes: earlier } = years[i]!;
    const both = nodes.filter(node => earlier.includes(node));
    const compares = (node: string) => comparable(methodology, node, from, to);
    return { from, to, nodes: both.filter(compares), broken: both.filter(node => !compares(node)) };
  });
}
