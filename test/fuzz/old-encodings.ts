import { readCodePage } from '../../packages/tables/src/encodings/code-pages.js';

const upper = Uint8Array.from({ length: 128 }, (_, i) => 128 + i);

/** Letters to bytes of TCVN3; capitals with a tone are written small, as the fonts of capitals have them. */
const tcvn3 = new Map([...upper].map(byte => [readCodePage(Uint8Array.of(byte), 'TCVN3'), byte]));

/** By the platform's own table, not the project's. */
const decoder = new TextDecoder('windows-1258');
const windows1258 = new Map([...upper].map(byte => [decoder.decode(Uint8Array.of(byte)), byte]));

const tones = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** Text as Windows-1258 saves it: a letter, and its tone behind it. What the page does not have becomes `?`. */
export function toWindows1258(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const whole = byteOf(letter, windows1258);
    if (whole !== undefined) bytes.push(whole);
    else {
      const marks = letter.normalize('NFD');
      const tone = [...marks].find(mark => tones.test(mark)) ?? '';
      const base = marks.replace(tone, '').normalize('NFC');
      bytes.push(byteOf(base, windows1258) ?? 0x3f);
      if (tone !== '') bytes.push(windows1258.get(tone) as number);
    }
  }
  return Uint8Array.from(bytes);
}

/** Text as it was typed in the old fonts. */
export function toTcvn3(text: string): Uint8Array {
  const letters = [...text.normalize('NFC')];
  return Uint8Array.from(letters.map(l => byteOf(l, tcvn3) ?? byteOf(l.toLowerCase(), tcvn3) ?? 0x3f));
}

function byteOf(letter: string, page: ReadonlyMap<string, number>): number | undefined {
  return letter <= '\x7F' ? letter.charCodeAt(0) : page.get(letter);
}
