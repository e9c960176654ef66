import { childrenIn, nodeIn } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { codeOf, keeping, levelOf, official, rescored, scoreOf } from '../../testing/official.js';
import type { Plan } from '../types.js';
import { planOf } from './plan-of.js';

const dakLak = codeOf('Đắk Lắk');
const next = (year: number, target: Parameters<typeof planOf>[1]['steps'][number]['target']) => ({
  ...{ year, steps: [{ year: year + 1, target }] },
});
const row = (plan: Plan, node: string) => plan.rows.find(each => each.node === node)!;

describe('a plan', () => {
  it.each([
    ['a rank', { rank: 20 }],
    ['a group', { group: 'High' }],
    ['places', { places: 3 }],
    ['a score', { score: 44 }],
  ] as const)('for %s gives out all the points it needs, or says how many are left', (_, target) => {
    for (const { code } of official.geography.units.filter((_, i) => i % 15 === 3)) {
      if (code === codeOf('Bình Dương') || code === codeOf('Quảng Ninh')) continue; // withheld in 2023
      const plan = planOf(official, { unit: code, ...next(2023, target) });
      const [step] = plan.steps;
      expect(row(plan, 'total').target + plan.left).toBeCloseTo(step!.scoreNeeded, 7);
    }
  });

  it('raises a parent by what its parts rise, and keeps the score of a node without a share', () => {
    const plan = planOf(official, { unit: dakLak, ...next(2023, { group: 'High' }) });
    for (const { node, gain, score, target } of plan.rows) {
      const parts = childrenIn(official.methodology, node, 2023).map(({ id }) => row(plan, id).gain);
      if (parts.length > 0)
        expect(gain).toBeCloseTo(
          parts.reduce((sum, part) => sum + part, 0),
          9,
        );
      expect(target).toBeCloseTo(score + gain, 9);
      expect(target).toBeLessThanOrEqual(nodeIn(official.methodology, node, 2023)!.ceiling);
    }
  });

  it('rates its target by the years up to its own, never by what came after', () => {
    // Counted apart from this code: 88 starts and 39 met by 2024, the plan's own outcome among them.
    const { rate } = planOf(official, { unit: dakLak, ...next(2023, { rank: 30 }) }).steps[0]!;
    expect(rate).toMatchObject({ starts: 77, met: 36 });
  });

  it('of the first unit that is to stay first asks for no points', () => {
    const plan = planOf(official, { unit: codeOf('Thừa Thiên Huế'), ...next(2023, { rank: 1 }) });
    expect(plan.start.rank).toBe(1);
    expect(plan.steps[0]!.points).toBe(0);
    expect(plan.rows.every(({ gain }) => gain === 0)).toBe(true);
    expect(plan.left).toBe(0);
  });

  it('says what is left where the realistic gains do not reach the target', () => {
    const plan = planOf(official, { unit: dakLak, ...next(2023, { rank: 1 }) });
    expect(plan.left).toBeGreaterThan(1);
    const longer = planOf(official, { unit: dakLak, year: 2023, steps: [{ year: 2026, target: { rank: 1 } }] });
    expect(longer.left).toBeLessThan(plan.left);
  });

  it('counts a tie as one rank, the better', () => {
    const other = codeOf('Hòa Bình');
    const score = scoreOf(official, 2023, dakLak, 'total');
    const tied = rescored(official, each =>
      each.year === 2023 && each.node === 'total' && each.unit === other ? score : each.score,
    );
    const plans = [dakLak, other].map(unit => planOf(tied, { unit, ...next(2023, { places: 1 }) }));
    expect(plans.map(({ start }) => start.tied)).toEqual([true, true]);
    expect(planOf(official, { unit: dakLak, ...next(2023, { places: 1 }) }).start.tied).toBe(false);
    expect(plans[0]!.start.rank).toBe(plans[1]!.start.rank);
    expect(plans[0]!.steps[0]!.scoreNeeded).toBe(plans[1]!.steps[0]!.scoreNeeded);
    expect(plans[0]!.steps[0]!.points).toBeGreaterThan(0);
  });

  it('spreads points over axes where no sub-axis has a score, and over nothing where only totals do', () => {
    const axes = keeping(official, ({ node }) => levelOf(node) !== 'sub-axis');
    const byAxis = planOf(axes, { unit: dakLak, ...next(2023, { places: 5 }) });
    expect(byAxis.left).toBe(0);
    expect(byAxis.rows.filter(({ level, gain }) => level === 'axis' && gain > 0).length).toBeGreaterThan(0);
    const totals = keeping(official, ({ node }) => node === 'total');
    const bare = planOf(totals, { unit: dakLak, ...next(2023, { places: 5 }) });
    expect(bare.left).toBe(bare.steps[0]!.points);
    expect(row(bare, '1')).toMatchObject({ score: Number.NaN, target: Number.NaN, gain: Number.NaN, group: null });
  });

  it('stands alone where there is no edition before, or the unit had no score in it', () => {
    const alone = keeping(official, ({ year }) => year === 2023);
    const plan = planOf(alone, { unit: dakLak, ...next(2023, { places: 1 }) });
    expect([plan.earlier, plan.before]).toEqual([null, null]);
    expect(plan.rows.every(({ trend, delta }) => trend === null && Number.isNaN(delta))).toBe(true);
    const withheld = planOf(official, { unit: codeOf('Quảng Ninh'), ...next(2022, { places: 1 }) });
    expect([withheld.earlier, withheld.before]).toEqual([2021, null]);
  });

  it('sets ranks side by side across a break, and no trend', () => {
    const plan = planOf(official, { unit: dakLak, ...next(2021, { places: 1 }) });
    expect(plan.before).toMatchObject({ year: 2020, comparable: false });
    expect(row(plan, 'total')).toMatchObject({ trend: null, delta: Number.NaN });
    expect(row(plan, '7.2').trend).not.toBeNull();
  });

  it('works on six axes', () => {
    const plan = planOf(official, { unit: codeOf('Hà Nội'), ...next(2014, { group: 'Mid-high' }) });
    expect(plan.rows.filter(({ level }) => level === 'axis').map(({ node }) => node)).toEqual([...'123456']);
    expect(row(plan, '3.2').lead).toEqual(['Ủy ban MTTQ Việt Nam thành phố']);
  });

  it('has no agencies where the index has none, and only what one leads where it is asked for', () => {
    const bare = { ...official, methodology: { ...official.methodology, agencies: [], schedules: [] } };
    const plan = planOf(bare, { unit: dakLak, ...next(2023, { places: 1 }) });
    expect(plan.rows.every(({ lead, with: helping }) => lead.length + helping.length === 0)).toBe(true);
    expect(plan.reporting).toEqual([]);
    const part = planOf(official, { unit: dakLak, ...next(2023, { places: 1 }), agency: 'Thanh tra tỉnh' });
    expect(part.rows.map(({ node }) => node)).toEqual(['total', '3', '3.2', '4', '4.1', '4.4']);
  });

  it('names the bodies there are in its month', () => {
    const lead = (month: string, node: string) =>
      row(planOf(official, { unit: dakLak, ...next(2024, { places: 1 }), month }), node).lead;
    expect(lead('2025-02', '7.1')).toEqual(['Sở Tài nguyên và Môi trường']);
    expect(lead('2025-03', '7.1')).toEqual(['Sở Nông nghiệp và Môi trường']);
    const after = planOf(official, { unit: dakLak, ...next(2024, { places: 1 }), month: '2025-07' });
    expect(JSON.stringify(after.rows)).not.toContain('huyện');
  });

  it('refuses a unit that is none, or that has no total in the year', () => {
    expect(() => planOf(official, { unit: '00', ...next(2023, { places: 1 }) })).toThrow(RangeError);
    const unit = codeOf('Bình Dương');
    expect(() => planOf(official, { unit, ...next(2023, { places: 1 }) })).toThrow(`${unit} has no total in 2023`);
  });
});
