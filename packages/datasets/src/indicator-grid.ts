import type { Unit } from '@papi/methodology';
import { type ColumnTable, table } from 'arquero';
import type { Beside } from './grid.js';
import type { Index } from './types.js';

/** The values of an indicator, a place a unit, and what stands beside those that have something there. */
interface IndicatorColumn {
  readonly concept: string;
  readonly values: Float64Array;
  readonly beside: Map<number, Beside>;
}

/** The values of one year's indicators, each a column of units, NaN where there is none. */
export class IndicatorGrid {
  readonly year: number;
  readonly units: readonly Unit[];
  readonly #columns = new Map<string, IndicatorColumn>();

  constructor(index: Index, year: number) {
    this.year = year;
    this.units = index.geography.units;
  }

  /** Keeps a value; where there is one already it stays, and the answer is false. `unit` is a position in `units`. */
  put(id: string, concept: string, unit: number, value: number, beside?: Beside): boolean {
    const empty = () => new Float64Array(this.units.length).fill(Number.NaN);
    const column = this.#columns.get(id) ?? { concept, values: empty(), beside: new Map() };
    this.#columns.set(id, column);
    if (!Number.isNaN(column.values[unit])) return false;
    column.values[unit] = value;
    if (beside) column.beside.set(unit, beside);
    return true;
  }

  /** The indicators in order of their ids: 1.1.2 before 1.1.10. */
  get columns(): readonly (IndicatorColumn & { readonly id: string })[] {
    return [...this.#columns].map(([id, column]) => ({ id, ...column })).sort((a, b) => byParts(a.id, b.id));
  }
}

function byParts(a: string, b: string): number {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const difference = (x[i] ?? -1) - (y[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The table of indicators: a row a known value, by year, unit and id: `year`, `unit`, `indicator`, `concept`, `value`, `n`,
 * and the standard error `se` with its degrees of freedom `df` where a file gives one. `n`, how many answered, is NaN where
 * the value is published: workbooks print it for the unit alone, and there it stands beside the total.
 *
 * @returns undefined where there is no value
 */
export function indicatorsTable(grids: readonly IndicatorGrid[]): ColumnTable | undefined {
  const year: number[] = [];
  const unit: string[] = [];
  const indicator: string[] = [];
  const concept: string[] = [];
  const value: number[] = [];
  const [se, df, n]: [number[], number[], number[]] = [[], [], []];
  for (const grid of grids) {
    const { columns } = grid;
    for (const [at, { code }] of grid.units.entries()) {
      for (const { id, concept: of, values, beside } of columns) {
        const found = values[at] as number;
        if (Number.isNaN(found)) continue;
        year.push(grid.year);
        unit.push(code);
        indicator.push(id);
        concept.push(of);
        value.push(found);
        const known = beside.get(at);
        se.push(known?.se ?? Number.NaN);
        df.push(known?.df ?? Number.NaN);
        n.push(known?.n ?? Number.NaN);
      }
    }
  }
  if (value.length === 0) return undefined;
  const numbers = (values: readonly number[]) => Float64Array.from(values);
  const errors = se.some(error => error > 0) && { se: numbers(se), df: numbers(df) };
  const keys = { year: numbers(year), unit, indicator, concept };
  return table({ ...keys, value: numbers(value), ...errors, n: numbers(n) });
}
