import { describe, expect, it } from 'vitest';
import { allYears, breaks, someYears, yearScale } from './years.js';

const texts = (labels: { text: string }[]) => labels.map(label => label.text);

describe('yearScale', () => {
  it('goes from 0 at the first year to 1 at the last', () => {
    const x = yearScale([2011, 2024]);
    expect([2011, 2024].map(x.at)).toEqual([0, 1]);
    expect(x.at(2012)).toBeCloseTo(1 / 13);
    expect(x.half).toBeCloseTo(1 / 26);
  });

  it('puts a single year in the middle', () => {
    expect(yearScale([2020, 2020]).at(2020)).toBe(0.5);
  });
});

describe('breaks', () => {
  const series = [
    { from: 2018, to: 2018 },
    { from: 2011, to: 2017 },
    { from: 2019, to: 2024 },
  ];
  it('are the starts of all series but the first', () => {
    expect(breaks(series, [2011, 2024])).toEqual([2018, 2019]);
  });
  it('lie within the years shown', () => {
    expect(breaks(series, [2018, 2024])).toEqual([2019]);
    expect(breaks(series, [2011, 2017])).toEqual([]);
  });
});

describe('someYears', () => {
  it('names the first in full, every fifth, the last, and the edition in bold', () => {
    expect(texts(someYears([2011, 2024], 2024))).toEqual(['2011', '’16', '’21', '’24']);
    expect(someYears([2011, 2024], 2024).at(-1)).toEqual({ year: 2024, text: '’24', class: 'b' });
  });
  it('the edition pushes its neighbours aside', () => {
    expect(texts(someYears([2011, 2024], 2023))).toEqual(['2011', '’16', '’23']);
    expect(texts(someYears([2011, 2024], 2012))).toEqual(['’12', '’16', '’21', '’24']);
  });
  it('needs no edition', () => {
    expect(texts(someYears([2011, 2024], null))).toEqual(['2011', '’16', '’21', '’24']);
    expect(texts(someYears([2011, 2024], 2030))).toEqual(['2011', '’16', '’21', '’24']);
  });
  it('labels a single year once', () => {
    expect(someYears([2020, 2020], 2020)).toEqual([{ year: 2020, text: '2020', class: 'b' }]);
  });
});

describe('allYears', () => {
  it('labels every year short, and every second one gives way, never the edition', () => {
    expect(allYears([2021, 2024], 2023).map(({ text, class: name }) => [text, name])).toEqual([
      ['’21', ''],
      ['’22', 'wideonly'],
      ['’23', 'b'],
      ['’24', 'wideonly'],
    ]);
  });
  it('writes two digits', () => {
    expect(texts(allYears([2005, 2005], null))).toEqual(['’05']);
  });
});
