import type { Message } from '@papi/tables';
import { expect, test } from 'vitest';
import { messages, spans, whyNot } from './messages.js';

const unit = { vi: 'tỉnh', en: 'province' };
const samples: Message[] = [
  messages.noFile(),
  messages.unreadable('EACCES'),
  messages.emptyFolder(),
  messages.noUnitColumn(unit),
  messages.noScoreColumns(),
  messages.unknownColumn('x'),
  messages.ofLongShape('se'),
  messages.tooLarge(200, 50),
  messages.blankHeader(),
  messages.columnTwice('year'),
  messages.nodeTwice('1', 'D1'),
  messages.nameDisagrees('a', '1', unit, '2'),
  messages.unknownNode('x'),
  messages.nodeNotInYear('5.2', 2021, whyNot('5.2', 2021, [[2011, 2020]])),
  messages.otherYearInTitle(2022, 2023),
  messages.noYear(),
  messages.severalYears([2011, 2024]),
  messages.notYear('x'),
  messages.unknownYear('1999', '2011-2024'),
  messages.yearContradicted(2017, '7', '2018-2024', 'title'),
  messages.unknownUnit('x', unit),
  messages.unitDisagrees('Hà Giang', 'mã', '01', '01 Hà Nội'),
  messages.unitTwice('01 Hà Nội', 2023, 2),
  messages.scoreTwice('01 Hà Nội', '1', 2023, 2),
  messages.scoresInTwoFiles('01 Hà Nội', '1', 2023, 'a.csv', 2),
  messages.outOfRange('11', 1, 10),
  messages.shareForScore('51%'),
  messages.zeroScore('0', 0.25, 2.5),
  messages.notSum(3, ['7.1', '7.2'], 2.9, 1e-4),
  messages.sumUnchecked('8', '8.3', 2023, ['44 Quảng Bình']),
  messages.groupsAlone(),
  messages.ofDifferences(),
  messages.madeUp([2023]),
  messages.negativeFreedom('-1'),
  messages.negativeError('-1'),
  messages.zeroError(),
  messages.notCount('1.5'),
  messages.fewerUnits(2023, 61, 63, ['22 Quảng Ninh', '74 Bình Dương'], unit),
  messages.fewerNodes(2023, 36, 37, ['8.3']),
  messages.noScores(),
  messages.indicatorsAlone(),
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
  expect(messages.outOfRange('11', 0.25, 2.5).expected).toEqual({
    vi: 'điểm từ 0,25 đến 2,5',
    en: 'a score from 0.25 to 2.5',
  });
});

test('a node that left, one that came and one that did both are told apart', () => {
  expect(whyNot('5.2', 2022, [[2011, 2020]]).vi).toBe('5.2 đã bỏ từ năm 2021');
  expect(whyNot('7', 2017, [[2018, 2024]]).en).toBe('7 began in 2018');
  expect(
    whyNot('x', 2015, [
      [2011, 2013],
      [2017, 2017],
    ]).en,
  ).toBe('x exists in 2011-2013, 2017 only');
  expect(whyNot('x', 2015, []).en).toBe('the index has no x');
});

test('spans of years are joined by commas', () => {
  expect(
    spans([
      [2011, 2013],
      [2017, 2017],
    ]),
  ).toBe('2011-2013, 2017');
});

test('a long list of what is missing is cut after five', () => {
  expect(messages.fewerNodes(2023, 30, 37, ['1', '2', '3', '4', '5', '6', '7']).expected?.en).toBe(
    '37; none for 1, 2, 3, 4, 5 and 2 more',
  );
});
