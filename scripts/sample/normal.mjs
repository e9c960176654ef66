// The normal distribution: its quantile function and a table of quantiles to draw from.

const ratio = (numerator, denominator, x) => {
  const at = terms => terms.reduceRight((sum, term) => sum * x + term, 0);
  return at(numerator) / at(denominator);
};

/** Quantile of the standard normal for 0 < p < 1: algorithm AS 241 (Wichura 1988), seven figures. */
export function normalQuantile(p) {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      q * ratio([3.3871327179, 50.434271938, 159.29113202, 59.10937472], [1, 17.895169469, 78.757757664, 67.1875636], r)
    );
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const size =
    r <= 5
      ? ratio([1.4234372777, 2.75681539, 1.3067284816, 0.17023821103], [1, 0.7370016425, 0.12021132975], r - 1.6)
      : ratio([6.657905115, 3.081226386, 0.42868294337, 0.017337203997], [1, 0.24197894225, 0.012258202635], r - 5);
  return q < 0 ? -size : size;
}

/** Density of the standard normal. */
export const normalDensity = z => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

const SIZE = 1 << 14;
const table = Float64Array.from({ length: SIZE }, (_, i) => normalQuantile((i + 0.5) / SIZE));

/** A standard normal number from the 14 highest of 32 random bits; the lower 18 stay free for other use. */
export const normalOf = bits => table[bits >>> 18];
