import { describe, expect, it } from 'vitest';
import { delimited } from '../fixtures.js';
import { madeSheet, officialCount, offOfficial, readBooks, readSheets } from './fixtures.js';
import type { SheetKind, SheetLayout } from './types.js';

const kinds: readonly (readonly [number, SheetKind])[] = [
  [2018, 'one-header-row'],
  [2019, 'code-and-name-rows'],
  [2023, 'two-languages'],
];

describe.each(kinds)('a published sheet of %i, %s, saved as text', (year, kind) => {
  const { rows } = madeSheet({ year, kind });
  const width = Math.max(...rows.map(row => row.length));
  const padded = rows.map(row => Array.from({ length: width }, (_, i) => row[i] ?? ''));

  it('by a Vietnamese spreadsheet gives what the sheet gives', () => {
    const texts = padded.map(row =>
      row.map(cell => (typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell))),
    );
    const read = readBooks({ [`PAPI ${year}.csv`]: `\uFEFF${delimited(texts, ';')}` });
    const sheet = readSheets([madeSheet({ year, kind })]);
    expect(offOfficial(read)).toEqual({ most: expect.closeTo(0, 9), count: officialCount(year) });
    expect(read.scores.objects()).toEqual(sheet.scores.objects());
    expect(read.indicators?.objects()).toEqual(sheet.indicators?.objects());
    expect(read.layouts).toMatchObject([{ shape: 'sheet', sheet: '', layout: kind, years: [year] }]);
  });

  it('has its faults at the file’s own rows and columns', () => {
    const texts = padded.map(row => row.map(String));
    const at = texts.findIndex(row => row.some(cell => cell.startsWith('1.1')));
    (texts[at] as string[])[5] = '9,9,9';
    expect(() => readBooks({ [`PAPI ${year}.csv`]: delimited(texts) })).toThrow(
      new RegExp(`PAPI ${year}\\.csv, row ${at + 1}, column "F": found "9,9,9"`),
    );
    expect(
      (readBooks({ [`${year}.csv`]: delimited(padded.map(row => row.map(String))) }).layouts[0] as SheetLayout).units,
    ).toBe(63);
  });
});
