import { Faults } from '@papi/tables';
import { expect, test } from 'vitest';
import { index } from '../fixtures.js';
import { indicatorLists, rangeOfIndicator } from './indicators.js';

const lists = (...years: number[]) => {
  const faults = new Faults();
  return { ...indicatorLists(index.methodology, years, 'a.csv', faults), warnings: faults.warnings.map(w => w.found) };
};
const range = (id: string, ...years: number[]) =>
  rangeOfIndicator(index.methodology, lists(...years).byId.get(id) ?? []);

test('a year with a list has its own, in reading order', () => {
  const { lists: used, ids, warnings } = lists(2023);
  expect(used).toMatchObject([{ year: 2023, used: 2023 }]);
  expect([ids.length, ids[0], ids.at(-1), warnings]).toEqual([120, '1.1.1', '8.3.5', []]);
});

test('a year without one takes the nearest earlier list, before the first the nearest later', () => {
  expect([2024, 2021, 2020, 2012].map(year => lists(year).lists[0]?.used)).toEqual([2023, 2019, 2019, 2018]);
  expect(lists(2021).warnings[0]).toEqual({
    vi: 'năm 2021 chưa có danh sách chỉ tiêu',
    en: '2021, which has no list of indicators',
  });
});

test('several years have the indicators of all their lists', () => {
  const { byId } = lists(2018, 2019);
  expect(byId.get('1.1.1')).toHaveLength(2);
  expect(byId.get('5.1.3')?.map(i => i.year)).toEqual([2019]);
});

test('an index without lists of indicators is a fault', () => {
  const faults = new Faults();
  indicatorLists({ ...index.methodology, indicators: [] }, [2023], 'a.csv', faults);
  expect(faults.diagnostics.map(d => d.code)).toEqual(['no-indicator-lists']);
});

test('a share is 0 to 1, however it is scored', () => {
  expect(range('1.1.1', 2023)).toEqual({ lo: 0, hi: 1 });
  expect(range('3.2.1', 2023)).toEqual({ lo: 0, hi: 1 });
});

test('other scales are as printed, widened by the ends they are scored on', () => {
  expect(range('6.1.6', 2023)).toEqual({ lo: 0, hi: 10 });
  expect(range('6.4.1', 2023)).toEqual({ lo: 0, hi: 3 });
  expect(range('6.4.1', 2018, 2023)).toEqual({ lo: 0, hi: 4 });
  expect(range('6.4.2', 2023)).toEqual({ lo: -3, hi: 3 });
  expect(range('6.4.3', 2023)).toEqual({ lo: 0, hi: 400 });
});

test('kilometres and minutes have no range', () => {
  expect(range('6.2.1', 2023)).toEqual({ lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY });
});
