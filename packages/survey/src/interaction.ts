/** A two-way table, row by row. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly cells: Float64Array;
}

/** Pearson's Σ (p_rc − p_r p_c)²/(p_r p_c) of a table of shares. */
export function pearson({ rows, columns, cells }: Table): number {
  const ofRow = new Float64Array(rows);
  const ofColumn = new Float64Array(columns);
  cells.forEach((share, k) => {
    const [r, c] = [Math.floor(k / columns), k % columns];
    ofRow[r] = ofRow[r]! + share;
    ofColumn[c] = ofColumn[c]! + share;
  });
  let sum = 0;
  cells.forEach((share, k) => {
    const expected = ofRow[Math.floor(k / columns)]! * ofColumn[k % columns]!;
    sum += (share - expected) ** 2 / expected;
  });
  return sum;
}

/**
 * Contrasts of a table that are 0 for every table without interaction: (rows − 1)(columns − 1) of them, each the product
 * of a row's difference from the rows' mean and a column's from the columns'.
 */
export function interaction(rows: number, columns: number): Float64Array[] {
  const contrasts: Float64Array[] = [];
  for (let r = 1; r < rows; r++) {
    for (let c = 1; c < columns; c++) {
      contrasts.push(
        Float64Array.from({ length: rows * columns }, (_, k) => {
          const ofRow = (Math.floor(k / columns) === r ? 1 : 0) - 1 / rows;
          const ofColumn = (k % columns === c ? 1 : 0) - 1 / columns;
          return ofRow * ofColumn;
        }),
      );
    }
  }
  return contrasts;
}

/** The products of each vector of a with each of b, row by row. */
export function products(a: readonly Float64Array[], b: readonly Float64Array[]): Float64Array {
  return Float64Array.from(a.flatMap(x => b.map(y => x.reduce((sum, value, k) => sum + value * y[k]!, 0))));
}
