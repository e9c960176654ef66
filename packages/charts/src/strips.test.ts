import { describe, expect, it } from 'vitest';
import { type StripPanel, strips } from './strips.js';

const scores = [40, 30, 36, 34, 50];
const panel: StripPanel = { scores, own: 36, cuts: [34, 36, 40], min: 30, max: 50 };
const one = (over: Partial<StripPanel> = {}) => strips([{ ...panel, ...over }])[0]!;

describe('strips', () => {
  it('draws a tick for every unit, from the lowest to the highest', () => {
    const places = [...one().body.matchAll(/M(\d+) 24v14/g)].map(([, x]) => Number(x));
    expect(places).toEqual([20, 2012, 3008, 5000, 9980]);
  });

  it('colours the groups from Low at the left to High at the right, without a gap', () => {
    const zones = [...one().body.matchAll(/<rect class="zone (f\d)" x="([\d.]+)%" width="([\d.]+)%"/g)];
    expect(zones.map(zone => zone[1])).toEqual(['f4', 'f3', 'f2', 'f1']);
    let end = 0.2;
    for (const [, , x, width] of zones) {
      expect(Number(x)).toBeCloseTo(end, 1);
      end = Number(x) + Number(width);
    }
    expect(end).toBeCloseTo(99.8, 1);
  });

  it('draws the unit longer than the others, and says where its name may stand', () => {
    expect(one().body).toContain('<line class="metick" x1="30.08%" x2="30.08%" y1="16" y2="48"/>');
    expect(one().own).toEqual({ x: '30.08%', anchor: 'mid' });
  });

  it('a name near an end grows inwards', () => {
    expect(one({ own: 30 }).own).toEqual({ x: '.2%', anchor: 'start' });
    expect(one({ own: 50 }).own).toEqual({ x: '99.8%', anchor: 'end' });
  });

  it('a withheld score has no tick of its own and no name', () => {
    expect(one({ own: null }).body).not.toContain('metick');
    expect(one({ own: null }).own).toBeNull();
  });

  it('gives the middles of the bands for their names', () => {
    expect(one().zones).toEqual([
      { group: 4, x: '10.16%' },
      { group: 3, x: '25.1%' },
      { group: 2, x: '40.04%' },
      { group: 1, x: '74.9%' },
    ]);
  });

  it('panels of one array of scores are drawn as if they had one each', () => {
    const together = strips([panel, { ...panel, own: 50 }, { ...panel, own: null }]);
    const apart = [panel, { ...panel, own: 50 }, { ...panel, own: null }].map(
      each => strips([{ ...each, scores: [...scores] }])[0],
    );
    expect(together).toEqual(apart);
  });

  it('stands in the middle where all scores are the same', () => {
    const same = one({ scores: [5, 5], own: 5, cuts: [5, 5, 5], min: 5, max: 5 });
    expect(same.own?.x).toBe('50%');
    expect(same.body).not.toContain('NaN');
  });

  it('leaves the scores in their order', () => {
    one({ scores: Object.freeze([3, 1, 2]) as number[], own: 1, cuts: [1, 2, 3], min: 1, max: 3 });
    expect(() => one({ scores: Object.freeze([40, 30, 50]) as number[] })).not.toThrow();
  });
});
