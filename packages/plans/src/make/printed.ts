/** Half a unit of the last decimal that papers print of a score: what lies nearer is the same. */
export const printed = 0.00005;
