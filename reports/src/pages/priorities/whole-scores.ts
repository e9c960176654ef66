/** Scores as whole numbers of 1/scale; a scale of 0, and no whole numbers, where nine decimals do not hold them all. */
export interface WholeScores {
  readonly scale: number;
  readonly whole: readonly number[];
}

/**
 * Scores in whole numbers of as few decimals as they all have. Each divided by the scale is the score again, to the last bit.
 *
 * @example scaled([43.2, 42.57]) // { scale: 100, whole: [4320, 4257] }
 */
export function scaled(scores: readonly number[]): WholeScores {
  const digits = [2, 3, 4, 5, 6, 7, 8, 9].find(d =>
    scores.every(score => Math.round(score * 10 ** d) / 10 ** d === score),
  );
  if (digits === undefined) return { scale: 0, whole: [] };
  const scale = 10 ** digits;
  return { scale, whole: scores.map(score => Math.round(score * scale)) };
}
