/** Ends and ticks of a scale that holds some values. */
export interface NiceScale {
  readonly domain: readonly [left: number, right: number];
  readonly ticks: readonly number[];
  /** Decimals that every tick needs. */
  readonly digits: number;
}

/**
 * The tightest scale over some values whose ticks are 1, 2 or 5 times a power of ten apart, at most so many steps.
 *
 * @param values at least one, all finite
 * @example niceScale([41.12, 42.33], 4) // { domain: [41, 42.5], ticks: [41, 41.5, 42, 42.5], digits: 1 }
 */
export function niceScale(values: readonly number[], most: number): NiceScale {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const width = Math.max(greatest - least, 1e-6);
  let power = 10 ** Math.floor(Math.log10(width / most));
  for (;;) {
    for (const times of [1, 2, 5]) {
      const step = times * power;
      const [first, last] = [Math.floor(least / step + 1e-9), Math.ceil(greatest / step - 1e-9)];
      const end = Math.max(last, first + 1);
      if (end - first > most) continue;
      const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
      const ticks = Array.from({ length: end - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(digits)));
      return { domain: [ticks[0]!, ticks.at(-1)!], ticks, digits };
    }
    power *= 10;
  }
}
