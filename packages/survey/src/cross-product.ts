import type { Scatter } from './scatter.js';

/** V = RᵀR, `width` × `width` row by row; NaN throughout where there is no scatter. */
export function crossProduct(scatter: Scatter, width: number): Float64Array {
  const v = new Float64Array(width * width);
  if (scatter === null) return v.fill(Number.NaN);
  const { count } = scatter;
  const values = scatter.padded(Math.ceil(count / 4) * 4);
  // Four rows at a time: each cell of V is read and written a quarter as often.
  for (let r = 0; r < count; r += 4) {
    const a = r * width;
    const b = a + width;
    const c = b + width;
    const d = c + width;
    for (let i = 0; i < width; i++) {
      const p = values[a + i]!;
      const q = values[b + i]!;
      const s = values[c + i]!;
      const t = values[d + i]!;
      const to = i * width;
      for (let j = i; j < width; j++) {
        v[to + j] = v[to + j]! + (p * values[a + j]! + q * values[b + j]! + (s * values[c + j]! + t * values[d + j]!));
      }
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
