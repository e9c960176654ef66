/**
 * The gradient of a smooth function by central differences at two step sizes, extrapolated (Richardson 1911): about
 * eleven digits for functions of ordinary scale.
 *
 * @example gradient(([x, y]) => x! / y!, [6, 3]) // [0.3333…, -0.6666…]
 */
export function gradient(of: (values: readonly number[]) => number, at: readonly number[]): Float64Array {
  const slope = (k: number, step: number) => {
    const moved = (by: number) => of(at.map((value, i) => (i === k ? value + by : value)));
    return (moved(step) - moved(-step)) / (2 * step);
  };
  return Float64Array.from(at, (value, k) => {
    const step = 2 ** Math.round(Math.log2(1e-3 * Math.max(Math.abs(value), 1e-3)));
    const [wide, middle, narrow] = [slope(k, 4 * step), slope(k, 2 * step), slope(k, step)];
    const [first, second] = [(4 * middle - wide) / 3, (4 * narrow - middle) / 3];
    return (16 * second - first) / 15;
  });
}
