import { contrast, type Estimates } from '@papi/survey';
import type { ErrorWithDf } from '../independent-error.js';
import { positionsOf } from './covariance-in.js';
import type { Domain } from './item-estimates.js';

/** The error of a unit's change in a node; undefined where it is not known. */
export type ChangeErrors = (unit: string, node: string) => ErrorWithDf | undefined;

/**
 * The errors of changes between two years asked in one design: √(V₁ + V₂ − 2C), where villages or districts visited in
 * both years give the covariance C. A node is worked out for all units when first asked for.
 */
export function changeErrors(estimates: Estimates, domains: readonly Domain[], from: number, to: number): ChangeErrors {
  const positions = positionsOf(estimates, domains);
  const before = new Map(domains.filter(each => each.year === from).map(each => [each.unit, positions.get(each)!]));
  const after = domains.filter(each => each.year === to);
  const known = new Map<string, ReadonlyMap<string, ErrorWithDf>>();
  const ofNode = (node: string) => {
    const pairs = after.flatMap(domain => {
      const of = [positions.get(domain)!.get(node), before.get(domain.unit)?.get(node)];
      const known = of.filter(at => at !== undefined);
      return known.length === 2 ? [{ name: domain.unit, of: known, coefficients: [1, -1] }] : [];
    });
    const rows = contrast(estimates, pairs).objects() as { name: string; se: number; df: number }[];
    return new Map(rows.filter(row => row.se > 0).map(({ name, se, df }) => [name, { se, df }]));
  };
  return (unit, node) => {
    const errors = known.get(node) ?? ofNode(node);
    known.set(node, errors);
    return errors.get(unit);
  };
}
