import { Faults } from '@papi/tables';
import { keyText } from './calibration.js';
import type { Design } from './design.js';
import { columnsOf } from './design-spec.js';
import { type FitOptions, fitted, marginCalibration } from './margins.js';
import { categories, crossed, type Population, totalsOf } from './population.js';

/** When raking ends. */
export interface RakeOptions {
  /** The largest change in one round, of the weight of the rows with the same categories in all margins, that counts as none. Default 1e-12 of the population. */
  readonly tolerance?: number;
  /** The most rounds. Default 1000. */
  readonly rounds?: number;
}

/**
 * The same design with weights scaled so that each post-stratum meets its known total: w·N_k/Σ_k w. Variances take the
 * influences less their weighted mean in each post-stratum (Valliant 1993; `postStratify` of R's survey); replicate
 * weights are post-stratified each by itself.
 *
 * @throws {InputError} a category of the sample has no total, or one of the totals no respondents
 * @throws {RangeError} the design is calibrated already
 * @example postStratify(design, { columns: 'sex', table: table({ sex: ['F', 'M'], total: [512, 488] }) })
 */
export function postStratify(design: Design, population: Population): Design {
  return calibrated('postStratify', design, [population], { tolerance: 0, rounds: 1 });
}

/**
 * The same design with weights raked to several margins in turn until all meet their known totals (Deming and Stephan
 * 1940). Variances take the influences less their weighted projection on the margins, as `calibrate` with `calfun =
 * "raking"` of R's survey; its `rake` takes plain means of the margins, which is the same where the weights are equal.
 *
 * @throws {InputError} a category of the sample has no total, or one of the totals no respondents
 * @throws {RangeError} the design is calibrated already, or the margins do not settle (totals that contradict each other)
 */
export function rake(design: Design, margins: readonly Population[], options: RakeOptions = {}): Design {
  const whole = totalsOf(margins[0]!).reduce((sum, [, total]) => sum + total, 0);
  return calibrated('rake', design, margins, {
    tolerance: options.tolerance ?? 1e-12 * whole,
    rounds: options.rounds ?? 1000,
  });
}

function calibrated(who: string, design: Design, margins: readonly Population[], fit: FitOptions): Design {
  if (design.calibration) throw new RangeError(`${who}: the design is calibrated already`);
  const columns = [...new Set(margins.flatMap(margin => columnsOf(margin.columns)))];
  const faults = new Faults();
  const sample = crossed(design, columns, faults);
  const populations = margins.map(margin => new Map(totalsOf(margin)));
  const positions = margins.map(margin => columnsOf(margin.columns).map(name => columns.indexOf(name)));
  const category = positions.map((at, m) => categories(design, margins[m]!, populations[m]!, at, sample, faults));
  faults.throwIfAny();

  const population = populations.map(totals => Float64Array.from(totals.values()));
  const { factor, met } = fitted({ category, population }, sample.weight, fit);
  if (!met)
    throw new RangeError(
      `${who}: the margins are not met in ${fit.rounds} rounds: their totals may contradict each other`,
    );
  const factors = new Map(sample.crossings.map((keys, p) => [keyText(keys), factor[p]!]));
  const calibration = marginCalibration({ columns, positions, populations }, factors, sample.weightsOf, fit);
  return { ...design, calibration };
}
