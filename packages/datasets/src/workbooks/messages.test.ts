import { expect, test } from 'vitest';
import { decisions } from './decisions.js';
import { sheetMessages as messages } from './messages.js';

const words = { vi: 'một', en: 'one' };
const samples = [
  messages.noUnits(words),
  messages.noNodes(),
  messages.tooLarge(2000, 200_000),
  messages.notRead(words),
  messages.superseded(2023, 'a'),
  messages.unitTwice('01 Hà Nội', true, 'D'),
  messages.codeDisagrees('2', '01 Hà Nội'),
  messages.lineTwice('1.1', true, '7'),
  messages.gap('1.1', '1'),
  messages.strayFigure('1', words),
  messages.labelsDisagree(['a', 'b'], '1.1', '1.2'),
  messages.otherName('1.1: a', '1.1', '1.2'),
  messages.yearsDisagree(words),
  messages.yearNotHeld(words, '7'),
  messages.noYear(),
  messages.otherYear(words, 2023),
  messages.unknownIndicator('a', '1.1', 2023, 'b'),
  messages.unknownLine('a'),
  messages.notNumber('true'),
  messages.offScale('41', '1.1.1', 0, 1.1),
  messages.sheetsDisagree(5.2, '01 Hà Nội', '1', 'a', 5.1),
  messages.errorDisagrees(1.5, '01 Hà Nội', 0.3),
  messages.offRule(1.5, '1.1', 1.2),
  messages.valueTwice('01 Hà Nội', '1.1.1', 2023),
  messages.otherConcept('a', '1.1.1', 2023, 'b'),
  messages.notIndicator('9'),
  messages.unlistedIndicator('8.1.3', 2023),
];

test('every message has a code of its own and speaks both languages', () => {
  expect(new Set(samples.map(({ code }) => code)).size).toBe(Object.keys(messages).length);
  expect(samples).toHaveLength(Object.keys(messages).length);
  for (const { code, found, expected } of samples) {
    expect(code).toMatch(/^[a-z-]+$/);
    for (const said of [found, expected]) {
      if (typeof said === 'object') expect(said.vi !== '' && said.en !== '', code).toBe(true);
    }
  }
});

test('numbers have a comma in Vietnamese and a point in English', () => {
  expect(messages.offScale('41', '1.1.1', 0, 1.1).expected).toEqual({
    vi: 'giá trị của 1.1.1 từ 0 đến 1,1',
    en: 'a value of 1.1.1 from 0 to 1.1',
  });
  expect(decisions.interval(1.64497, 90).vi).toContain('1,645 lần');
  expect(decisions.interval(1.95996, 95).code).toBe('interval-is-95');
  expect(decisions.interval(1.2, undefined).code).toBe('interval-unclear');
});
