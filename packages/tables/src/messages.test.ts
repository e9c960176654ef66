import { expect, test } from 'vitest';
import type { Message } from './diagnostic.js';
import { messages } from './messages.js';

const samples: Message[] = [
  messages.notUtf8(),
  messages.utf16(),
  messages.brokenUtf16(),
  messages.encodingGuessed('TCVN3', 63, 'Hà Nội'),
  messages.longCell(2_000_000, 1_000_000),
  messages.workbook(),
  messages.notText(),
  messages.emptyFile(),
  messages.oneRow(),
  messages.openQuote(),
  messages.strayQuote(),
  messages.raggedRow(3, 2, 'decimal-comma'),
  messages.longRow(2 ** 26),
  messages.percent('5%'),
  messages.notNumber('x', ','),
  messages.notNumber('x', '.', '1.5'),
  messages.ambiguousNumbers('1,234', ','),
];

test('every message has a code of its own and says what was found and expected in both languages', () => {
  const codes = new Set(samples.map(m => m.code));
  expect(codes.size).toBe(samples.length - 1);
  for (const { code, found, expected } of samples) {
    expect(code).toMatch(/^[a-z0-9-]+$/);
    expect(found).toBeDefined();
    expect(expected?.en).toBeTruthy();
    expect(expected?.vi).toBeTruthy();
    expect(expected?.vi).not.toBe(expected?.en);
  }
});
