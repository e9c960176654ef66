import type { Dataset } from '@papi/datasets';
import type { Row } from '@papi/tables';

/** Rows with their columns, as programs read them. */
interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Columns of the table for people; all of them where not given. */
  readonly shown?: readonly string[];
}

/**
 * What was made of made-up scores with a column `synthetic`, 1 in every row, as `papi score` writes it: a file goes on from
 * hand to hand without the words that came with it. Readers of scores know the column. The table for people stays as it is.
 */
export function marked<Result extends Table>(result: Result, { synthetic = [] }: Pick<Dataset, 'synthetic'>): Result {
  if (synthetic.length === 0) return result;
  const { columns, rows, shown = columns } = result;
  return {
    ...result,
    ...{ columns: [...columns, 'synthetic'], shown, rows: rows.map(row => ({ ...row, synthetic: 1 })) },
  };
}
