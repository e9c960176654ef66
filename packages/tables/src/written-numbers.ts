import type { Lang } from './diagnostic.js';

/**
 * A number rounded to so many decimals as people round it: halves go away from zero, and what is a half is told by the digits that
 * were published. `toFixed` goes by the binary number beneath them, so that of 1,005 and 1,015, with two decimals, it gives 1,00 and 1,01.
 *
 * @example rounded(1.005, 2) // 1.01
 * @example rounded(-0.125, 2) // -0.13
 */
export function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  const size = Math.floor(Math.abs(value) * scale + 0.5 + NOISE) / scale;
  return value < 0 && size > 0 ? -size : size;
}

/** What differs by less than this part of the last decimal differs by binary arithmetic alone. */
const NOISE = 1e-7;

/** A number in a sentence, with so many decimals: `42,3265`, in English `42.3265`. */
export function decimal(value: number, digits: number, lang: Lang): string {
  const text = rounded(value, digits).toFixed(digits);
  return lang === 'vi' ? text.replace('.', ',') : text;
}

/**
 * A share in whole percent, `44%`: a count of some dozens bears no more.
 *
 * @example percent(0.145, 'vi') // '15%'
 */
export function percent(share: number, lang: Lang): string {
  return `${decimal(share * 100, 0, lang)}%`;
}

/** A number with the decimals it has: `0,25`, `80`. */
export function asWritten(value: number, lang: Lang): string {
  return lang === 'vi' ? String(value).replace('.', ',') : String(value);
}

/**
 * A number rounded up to so many decimals: points that must be reached are still enough as they are printed.
 *
 * @example upTo(42.32652, 4) // 42.3266
 */
export function upTo(value: number, digits: number): number {
  const scale = 10 ** digits;
  // What differs by less than a published score can is noise of binary arithmetic.
  return Math.ceil(value * scale - 1e-4) / scale;
}

const monthNames = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** The English name of a month, 1 to 12; Vietnamese writes its number. */
export function monthEn(month: number): string {
  return monthNames.format(Date.UTC(2000, month - 1));
}
