import { describe, expect, it } from 'vitest';
import { type Drawn, drawSimply, drawWithoutReplacement, drawWithReplacement } from './draw.js';
import { seeded } from './random.js';

const TIMES = 40_000;
const SIZES = [5, 1, 3, 8, 2, 6];
const SUM = 25;

/** How often each place came, per draw of a sample; and the chance it was said to have. */
function drawnOften(draw: (draws: ReturnType<typeof seeded>) => readonly Drawn[]) {
  const draws = seeded(7);
  const often = SIZES.map(() => 0);
  const chances = SIZES.map(() => Number.NaN);
  for (let i = 0; i < TIMES; i++) {
    for (const { at, chance } of draw(draws)) {
      often[at]! += 1 / TIMES;
      chances[at] = chance;
    }
  }
  return { often, chances };
}

describe('drawing by size', () => {
  it('with replacement takes each place n · size / Σ sizes times on average, and says the chance of one draw', () => {
    const { often, chances } = drawnOften(draws => drawWithReplacement(SIZES, 3, draws));
    SIZES.forEach((size, at) => {
      expect(chances[at]).toBeCloseTo(size / SUM, 12);
      expect(Math.abs(often[at]! - (3 * size) / SUM)).toBeLessThan(4 * Math.sqrt(1 / TIMES));
    });
  });

  it('without replacement has each place in the sample with probability n · size / Σ sizes, and says it', () => {
    const { often, chances } = drawnOften(draws => drawWithoutReplacement(SIZES, 3, draws));
    SIZES.forEach((size, at) => {
      expect(chances[at]).toBeCloseTo((3 * size) / SUM, 12);
      expect(Math.abs(often[at]! - (3 * size) / SUM)).toBeLessThan(4 * Math.sqrt(0.25 / TIMES));
    });
  });

  it('without replacement never takes a place twice', () => {
    const draws = seeded(11);
    for (let i = 0; i < 1000; i++) {
      const places = drawWithoutReplacement(SIZES, 3, draws).map(({ at }) => at);
      expect(new Set(places).size).toBe(3);
    }
  });

  it('without replacement refuses a place that would be sure to come', () => {
    expect(() => drawWithoutReplacement(SIZES, 4, seeded(1))).toThrow('a place is sure to be drawn');
  });
});

describe('a simple draw', () => {
  it('takes different people, everybody as often, and every pair as often', () => {
    const draws = seeded(3);
    const pairs = new Map<string, number>();
    for (let i = 0; i < TIMES; i++) {
      const [a, b] = [...drawSimply(5, 2, draws)].sort();
      expect(a).not.toBe(b);
      pairs.set(`${a}${b}`, (pairs.get(`${a}${b}`) ?? 0) + 1 / TIMES);
    }
    expect(pairs.size).toBe(10);
    for (const share of pairs.values()) expect(Math.abs(share - 0.1)).toBeLessThan(4 * Math.sqrt(0.09 / TIMES));
  });
});
