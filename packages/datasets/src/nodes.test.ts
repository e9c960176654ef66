import { nodesIn, yearsOf } from '@papi/methodology';
import { expect, test } from 'vitest';
import { index } from './fixtures.js';
import { findNode, rangeOf, yearsWithNode } from './nodes.js';

const idOf = (text: string, year = 2023) => findNode(index, text, year).found?.id;

test('a node is found by its id in every year, with a point or a comma', () => {
  for (const year of yearsOf(index.methodology)) {
    for (const { id } of nodesIn(index.methodology, year)) {
      expect(idOf(id, year)).toBe(id);
      expect(idOf(id.replace('.', ','), year)).toBe(id);
    }
  }
});

test('a node is found by its full and short names of the year in both languages', () => {
  for (const year of [2011, 2018, 2024]) {
    for (const { id, name } of nodesIn(index.methodology, year)) {
      for (const text of [name.vi, name.en, name.vi.toUpperCase()])
        expect(idOf(text, year), `${text} ${year}`).toBe(id);
    }
  }
});

test.each([
  ['D1', '1'],
  ['d 1', '1'],
  ['Dimension 1', '1'],
  ['Dimension 1: Participation', '1'],
  ['Chỉ số nội dung 1', '1'],
  ['CHI SO NOI DUNG 1', '1'],
  ['Trục 1', '1'],
  ['Trục nội dung 1: Tham gia của người dân ở cấp cơ sở', '1'],
  ['1: Tham gia của người dân ở cấp cơ sở', '1'],
  ['1. Tham gia', '1'],
  ['1.1: Tri thức công dân', '1.1'],
  ['1,1: Tri thức công dân', '1.1'],
  ['1.1 – Civic Knowledge', '1.1'],
  ['Sub-dimension 8.3', '8.3'],
  ['Nội dung thành phần 2.4', '2.4'],
  ['Trục nội dung 1', '1'],
  ['1,1', '1.1'],
  ['D1.1', '1.1'],
  ['Chỉ số nội dung 1: Tham gia của người dân ở cấp cơ sở', '1'],
  ['Chỉ số nội dung 5: Thủ tục hành chính công*', '5'],
  ['8.1: Sử dụng cổng thông tin điện tử của chính quyền địa phương*', '8.1'],
  ['Dimension 2: Transparency of Local Decision-making', '2'],
  ['2.2: Danh sách hộ nghèo', '2.2'],
  ['Trục 1 (điểm)', '1'],
  ['1.1 điểm', '1.1'],
  ['Chỉ số nội dung 2: Công khai', '2'],
  ['1: Tham gia của người dân…', '1'],
  ['1: Tham gia (1-10 điểm) *', '1'],
  ['Tri thức công dân (điểm)', '1.1'],
  ['Tổng', 'total'],
  ['Tổng điểm', 'total'],
  ['TOTAL', 'total'],
  ['Total score', 'total'],
  ['PAPI', 'total'],
  ['Điểm PAPI', 'total'],
])('%s is node %s', (text, id) => {
  expect(idOf(text)).toBe(id);
});

test.each([
  ['Trục 1 hạng', '1'],
  ['D1 rank', '1'],
  ['1 (hạng)', '1'],
  ['1.1 rank', '1.1'],
  ['1.1a', '1.1'],
  ['1a', '1'],
  ['1_1', '1.1'],
  ['1-1', '1.1'],
  ['1.l', '1.1'],
  ['D1 2023', '1'],
  ['1%', '1'],
  ['4: Kiểm soát hạng', '4'],
  ['1.1: Tri thức công nhân', '1.1'],
])('%s, with more beside the number than a name, is no node, and node %s is near', (text, near) => {
  for (const year of [2015, 2023]) {
    expect(findNode(index, text, year).found).toBeUndefined();
    expect(findNode(index, text, year).near?.map(n => n.id)).toEqual([near]);
  }
});

test('every name a node ever had may stand beside its number', () => {
  for (const { id, name, short } of index.methodology.nodes.filter(n => n.level !== 'total')) {
    const year = yearsWithNode(index.methodology, id).at(-1)?.[1];
    for (const text of [name.vi, name.en, short.vi, short.en]) expect(idOf(`D${id}: ${text}`, year), text).toBe(id);
  }
});

test('a name means the node that has it in that year', () => {
  expect(idOf('Danh sách hộ nghèo', 2015)).toBe('2.1');
  expect(idOf('Danh sách hộ nghèo', 2018)).toBe('2.2');
});

test('a node that the year does not have is not found', () => {
  expect(idOf('5.2', 2020)).toBe('5.2');
  expect(idOf('5.2', 2021)).toBeUndefined();
  expect(idOf('D7', 2017)).toBeUndefined();
});

test('a slip in a name or in the word before a number offers the node', () => {
  expect(findNode(index, 'Participtaion', 2023).near?.map(n => n.id)).toEqual(['1']);
  expect(findNode(index, 'Dimenson 3', 2023).near?.map(n => n.id)).toEqual(['3']);
  expect(findNode(index, 'Quản trị môi tường', 2023).near?.map(n => n.id)).toEqual(['7']);
});

test('what is no node finds nothing, and nothing far is offered', () => {
  for (const text of ['', 'x', 'population', '9', '1.1.1', '2023']) {
    expect(findNode(index, text, 2023), text).toEqual({ near: [] });
  }
});

test('the years of a node are told as spans', () => {
  expect(yearsWithNode(index.methodology, '5.2')).toEqual([[2011, 2020]]);
  expect(yearsWithNode(index.methodology, '8.3')).toEqual([[2019, 2024]]);
  expect(yearsWithNode(index.methodology, '1')).toEqual([[2011, 2024]]);
  expect(yearsWithNode(index.methodology, '9')).toEqual([]);
});

test('the range of a node is the widest it ever had', () => {
  expect(rangeOf(index.methodology, '8.1')).toEqual({ lo: 0, hi: 5 });
  expect(rangeOf(index.methodology)).toEqual({ lo: 0, hi: 80 });
});
