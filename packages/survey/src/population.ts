import type { Faults } from '@papi/tables';
import type { ColumnTable } from 'arquero';
import type { Key } from './border.js';
import { keyText } from './calibration.js';
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

/** The crossings of some columns over the whole sample. */
export interface Crossed {
  readonly crossings: readonly (readonly Key[])[];
  /** Σ of the design's own weights in each. */
  readonly weight: Float64Array;
  /** The same for the crossings of another answer. */
  readonly weightsOf: (crossings: readonly (readonly Key[])[]) => Float64Array;
}

/** Asks for the crossings of columns; a respondent without one of them is a fault. */
export function crossed(design: Design, columns: readonly string[], faults: Faults): Crossed {
  const sums = design.engine.sums({ items: [], by: [], crossed: columns });
  const weight = new Float64Array(sums.crossings.length);
  let outside = 0;
  for (let c = 0; c < sums.cells; c++) {
    const p = sums.crossing[c]!;
    if (p >= 0) weight[p] = weight[p]! + sums.w[c]!;
    else outside += sums.w[c]!;
  }
  if (outside > 0) {
    faults.fault({ file: design.frame.names.file, column: columns.join(', ') }, messages.missingAuxiliary());
  }
  const known = new Map(sums.crossings.map((keys, p) => [keyText(keys), weight[p]!]));
  return {
    crossings: sums.crossings,
    weight,
    weightsOf: crossings => Float64Array.from(crossings, keys => known.get(keyText(keys)) ?? 0),
  };
}

/** The margin's category of every crossing, by its place among the totals. */
export function categories(
  design: Design,
  margin: Population,
  population: ReadonlyMap<string, number>,
  at: readonly number[],
  { crossings, weight }: Crossed,
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

/** The known total of each category. */
export function totalsOf({ table, columns, total = 'total' }: Population): [string, number][] {
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
