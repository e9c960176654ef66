/** Encodings of one byte a letter in which Vietnamese was written before Unicode. */
export type CodePage = 'Windows-1258' | 'TCVN3';

/**
 * What the bytes 0x80 to 0xFF mean. Windows-1258 writes a tone as a mark of its own behind the vowel; TCVN3 (the fonts
 * “.VnTime”, as in TCVN 5712) has a byte for each vowel with its tone, and capitals with a tone share it: they are set
 * in a font of capitals, so their text reads as small letters.
 */
const upperHalves: Readonly<Record<CodePage, string>> = {
  'Windows-1258': [
    '€\uFFFD‚ƒ„…†‡ˆ‰\uFFFD‹Œ\uFFFD\uFFFD\uFFFD\uFFFD‘’“”•–—˜™\uFFFD›œ\uFFFD\uFFFDŸ',
    '\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿',
    'ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß',
    'àáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ',
  ].join(''),
  TCVN3: [
    'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ',
    '\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ',
    'ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò',
    'ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ',
  ].join(''),
};

/** The code pages a text is tried with. */
export const codePages = Object.keys(upperHalves) as readonly CodePage[];

/**
 * Bytes of a code page as text; a vowel and the mark behind it become one character (NFC).
 *
 * @example
 * readCodePage(Uint8Array.from([0x48, 0xb5, 0x20, 0x4e, 0xe9, 0x69]), 'TCVN3') // 'Hà Nội'
 */
export function readCodePage(bytes: Uint8Array, page: CodePage): string {
  return respelt(Uint16Array.from(bytes), page);
}

/**
 * A text in which each character stands for the byte of the same number, as a spreadsheet keeps what was typed in a font
 * “.VnTime”: `Hµ Néi` for Hà Nội. Characters beyond U+00FF stay.
 */
export function fromLatin(text: string, page: CodePage): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < units.length; i++) units[i] = text.charCodeAt(i);
  return respelt(units, page);
}

/** What a text typed in a font “.VnTime” says: `Hà Nội` for `Hµ Néi`. */
export function fromOldFonts(text: string): string {
  return fromLatin(text, 'TCVN3');
}

/** Units of UTF-16 as text, those from 0x80 to 0xFF by the code page. */
function respelt(units: Uint16Array, page: CodePage): string {
  const upper = upperHalves[page];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as number;
    if (unit >= 0x80 && unit <= 0xff) units[i] = upper.charCodeAt(unit - 0x80);
  }
  return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le').normalize('NFC');
}
