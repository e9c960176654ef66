import type { Dataset } from '@papi/datasets';
import { table } from 'arquero';

/** A data set whose scores are plain columns, so that it can be handed to another thread. */
export interface PlainDataset extends Omit<Dataset, 'scores'> {
  readonly columns: Readonly<Record<string, ArrayLike<unknown>>>;
}

/** The data set as plain values. */
export function plainOf(dataset: Dataset): PlainDataset {
  const { scores, ...rest } = dataset;
  return { ...rest, columns: Object.fromEntries(scores.columnNames().map(name => [name, scores.array(name)])) };
}

/** The data set as it was before {@link plainOf}. */
export function revive({ columns, ...rest }: PlainDataset): Dataset {
  return { ...rest, scores: table(columns as Record<string, unknown[]>) };
}
