import { describe, expect, it } from 'vitest';
import { render } from './output.js';

const result = {
  columns: ['year', 'unit', 'name', 'score', 'reasons', 'group', 'se'],
  rows: [
    { year: 2023, unit: '01', name: '=Hà Nội', score: 43.7747151, reasons: ['low', 'stuck'], group: 'Low', se: null },
  ],
};

describe('a result as JSON', () => {
  it('keeps codes as text, numbers unrounded, lists as lists and missing as null', () => {
    expect(JSON.parse(render(result, 'json', 'vi'))).toEqual(result.rows);
  });
  it('is an empty array where there is no row', () => {
    expect(render({ ...result, rows: [] }, 'json', 'en')).toBe('[]\n');
  });
});

describe('a result as CSV', () => {
  it('has its header also without a row', () => {
    expect(render({ ...result, rows: [] }, 'csv', 'vi')).toBe('year,unit,name,score,reasons,group,se\n');
  });
  it('neutralises what a spreadsheet would run, joins lists, and leaves missing cells empty', () => {
    expect(render(result, 'csv', 'vi').split('\n')[1]).toBe("2023,01,'=Hà Nội,43.7747151,low;stuck,Low,");
  });
});

describe('a result as a table', () => {
  it('is in the language asked for, with its numbers and words', () => {
    const [, , vi] = render(result, 'table', 'vi').split('\n');
    expect(vi).toContain('43,7747');
    expect(vi).toContain('thấp, chưa cải thiện');
    expect(vi).toContain('Thấp');
    const [, , en] = render(result, 'table', 'en').split('\n');
    expect(en).toContain('43.7747');
    expect(en).toContain('low, stuck');
  });
  it('gives changes their sign, and none to what rounds to nothing', () => {
    const columns = ['points', 'places', 'relative'];
    const cells = (points: number, places: number, relative: number) =>
      render({ columns, rows: [{ points, places, relative }] }, 'table', 'vi')
        .trimEnd()
        .split('\n')
        .at(-1)!
        .split(/ +/);
    expect(cells(0.25, -1.5, 0.012)).toEqual(['+0,2500', '−1,5', '+1,2%']);
    expect(cells(-0.00004, -0.04, -0.0004).filter(cell => cell !== '')).toEqual(['0,0000', '0,0', '0,0%']);
  });
  it('says that there is no row where there is none', () => {
    expect(render({ ...result, rows: [] }, 'table', 'vi')).toBe('Không có dòng nào.\n');
  });
});
