import type { Annex } from '../annex.js';

/**
 * An annex whose every text can stand in XML and on paper: no control characters but line ends, no half of a character pair,
 * composed letters (`ắ` as one). What a name of a file or an agency holds is thus never able to break a document.
 *
 * @example printable({ ...annex, subject: 'Kế\u0000 hoạch' }).subject // 'Kế hoạch'
 */
export function printable(annex: Annex): Annex {
  return cleaned(annex) as Annex;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return printableText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, cleaned(held)]));
}

const unprintable = /(?![\n\t])\p{Cc}|\p{Cs}|[\u2028\u2029\uFFFE\uFFFF]/gu;

/** A text without characters that XML forbids, its letters composed. */
export function printableText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unprintable, '').normalize('NFC');
}
