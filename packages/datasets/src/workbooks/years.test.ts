import { describe, expect, it } from 'vitest';
import { workbookOf } from '../../../tables/testing/small-workbook.js';
import {
  faultsOfSheets,
  madeSheet,
  officialCount,
  offOfficial,
  readBooks,
  readSheets,
  type Value,
} from './fixtures.js';
import type { SheetLayout } from './types.js';

const of2011 = (name: string) => madeSheet({ year: 2011, kind: 'units-in-rows', name });
const of2018 = (name: string) => madeSheet({ year: 2018, kind: 'one-header-row', name });
const of2022 = (name = '2022_VIE_ENG', hidden = false) => ({
  ...madeSheet({ year: 2022, kind: 'two-languages', name }),
  hidden,
});
const of2023 = (name = '2023_VIE_ENG', hidden = false) => ({
  ...madeSheet({ year: 2023, kind: 'two-languages', name }),
  hidden,
});
const yearsIn = (layouts: readonly unknown[]) =>
  (layouts as SheetLayout[]).map(({ years, yearFrom }) => [years[0], yearFrom]);

describe('the year of a sheet', () => {
  it('is taken from the label of its total, its name or the file’s name', () => {
    expect(yearsIn(readSheets([of2018('Indicators_VIE')]).layouts)).toEqual([[2018, 'label']]);
    expect(yearsIn(readSheets([of2011('2011 Bảng tổng hợp')]).layouts)).toEqual([[2011, 'sheet name']]);
    expect(yearsIn(readSheets([of2011('Bảng tổng hợp')], undefined, 'PAPI-2011-1.xlsx').layouts)).toEqual([
      [2011, 'file name'],
    ]);
  });

  it('is never guessed where a tab is named for another year than the file: the option says it, and the tab is told', () => {
    expect(faultsOfSheets([of2011('2012 tổng hợp')], undefined, 'PAPI-2011-1.xlsx')).toEqual([
      expect.stringMatching(
        /\[2012 tổng hợp\]: found years that disagree: 2012 from the sheet’s name, 2011 from the file’s name, .*use --year/,
      ),
    ]);
    const read = readSheets([of2011('2012 tổng hợp')], 2011, 'PAPI-2011-1.xlsx');
    expect(offOfficial(read)).toEqual({ most: expect.closeTo(0, 4), count: officialCount(2011) });
    expect(read.warnings).toMatchObject([
      { code: 'sheet-of-another-year', found: { en: '2012 from the sheet’s name' } },
    ]);
    expect((read.layouts[0] as SheetLayout).decisions.map(({ code }) => code)).toContain('other-year-named');
  });

  it('is decided by what the sheet holds where a name cannot be right', () => {
    const read = readSheets([of2022('2017')], undefined, 'PAPI2022.xlsx');
    expect(yearsIn(read.layouts)).toEqual([[2022, 'file name']]);
    expect(read.warnings).toMatchObject([{ code: 'sheet-of-another-year' }]);
    expect(faultsOfSheets([of2022('2017')], undefined, 'a.xlsx')).toEqual([
      expect.stringContaining('a year that has 2.4 (2018-2024)'),
    ]);
  });

  it('follows from the nodes alone where one year has them, and else must be said', () => {
    const bare = madeSheet({ year: 2018, kind: 'one-header-row', name: 'S' });
    (bare.rows[1] as Value[])[0] = 'Chỉ số PAPI (không có trọng số)';
    expect(yearsIn(readSheets([bare]).layouts)).toEqual([[2018, 'content']]);
    expect(faultsOfSheets([of2022('S')])).toEqual([expect.stringMatching(/nothing that tells the year.*--year/)]);
  });
});

describe('several sheets of scores', () => {
  it('of several years in one workbook are each read once, whatever year the file is named for', () => {
    const read = readSheets([of2022(), of2023(), of2018('2018')], undefined, '2024_all.xlsx');
    expect(yearsIn(read.layouts)).toEqual([
      [2022, 'sheet name'],
      [2023, 'sheet name'],
      [2018, 'label'],
    ]);
    expect(offOfficial(read).count).toBe(officialCount(2022) + officialCount(2023) + officialCount(2018));
    expect(read.sources).toMatchObject([{ year: null, years: [2018, 2022, 2023] }]);
  });

  it('of one year give the newest, and say so; a hidden sheet is never the newest', () => {
    const old = of2023('2023 old');
    (old.rows[2] as Value[])[3] = 44.44;
    const read = readSheets([old, of2023('2023 new')]);
    expect(read.layouts).toMatchObject([{ sheet: '2023 new' }]);
    expect(offOfficial(read).most).toBeLessThan(1e-9);
    expect(read.warnings).toMatchObject([{ code: 'sheet-superseded', file: 'book.xlsx [2023 old]' }]);
    expect(readSheets([of2023('2023 a'), of2023('2023 b', true)]).layouts).toMatchObject([
      { sheet: '2023 a', hidden: false },
    ]);
  });

  it('repeated in a later workbook give that of the workbook that reaches further', () => {
    const read = readBooks({ 'a-2023.xlsx': workbookOf([of2023(), of2022()]), 'b-2022.xlsx': workbookOf([of2022()]) });
    expect(read.layouts).toMatchObject([
      { file: 'a-2023.xlsx', years: [2023] },
      { file: 'a-2023.xlsx', years: [2022] },
    ]);
    expect(read.warnings).toMatchObject([{ code: 'sheet-superseded', file: 'b-2022.xlsx [2022_VIE_ENG]' }]);
    expect(read.sources).toMatchObject([{ years: [2022, 2023] }, { years: [] }]);
  });

  it('of which some hold one axis each add their indicators to the summary, and must repeat its scores', () => {
    const parts = ['1', '2'].map(axis =>
      madeSheet({ year: 2015, kind: 'units-in-rows', name: `Điểm thành phần ${axis}`, axes: [axis] }),
    );
    const summary = madeSheet({ year: 2015, kind: 'units-in-rows', name: '2015 Bảng tổng hợp' });
    const read = readSheets([summary, ...parts], undefined, 'PAPI-2015-1.xlsx');
    expect(offOfficial(read).count).toBe(officialCount(2015));
    expect(read.layouts.map(layout => (layout as SheetLayout).indicators.length > 0)).toEqual([false, true, true]);
    expect((read.layouts[1] as SheetLayout).decisions.map(({ code }) => code)).toContain('part-of-a-year');
    const [first] = parts as [(typeof parts)[number]];
    (first.rows[1] as Value[])[1] = 5.2;
    expect(faultsOfSheets([summary, ...parts], undefined, 'PAPI-2015-1.xlsx')).toEqual([
      expect.stringMatching(
        /\[Điểm thành phần 1\], row 2, column "B": found 5\.2, expected the score of 01 Hà Nội on 1/,
      ),
    ]);
  });

  it('beside text files of other years are read together, of the same year a fault', () => {
    const text = 'year,province,total\n2023,01,43.96\n';
    expect(() => readBooks({ 'a.csv': text, 'b.xlsx': workbookOf([of2023()]) })).toThrow(
      /scores of 2023 that a\.csv gives already/,
    );
    const read = readBooks({ 'a.csv': 'year,province,total\n2021,01,44\n', 'b.xlsx': workbookOf([of2023()]) });
    expect(read.sources.map(({ year }) => year)).toEqual([2021, 2023]);
  });
});
