import { Faults } from '@papi/tables';
import type { ColumnTable } from 'arquero';
import type { Key } from './border.js';
import { type Calibration, type FitOptions, fitted, keyText } from './calibration.js';
import type { Design } from './design.js';
import { columnsOf } from './design-spec.js';
import { messages } from './messages.js';

/** Known totals: a table with the category columns and a column of population totals. */
export interface Population {
  /** The category columns, named as in the rows. */
  readonly columns: string | readonly string[];
  readonly table: ColumnTable;
  /** Column of the totals. Default `total`. */
  readonly total?: string;
}

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
 * 1940; `rake` of R's survey). Variances take the influences less their projection on the margins.
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
  const sums = design.engine.sums({ items: [], by: [], crossed: columns });
  const weight = new Float64Array(sums.crossings.length);
  const faults = new Faults();
  for (let c = 0; c < sums.cells; c++) {
    const p = sums.crossing[c]!;
    if (p >= 0) weight[p] = weight[p]! + sums.w[c]!;
    else if (sums.w[c]! > 0) {
      faults.fault({ file: design.frame.names.file, column: columns.join(', ') }, messages.noPopulation(''));
      break;
    }
  }
  const populations = margins.map(margin => new Map(totalsOf(margin)));
  const positions = margins.map(margin => columnsOf(margin.columns).map(name => columns.indexOf(name)));
  const category = positions.map((at, m) =>
    categories(design, margins[m]!, populations[m]!, at, sums.crossings, weight, faults),
  );
  faults.throwIfAny();

  const population = populations.map(totals => Float64Array.from(totals.values()));
  const { factor, met } = fitted({ category, population }, weight, fit);
  if (!met)
    throw new RangeError(
      `${who}: the margins are not met in ${fit.rounds} rounds: their totals may contradict each other`,
    );
  const keys = sums.crossings.map(keyText);
  const calibration: Calibration = {
    columns,
    margins: positions,
    populations,
    factors: new Map(keys.map((key, p) => [key, factor[p]!])),
    weights: new Map(keys.map((key, p) => [key, weight[p]!])),
    fit,
  };
  return { ...design, calibration };
}

/** The margin's category of every crossing, by its place among the totals. */
function categories(
  design: Design,
  margin: Population,
  population: ReadonlyMap<string, number>,
  at: readonly number[],
  crossings: readonly (readonly Key[])[],
  weight: Float64Array,
  faults: Faults,
): Int32Array {
  const names = [...population.keys()];
  const shown = new Map(shownKeys(margin));
  const place = { file: design.frame.names.file, column: columnsOf(margin.columns).join(', ') };
  const seen = new Float64Array(names.length);
  const unknown = new Set<string>();
  const category = Int32Array.from(crossings, (keys, p) => {
    const own = at.map(c => keys[c]);
    const k = names.indexOf(keyText(own));
    if (k >= 0) seen[k] = seen[k]! + weight[p]!;
    else unknown.add(own.map(String).join(', '));
    return k;
  });
  for (const text of unknown) faults.fault(place, messages.noPopulation(text));
  names.forEach((name, k) => {
    if (seen[k] === 0 && population.get(name) !== 0) faults.fault(place, messages.noSample(shown.get(name)!));
  });
  return category;
}

function totalsOf({ table, columns, total = 'total' }: Population): [string, number][] {
  const names = columnsOf(columns);
  return Array.from({ length: table.numRows() }, (_, row) => [
    keyText(names.map(name => table.get(name, row) as Key)),
    Number(table.get(total, row)),
  ]);
}

function shownKeys({ table, columns }: Population): [string, string][] {
  const names = columnsOf(columns);
  return Array.from({ length: table.numRows() }, (_, row) => {
    const keys = names.map(name => table.get(name, row) as Key);
    return [keyText(keys), keys.map(String).join(', ')];
  });
}
