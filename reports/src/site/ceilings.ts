import type { IndexNode } from '@papi/methodology';

/** A range whose top cannot be reached by this share of it or more is worth a note. */
const NOTED = 0.1;

/** Whether the highest score that can be reached is so far below the printed range that a reader must be told. */
export const lowCeiling = ({ lo, hi, ceiling }: IndexNode): boolean => (hi - ceiling) / (hi - lo) >= NOTED;
