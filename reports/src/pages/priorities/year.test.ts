import { bundled } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../site/model.js';
import { surveyed } from '../../testing/surveyed.js';
import { monthOf } from './month.js';
import { priorityYear, targetYear } from './year.js';

const model = modelOf(bundled());

describe('the year a unit’s priorities are of', () => {
  it('is the newest with a score, which an older one may be', () => {
    expect([priorityYear(model, '66'), priorityYear(model, '26')]).toEqual([2024, 2023]);
  });
  it('need not be one with a total, from which a target starts', () => {
    const data = bundled();
    const scores = data.scores.params({ unit: '66' });
    const without = scores.filter(
      (row: { unit: string; node: string; year: number }, $: { unit: string }) =>
        !(row.unit === $.unit && row.node === 'total' && row.year === 2024),
    );
    const shown = modelOf({ ...data, scores: without.reify() });
    expect([priorityYear(shown, '66'), targetYear(shown, '66')]).toEqual([2024, 2023]);
  });
  it('is none for a unit without any score', () => {
    const few = modelOf(surveyed({ units: ['01', '48', '66'] }));
    expect([priorityYear(few, '91'), targetYear(few, '91')]).toEqual([undefined, undefined]);
  });
});

describe('a month', () => {
  it('is written as it is said', () => {
    expect(monthOf('2025-07')).toBe('7/2025');
    expect(monthOf('2024-12')).toBe('12/2024');
  });
});
