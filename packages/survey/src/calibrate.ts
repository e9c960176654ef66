import { Faults } from '@papi/tables';
import type { Key } from './border.js';
import { keyText } from './calibration.js';
import { type CalibrationMethod, distance } from './calibration-distance.js';
import type { Design } from './design.js';
import { columnsOf } from './design-spec.js';
import { messages } from './messages.js';
import { type Crossed, categories, crossed, type Population, totalsOf } from './population.js';
import { type Auxiliary, fit, regressionCalibration } from './regression-calibration.js';

/** A column of numbers whose total over the population is known. */
export interface NumericTotal {
  readonly column: string;
  readonly total: number;
}

/** How calibration moves the weights. */
export interface CalibrateOptions {
  /** Default `linear`, the generalised regression estimator, whose factors may be negative. */
  readonly method?: CalibrationMethod;
  /** The least and the largest factor. Needed by `logit`. */
  readonly bounds?: readonly [number, number];
}

/**
 * The same design with weights calibrated to known totals of categories and of numbers: w·g with Σ w g x = the totals of
 * x and g as near to 1 as the method measures it (Deville and Särndal 1992; `calibrate` of R's survey). Variances take the
 * influences less their weighted regression on x.
 *
 * Rows with the same values of all columns are adjusted together, so memory grows with the distinct combinations of
 * values. Give the totals of at least one set of categories (or of a column of ones), so that the weights add up.
 *
 * @throws {InputError} a respondent without one of the columns, a cell that is no number, a category without a total
 * @throws {RangeError} the design is calibrated already, or the totals cannot be met (within the bounds)
 * @example calibrate(design, [{ columns: 'sex', table: totals }, { column: 'age', total: 4_120_000 }])
 */
export function calibrate(
  design: Design,
  known: readonly (Population | NumericTotal)[],
  { method = 'linear', bounds }: CalibrateOptions = {},
): Design {
  if (design.calibration) throw new RangeError('calibrate: the design is calibrated already');
  const how = distance(method, bounds);
  const columns = [...new Set(known.flatMap(each => columnsOf('table' in each ? each.columns : each.column)))];
  const faults = new Faults();
  const sample = crossed(design, columns, faults);
  const auxiliary = auxiliaryOf(design, columns, known, sample, faults);
  faults.throwIfAny();
  const { misfit } = fit(sample.crossings.map(auxiliary.variables), sample.weight, auxiliary.totals, how);
  if (!(misfit < 1e-8)) throw new RangeError(`calibrate: the totals cannot be met: ${misfit} is left`);
  return { ...design, calibration: regressionCalibration(auxiliary, sample.weightsOf, how) };
}

/** Indicators of each category and the numbers themselves, with their totals. */
function auxiliaryOf(
  design: Design,
  columns: readonly string[],
  known: readonly (Population | NumericTotal)[],
  sample: Crossed,
  faults: Faults,
): Auxiliary {
  const parts = known.map(each => {
    if (!('table' in each)) return { at: [columns.indexOf(each.column)], totals: [each.total], names: undefined };
    const population = new Map(totalsOf(each));
    const at = columnsOf(each.columns).map(name => columns.indexOf(name));
    categories(design, each, population, at, sample, faults);
    return { at, totals: [...population.values()], names: [...population.keys()] };
  });
  for (const { at, names } of parts) if (names === undefined) requireNumbers(design, columns, at[0]!, sample, faults);
  return {
    columns,
    totals: Float64Array.from(parts.flatMap(({ totals }) => totals)),
    variables: keys =>
      parts.flatMap(({ at, names }) => {
        if (names === undefined) return [Number(keys[at[0]!])];
        const own = keyText(at.map(c => keys[c]));
        return names.map(name => (name === own ? 1 : 0));
      }),
  };
}

function requireNumbers(
  { frame }: Design,
  columns: readonly string[],
  at: number,
  { crossings }: Crossed,
  faults: Faults,
): void {
  const isNumber = (key: Key) => typeof key === 'number' || typeof key === 'bigint' || typeof key === 'boolean';
  for (const text of new Set(crossings.map(keys => keys[at]).filter(key => !isNumber(key)))) {
    faults.fault({ file: frame.names.file, column: columns[at]! }, messages.notANumber(text));
  }
}
