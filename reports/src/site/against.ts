import type { Unit } from '@papi/methodology';
import { type Benchmark, closeGaps, similarUnits, type UnitGap, unitGaps } from '@papi/scoring';
import type { Model } from './model.js';

/**
 * What a unit's sub-axes are held against: the median of all units, of its region, of similar units by size or by last
 * year's axes, or the cut point of the High group.
 */
export type AgainstKind = 'median' | 'region' | 'population' | 'profile' | 'q3';

/** One benchmark of a unit in a year. */
export interface Against {
  readonly kind: AgainstKind;
  /** The similar units, nearest first; empty for the other kinds. */
  readonly units: readonly Unit[];
  /** Benchmark − score of a sub-axis; undefined where there is no score. */
  readonly gap: (node: string) => number | undefined;
  /** Points of the whole and its rank once the gaps of these nodes are closed; null where the whole has no score. */
  readonly closed: (nodes: readonly string[]) => { readonly gain: number; readonly rankAfter: number } | null;
}

/** Fewer units with a score make no median worth the name. */
const LEAST = 3;

/**
 * The benchmarks of a unit in a year, in the order of reading. The region is left out where fewer than three of its units
 * have a total, similar units where none can be found.
 */
export function againstOf(model: Model, year: number, unit: Unit): readonly Against[] {
  const { panel, whole, geography } = model;
  const root = model.root(year).id;
  const inRegion = model
    .unitsIn(unit.region)
    .filter(other => model.standing(year, other.code, root))
    .map(other => other.code);
  const similar = (by: 'population' | 'profile') =>
    similarUnits(panel, geography.units, whole, { year, unit: unit.code, by }).map(row => row.unit);
  const held = (kind: AgainstKind, benchmark: Benchmark, units: readonly string[] = []): Against => {
    const table = unitGaps(panel, whole, { year, unit: unit.code, benchmark });
    const gaps = new Map((table.objects() as UnitGap[]).map(({ node, gap }) => [node, gap]));
    return {
      kind,
      units: units.map(model.unit),
      gap: node => gaps.get(node),
      closed: nodes => closeGaps(panel, table, { unit: unit.code, nodes, node: root }),
    };
  };
  return [
    held('median', 'median'),
    ...(inRegion.length < LEAST ? [] : [held('region', { units: inRegion })]),
    ...(['population', 'profile'] as const).flatMap(by => {
      const units = similar(by);
      return units.length < LEAST ? [] : [held(by, { units }, units)];
    }),
    held('q3', 'q3'),
  ];
}
