import { expect, test } from 'vitest';
import { Faults } from '../faults.js';
import { fromLatin } from './code-pages.js';
import { decodeKnown } from './decode-known.js';

const names = new Set(['hà nội', 'bắc kạn', 'đắk lắk', 'thừa thiên huế', 'tỉnh', 'quảng ngãi']);
const knows = (text: string) => names.has(text.normalize('NFC').toLowerCase());
const text = 'tỉnh;1,1\nHà Nội;1\nBắc Kạn;2\nĐắk Lắk;3\nThừa Thiên Huế;4\nQuảng Ngãi;5\n';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
/** As typed in a font “.VnTime”, and as the same bytes. */
const vnTime = 'tØnh;1,1\nHµ Néi;1\nB¾c K¹n;2\n§¾k L¾k;3\nThõa Thiªn HuÕ;4\nQu¶ng Ng·i;5\n';
/** Windows writes the mark of a tone behind the vowel, which keeps its hat. */
const windows1258 = latin(
  't\xd2nh;1,1\nHà Nô\xf2i;1\nB\xe3\xecc Ka\xf2n;2\nÐ\xe3\xeck L\xe3\xeck;3\nTh\xfd\xcca Thiên Huê\xec;4\nQua\xd2ng Nga\xdei;5\n'
    .replace('t\xd2nh', 'ti\xd2nh')
    .replaceAll('Ð', '\xd0'),
);

function read(bytes: Uint8Array) {
  const faults = new Faults();
  return {
    decoded: decodeKnown(bytes, 'a.csv', faults, knows),
    told: faults.diagnostics.map(d => [d.severity, d.code]),
  };
}

test('UTF-8 and UTF-16, in either order, with a mark or without, are read and nothing is told', () => {
  const little = Buffer.from(text, 'utf16le');
  const marked = Buffer.from(`\uFEFF${text}`, 'utf16le');
  for (const [bytes, encoding] of [
    [utf8(text), 'UTF-8'],
    [utf8(`\uFEFF${text}`), 'UTF-8 with BOM'],
    [little, 'UTF-16LE'],
    [Buffer.from(little).swap16(), 'UTF-16BE'],
    [marked, 'UTF-16LE'],
    [Buffer.from(marked).swap16(), 'UTF-16BE'],
  ] as const) {
    expect(read(bytes)).toEqual({ decoded: { text, encoding }, told: [] });
  }
});

test('Windows-1258 is told by the names it makes, its marks are joined to their vowels, and a warning says so', () => {
  const { decoded, told } = read(windows1258);
  expect(decoded).toEqual({ text, encoding: 'Windows-1258', evidence: { known: 6, example: 'tỉnh' } });
  expect(told).toEqual([['warning', 'encoding-guessed']]);
});

test('TCVN3 is told by the names it makes, with a warning that counts them', () => {
  const { decoded, told } = read(latin(vnTime));
  expect(decoded).toEqual({ text, encoding: 'TCVN3', evidence: { known: 6, example: 'tỉnh' } });
  expect(told).toEqual([['warning', 'encoding-guessed']]);
});

test('text typed in the old fonts and saved as Unicode is TCVN3 in it', () => {
  expect(read(utf8(vnTime)).decoded).toMatchObject({ text, encoding: 'TCVN3 in UTF-8' });
  expect(read(Buffer.from(`\uFEFF${vnTime}`, 'utf16le')).decoded).toMatchObject({
    text,
    encoding: 'TCVN3 in UTF-16LE',
  });
});

test('Unicode with a few Latin letters stays as it is', () => {
  expect(read(utf8('tỉnh\nHà Nội\n§ 5: µ\n'))).toMatchObject({ decoded: { encoding: 'UTF-8' }, told: [] });
});

test('where no encoding makes words known, or UTF-8 is only damaged, the fault stays', () => {
  expect(read(latin('name;1\nOrléans;2\n')).told).toEqual([['fault', 'not-utf-8']]);
  const damaged = Buffer.concat([utf8(text), Uint8Array.from([0xe0, 0x0a])]);
  expect(read(damaged).told).toEqual([['fault', 'not-utf-8']]);
});

test('UTF-16 that is cut inside a character, or holds NULs, is a fault', () => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  expect(read(bytes.subarray(0, -1)).told).toEqual([['fault', 'broken-utf-16']]);
  expect(read(Buffer.from('\uFEFFa\uD800b', 'utf16le')).told).toEqual([['fault', 'broken-utf-16']]);
  expect(read(Buffer.from('\uFEFFa\n\0b', 'utf16le')).told).toEqual([['fault', 'not-text']]);
});

test('every letter of Vietnamese with every tone reads back from TCVN3', () => {
  const small = 'aăâeêioôơuưy'.normalize('NFC');
  const toned = [...small].flatMap(vowel => ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map(m => vowel + m));
  const letters = new Set([
    ...fromLatin(String.fromCharCode(...Array.from({ length: 128 }, (_, i) => i + 128)), 'TCVN3'),
  ]);
  for (const letter of [...toned.map(t => t.normalize('NFC')), 'đ', 'Đ', 'Ă', 'Â', 'Ê', 'Ô', 'Ơ', 'Ư']) {
    if (letter.length > 0 && letter > '\x7F') expect(letters).toContain(letter);
  }
});
