import type { Key } from './border.js';

/** Weights adjusted so that known totals are met. */
export interface Calibration {
  /** The columns whose values make the crossings; rows alike in all of them are adjusted alike. */
  readonly columns: readonly string[];
  /** Lays it out in the order of the crossings of one answer. */
  readonly over: (crossings: readonly (readonly Key[])[]) => Adjustment;
}

/** A calibration laid out for the crossings of one answer. */
export interface Adjustment {
  /** What each crossing's weights are multiplied by. */
  readonly factor: Float64Array;
  /**
   * The part of an influence that the known totals explain, one fitted value a crossing.
   *
   * @param sums Σ of design weight × influence in each crossing
   */
  readonly explained: (sums: Float64Array) => Float64Array;
  /** The factors for other weights of the crossings, as replicates have them. */
  readonly refitted: (weight: Float64Array) => Float64Array;
}

/** A text that tells combinations of keys apart. */
export function keyText(keys: readonly Key[]): string {
  return keys.map(key => `${typeof key}:${key instanceof Date ? key.getTime() : String(key)}`).join('\u0001');
}
