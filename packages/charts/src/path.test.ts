import { describe, expect, it } from 'vitest';
import { path } from './path.js';

const datum = {};

describe('path', () => {
  it('joins rules that meet into one stroke and starts anew where they do not', () => {
    const rules = [
      { datum, x: 0, y: 10, x2: 10, y2: 5 },
      { datum, x: 10, y: 5, x2: 20, y2: 6 },
      { datum, x: 30, y: 5, x2: 40, y2: 7.5 },
    ];
    expect(path('rule', rules)).toBe('M0 10l10-5 10 1M30 5l10 2.5');
  });

  it('writes level and upright strokes in one number', () => {
    const rules = [
      { datum, x: 3, y: 0, x2: 3, y2: 1 },
      { datum, x: 3, y: 1, x2: 8, y2: 1 },
    ];
    expect(path('rule', rules)).toBe('M3 0v1h5');
  });

  it('lets the rounded ends add up to the rounded places', () => {
    const thirds = [0, 1, 2, 3].map(k => (k * 100) / 3);
    const rules = [0, 1, 2].map(k => ({ datum, x: thirds[k]!, y: 0, x2: thirds[k + 1]!, y2: k + 1 }));
    const steps = path(
      'rule',
      rules.map((rule, k) => ({ ...rule, y: k })),
    )
      .match(/-?[\d.]+/g)!
      .map(Number);
    expect(steps[2]! + steps[4]! + steps[6]!).toBeCloseTo(100, 10);
  });

  it('a rule without a second end goes nowhere but still has its place', () => {
    expect(path('rule', [{ datum, x: 4, y: 2 }])).toBe('M4 2h0');
  });

  it('closes a box', () => {
    expect(path('rect', [{ datum, x: 1, y: 2, width: 3.5, height: 4 }])).toBe('M1 2h3.5v4h-3.5z');
  });

  it('gives boxes side by side one outline, and boxes apart one each', () => {
    const boxes = [
      { datum, x: 0, y: 5, width: 10, height: 5 },
      { datum, x: 10, y: 2, width: 10, height: 8 },
      { datum, x: 20, y: 2, width: 10, height: 3 },
      { datum, x: 40, y: 0, width: 10, height: 1 },
    ];
    expect(path('rect', boxes)).toBe('M0 5h10v-3h10h10v3h-10v5h-10h-10zM40 0h10v1h-10z');
  });

  it('draws nothing of no boxes', () => {
    expect(path('rect', [])).toBe('');
  });

  it('makes a symbol a point for a round cap', () => {
    expect(
      path('symbol', [
        { datum, x: 1.5, y: 0.5 },
        { datum, x: 2, y: -3 },
      ]),
    ).toBe('M1.5.5h.1M2-3h.1');
  });

  it('takes no text', () => {
    expect(() => path('text', [])).toThrow('a text cannot be part of a path');
  });
});
