import { type Distribution, distributions } from '@papi/scoring';
import { describe, expect, it } from 'vitest';
import { nameOf, official, ranked } from './official.js';

const spreads = distributions(official).objects() as unknown as Distribution[];
const spread = (year: number, node: string) => spreads.find(row => row.year === year && row.node === node)!;

/** Whether a number printed to so many decimals is this value, rounded half either way. */
function printed(value: number, text: string): boolean {
  const decimals = text.split('.')[1]!.length;
  return Math.abs(value - Number(text)) <= 0.5 * 10 ** -decimals + 1e-9;
}

// Unweighted over the provinces with a score: year, n, mean, median, lowest, highest, then the means of the axes.
const PRINTED = `
2011 63 35.7496 35.6602 31.9273 Trà Vinh | 40.3519 Quảng Bình | 5.356 5.555 5.593 5.717 6.874 6.654
2012 63 36.4454 36.5848 31.8313 Khánh Hòa | 40.6205 Quảng Bình | 5.276 5.765 5.699 5.915 6.962 6.828
2013 63 36.7367 36.9485 31.7879 Bắc Giang | 41.7187 Quảng Bình | 5.207 5.855 5.715 6.115 6.971 6.873
2014 61 36.4360 36.5284 32.0263 Hà Giang | 39.8447 Quảng Trị | 4.988 5.857 5.715 6.067 6.881 6.929
2015 63 35.5845 35.4061 31.7274 Hà Giang | 42.3298 Hà Tĩnh | 4.852 5.423 5.624 5.886 6.824 6.975
2016 63 35.9878 35.7227 32.5923 Bình Dương | 39.5721 Cần Thơ | 5.401 5.615 4.948 5.896 7.110 7.018
2017 63 36.5618 36.7198 33.0966 Lai Châu | 39.5274 Quảng Bình | 5.372 5.680 5.041 6.211 7.156 7.102
2018 61 44.0777 44.0760 41.0423 Bình Định | 47.0533 Lạng Sơn | 5.318 5.254 4.950 6.537 7.399 7.089 4.576 3.054
2019 63 43.6163 43.7287 40.8365 Bình Định | 46.7428 Bến Tre | 4.958 5.353 4.925 6.783 7.341 7.243 3.588 3.426
2020 63 42.7765 42.7229 38.6232 Lâm Đồng | 48.8114 Quảng Ninh | 4.890 5.344 4.925 6.916 7.369 7.022 3.526 2.785
2021 60 42.4078 42.2694 37.2230 Điện Biên | 48.0591 Thừa Thiên Huế | 4.712 5.190 4.289 6.836 7.186 7.736 3.588 2.872
2022 61 42.3423 42.2377 38.8037 Cao Bằng | 47.8763 Quảng Ninh | 4.971 5.255 4.282 6.693 7.223 7.516 3.456 3.011
2023 61 42.4212 42.3265 38.9711 Đắk Nông | 46.0415 Thừa Thiên Huế | 4.879 5.115 4.238 6.788 7.200 7.518 3.500 3.183
2024 61 43.4337 43.4796 39.9122 Kiên Giang | 47.8212 Quảng Ninh | 4.979 5.305 4.290 7.018 7.207 7.600 3.640 3.394`
  .trim()
  .split('\n')
  .map(line => {
    const [low = '', high = '', axes = ''] = line.split(' | ');
    const [year, n, mean = '', median = '', min = '', ...lowest] = low.split(' ');
    const [max = '', ...highest] = high.split(' ');
    return {
      ...{ year: Number(year), n: Number(n), mean, median, min, lowest: lowest.join(' ') },
      ...{ max, highest: highest.join(' '), axes: axes.split(' ') },
    };
  });

describe('national figures of the official scores', () => {
  it.each(PRINTED)('$year: $n provinces, mean $mean, median $median', ({ year, n, mean, median }) => {
    const total = spread(year, 'total');
    expect(total.of).toBe(n);
    expect([printed(total.mean, mean), printed(total.median, median)]).toEqual([true, true]);
  });

  it.each(PRINTED)('$year: from $min in $lowest to $max in $highest', ({ year, min, lowest, max, highest }) => {
    const total = spread(year, 'total');
    expect([printed(total.min, min), printed(total.max, max)]).toEqual([true, true]);
    const rows = ranked(year);
    expect([nameOf(rows.at(-1)!.unit), nameOf(rows[0]!.unit)]).toEqual([lowest, highest]);
  });

  it.each(PRINTED)('$year: means of the axes $axes', ({ year, axes }) => {
    for (const [i, mean] of axes.entries()) expect(printed(spread(year, String(i + 1)).mean, mean)).toBe(true);
    expect(official.column(year, String(axes.length + 1)).every(Number.isNaN)).toBe(true);
  });

  it('2023: 42.3265, which press calls the national average, is the median; the mean is 42.4212', () => {
    const total = spread(2023, 'total');
    expect([total.median.toFixed(4), total.mean.toFixed(4)]).toEqual(['42.3265', '42.4212']);
  });

  it('2021: the mean is 42.4078; 41.71 (susta.vn) comes out where 61 provinces share the points of 60', () => {
    const total = spread(2021, 'total');
    expect(total.mean.toFixed(4)).toBe('42.4078');
    expect(((total.mean * total.of) / 61).toFixed(2)).toBe('41.71');
  });
});
