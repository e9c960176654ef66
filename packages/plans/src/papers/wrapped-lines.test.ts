import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width.js';
import { wrappedLines } from './wrapped-lines.js';

describe('wrappedLines', () => {
  it('breaks between words, and within a word only where it is wider than the line', () => {
    expect(wrappedLines('Trung bình thấp', 20, false)).toBe(1);
    expect(wrappedLines('Trung bình thấp', textWidth('Trung bình', false) + 0.1, false)).toBe(2);
    expect(wrappedLines('a\nb\nc', 20, false)).toBe(3);
    expect(wrappedLines('m'.repeat(20), 6, false)).toBe(3);
    expect(wrappedLines('', 6, false)).toBe(1);
  });
});
