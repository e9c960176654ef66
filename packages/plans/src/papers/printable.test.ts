import { describe, expect, it } from 'vitest';
import { small } from '../../testing/small.js';
import { printable, printableText } from './printable.js';

describe('printable', () => {
  it('drops what XML forbids and composes letters, keeping line ends', () => {
    expect(printableText('a\u0000b\u000Bc\nd\r\ne\uD800\uFFFE')).toBe('abc\nd\ne');
    expect(printableText('Đắk Lắk'.normalize('NFD'))).toBe('Đắk Lắk');
    expect(printableText('😀')).toBe('😀');
  });

  it('changes nothing else of an annex', () => {
    expect(printable(small)).toEqual(small);
  });
});
