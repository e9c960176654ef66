import { bundled, type Dataset } from '@papi/datasets';
import { table } from 'arquero';

/** A made value of one indicator. */
export type MadeValue = readonly [year: number, unit: string, indicator: string, concept: string, value: number];

/** The official scores with made values of indicators beside them. */
export function withIndicators(values: readonly MadeValue[]): Dataset {
  const indicators = table({
    year: Float64Array.from(values, row => row[0]),
    unit: values.map(row => row[1]),
    indicator: values.map(row => row[2]),
    concept: values.map(row => row[3]),
    value: Float64Array.from(values, row => row[4]),
    n: new Float64Array(values.length).fill(Number.NaN),
  });
  return { ...bundled(), indicators };
}
