// xoshiro128** (Blackman and Vigna), started by splitmix32: 32 bits a call, the same on every machine.

/** A function giving 32 random bits as a signed integer. The same keys give the same bits; keys are integers. */
export function bitsOf(...keys) {
  let state = 0x9e3779b9;
  const split = () => {
    state = (state + 0x9e3779b9) | 0;
    let x = state ^ (state >>> 16);
    x = Math.imul(x, 0x21f0aaad);
    x ^= x >>> 15;
    x = Math.imul(x, 0x735a2d97);
    return x ^ (x >>> 15);
  };
  for (const key of keys) {
    state ^= Math.imul(key | 0, 0x85ebca6b);
    state = split();
  }
  let [a, b, c, d] = [split(), split(), split(), split() | 1];
  return () => {
    const times5 = Math.imul(b, 5);
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
}

/** A number in 0 (included) to 1 (not). */
export const uniform = bits => (bits() >>> 0) / 4294967296;
