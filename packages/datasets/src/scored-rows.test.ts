import { describe, expect, it } from 'vitest';
import { faultsOf, readTexts } from './fixtures.js';

const head = 'year,unit,name,node,level,score,se,low,high,df,n,shown,status,reason,approximate,without,deff,missing';
const row = (node: string, level: string, figures: string, shown = 'true') =>
  `2023,01,Hà Nội,${node},${level},${figures},${shown},exact,,,,,per item`;
const rows = [
  row('1.1', 'sub-axis', '1.3,0.04,1.2,1.4,11,666'),
  row('1.1.1', 'indicator', '0.66,0.03,0.6,0.7,11,637'),
  row('1.1.2', 'indicator', '0.5,,,,11,620'),
];
const text = (...lines: string[]) => `${[head, ...lines].join('\n')}\n`;
const read = (...lines: string[]) => readTexts({ 's.csv': text(...lines) });
const codes = (...lines: string[]) => read(...lines).layouts[0]!.decisions.map(({ code }) => code);
const told = (content: string) => faultsOf({ 's.csv': content }).lines('en');

describe('scores made from respondents, read back', () => {
  it('have their errors, degrees of freedom and respondents', () => {
    expect(read(...rows).scores.objects()).toEqual([
      { year: 2023, unit: '01', node: '1.1', score: 1.3, se: 0.04, df: 11, n: 666 },
    ]);
  });

  it('have no column of degrees of freedom where no file gives any', () => {
    const plain = readTexts({ 's.csv': 'year,unit,node,score,se\n2023,01,1.1,1.3,0.04\n' });
    expect(plain.scores.columnNames()).toEqual(['year', 'unit', 'node', 'score', 'se', 'n']);
    const both = readTexts({
      'a.csv': 'year,unit,node,score,se\n2022,01,1.1,1.3,0.04\n',
      'b.csv': 'year,unit,node,score,se,df\n2023,01,1.1,1.3,0.04,7\n',
    });
    expect(both.scores.array('df')).toEqual([Number.NaN, 7]);
  });

  it('give their indicators as indicators, with what stands beside them', () => {
    const { indicators, layouts } = read(...rows);
    const key = { year: 2023, unit: '01' };
    expect(indicators?.objects()).toEqual([
      { ...key, indicator: '1.1.1', concept: 'policy-knowledge', value: 0.66, se: 0.03, df: 11, n: 637 },
      { ...key, indicator: '1.1.2', concept: 'leader-knowledge', value: 0.5, se: Number.NaN, df: 11, n: 620 },
    ]);
    expect(layouts[0]!.decisions).toEqual([
      {
        code: 'indicators-apart',
        en: expect.stringMatching(/^2 values of 2 indicators .* read as indicators, not as scores$/),
        vi: expect.stringMatching(/^2 giá trị của 2 chỉ tiêu/),
      },
    ]);
  });

  it('leave out an indicator that the list of the year does not have, and say so', () => {
    expect(codes(rows[0]!, row('1.1.9', 'indicator', '0.66,0.03,0.6,0.7,11,637'))).toEqual(['indicators-not-listed']);
  });

  it('refuse an indicator beyond its scale, and one given twice', () => {
    const faults = told(text(rows[0]!, row('1.1.1', 'indicator', '7,0.1,6,8,11,637'), rows[2]!, rows[2]!));
    expect(faults).toEqual([
      expect.stringMatching(/^s\.csv, row 3, column "score": found "7", expected a value of 1\.1\.1/),
      expect.stringMatching(/^s\.csv, row 5, column "score": found a second value of 01 Hà Nội on 1\.1\.2/),
    ]);
  });

  it('name the columns that tell how each was made, which are not read', () => {
    expect(read(...rows).layouts[0]).toMatchObject({
      noteColumns: 'low,high,status,reason,approximate,without,deff,missing'.split(','),
    });
  });

  it('withhold what may not be shown, and say so where a figure stands there all the same', () => {
    const hidden = read(
      rows[0]!,
      row('1.2', 'sub-axis', ',,,,0,9', 'false'),
      row('1.3', 'sub-axis', '1,,,,1,9', 'false'),
    );
    expect(hidden.scores.array('node')).toEqual(['1.1']);
    expect(hidden.withheld?.map(({ node }) => node)).toEqual(['1.2', '1.3']);
    expect(hidden.layouts[0]!.decisions).toMatchObject([
      { code: 'hidden-withheld', en: expect.stringMatching(/^1 row /) },
    ]);
    const value = read(rows[0]!, row('1.1.1', 'indicator', '0.66,0.03,0.6,0.7,11,9', 'false'));
    expect(value.indicators).toBeUndefined();
  });

  it('refuse degrees of freedom below 0', () => {
    expect(told(text(row('1.1', 'sub-axis', '1.3,0.04,1.2,1.4,-1,666')))).toEqual([
      expect.stringMatching(/^s\.csv, row 2, column "df": found "-1", expected degrees of freedom of 0 or more/),
    ]);
  });
});

describe('scores of groups of respondents', () => {
  const grouped = 'year,unit,group,value,node,level,score,se';
  const whole = '2023,01,,,1.1,sub-axis,1.3,0.04';
  const women = '2023,01,sex,female,1.1,sub-axis,1.2,0.05';

  it('are left out among those of whole units, and that is said', () => {
    const { scores, layouts } = readTexts({ 's.csv': `${[grouped, women, whole].join('\n')}\n` });
    expect(scores.array('score')).toEqual([1.3]);
    expect(layouts[0]!.decisions.map(({ code }) => code)).toEqual(['groups-left-out']);
  });

  it('alone are a fault that says which file to take', () => {
    expect(told(`${grouped}\n${women}\n`)).toEqual([
      expect.stringMatching(/^s\.csv, row 1, column "value": found a file of scores of groups .* without --by$/),
    ]);
  });

  it('less one another are no scores', () => {
    expect(
      told('year,unit,group,value,base,node,level,difference,se\n2023,01,sex,female,male,1,axis,0.1,0.2\n'),
    ).toEqual([expect.stringMatching(/^s\.csv, row 1: found a file of differences between groups/)]);
  });

  it('do not hide a column of scores that is called value', () => {
    expect(readTexts({ 's.csv': 'year,unit,node,group,value\n2023,01,1.1,High,1.3\n' }).scores.numRows()).toBe(1);
  });
});

describe('made-up scores', () => {
  it('are told by their column in any shape, and the years are kept', () => {
    const long = readTexts({ 's.csv': 'year,unit,node,score,synthetic\n2023,01,1.1,1.3,1\n' });
    const wide = readTexts({ 'a.csv': 'year,unit,1.1,synthetic\n2022,01,1.3,false\n2023,01,1.3,true\n' });
    for (const { synthetic, warnings } of [long, wide]) {
      expect(synthetic).toEqual([2023]);
      expect(warnings.map(({ code }) => code)).toContain('made-up');
    }
  });

  it('are not suspected where the column says no', () => {
    const { synthetic, warnings } = readTexts({ 's.csv': 'year,unit,node,score,synthetic\n2023,01,1.1,1.3,0\n' });
    expect(synthetic).toBeUndefined();
    expect(warnings.map(({ code }) => code)).not.toContain('made-up');
  });
});
