import { normalQuantile } from './normal.js';
import { tQuantile } from './student.js';

/** Gives the quantile that a two-sided interval of this level reaches to, remembering those it has worked out. */
export function reachOfLevel(level: number, kind: 't' | 'normal'): (df: number) => number {
  if (!(level > 0 && level < 1)) throw new RangeError(`level: ${level} is not between 0 and 1`);
  const p = (1 + level) / 2;
  if (kind === 'normal') {
    const z = normalQuantile(p);
    return () => z;
  }
  const known = new Map<number, number>();
  return df => {
    let t = known.get(df);
    if (t === undefined) {
      t = tQuantile(p, df);
      known.set(df, t);
    }
    return t;
  };
}
