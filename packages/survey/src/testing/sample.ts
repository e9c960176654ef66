import { type ColumnTable, table } from 'arquero';

/** Columns of a made-up sample: strata a and b, PSUs labelled anew in each, two provinces, missing answers. */
export interface Sample {
  readonly stratum: readonly string[];
  readonly psu: readonly number[];
  readonly w: readonly number[];
  readonly unit: readonly string[];
  readonly y: readonly (number | null)[];
  readonly x: readonly (number | null)[];
}

/** A small sample that can be worked out by hand. */
export const SAMPLE: Sample = {
  stratum: ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'b', 'b', 'b', 'b'],
  psu: [1, 1, 2, 2, 3, 1, 1, 2, 2, 3, 3],
  w: [1, 2, 1, 1.5, 3, 2, 2, 1, 4, 1, 2],
  unit: ['p', 'p', 'p', 'q', 'p', 'q', 'q', 'q', 'p', 'q', 'q'],
  y: [3, 4, null, 1, 2, 7, 5, 6, 3, null, 4],
  x: [1, 0, 1, 1, 0, 0, null, 1, 1, 0, 1],
};

/** The sample's design. */
export const SPEC = { weight: 'w', strata: 'stratum', psu: 'psu', nest: true } as const;

/** A sample as a table. */
export function tableOf(sample: Sample | Readonly<Record<string, readonly unknown[]>>): ColumnTable {
  return table({ ...sample } as Record<string, unknown[]>);
}
