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

type Rows = Value[][];

/** A sheet of 2023 after a change; rows and columns are counted as a spreadsheet does, from 1. */
function changed(
  change: (rows: Rows) => void,
  made: Parameters<typeof madeSheet>[0] = { year: 2023, kind: 'two-languages' },
) {
  const sheet = madeSheet(made);
  change(sheet.rows);
  return sheet;
}

const rowOf = (rows: Rows, label: string) =>
  rows.findIndex(row => row.some(cell => typeof cell === 'string' && cell.startsWith(label)));
const codesOf = (layout: unknown) => (layout as SheetLayout).decisions.map(({ code }) => code);

describe('a workbook that is no whole table of scores', () => {
  it('cut in the middle is a fault of the file', () => {
    const bytes = workbookOf([madeSheet({ year: 2023, kind: 'two-languages' })]);
    expect(() => readBooks({ 'a.xlsx': bytes.subarray(0, bytes.length / 2) })).toThrow(/a\.xlsx: .*damaged/);
  });

  it('without units is told, and where another sheet has them passed over', () => {
    const other = { name: 'Ghi chú', rows: [['Đọc tôi'], ['Không có số liệu', 1]] };
    expect(faultsOfSheets([other])).toEqual([
      expect.stringMatching(/^book\.xlsx \[Ghi chú\]: found no row or column that names/),
    ]);
    const read = readSheets([other, madeSheet({ year: 2023, kind: 'two-languages' })]);
    expect(read.warnings).toMatchObject([{ file: 'book.xlsx [Ghi chú]', code: 'sheet-not-read' }]);
    expect(offOfficial(read).count).toBe(officialCount(2023));
  });

  it('with units and other figures than scores is told', () => {
    const rows = [
      ['Tỉnh', 'Dân số'],
      ['Hà Nội', 8.05],
      ['Cà Mau', 1.19],
      ['Huế', 1.1],
    ];
    expect(faultsOfSheets([{ name: 'S', rows }])).toEqual([expect.stringContaining('no axis and no sub-axis')]);
  });
});

describe('a sheet of one province', () => {
  it('is read whichever way it lies', () => {
    const across = [
      ['Nhãn', 'Thang điểm', 'Tỉnh Đắk Lắk'],
      ['1.1: Tri thức công dân', '0.25-2.5 điểm', 1.5],
      ['1.2: Cơ hội tham gia', '0.25-2.5 điểm', 1.25],
    ];
    const down = [
      ['Tên tỉnh', '1.1: Tri thức công dân', '1.2: Cơ hội tham gia'],
      ['Đắk Lắk', 1.5, 1.25],
      ['Ghi chú: so với Hà Nội'],
    ];
    for (const rows of [across, down]) {
      const { scores } = readSheets([{ name: '2023', rows }]);
      expect(scores.objects()).toMatchObject([
        { unit: '66', node: '1.1', score: 1.5 },
        { unit: '66', node: '1.2', score: 1.25 },
      ]);
    }
  });
});

describe('cells of a sheet', () => {
  it('with text for a number are faults at their row and column', () => {
    const faults = faultsOfSheets([
      changed(rows => {
        (rows[rowOf(rows, 'Civic Knowledge')] as Value[])[3] = 'thiếu';
        (rows[rowOf(rows, 'Civic Knowledge')] as Value[])[4] = '53%';
        (rows[rowOf(rows, 'Civic Knowledge')] as Value[])[5] = true;
      }),
    ]);
    expect(faults).toHaveLength(3);
    const at = (column: string, found: string) =>
      expect.stringMatching(new RegExp(`^book\\.xlsx \\[2023_VIE_ENG\\], row 8, column "${column}": found "${found}"`));
    expect(faults).toEqual(expect.arrayContaining([at('D', 'thiếu'), at('E', '53%'), at('F', 'true')]));
  });

  it('with numbers stored as text are read, in one convention', () => {
    const read = readSheets([
      changed(rows => {
        for (const row of rows.slice(2))
          for (let i = 3; i < row.length; i++)
            if (typeof row[i] === 'number') row[i] = String(row[i]).replace('.', ',');
      }),
    ]);
    expect(offOfficial(read)).toEqual({ most: expect.closeTo(0, 8), count: officialCount(2023) });
  });

  it('at 0 mean withheld where a whole axis is, and are faults where its sub-axes have scores', () => {
    const zeros = madeSheet({ year: 2022, kind: 'two-languages', withheld: 0 });
    const read = readSheets([zeros]);
    expect(offOfficial(read).count).toBe(officialCount(2022));
    expect(codesOf(read.layouts[0])).toContain('zeros-withheld');
    expect((read.layouts[0] as SheetLayout).withheldUnits).toEqual(['24', '27']);
    const faults = faultsOfSheets([
      changed(rows => {
        (rows[rowOf(rows, 'Dimension 1')] as Value[])[3] = 0;
      }),
    ]);
    expect(faults).toEqual([expect.stringMatching(/row 7, column "D": found "0".*withheld score/)]);
  });

  it('at 0 stay values of indicators where there is a score', () => {
    const read = readSheets([
      changed(rows => {
        (rows[rowOf(rows, 'Knowledge of Leaders')] as Value[])[3] = 0;
      }),
    ]);
    const first = read.indicators?.objects({ limit: 2 }) as { unit: string; indicator: string; value: number }[];
    expect(first[1]).toMatchObject({ unit: '01', indicator: '1.1.2', value: 0 });
    expect(codesOf(read.layouts[0])).toContain('zeros-kept');
  });

  it('that say KCDL, and empty ones, give no row', () => {
    const read = readSheets([madeSheet({ year: 2018, kind: 'one-header-row', withheld: 'KCDL' })]);
    expect(offOfficial(read).count).toBe(officialCount(2018));
    expect((read.layouts[0] as SheetLayout).decisions.find(({ code }) => code === 'words-withheld')?.en).toContain(
      '“KCDL”',
    );
  });

  it('swapped between two provinces show as a sum that does not add up', () => {
    const faults = faultsOfSheets([
      changed(rows => {
        const row = rows[rowOf(rows, 'Dimension 6')] as Value[];
        [row[3], row[4]] = [row[4] as Value, row[3] as Value];
      }),
    ]);
    expect(faults.filter(fault => /column "[DE]": .*the sum of/.test(fault))).toHaveLength(4);
  });

  it('of an indicator beyond its scale are faults: shares typed in percent', () => {
    const faults = faultsOfSheets([
      changed(rows => {
        (rows[rowOf(rows, 'Knowledge of Leaders')] as Value[])[3] = 41.2;
      }),
    ]);
    expect(faults).toEqual([
      expect.stringMatching(/row 10, column "D": found "41.2", expected a value of 1\.1\.2 from 0 to 1\.1/),
    ]);
  });

  it('of errors that are 0, or do not fit the interval beside them, are not known', () => {
    const read = readSheets([
      changed(rows => {
        const errors = rows[rowOf(rows, 'Unweighted Standard Error')] as Value[];
        errors[3] = 0;
        errors[4] = 1.5;
      }),
    ]);
    const totals = (read.scores.objects() as { node: string; se: number }[]).filter(({ node }) => node === 'total');
    expect(totals.slice(0, 3).map(({ se }) => Number.isNaN(se))).toEqual([true, true, false]);
    expect(read.warnings).toMatchObject([{ code: 'error-disagrees', row: 6, column: 'E' }]);
    expect((read.layouts[0] as SheetLayout).decisions.find(({ code }) => code === 'zero-errors')?.en).toMatch(
      /: 01 Hà Nội$/,
    );
  });
});

describe('names of a sheet', () => {
  it('twice are faults at the second', () => {
    const faults = faultsOfSheets([
      changed(rows => {
        (rows[1] as Value[])[4] = 'Hà Nội';
        (rows[0] as Value[])[4] = 1;
      }),
    ]);
    expect(faults).toEqual([
      expect.stringMatching(
        /row 2, column "E": found 01 Hà Nội a second time, expected one column; column D has it already/,
      ),
    ]);
  });

  it('that are none are faults with the nearest, unless they mean all units', () => {
    const faults = faultsOfSheets([
      changed(rows => {
        (rows[1] as Value[])[3] = 'Hà Nộii';
        (rows[1] as Value[])[40] = 'Ninh Thận';
      }),
    ]);
    expect(faults).toEqual([
      expect.stringMatching(/row 2, column "D": found "Hà Nộii".*likely 01 Hà Nội/),
      expect.stringMatching(/row 2, column "AO": found "Ninh Thận".*likely 58 Ninh Thuận/),
    ]);
    const read = readSheets([
      changed(rows => {
        for (const [i, row] of rows.entries()) if (row.length > 3) row.push(i === 1 ? 'Trung bình cả nước' : 5);
      }),
    ]);
    expect(offOfficial(read).count).toBe(officialCount(2023));
    expect(codesOf(read.layouts[0])).toContain('aggregates-left-out');
  });

  it('beside another province’s code are faults', () => {
    const faults = faultsOfSheets([
      changed(rows => {
        const names = rows[1] as Value[];
        [names[3], names[4]] = [names[4] as Value, names[3] as Value];
      }),
    ]);
    expect(faults).toEqual([
      expect.stringMatching(/row 1, column "D": found "1", expected the code of 02 Hà Giang/),
      expect.stringMatching(/row 1, column "E": found "2", expected the code of 01 Hà Nội/),
    ]);
  });
});

describe('labels of a sheet', () => {
  it('that no list of the year has are warnings, and their figures stay out', () => {
    const read = readSheets([
      changed(rows => {
        const at = rowOf(rows, 'Knowledge of Leaders');
        rows.splice(at + 1, 0, ['Trust in weather', 'Tin vào thời tiết', '0%-100%', ...(rows[at] as Value[]).slice(3)]);
        rows.splice(at + 2, 0, [
          '',
          'Tỷ lệ người được hỏi có bảo hiểm y tế (%)',
          '0%-100%',
          ...(rows[at] as Value[]).slice(3),
        ]);
      }),
    ]);
    expect(read.warnings).toMatchObject([
      { code: 'unknown-indicator', row: 11, column: 'A', found: 'Trust in weather / Tin vào thời tiết' },
      { code: 'unknown-indicator', row: 12, likely: { en: 'health-insurance' } },
    ]);
    expect((read.layouts[0] as SheetLayout).indicators).toHaveLength(120);
  });

  it('misprinted are read by what they must be; “type 1” is never read for “type 2”', () => {
    const read = readSheets([
      changed(rows => {
        const leaders = rows[rowOf(rows, 'Knowledge of Leaders')] as Value[];
        [leaders[0], leaders[1]] = ['Knowlege of Leaders', 'Hiểu biết vè vị trí lãnh đạo(%) *'];
        const first = rows[rowOf(rows, 'Type 1 Errors')] as Value[];
        [first[0], first[1]] = ['Type 3 Errors on Poverty List', null];
      }),
    ]);
    expect(read.warnings).toMatchObject([{ code: 'unknown-indicator', found: 'Type 3 Errors on Poverty List' }]);
    const { indicators } = read.layouts[0] as SheetLayout;
    expect(indicators.map(({ indicator }) => indicator)).toContain('1.1.2');
    expect(indicators.map(({ indicator }) => indicator)).not.toContain('2.2.2');
  });

  it('that say two things, or one thing twice, are faults', () => {
    const two = faultsOfSheets([
      changed(rows => {
        (rows[rowOf(rows, 'Civic Knowledge')] as Value[])[0] = 'Voluntary Contributions';
      }),
    ]);
    expect(two).toContainEqual(expect.stringMatching(/row 8, column "A": found labels that disagree: .*1\.1.*/));
    const twice = faultsOfSheets([
      changed(rows => {
        const at = rowOf(rows, 'Knowledge of Leaders');
        rows.splice(at, 0, [...(rows[at] as Value[])]);
      }),
    ]);
    expect(twice).toEqual([
      expect.stringMatching(/row 11, column "A": found 1\.1\.2 a second time, expected one row; row 10 has it already/),
    ]);
  });

  it('move with their wording, not with their position', () => {
    const read = readSheets([
      changed(rows => {
        const [a, b] = [rowOf(rows, 'Proportion with Civic'), rowOf(rows, 'Knowledge of Leaders')];
        [rows[a], rows[b]] = [rows[b] as Value[], rows[a] as Value[]];
      }),
    ]);
    const plain = readSheets([madeSheet({ year: 2023, kind: 'two-languages' })]);
    expect(read.indicators?.objects()).toEqual(plain.indicators?.objects());
  });

  it('in English alone are enough', () => {
    const read = readSheets([
      changed(rows => {
        for (const row of rows.slice(2)) row[1] = null;
      }),
    ]);
    expect(offOfficial(read).count).toBe(officialCount(2023));
    expect((read.layouts[0] as SheetLayout).indicators).toHaveLength(120);
  });

  it('of a later structure on older columns are told', () => {
    const read = readSheets([madeSheet({ year: 2015, kind: 'units-in-rows' })]);
    const told = (read.layouts[0] as SheetLayout).decisions.filter(({ code }) => code === 'label-caution');
    expect(told.map(({ en }) => en.slice(0, 3))).toEqual(['2.1', '2.2', '2.3', '3.2', '3.3']);
  });
});
