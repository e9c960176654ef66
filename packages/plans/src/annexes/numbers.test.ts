import { describe, expect, it } from 'vitest';
import { dayOf, monthOf, pointsUp } from './numbers.js';

describe('numbers and days of a paper', () => {
  it('round points up, so that what is printed is enough, and not for noise', () => {
    expect(pointsUp(42.396557, 'vi')).toBe('42,3966');
    expect(pointsUp(42.3965, 'vi')).toBe('42,3965');
    expect(pointsUp(0.1 + 0.2, 'en')).toBe('0.3000');
  });

  it('write the first two months of the year, and days under ten, with a nought in Vietnamese', () => {
    expect(dayOf('2024-06-05', 'vi')).toBe('05/6/2024');
    expect(dayOf('2024-02-15', 'vi')).toBe('15/02/2024');
    expect(dayOf('2024-12-15', 'en')).toBe('15 December 2024');
    expect([monthOf('2024-01', 'vi'), monthOf('2024-05', 'vi'), monthOf('2024-05', 'en')]).toEqual([
      '01/2024',
      '5/2024',
      'May 2024',
    ]);
  });
});
