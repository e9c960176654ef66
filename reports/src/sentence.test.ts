import type { Unit } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { list, plain, ref, say, together } from './sentence.js';

const unit = (vi: string) => ({ name: { vi, en: vi } }) as Unit;

describe('sentences', () => {
  it('keep names apart from words', () => {
    const s = say`${ref(unit('Huế'))} đứng đầu, ${46.04}.`;
    expect(s).toEqual([{ unit: unit('Huế') }, ' đứng đầu, 46.04.']);
    expect(plain(s)).toBe('Huế đứng đầu, 46.04.');
  });
  it('leave out what is false, null or undefined', () => {
    expect(plain(say`a${false}b${null}c${undefined}`)).toBe('abc');
  });
  it('list in words, with one, two and three items', () => {
    const [a, b, c] = ['A', 'B', 'C'].map(n => ref(unit(n)));
    expect([[a], [a, b], [a, b, c]].map(items => plain(list(items, 'và')))).toEqual(['A', 'A và B', 'A, B và C']);
  });
  it('stand together with single spaces, skipping empty ones', () => {
    expect(plain(together('A.', null, say``, 'B.'))).toBe('A. B.');
  });
});
