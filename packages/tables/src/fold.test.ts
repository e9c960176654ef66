import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldWords } from './fold.js';

test('case, tone marks, đ, spaces and punctuation do not count', () => {
  expect(fold('TP. Hồ Chí Minh')).toBe('tphochiminh');
  expect(fold('ĐẮK-LẮK')).toBe('daklak');
  expect(fold('Bà Rịa – Vũng Tàu')).toBe('bariavungtau');
  expect(fold('Thừa Thiên\u00A0Huế')).toBe('thuathienhue');
});

test('composed and decomposed Vietnamese fold alike', () => {
  fc.assert(
    fc.property(fc.constantFrom('Quảng Ngãi', 'Đồng Tháp', 'Hoà Bình', 'Cần Thơ'), name => {
      expect(fold(name.normalize('NFD'))).toBe(fold(name.normalize('NFC')));
    }),
  );
});

test('letters and digits stay', () => {
  expect(fold('Quận 12')).toBe('quan12');
  expect(fold('１２')).toBe('12');
});

test('foldWords keeps one space between words', () => {
  expect(foldWords('  Tỉnh  Bà Rịa–Vũng Tàu. ')).toBe('tinh ba ria vung tau');
});

test('fold is idempotent', () => {
  const idempotent = (text: string) =>
    fold(fold(text)) === fold(text) && foldWords(foldWords(text)) === foldWords(text);
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 12 }), idempotent), { numRuns: 300 });
});

test('fold does not depend on case', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aăâeêoôơuưđ ẮẦỆỘỞỰĐ-1') }), text => {
      expect(fold(text.toUpperCase())).toBe(fold(text.toLowerCase()));
    }),
  );
});
