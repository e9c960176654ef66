import { isUtf8 } from 'node:buffer';
import { type Decoded, decode, type Encoding, isZipOrWorkbook, rowAt } from '../decode.js';
import type { Faults } from '../faults.js';
import { messages } from '../messages.js';
import { codePages, fromOldFonts, readCodePage } from './code-pages.js';
import { isDamagedUtf8 } from './damaged.js';
import { type Evidence, evidenceFor, type Knows, sampled } from './evidence.js';
import { readUtf16, utf16Order } from './utf16.js';

/**
 * As `decode`, for a file whose words are known: UTF-16 is read too, and what is not Unicode in the old encoding of
 * Vietnamese that makes most of its words known ones. Where none does, the fault is that of `decode`.
 *
 * A text that was typed in a font “.VnTime” keeps its TCVN3 bytes as characters in a file of Unicode (`Hµ Néi`): it is
 * read as TCVN3 where more words are known so. Whatever is not Unicode is a guess, hence a warning that names it.
 *
 * @returns undefined after a fault
 */
export function decodeKnown(bytes: Uint8Array, file: string, faults: Faults, knows: Knows): Decoded | undefined {
  const order = isZipOrWorkbook(bytes) ? undefined : utf16Order(bytes);
  if (order) {
    const text = readUtf16(bytes, order);
    const nul = text?.indexOf('\0') ?? -1;
    if (text === undefined) faults.fault({ file }, messages.brokenUtf16());
    else if (nul >= 0) faults.fault({ file, row: rowAt(Buffer.from(text.slice(0, nul)), nul) }, messages.notText());
    else return typedInOldFonts({ text, encoding: order }, file, faults, knows);
    return undefined;
  }
  if (isZipOrWorkbook(bytes) || isUtf8(bytes) || bytes.includes(0) || isDamagedUtf8(bytes.subarray(0, sampled))) {
    const decoded = decode(bytes, file, faults);
    return decoded && typedInOldFonts(decoded, file, faults, knows);
  }
  const start = bytes.subarray(0, sampled);
  const pages = codePages.map(page => ({ page, evidence: evidenceFor(readCodePage(start, page), knows) }));
  const [best] = pages.sort((a, b) => b.evidence.known - a.evidence.known);
  if (best === undefined || best.evidence.known === 0) return decode(bytes, file, faults);
  const { page, evidence } = best;
  return guessed({ text: readCodePage(bytes, page), encoding: page, evidence }, file, faults);
}

/** The text as it is, or read as TCVN3 where its characters are those of the old fonts. */
function typedInOldFonts(decoded: Decoded, file: string, faults: Faults, knows: Knows): Decoded {
  const { text, encoding } = decoded;
  const start = text.slice(0, sampled);
  if (!mayBeOldFonts(start)) return decoded;
  const evidence = evidenceFor(fromOldFonts(start), knows);
  if (evidence.known <= evidenceFor(text, knows).known) return decoded;
  return guessed({ text: fromOldFonts(text), encoding: `TCVN3 in ${encoding}` as Encoding, evidence }, file, faults);
}

/** Whether letters beyond ASCII are mostly those of Latin alphabets: every other word of Vietnamese has one of its own. */
function mayBeOldFonts(text: string): boolean {
  const latin = text.match(/[\xA1-\xFF]/g)?.length ?? 0;
  const vietnamese = text.match(/[\u1EA0-\u1EF9]/g)?.length ?? 0;
  return latin > 4 * vietnamese;
}

function guessed(decoded: Required<Decoded> & { evidence: Evidence }, file: string, faults: Faults): Decoded {
  const { encoding, evidence } = decoded;
  faults.warn({ file }, messages.encodingGuessed(encoding, evidence.known, evidence.example));
  return decoded;
}
