import { describe, expect, it } from 'vitest';
import { surveyDesign } from './design.js';
import { mean } from './mean.js';
import { proportion } from './proportion.js';
import { reliability } from './reliability.js';
import { tableOf } from './testing/sample.js';

/** A simple random sample of n answers of which the first k are 1. */
function shareOf(k: number, n: number) {
  return surveyDesign(tableOf({ y: Array.from({ length: n }, (_, i) => (i < k ? 1 : 0)) }));
}
const judged = (k: number, n: number, options = {}) =>
  reliability(proportion(shareOf(k, n), ['y']), options).objects()[0] as Record<string, unknown>;

describe('reliability', () => {
  it('suppresses under 15 answers by default', () => {
    expect(judged(7, 14)).toMatchObject({ presentation: 'suppress', why: 'few answers' });
    expect(judged(7, 15)).toMatchObject({ presentation: 'show', why: null });
    expect(judged(7, 14, { leastAnswers: 0 })).toMatchObject({ presentation: 'show' });
  });

  it('goes by the relative standard error on request', () => {
    expect(judged(2, 40, { largestRse: 0.3 })).toMatchObject({ presentation: 'suppress', why: 'large RSE' });
    expect(judged(30, 40, { largestRse: 0.3 })).toMatchObject({ presentation: 'show' });
  });

  it('applies the standards for proportions on request', () => {
    expect(judged(12, 25, { nchs: true }).why).toContain('effective size under 30');
    expect(judged(20, 40, { nchs: true }).why).toBe('wide interval');
    expect(judged(2, 80, { nchs: true }).why).toBe('relatively wide interval');
    expect(judged(400, 1000, { nchs: true })).toMatchObject({ presentation: 'show', why: null });
    expect(judged(0, 500, { nchs: true })).toMatchObject({ presentation: 'review', why: 'no or all answers' });
  });

  it('leaves estimates without a standard error for review', () => {
    const one = surveyDesign(tableOf({ j: Array(20).fill(1).concat(2), y: Array(20).fill(3).concat(null) }), {
      psu: 'j',
    });
    expect(reliability(mean(one, ['y'])).get('why', 0)).toBe('no standard error');
  });
});
