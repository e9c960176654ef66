import type { Estimates, Selector } from '@papi/survey';
import type { Domain } from './item-estimates.js';

/**
 * Where the estimate of each node of each domain stands, by domain: Map of domain to Map of node to position.
 */
export function positionsOf(
  estimates: Estimates,
  domains: readonly Domain[],
): ReadonlyMap<Domain, ReadonlyMap<string, number>> {
  const { item } = estimates.columns;
  return new Map(
    domains.map(domain => [domain, new Map(estimates.find(selectorOf(estimates, domain)).map(at => [item[at]!, at]))]),
  );
}

/** What picks the estimates of a domain. */
export function selectorOf({ by }: Estimates, { keys }: Domain): Selector {
  return Object.fromEntries(by.map((name, b) => [name, keys[b]]));
}

/**
 * The covariance matrix of some scores of one domain.
 *
 * @throws {RangeError} there is no such domain
 */
export function covarianceIn(
  estimates: Estimates,
  domains: readonly Domain[],
  { year, unit, value }: { year: number; unit: string; value?: string },
  nodes: readonly string[],
): Float64Array {
  const domain = domains.find(each => each.year === year && each.unit === unit && each.value === value);
  if (!domain) {
    throw new RangeError(`covariance: no respondents of ${[unit, value].filter(Boolean).join(', ')} in ${year}`);
  }
  const { rows, matrix } = estimates.covariance(selectorOf(estimates, domain));
  const at = nodes.map(node => rows.findIndex(row => estimates.columns.item[row] === node));
  return Float64Array.from({ length: nodes.length ** 2 }, (_, cell) => {
    const i = at[Math.floor(cell / nodes.length)]!;
    const j = at[cell % nodes.length]!;
    return i < 0 || j < 0 ? Number.NaN : matrix[i * rows.length + j]!;
  });
}
