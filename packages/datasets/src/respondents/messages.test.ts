import type { Message } from '@papi/tables';
import { expect, test } from 'vitest';
import { messages, roleWords } from './messages.js';

const samples: Message[] = [
  messages.noFile(),
  messages.noCodebook(),
  messages.noCodebookColumn('item'),
  messages.unknownCodebookColumn('x', ['a', 'b'], 'a'),
  messages.noColumnNamed(),
  messages.unknownItem('x', ['year'], 'year'),
  messages.badGroup('group:A', ['unit']),
  messages.badRecode('1:1'),
  messages.recodeNotNumber('x'),
  messages.notOneOf('x', ['mean']),
  messages.notCodebookNumber('x'),
  messages.notCount('0'),
  messages.endsReversed('1', 2.5),
  messages.noEnds(),
  messages.rowTwice('q', '1.1.1', 2),
  messages.twoRoles('q', 'psu', '1.1.1', 2),
  messages.roleTwice('psu', 'q'),
  messages.notInList('5.2.1', 2023, '5.1.1'),
  messages.noList(2021, 2019),
  messages.noLists(),
  messages.missingColumn('q', 'a.csv', 'q1'),
  messages.missingRole('psu', { vi: 'x', en: 'y' }, ['PSU', 'v'], 'PSV'),
  messages.headerTwice(),
  messages.noItems('q'),
  messages.fewerItems(2023, 1, 120, ['1.1.2']),
  messages.unknownColumns(['a']),
  messages.badWeight('-1'),
  messages.missingKey('psu'),
  messages.psuInTwoStrata('v', '1', '2', 3),
  messages.unknownCode('9', ['1', '2'], 'codebook.csv'),
  messages.outOfRange('9', undefined, 0.5, 1, true),
  messages.notAnswer('x'),
  messages.notSynthetic('0', true),
];

test('every message has a code of its own and says what is expected in both languages', () => {
  expect(new Set(samples.map(m => m.code)).size).toBe(samples.length);
  expect(samples).toHaveLength(Object.keys(messages).length);
  for (const { code, expected } of samples) {
    expect(code).toMatch(/^[a-z0-9-]+$/);
    expect(expected?.en, code).toBeTruthy();
    expect(expected?.vi, code).toBeTruthy();
  }
});

test('numbers are printed with a comma in Vietnamese and a point in English', () => {
  expect(messages.outOfRange('9', '2.5', 0.5, 1, false).expected).toEqual({
    vi: 'giá trị từ 0,5 đến 1',
    en: 'a value from 0.5 to 1',
  });
});

test('without a name that is known, a role is asked for in the codebook', () => {
  expect(messages.missingRole('weight', roleWords.weight, []).expected?.en).toBe(
    'a row "column\'s name,weight" in a codebook',
  );
});

test('a long list is cut after eight', () => {
  const many = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
  expect(messages.unknownColumns(many).found).toEqual({
    vi: '10 cột không rõ nghĩa: 1, 2, 3, 4, 5, 6, 7, 8 và 2 mục khác',
    en: '10 columns of unknown meaning: 1, 2, 3, 4, 5, 6, 7, 8 and 2 more',
  });
});
