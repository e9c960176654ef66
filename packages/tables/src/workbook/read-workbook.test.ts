import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookOf } from '../../testing/small-workbook.js';
import { Faults } from '../faults.js';
import { isWorkbook, readWorkbook } from './read-workbook.js';

function read(bytes: Uint8Array) {
  const faults = new Faults();
  const sheets = readWorkbook(bytes, 'a.xlsx', faults);
  return { sheets, codes: faults.diagnostics.map(d => d.code) };
}
/** A workbook of one sheet, its XML as given. */
const withSheet = (xml: string, more: Record<string, string> = {}) =>
  workbookOf([{ name: 'S', rows: [] }], { 'xl/worksheets/sheet1.xml': xml, ...more });

describe('readWorkbook', () => {
  it('gives every sheet with its cells as they stand, gaps kept', () => {
    const rows = [['Tỉnh', 'Điểm'], [], ['Hà Nội', 43.5, null, true, 'a < b & "c"']];
    const { sheets, codes } = read(
      workbookOf([
        { name: '2023', rows },
        { name: 'Ẩn', rows: [[1]], hidden: true },
      ]),
    );
    expect(codes).toEqual([]);
    expect(sheets).toEqual([
      {
        name: '2023',
        hidden: false,
        rows: [
          { row: 1, cells: ['Tỉnh', 'Điểm'] },
          { row: 3, cells: ['Hà Nội', 43.5, null, true, 'a < b & "c"'] },
        ],
      },
      { name: 'Ẩn', hidden: true, rows: [{ row: 1, cells: [1] }] },
    ]);
  });

  it('reads what other programs write: inline texts, prefixes, no references, saved values of formulas, errors, runs', () => {
    const cells =
      '<x:c t="inlineStr"><x:is><x:t>Hà </x:t><x:t>Nội</x:t></x:is></x:c>' +
      '<x:c><x:f>1+1</x:f><x:v>2</x:v></x:c><x:c t="str"><x:f>A1</x:f><x:v>t</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c>' +
      '<x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>99</x:v></x:c>';
    const texts = '<sst><si><r><t>KC</t></r><r><t>DL</t></r><rPh><t>x</t></rPh></si></sst>';
    const { sheets } = read(
      withSheet(`<x:worksheet xmlns:x="x"><x:sheetData><x:row>${cells}</x:row></x:sheetData></x:worksheet>`, {
        'xl/sharedStrings.xml': texts,
      }),
    );
    expect(sheets?.[0]?.rows).toEqual([{ row: 1, cells: ['Hà Nội', 2, 't', '#N/A', 'KCDL'] }]);
  });

  it('tells an old workbook, a damaged one, and a zip file that is none', () => {
    expect(read(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0)).codes).toEqual(['old-workbook']);
    const whole = workbookOf([{ name: 'S', rows: [[1]] }]);
    expect(read(whole.subarray(0, whole.length - 40)).codes).toEqual(['damaged-workbook']);
    expect(read(zipSync({ 'a.txt': strToU8('a') })).codes).toEqual(['not-a-workbook']);
    expect(read(withSheet('<worksheet><sheetData><row></worksheet>')).codes).toEqual(['damaged-workbook']);
    expect(isWorkbook(whole)).toBe(true);
    expect(isWorkbook(strToU8('a,b'))).toBe(false);
  });

  it('unpacks no bomb, whatever size it claims', () => {
    const packed = zipSync({ 'xl/workbook.xml': new Uint8Array(5_000_000) });
    /** The same file, saying that it holds another number of bytes. */
    const claiming = (size: number) => {
      const bytes = packed.slice();
      const view = new DataView(bytes.buffer);
      for (let at = 0; at + 4 < bytes.length; at++) {
        if (view.getUint32(at, true) === 5_000_000) view.setUint32(at, size, true);
      }
      return bytes;
    };
    expect(packed.length).toBeLessThan(10_000);
    expect(read(claiming(201_000_000)).codes).toEqual(['workbook-too-large']);
    expect(read(claiming(10)).sheets ?? []).toEqual([]);
  });

  it('expands no entities of its own, and takes names in the file for names only', () => {
    const doctype = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const cell = '<c t="inlineStr"><is><t>&b;</t></is></c>';
    const { sheets } = read(
      withSheet(`${doctype}<worksheet><sheetData><row>${cell}</row></sheetData></worksheet>`, {
        '../../outside.xml': 'x',
        'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      }),
    );
    expect(sheets?.[0]?.rows[0]?.cells).toEqual(['&b;']);
  });
});
