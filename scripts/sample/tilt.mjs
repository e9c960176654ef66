import { bisect } from './bisect.mjs';

/**
 * Shares of ascending `values` with this mean: the shape, tilted exponentially (the distribution with that mean which
 * is nearest to the shape in Kullback–Leibler distance). The mean is kept inside the open range of the values.
 */
export function tilted(values, shape, mean) {
  const [lo, hi] = [values[0], values.at(-1)];
  const wanted = Math.min(Math.max((mean - lo) / (hi - lo), 1e-4), 1 - 1e-4);
  const places = values.map(v => (v - lo) / (hi - lo));
  const sharesAt = tilt => {
    const sizes = shape.map((s, k) => s * Math.exp(tilt * (places[k] - wanted)));
    const sum = sizes.reduce((a, b) => a + b);
    return sizes.map(s => s / sum);
  };
  const meanAt = tilt => sharesAt(tilt).reduce((sum, s, k) => sum + s * places[k], 0);
  return sharesAt(bisect(tilt => meanAt(tilt) - wanted, -60, 60));
}
