import { table } from 'arquero';
import { describe, expect, it } from 'vitest';
import { type ChangeRule, changeBetween } from './change-rule.js';
import { panel } from './panel.js';
import { scoresOf } from './testing/small-index.js';

type Values = (number | null)[];
const NAN = Number.NaN;

function change(before: Values, after: Values, errors?: [Values, Values], rule?: ChangeRule) {
  const laid = panel(
    scoresOf(
      { 1: { anchor: before.map(() => 1), x: before }, 2: { x: after } },
      errors && { 1: { x: errors[0] }, 2: { x: errors[1] } },
    ),
  );
  return changeBetween(laid.at(1, 'x'), laid.at(2, 'x'), rule);
}

describe('changeBetween without standard errors', () => {
  it('calls a relative change of at least the threshold up or down, anything less flat', () => {
    expect(change([100, 100, 100, 100], [105, 104.9, 95, 95.1]).verdict).toEqual(['up', 'flat', 'down', 'flat']);
  });

  it('takes a change of exactly the threshold as such, whatever its binary fraction', () => {
    // In doubles 0.21 / 0.2 − 1 is under 0.05, and 2.85 / 3 − 1 above −0.05.
    expect(change([0.2, 1.6, 3, 1.4], [0.21, 1.68, 2.85, 1.33]).verdict).toEqual(['up', 'up', 'down', 'down']);
  });

  it('takes another threshold', () => {
    expect(change([100, 100], [109, 111], undefined, { threshold: 0.1 }).verdict).toEqual(['flat', 'up']);
  });

  it('reports the difference and the share, and no error or p', () => {
    const { delta, relative, se, p, pHolm, pBH } = change([4], [5]);
    expect([...delta, ...relative]).toEqual([1, 0.25]);
    expect([...se, ...p, ...pHolm, ...pBH]).toEqual([NAN, NAN, NAN, NAN]);
  });

  it('has no relative change from a score of 0 or less, and no verdict but unclear', () => {
    const { delta, relative, verdict } = change([0, -1], [1, 1]);
    expect([...delta]).toEqual([1, 2]);
    expect([...relative]).toEqual([NAN, NAN]);
    expect(verdict).toEqual(['unclear', 'unclear']);
  });

  it('says nothing of a unit without one of the scores', () => {
    const { delta, verdict } = change([4, null, null], [null, 5, null]);
    expect([...delta]).toEqual([NAN, NAN, NAN]);
    expect(verdict).toEqual([null, null, null]);
  });
});

describe('changeBetween with standard errors', () => {
  it("tests by Student's t where the scores have degrees of freedom, Welch's for the two together", () => {
    const pOf = (df: readonly (number | null)[]) => {
      const laid = panel(
        table({ year: [1, 2], unit: ['a', 'a'], node: ['x', 'x'], score: [4, 6], se: [1, 1], df: [...df] }),
      );
      return changeBetween(laid.at(1, 'x'), laid.at(2, 'x')).p[0];
    };
    // Two errors of 1 with 1 degree of freedom each make √2 with 2: t = √2, and P = 1 − t/√(2 + t²) then.
    expect(pOf([1, 1])).toBeCloseTo(1 - Math.SQRT2 / 2, 14);
    // Where only one is known, of (1 + 1)²/(1²/1) = 4: P = 1 − (t/√(4 + t²))(1 + 2/(4 + t²)).
    expect(pOf([null, 1])).toBeCloseTo(1 - (Math.SQRT2 / Math.sqrt(6)) * (1 + 2 / 6), 14);
    // P(|Z| ≥ √2)
    expect(pOf([null, null])).toBeCloseTo(0.15729920705028513, 14);
    expect(pOf([0, 1])).toBeNaN();
  });

  it('adds the two variances and takes p from both tails', () => {
    const { se, p } = change([4], [5], [[0.3], [0.4]]);
    expect(se[0]).toBeCloseTo(0.5, 15);
    // P(|Z| ≥ 2)
    expect(p[0]).toBeCloseTo(0.0455002638963584, 15);
  });

  it('calls up or down what Benjamini–Hochberg keeps at 0.05, everything else unclear', () => {
    const e = [1, 1, 1];
    // z = 3/√2, −3/√2 and 1/√2: p = 0.0339, 0.0339, 0.4795; BH = 0.0508, 0.0508, 0.4795
    const near = change([0, 0, 0], [3, -3, 1], [e, e]);
    expect(near.pBH[0]).toBeCloseTo(0.050842, 6);
    expect(near.verdict).toEqual(['unclear', 'unclear', 'unclear']);
    expect(change([0, 0, 0], [3.1, -3.1, 1], [e, e]).verdict).toEqual(['up', 'down', 'unclear']);
  });

  it('never calls a tested change flat, however small', () => {
    expect(change([100], [100.1], [[1], [1]]).verdict).toEqual(['unclear']);
  });

  it('takes the threshold rule for a unit whose error is not known, outside the family of tests', () => {
    const { verdict, pBH } = change(
      [4, 4],
      [5, 5],
      [
        [0.1, 0.1],
        [0.1, null],
      ],
    );
    expect(verdict).toEqual(['up', 'up']);
    expect(pBH[0]).toBeLessThan(1e-9);
    expect(pBH[1]).toBeNaN();
  });

  it('takes another level', () => {
    expect(change([0], [2], [[1], [1]], { alpha: 0.2 }).verdict).toEqual(['up']);
  });
});
