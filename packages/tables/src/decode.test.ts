import { expect, test } from 'vitest';
import { decode } from './decode.js';
import { Faults } from './faults.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

function codesOf(bytes: Uint8Array): (string | number | undefined)[] {
  const faults = new Faults();
  expect(decode(bytes, 'a.csv', faults)).toBeUndefined();
  return faults.diagnostics.flatMap(d => [d.code, d.row]);
}

test('UTF-8 is read with and without a byte order mark, which is not part of the text', () => {
  const faults = new Faults();
  expect(decode(utf8('tỉnh,1.1'), 'a.csv', faults)).toEqual({ text: 'tỉnh,1.1', encoding: 'UTF-8' });
  expect(decode(utf8('\uFEFFtỉnh,1.1'), 'a.csv', faults)).toEqual({ text: 'tỉnh,1.1', encoding: 'UTF-8 with BOM' });
  expect(faults.diagnostics).toEqual([]);
});

test('UTF-16 in either order is a fault, with a byte order mark or without', () => {
  const little = Buffer.from('\uFEFFtỉnh,1.1', 'utf16le');
  const big = Buffer.from(little).swap16();
  expect(codesOf(little)).toEqual(['utf-16', undefined]);
  expect(codesOf(big)).toEqual(['utf-16', undefined]);
  expect(codesOf(Buffer.from('province,score', 'utf16le'))).toEqual(['utf-16', undefined]);
});

test('NUL bytes here and there are not UTF-16: a text with one is a fault at its row, other bytes are not text', () => {
  expect(codesOf(utf8('tỉnh,1\0\n1,5\n'))).toEqual(['not-text', 1]);
  expect(codesOf(utf8(`tỉnh,1\r\n${'1,5\r\n'.repeat(1000)}2,\0\r\n`))).toEqual(['not-text', 1002]);
  expect(codesOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0, 0x0d]))).toEqual([
    'not-text',
    undefined,
  ]);
  expect(codesOf(Uint8Array.from([0x80, ...utf8('a'.repeat(5000)), 0]))).toEqual(['not-text', undefined]);
});

test('UTF-16 without a mark is known in a Vietnamese text too', () => {
  expect(codesOf(Buffer.from('tỉnh;điểm\nĐắk Lắk;5,1\n', 'utf16le'))).toEqual(['utf-16', undefined]);
  expect(codesOf(Buffer.from('tỉnh;điểm\nĐắk Lắk;5,1\n', 'utf16le').swap16())).toEqual(['utf-16', undefined]);
});

test('a code page of old is a fault at the row of its first foreign byte', () => {
  const windows1258 = Buffer.concat([utf8('province,score\nHa Giang,35\n'), Buffer.from([0x48, 0xe0, 0x20, 0x4e])]);
  expect(codesOf(windows1258)).toEqual(['not-utf-8', 3]);
});

test('a text whose last character is not whole was likely cut off', () => {
  const likely = (bytes: Uint8Array) => {
    const faults = new Faults();
    decode(bytes, 'a.csv', faults);
    return faults.diagnostics[0]?.likely?.en;
  };
  expect(likely(utf8('a\nĐắk').subarray(0, -2))).toContain('cut off here');
  expect(likely(Uint8Array.from([0x61, 0xe0, 0x62]))).toBeUndefined();
  expect(likely(Uint8Array.from([0x61, 0xe0])), 'a code page of old').toBeUndefined();
  expect(likely(Uint8Array.from([0x61, 0x80]))).toBeUndefined();
});

test('a workbook, new or old, is a fault that asks for CSV', () => {
  expect(codesOf(Buffer.from('PK\u0003\u0004…'))).toEqual(['workbook', undefined]);
  expect(codesOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toEqual(['workbook', undefined]);
});

test('the fault says how to save the file', () => {
  const faults = new Faults();
  decode(Uint8Array.from([0xff]), 'a.csv', faults);
  expect(faults.diagnostics[0]?.expected?.en).toContain('CSV UTF-8');
  expect(faults.diagnostics[0]?.expected?.vi).toContain('CSV UTF-8');
});
