import { tQuantile } from '@papi/survey';
import type { ColumnTable } from 'arquero';

/**
 * Adds to a Scores table the ends `low` and `high` of two-sided intervals score ± q·se, q of Student's t where a column
 * `df` knows the degrees of freedom and of the normal distribution where not. Columns of these names are replaced. No
 * interval (NaN) where there is no error, or 0 degrees of freedom.
 *
 * @param level between 0 and 1
 * @throws {RangeError} the level is not between 0 and 1, or there is no column `score` or `se`
 * @example scoreIntervals(table({ score: [40], se: [0.5] })).objects() // low 39.02, high 40.98
 */
export function scoreIntervals(scores: ColumnTable, level = 0.95): ColumnTable {
  if (!(level > 0 && level < 1)) throw new RangeError(`scoreIntervals: level ${level} is not between 0 and 1`);
  for (const name of ['score', 'se']) {
    if (!scores.column(name)) throw new RangeError(`scoreIntervals: no column '${name}'`);
  }
  const table = scores.reify();
  const column = (name: string) => table.array(name) as ArrayLike<number>;
  const [score, se] = [column('score'), column('se')];
  const df = table.column('df') ? column('df') : undefined;
  const reaches = new Map<number, number>();
  const half = Float64Array.from(score, (_, i) => {
    const own = df === undefined || Number.isNaN(df[i]!) ? Number.POSITIVE_INFINITY : df[i]!;
    const reach = reaches.get(own) ?? tQuantile((1 + level) / 2, own);
    reaches.set(own, reach);
    return se[i]! > 0 ? reach * se[i]! : Number.NaN;
  });
  return table.assign({ low: half.map((h, i) => score[i]! - h), high: half.map((h, i) => score[i]! + h) });
}
