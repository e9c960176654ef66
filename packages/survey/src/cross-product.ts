import type { Scatter } from './scatter.js';

/** V = RᵀR, `width` × `width` row by row; NaN throughout where there is no scatter. */
export function crossProduct(scatter: Scatter, width: number): Float64Array {
  const v = new Float64Array(width * width);
  if (scatter === null) return v.fill(Number.NaN);
  const { values, count } = scatter;
  for (let r = 0; r < count; r++) {
    const from = r * width;
    for (let i = 0; i < width; i++) {
      const left = values[from + i]!;
      const to = i * width;
      if (left !== 0) for (let j = i; j < width; j++) v[to + j] = v[to + j]! + left * values[from + j]!;
    }
  }
  for (let i = 0; i < width; i++) for (let j = 0; j < i; j++) v[i * width + j] = v[j * width + i]!;
  return v;
}

/** The variances alone: the diagonal of RᵀR. */
export function squares(scatter: Scatter, width: number): Float64Array {
  const v = new Float64Array(width);
  if (scatter === null) return v.fill(Number.NaN);
  for (let r = 0; r < scatter.count; r++) {
    for (let k = 0; k < width; k++) v[k] = v[k]! + scatter.values[r * width + k]! ** 2;
  }
  return v;
}
