import { describe, expect, it } from 'vitest';
import { modelOf } from '../../site/model.js';
import type { Estimate } from '../../site/survey.js';
import { surveyed } from '../../testing/surveyed.js';
import { comparedOn, gapOf, whyNot } from './compared.js';
import { drawOverUnits } from './over-units.js';

const model = modelOf(
  surveyed({
    n: (unit, value) => (unit === '48' && value === 'female' ? 9 : 100),
    difference: (unit, node) => (unit === '79' ? undefined : node === '1' ? -0.3 : 0.02),
  }),
);
const [pair] = model.survey!.pairs;
const on = (unit: string, node: string) => comparedOn(model, 2023, unit, pair!, node);
const names = { value: 'nữ', base: 'nam' };

describe('two parts of a unit', () => {
  it('are proved to differ, or not, by the adjusted p', () => {
    expect([on('66', '1').proved, on('66', '2').proved]).toEqual([true, false]);
    expect(gapOf(on('66', '1'))).toMatchObject({ difference: -0.3, proved: true });
    expect(gapOf(on('66', '1'))!.interval!.low).toBeCloseTo(-0.5, 9);
  });

  it('are not compared where one rests on too few, and that is said with the number', () => {
    expect(on('48', '1')).toMatchObject({ shown: false, proved: null });
    expect(gapOf(on('48', '1'))).toBeNull();
    expect(whyNot(on('48', '1'), names, 15)).toEqual({ kind: 'few', part: 'nữ', n: 9, least: 15 });
  });

  it('are not compared where one was not asked', () => {
    expect(whyNot(on('79', '1'), names, 15)).toEqual({ kind: 'absent', part: 'nữ' });
  });

  it('name no number where a part is hidden for another reason than its size', () => {
    const hidden = { shown: false, n: 40, score: Number.NaN } as Estimate;
    expect(whyNot({ value: hidden, base: hidden }, names, 15)).toEqual({ kind: 'few', part: 'nữ', n: null, least: 15 });
  });

  it('say nothing against a comparison that stands', () => {
    expect(whyNot(on('66', '1'), names, 15)).toBeNull();
  });
});

describe('two parts over all units', () => {
  const [over] = drawOverUnits(model, 2023, '1');
  it('are drawn where they are compared, the highest difference first, and the rest is counted', () => {
    expect(over!.compared.map(gap => gap.unit!.code).sort()).toEqual(['01', '66']);
    expect(over!.without).toBe(2);
    expect(over!.drawn).toHaveLength(2);
    expect(over!.whole).toBeUndefined();
  });
  it('are nothing where scores were published as they are', () => {
    expect(drawOverUnits(modelOf({ ...surveyed(), survey: { ...surveyed().survey!, groups: [] } }), 2023, '1')).toEqual(
      [],
    );
  });
});
