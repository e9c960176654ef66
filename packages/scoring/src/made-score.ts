/**
 * A score put together from others, to nine decimals. Published scores have at most six; sums of them carry noise of
 * binary arithmetic near the fifteenth digit, which would decide between a tie and a place where there is a tie.
 *
 * @example madeScore(0.1 + 0.2) === 0.3 // true
 */
export function madeScore(sum: number): number {
  return Math.round(sum * 1e9) / 1e9;
}
