import { describe, expect, it } from 'vitest';
import { dataTexts } from './data.js';

const { vi, en } = dataTexts;
const tinh = { index: 'PAPI', unit: 'tỉnh, thành phố', units: 'tỉnh, thành phố', publisher: 'CECODES, RTA và UNDP' };
const province = { index: 'PAPI', unit: 'province', units: 'provinces', publisher: 'CECODES, RTA and UNDP' };

describe('the data page', () => {
  it('counts scores, units and years', () => {
    expect(vi.lede(tinh, '28.854', '63', 14, 2011, 2024)).toBe(
      '28.854 điểm của 63 tỉnh, thành phố trong 14 năm, từ 2011 đến 2024, ở dạng bảng mở được bằng Excel, R, Python.',
    );
    expect(en.lede(province, '28,854', '63', 14, 2011, 2024)).toBe(
      '28,854 scores of 63 provinces over 14 years, 2011 to 2024, as tables for Excel, R and Python.',
    );
  });

  it('reads right where there is one year and one source file', () => {
    expect(vi.lede(tinh, '2.331', '63', 1, 2024, 2024)).toContain('2.331 điểm của 63 tỉnh, thành phố năm 2024,');
    expect(en.lede(province, '2,331', '63', 1, 2024, 2024)).toContain('2,331 scores of 63 provinces in 2024,');
    expect(vi.sourcesFinding(tinh, 1)).toContain('từ một tệp điểm');
    expect(vi.sourcesFinding(tinh, 14)).toContain('từ 14 tệp điểm');
    expect(en.sourcesFinding(province, 1)).toContain('from one file of scores');
    expect(en.sourcesFinding(province, 14)).toContain('from 14 files of scores');
  });

  it('cites publisher, name, years, site and version', () => {
    expect(vi.citation('PAPI, CECODES, RTA và UNDP', 'Chỉ số', 'PAPI theo tỉnh', 2011, 2024, 'abc')).toBe(
      'PAPI, CECODES, RTA và UNDP. Chỉ số, 2011–2024. Bảng số liệu của trang “PAPI theo tỉnh”, phiên bản abc.',
    );
    expect(en.citation('PAPI', 'Index', 'PAPI by province', 2024, 2024, 'abc')).toBe(
      'PAPI. Index, 2024. Tables of the site “PAPI by province”, version abc.',
    );
  });

  it('names the key and the values of a column', () => {
    expect(vi.key(['year', 'unit', 'node'])).toBe('Mỗi dòng được xác định bởi year, unit, node.');
    expect(en.values(['up', 'down'])).toBe('Values: up, down.');
  });
});
