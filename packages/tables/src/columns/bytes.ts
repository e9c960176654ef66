/** Bytes that mean something in delimited text, in UTF-8 as in ASCII. */
/** No byte of a text. */
export const NONE = 0x00;
export const LF = 0x0a;
export const CR = 0x0d;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const MINUS = 0x2d;
export const POINT = 0x2e;
export const ZERO = 0x30;
export const NINE = 0x39;

/**
 * Where the record that begins at `at` ends: the place of the first line end that stands after an even number of quotes,
 * or `end`. Records are those of `recordsOf`.
 */
export function recordEnd(bytes: Uint8Array, at: number, end: number): number {
  let open = false;
  for (; at < end; at++) {
    const c = bytes[at];
    if (c === QUOTE) open = !open;
    else if ((c === LF || c === CR) && !open) return at;
  }
  return end;
}

/** The place behind the line end at `at`: LF, CR or both. */
export function afterLineEnd(bytes: Uint8Array, at: number): number {
  return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : at + 1;
}

/** Whether the cells of a record are all blank; undefined where only its text can tell (quotes, other scripts). */
export function isBlankRecord(bytes: Uint8Array, at: number, end: number, delimiter: number): boolean | undefined {
  let known = true;
  for (; at < end; at++) {
    const c = bytes[at] as number;
    if (c === delimiter || c === SPACE || (c >= 0x09 && c <= CR)) continue;
    if (c !== QUOTE && c < 0x80) return false;
    known = false;
  }
  return known ? true : undefined;
}
