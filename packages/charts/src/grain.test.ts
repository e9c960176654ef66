import { describe, expect, it } from 'vitest';
import { TENTHS, toGrain, UPRIGHTS } from './grain.js';

const datum = {};

describe('toGrain', () => {
  it('counts both ends of a mark in whole steps', () => {
    expect(toGrain({ datum, x: 10.88, y: 50.71, x2: 17.12, y2: 53.46 }, TENTHS)).toMatchObject({
      x: 109,
      y: 507,
      x2: 171,
      y2: 535,
    });
    expect(toGrain({ datum, x: 34.567, y: 0, y2: 1 }, UPRIGHTS)).toMatchObject({ x: 3457, x2: 3457, y: 0, y2: 1 });
  });

  it('ends a box where the next one starts', () => {
    const width = 100 / 14;
    for (let i = 0; i < 14; i++) {
      const box = toGrain({ datum, x: i * width, y: 1.04, width, height: 2.02 }, TENTHS);
      const next = toGrain({ datum, x: (i + 1) * width }, TENTHS);
      expect(box.x! + box.width!).toBe(next.x);
      expect(box.y! + box.height!).toBe(31);
    }
  });

  it('leaves a mark without a second end in its place', () => {
    expect(toGrain({ datum, x: 4, y: 2 }, TENTHS)).toMatchObject({ x: 40, y: 20, x2: 40, y2: 20, width: 0, height: 0 });
  });
});
