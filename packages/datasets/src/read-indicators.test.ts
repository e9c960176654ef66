import type { ColumnTable } from 'arquero';
import { describe, expect, it } from 'vitest';
import { faultsOf, readTexts } from './fixtures.js';

const scores = 'year,province,node,score\n2023,66,total,42\n2023,01,total,43\n';
const head = '\uFEFFyear,unit,name,indicator,value,se,low,high,df,n,status,reason,shown';
/** As the site of a survey gives the values of its indicators. */
const site = (...rows: string[]) => `${head}\n${rows.join('\n')}\n`;
const row = (indicator: string, value: string, rest = '0.02,0.51,0.59,9,120,exact,,true') =>
  `2023,66,Đắk Lắk,${indicator},${value},${rest}`;
const values = (table: ColumnTable | undefined) =>
  table?.objects().map(each => {
    const { unit, indicator, concept, value, se, n } = each as Record<string, unknown>;
    return { unit, indicator, concept, value, se, n };
  });

describe('values of indicators without their concepts', () => {
  it('are those of the list of their year', () => {
    const { indicators } = readTexts({ 'a.csv': scores, 'b.csv': site(row('1.1.1', '0.55')) });
    expect(values(indicators)).toEqual([
      { unit: '66', indicator: '1.1.1', concept: 'policy-knowledge', value: 0.55, se: 0.02, n: 120 },
    ]);
  });

  it('are no values where a row may not be shown', () => {
    const hidden = row('1.1.2', '0.4', ',,,9,4,exact,few answers,false');
    const { indicators } = readTexts({ 'a.csv': scores, 'b.csv': site(row('1.1.1', '0.55'), hidden) });
    expect(values(indicators)?.map(each => each.indicator)).toEqual(['1.1.1']);
  });

  it('may not be of an indicator that another year has', () => {
    const other = '2023,66,Đắk Lắk,8.1.3,0.4,,,,,,,,true';
    const { diagnostics } = faultsOf({ 'a.csv': scores, 'b.csv': site(row('1.1.1', '0.55'), other) });
    expect(diagnostics.filter(d => d.severity === 'fault')).toMatchObject([
      { code: 'unlisted-indicator', file: 'b.csv', row: 3, column: 'indicator', found: '8.1.3' },
    ]);
  });

  it('are not what a file of scores holds that calls its columns so', () => {
    const long = 'year,province,indicator,value\n2023,66,1,5.2\n2023,66,1.1,1.3\n';
    const { scores, indicators } = readTexts({ 'a.csv': long });
    expect([scores.numRows(), indicators]).toEqual([2, undefined]);
  });

  it('are told not to be enough by themselves', () => {
    const [line] = faultsOf({ 'b.csv': site(row('1.1.1', '0.55')) }).lines('vi');
    expect(line).toBe(
      'b.csv: chỉ có giá trị của các chỉ tiêu, không có điểm nào, cần có thêm tệp điểm của năm ấy, đọc cùng một lần',
    );
  });
});
