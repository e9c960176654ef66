import { loadIndex } from '@papi/datasets';
import { expect, test } from 'vitest';
import { type Computes, computesOf } from './computes.js';
import { computesTold } from './computes-told.js';
import { reason } from './scores-computes.js';

const none: Computes = {
  ...{ ranks: [], depth: [], changes: [], weakSpots: [], intervals: [], rankRanges: [], approximate: [], not: [] },
};
const index = loadIndex();
const told = (computes: Partial<Computes>, lang: 'vi' | 'en' = 'en') =>
  computesTold({ ...none, ...computes }, index, lang).slice(1);
const total = (year: number, most: number) => ({
  year,
  level: 'total' as const,
  nodes: ['total'],
  units: { least: most, most },
});

test('years that give the same are told together', () => {
  expect(told({ ranks: [total(2022, 61), total(2023, 61), total(2024, 60)] })).toEqual([
    '  – ranks and groups, 2022–2023: total of 61 provinces',
    '  – ranks and groups, 2024: total of 60 provinces',
  ]);
});

test('steps between years that follow each other and say the same make a chain; a break starts another', () => {
  const step = (from: number, nodes: readonly string[], broken: readonly string[]) => ({
    from,
    to: from + 1,
    nodes,
    broken,
  });
  const changes = [
    step(2020, ['1'], ['3', 'total']),
    step(2021, ['1', '3'], []),
    step(2022, ['1', '3'], []),
    step(2023, [], ['1']),
  ];
  expect(told({ changes })).toEqual([
    '  – changes, 2020 → 2021: 1 axis; a break in the series forbids axis 3 and total',
    '  – changes, 2021 → 2022 → 2023: 2 axes',
    '  – changes, 2023 → 2024: a break in every series forbids all of them',
  ]);
});

test('two years without a node in common are not said to compare', () => {
  expect(told({ changes: [{ from: 2022, to: 2023, nodes: [], broken: [] }] })).toEqual([
    '  – changes, 2022 → 2023: the two years have no node in common',
  ]);
});

test('what is not computed for one reason is one line, in either language', () => {
  const not = [
    reason('intervals', 'no standard errors', { years: [2022] }),
    reason('rank ranges', 'no standard errors', { years: [2022] }),
    reason('changes', 'one year'),
  ];
  expect(told({ not }, 'vi')).toEqual([
    '  – không tính được: khoảng tin cậy và khoảng thứ hạng, 2022: không có sai số chuẩn',
    '  – không tính được: thay đổi: chỉ có một năm',
  ]);
});

test('a file is told of its own years', () => {
  const all = {
    ...none,
    ranks: [total(2021, 60), total(2022, 61)],
    not: [reason('intervals', 'no standard errors', { years: [2021, 2022] }), reason('changes', 'one year')],
  };
  const own = computesOf(all, [2021]);
  expect(own.ranks).toEqual([total(2021, 60)]);
  expect(own.not).toEqual([
    reason('intervals', 'no standard errors', { years: [2021] }),
    reason('changes', 'one year'),
  ]);
  expect(computesOf(all, [2023]).ranks).toEqual([]);
});
