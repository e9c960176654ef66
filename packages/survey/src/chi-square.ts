import type { Key } from './border.js';
import type { Design } from './design.js';
import { degreesOfFreedom, estimateColumns } from './estimate.js';
import { interaction, pearson, products, type Table } from './interaction.js';
import { solveSymmetric } from './solve.js';
import { covarianceOf, reachOf } from './spread.js';
import { meanOf, type Statistic, totalOf } from './statistic.js';
import { type TwoWay, twoWay } from './two-way.js';
import { upperF } from './upper-f.js';
import { upperChiSquare } from './upper-gamma.js';

/** Options of tests of a two-way table. */
export interface ChiSquareOptions {
  /**
   * `F` (default): Rao and Scott's second-order correction; `chi-square`: their first-order one; `Wald`: of the departures
   * of the counts from independence.
   */
  readonly statistic?: 'F' | 'chi-square' | 'Wald';
  /** Test among the rows where this column is true (or 1); the others keep their PSUs. */
  readonly where?: string;
}

/** A test of independence. */
export interface ChiSquare {
  readonly statistic: 'F' | 'chi-square' | 'Wald';
  /** F of `F` and `Wald`; Pearson's X² of the weighted shares, uncorrected, of `chi-square`. */
  readonly value: number;
  /** Degrees of freedom of the numerator. */
  readonly df: number;
  /** Degrees of freedom of the denominator; infinite for `chi-square`. */
  readonly denominatorDf: number;
  /** The chance of a value at least as large where the two are independent. */
  readonly p: number;
  /** Respondents of non-zero weight who answer both. */
  readonly n: number;
  /** Values of the two columns. */
  readonly rows: readonly Key[];
  readonly columns: readonly Key[];
}

/**
 * Tests whether two columns of categories are independent in the population, over the respondents who answer both
 * (`svychisq` of R's survey).
 *
 * With X² Pearson's statistic of n and the weighted shares p, and Δ = (Cᵀ D⁻¹ C / n)⁻¹ Cᵀ D⁻¹ V D⁻¹ C the design effects
 * of the interaction contrasts C, D = diag p (Rao and Scott 1984): `F` is X²/tr Δ on d = (tr Δ)²/tr Δ² and dν degrees of
 * freedom, `chi-square` X² (rows − 1)(columns − 1)/tr Δ on (rows − 1)(columns − 1). `Wald` is YᵀV⁻¹Y/k with Y = N_rc −
 * N_r N_c/N without the first row and column, on k and ν. ν: PSUs less strata with an answer. All are NaN where a table has
 * one row or column.
 *
 * @throws {InputError} a lonely PSU under the rule `fail`
 * @example chiSquare(design, 'sex', 'vote') // { value: 5.19, df: 1.49, denominatorDf: 20.9, p: 0.0217, … }
 */
export function chiSquare(design: Design, row: string, column: string, options: ChiSquareOptions = {}): ChiSquare {
  const { statistic = 'F', where } = options;
  const counted = twoWay(design, row, column, where);
  const { rows, columns, source } = counted;
  const shared = { statistic, rows, columns, n: rows.length === 0 ? 0 : source.totals(0).n[0]! };
  const size = (rows.length - 1) * (columns.length - 1);
  if (!(size > 0)) return { ...shared, value: Number.NaN, df: Number.NaN, denominatorDf: Number.NaN, p: Number.NaN };
  if (statistic === 'Wald') {
    const { estimate, covariance, df } = estimated(counted, totalOf);
    const value = wald({ rows: rows.length, columns: columns.length, cells: estimate }, covariance) / size;
    return { ...shared, value, df: size, denominatorDf: df, p: upperF(value, size, df) };
  }
  const { estimate, covariance, df: nu } = estimated(counted, meanOf);
  const table = { rows: rows.length, columns: columns.length, cells: estimate };
  const x2 = shared.n * pearson(table);
  const { trace, traceOfSquare } = designEffects(table, covariance, shared.n);
  if (statistic === 'chi-square') {
    const p = upperChiSquare((x2 * size) / trace, size);
    return { ...shared, value: x2, df: size, denominatorDf: Number.POSITIVE_INFINITY, p };
  }
  const df = trace ** 2 / traceOfSquare;
  return { ...shared, value: x2 / trace, df, denominatorDf: df * nu, p: upperF(x2 / trace, df, df * nu) };
}

/** Estimates of all cells of a table, their covariance, and its degrees of freedom. */
function estimated(
  { source }: TwoWay,
  statisticOf: (name: string, item: number) => Statistic,
): { estimate: Float64Array; covariance: Float64Array; df: number } {
  const statistics = source.sums.items.map((_, k) => statisticOf(String(k), k));
  const { estimate, spreads, size } = estimateColumns(source, { kind: 'table', items: [], statistics }, {});
  const all = Array.from({ length: size }, (_, at) => spreads.of(at));
  return { estimate, covariance: covarianceOf(all), df: degreesOfFreedom(source.design, reachOf(all)) };
}

/** Traces of Δ and of Δ². */
function designEffects(table: Table, covariance: Float64Array, n: number): { trace: number; traceOfSquare: number } {
  const contrasts = interaction(table.rows, table.columns);
  const weighed = contrasts.map(contrast =>
    contrast.map((value, k) => (table.cells[k] === 0 ? 0 : value / table.cells[k]!)),
  );
  const simple = products(contrasts, weighed).map(value => value / n);
  const actual = products(
    weighed,
    weighed.map(contrast => times(covariance, contrast)),
  );
  const size = contrasts.length;
  // Δ column by column.
  const delta = Array.from({ length: size }, (_, j) =>
    solveSymmetric(
      simple,
      Float64Array.from({ length: size }, (_, i) => actual[i * size + j]!),
    ),
  );
  let trace = 0;
  let traceOfSquare = 0;
  for (let i = 0; i < size; i++) {
    trace += delta[i]![i]!;
    for (let j = 0; j < size; j++) traceOfSquare += delta[i]![j]! * delta[j]![i]!;
  }
  return { trace, traceOfSquare };
}

/** YᵀV⁻¹Y of the departures of the counts from independence. */
function wald({ rows, columns, cells }: Table, covariance: Float64Array): number {
  const size = rows * columns;
  const ofRow = new Float64Array(rows);
  const ofColumn = new Float64Array(columns);
  let all = 0;
  cells.forEach((count, k) => {
    const [r, c] = [Math.floor(k / columns), k % columns];
    ofRow[r] = ofRow[r]! + count;
    ofColumn[c] = ofColumn[c]! + count;
    all += count;
  });
  const departures: number[] = [];
  const gradients: Float64Array[] = [];
  for (let r = 1; r < rows; r++) {
    for (let c = 1; c < columns; c++) {
      const expected = (ofRow[r]! * ofColumn[c]!) / all;
      departures.push(cells[r * columns + c]! - expected);
      gradients.push(
        Float64Array.from({ length: size }, (_, k) => {
          const [i, j] = [Math.floor(k / columns), k % columns];
          return (
            (i === r && j === c ? 1 : 0) -
            (i === r ? ofColumn[c]! / all : 0) -
            (j === c ? ofRow[r]! / all : 0) +
            expected / all
          );
        }),
      );
    }
  }
  const v = products(
    gradients,
    gradients.map(gradient => times(covariance, gradient)),
  );
  const solved = solveSymmetric(v, Float64Array.from(departures));
  return departures.reduce((sum, y, k) => sum + y * solved[k]!, 0);
}

/** A matrix, row by row, times a vector. */
function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  return vector.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < size; j++) sum += matrix[i * size + j]! * vector[j]!;
    return sum;
  });
}
