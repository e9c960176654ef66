/** Figures printed beside the totals, in the order of the sheet's units; NaN where there is none. */
export interface PrintedErrors {
  readonly se: Float64Array;
  readonly low: Float64Array | undefined;
  readonly high: Float64Array | undefined;
}

/** What the printed interval is, from its half-widths in standard errors. */
export interface PrintedInterval {
  /** The median of half-width over standard error: 1.645 for 90 %, 1.96 for 95 %. */
  readonly ratio: number;
  readonly level: 90 | 95 | undefined;
  /** Units whose half-width lies more than a fiftieth from the others', with the error that would fit. */
  readonly odd: readonly { readonly unit: number; readonly expected: number }[];
}

/**
 * Measures the printed interval by its standard error, unit by unit: normal quantiles are 1.6449 at 90 % and 1.9600 at
 * 95 %, and a t quantile with thousands of degrees of freedom is the same to three digits.
 *
 * @returns undefined where no unit has both ends and a standard error above 0
 */
export function printedInterval({ se, low, high }: PrintedErrors): PrintedInterval | undefined {
  if (!low || !high) return undefined;
  const halves = Array.from(se, (error, unit) => ({
    unit,
    error,
    half: ((high[unit] as number) - (low[unit] as number)) / 2,
  }));
  const known = halves.filter(({ error, half }) => error > 0 && half > 0);
  if (known.length === 0) return undefined;
  const ratios = known.map(({ half, error }) => half / error).sort((a, b) => a - b);
  const ratio = ratios[Math.floor(ratios.length / 2)] as number;
  const odd = known
    .filter(({ half, error }) => Math.abs(half / error / ratio - 1) > 0.02)
    .map(({ unit, half }) => ({ unit, expected: half / ratio }));
  const level = Math.abs(ratio - 1.645) < 0.02 ? 90 : Math.abs(ratio - 1.96) < 0.02 ? 95 : undefined;
  return { ratio, level, odd };
}
