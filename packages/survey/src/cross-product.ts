/**
 * The products of vectors with each other, `count` × `count` row by row: V = S Sᵀ, where S holds the vectors one after
 * another.
 *
 * @param s `count` vectors of `length` values, with room for one more
 */
export function crossProduct(s: Float64Array, count: number, length: number): Float64Array {
  const v = new Float64Array(count * count);
  // Two vectors against two at a time: each value read is used twice. An odd last vector is paired with what follows it.
  for (let i = 0; i < count; i += 2) {
    for (let j = i; j < count; j += 2) square(s, i, j, length, v, count);
  }
  return v;
}

/** Writes the products of vectors i and i + 1 with j and j + 1, and their mirror image. */
function square(s: Float64Array, i: number, j: number, length: number, v: Float64Array, count: number): void {
  const a = i * length;
  const b = a + length;
  const c = j * length;
  const d = c + length;
  let ac = 0;
  let ad = 0;
  let bc = 0;
  let bd = 0;
  for (let r = 0; r < length; r++) {
    const x = s[a + r]!;
    const y = s[b + r]!;
    const p = s[c + r]!;
    const q = s[d + r]!;
    ac += x * p;
    ad += x * q;
    bc += y * p;
    bd += y * q;
  }
  v[i * count + j] = ac;
  v[j * count + i] = ac;
  if (j + 1 < count) {
    v[i * count + j + 1] = ad;
    v[(j + 1) * count + i] = ad;
  }
  if (i + 1 === count) return;
  v[(i + 1) * count + j] = bc;
  v[j * count + i + 1] = bc;
  if (j + 1 === count) return;
  v[(i + 1) * count + j + 1] = bd;
  v[(j + 1) * count + i + 1] = bd;
}

/** The products of each vector with itself. */
export function squares(s: Float64Array, count: number, length: number): Float64Array {
  const v = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    let sum = 0;
    for (let at = k * length; at < (k + 1) * length; at++) sum += s[at]! * s[at]!;
    v[k] = sum;
  }
  return v;
}
