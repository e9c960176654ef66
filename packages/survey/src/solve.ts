/** How much of a pivot must be left for its variable not to be a combination of those before. */
const LEFT = 1e-11;

/**
 * Solves A x = b for a symmetric matrix without negative eigenvalues, by Cholesky's factors. Variables that are
 * combinations of those before them are set to 0, so that x is a solution wherever there is one.
 *
 * @param a n × n, row by row; only read
 * @example solveSymmetric(Float64Array.of(2, 1, 1, 3), Float64Array.of(3, 4)) // [1, 1]
 */
export function solveSymmetric(a: Float64Array, b: Float64Array): Float64Array {
  const n = b.length;
  const l = new Float64Array(n * n);
  const known = new Uint8Array(n);
  for (let j = 0; j < n; j++) {
    let pivot = a[j * n + j]!;
    for (let k = 0; k < j; k++) pivot -= l[j * n + k]! ** 2;
    if (!(pivot > LEFT * a[j * n + j]!)) continue;
    known[j] = 1;
    const root = Math.sqrt(pivot);
    l[j * n + j] = root;
    for (let i = j + 1; i < n; i++) {
      let sum = a[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= l[i * n + k]! * l[j * n + k]!;
      l[i * n + j] = sum / root;
    }
  }
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] = x[i]! - l[i * n + k]! * x[k]!;
    x[i] = known[i] ? x[i]! / l[i * n + i]! : 0;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] = x[i]! - l[k * n + i]! * x[k]!;
    x[i] = known[i] ? x[i]! / l[i * n + i]! : 0;
  }
  return x;
}
