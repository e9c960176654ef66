import { levelIn, type Methodology, nodesIn, type Unit } from '@papi/methodology';
import { mean, sampleStandardDeviation } from 'simple-statistics';
import type { Panel } from './panel.js';
import { requireUnit, requireYears } from './requests.js';

/** How units are held to be alike: by how many live there and how densely, or by what they were strong and weak in. */
export type SimilarBy = 'population' | 'profile';

export interface SimilarUnit {
  readonly unit: string;
  /** Distance in standard deviations, 0 and more. */
  readonly distance: number;
}

export interface SimilarOptions {
  readonly year: number;
  readonly unit: string;
  readonly by: SimilarBy;
  /** How many. Default 8. */
  readonly count?: number;
}

/**
 * The units most like one, nearest first, to be held against: `{ units: similarUnits(…).map(each => each.unit) }` is the
 * benchmark of their median. The distance is Euclid's, √Σ(z_u − z_v)², over the z-values (x − mean)/sd of
 *
 * - `population`: ln(population) and ln(population / area), mean and sd over the units with a score of the whole in `year`;
 * - `profile`: the score of each axis in the year before, mean and sd over the units with that score. The year before, so
 *   that a weakness of this year does not choose what it is held against.
 *
 * A measure in which all units are the same tells none apart and counts nothing. Ties go by code. Only units with a score
 * of the whole in `year` are found, never the unit itself, and none of which a measure is not known.
 *
 * @param units population and area of the units
 * @returns empty where a measure of the unit is not known; for a profile also where the year before has no scores, or
 *   has other axes
 * @throws {RangeError} a year or unit without scores
 * @example similarUnits(panel, geography.units, methodology, { year: 2024, unit: '66', by: 'population' })[0] // the nearest
 */
export function similarUnits(
  panel: Panel,
  units: readonly Unit[],
  methodology: Methodology,
  { year, unit, by, count = 8 }: SimilarOptions,
): readonly SimilarUnit[] {
  requireYears('similarUnits', panel, [year]);
  const own = requireUnit('similarUnits', panel, unit);
  const root = nodesIn(methodology, year).find(node => node.parent === null)?.id ?? '';
  const { scored } = panel.at(year, root);
  const measures =
    by === 'profile' ? profileOf(panel, methodology, year) : populationOf(panel, units).map(of => zOver(of, scored));
  if (measures.length === 0) return [];
  return scored
    .filter(u => u !== own)
    .map(u => ({ unit: panel.units[u]!, distance: Math.hypot(...measures.map(z => z[u]! - z[own]!)) }))
    .filter(({ distance }) => !Number.isNaN(distance))
    .sort((a, b) => a.distance - b.distance || (a.unit < b.unit ? -1 : 1))
    .slice(0, count);
}

/** Why none are similar: the year before has no scores or other axes, or a measure of the unit is not known. */
export type NoSimilar = 'no year before' | 'other axes' | 'not measured';

/**
 * What stood in the way where `similarUnits` found none.
 *
 * @example whyNoSimilar(panel, methodology, { year: 2018, by: 'profile' }) // 'other axes': six before 2018, eight from then on
 */
export function whyNoSimilar(
  panel: Panel,
  methodology: Methodology,
  { year, by }: Pick<SimilarOptions, 'year' | 'by'>,
): NoSimilar {
  if (by === 'population') return 'not measured';
  if (!panel.years.includes(year - 1)) return 'no year before';
  return sameAxes(methodology, year) ? 'not measured' : 'other axes';
}

/** ln(population) and ln(population / area) of each unit of the panel, NaN where not known. */
function populationOf(panel: Panel, units: readonly Unit[]): readonly Float64Array[] {
  const byCode = new Map(units.map(unit => [unit.code, unit]));
  const people = Float64Array.from(panel.units, code => Math.log(byCode.get(code)?.population ?? Number.NaN));
  const density = people.map((log, u) => log - Math.log(byCode.get(panel.units[u]!)?.area ?? Number.NaN));
  return [people, density];
}

/** The z-values of each axis in the year before; none where the two years do not have the same axes. */
function profileOf(panel: Panel, methodology: Methodology, year: number): readonly Float64Array[] {
  if (!sameAxes(methodology, year)) return [];
  return axesIn(methodology, year).map(id => {
    const { scores, scored } = panel.at(year - 1, id);
    return zOver(scores, scored);
  });
}

const axesIn = (methodology: Methodology, year: number) => levelIn(methodology, 'axis', year).map(({ id }) => id);

/** Whether a year has the axes of the year before. */
function sameAxes(methodology: Methodology, year: number): boolean {
  return axesIn(methodology, year).join() === axesIn(methodology, year - 1).join();
}

/** Deviations from the mean of some of the values, in their standard deviations; 0 where they are all the same. */
function zOver(values: Float64Array, over: readonly number[]): Float64Array {
  const known = over.map(u => values[u]!).filter(value => !Number.isNaN(value));
  if (known.length === 0) return values;
  const centre = mean(known);
  const spread = known.length > 1 ? sampleStandardDeviation(known) : 0;
  return values.map(value => (spread > 0 ? (value - centre) / spread : value * 0));
}
