import { describe, expect, it } from 'vitest';
import { codeOf, keeping, official, scoreOf } from '../../testing/official.js';
import { planOf } from '../make/plan-of.js';
import { plannedSteps } from '../make/planned-steps.js';
import type { PlannedStep, PlannedTarget, PlannedTargets } from '../types.js';
import { progressOf, usualYear } from './progress-of.js';

const unit = codeOf('Đắk Lắk');
const scored = (year: number, node: string) => scoreOf(official, year, unit, node);
const target = (node: string, score: number, wanted: number): PlannedTarget => ({
  ...{ node, score, target: wanted, lead: ['Sở X'], with: [] },
});
const step = (year: number, aim: Partial<PlannedStep> = {}): PlannedStep => ({
  ...{ year, rankWanted: Number.NaN, groupWanted: null, scoreWanted: Number.NaN },
  ...aim,
});
const planned = (rows: readonly PlannedTarget[], facts: Partial<PlannedTargets> = {}): PlannedTargets => ({
  ...{ unit, from: 2023, to: 2024, steps: [step(facts.to ?? 2024, { rankWanted: 39 })], rows },
  ...facts,
});
const water = scored(2023, '7.3');
const waterNow = scored(2024, '7.3');

describe('progress', () => {
  it('is met at the target and above, and not below, to four decimals', () => {
    const outcome = (wanted: number) => progressOf(official, planned([target('7.3', 0.1, wanted)])).rows[0]!;
    expect(outcome(waterNow)).toMatchObject({ outcome: 'met', margin: 0, scoreNow: waterNow });
    expect(outcome(waterNow - 0.1).margin).toBeCloseTo(0.1, 9);
    expect(outcome(waterNow + 0.00004).outcome).toBe('met');
    expect(outcome(waterNow + 0.0001).outcome).toBe('not met');
  });

  it('says whether the rank or the group was reached', () => {
    const met = (aim: Partial<PlannedStep>) =>
      progressOf(official, planned([target('7.3', 1, 1)], { steps: [step(2024, aim)] })).reached;
    const ranks = [40, 39, 38, Number.NaN].map(rankWanted => met({ rankWanted }));
    expect(ranks).toEqual([true, true, false, null]);
    // Rank 39 of 61 lies in the Mid-low group.
    const groups = (['Mid-low', 'Mid-high', 'High'] as const).map(groupWanted => met({ groupWanted }));
    expect(groups).toEqual([true, false, false]);
  });

  it('judges a group by the group reached, whatever rank that is in the year', () => {
    const khanhHoa = codeOf('Khánh Hòa');
    const plan = planOf(official, { unit: khanhHoa, year: 2021, steps: [{ year: 2022, target: { group: 'High' } }] });
    expect(plan.steps[0]!.rankWanted).toBe(15); // of 60; in 2022 the group has 16 of 61
    const { from, to, rows } = plan;
    const found = progressOf(official, { unit: khanhHoa, from, to, steps: plannedSteps(plan.steps), rows });
    expect(found.now).toMatchObject({ rank: 16, group: 'High' });
    expect(found.reached).toBe(true);
  });

  it('counts the targets above the score, of the lowest rows, and those that were met', () => {
    const rows = [
      target('total', 42, 45),
      target('7', scored(2023, '7'), 9),
      target('7.2', scored(2023, '7.2'), scored(2023, '7.2')),
      target('7.3', water, 2),
      target('4.4', scored(2023, '4.4'), 1.87),
    ];
    expect(progressOf(official, planned(rows))).toMatchObject({ aimed: 2, met: 1 });
  });

  it('holds a target that keeps the score against the score, though a spreadsheet rounded both', () => {
    const kept = scored(2023, '7.2');
    const up = Math.ceil(kept * 10) / 10;
    const dataset = keeping(official, ({ node }) => node === '7.2' || node === 'total');
    const [row] = progressOf(dataset, planned([target('7.2', up, up)])).rows;
    expect(row!.margin).toBeCloseTo(scored(2024, '7.2') - kept, 9);
    expect(row!.outcome).toBe('met');
  });

  it('misses a target that keeps the score only where the change is down', () => {
    const kept = (node: string) => target(node, scored(2023, node), scored(2023, node));
    const { rows, judgedBy } = progressOf(official, planned([kept('3.3'), kept('2.4')]));
    expect(rows.map(({ outcome, kept, margin }) => [outcome, kept, margin < 0])).toEqual([
      ['met', true, true], // 0,1 % lower
      ['not met', true, true], // 8,2 % lower
    ]);
    expect(judgedBy).toEqual({ test: false, threshold: true });
    const tested = official.scores.derive({ se: () => 0.2 });
    const proved = progressOf({ ...official, scores: tested }, planned([kept('2.4')]));
    expect(proved).toMatchObject({ judgedBy: { test: true, threshold: false }, rows: [{ outcome: 'met' }] });
  });

  it('counts apart what was to rise and cannot be judged', () => {
    const rows = [target('8.3', 0.3, 0.4), target('7.3', 0.1, 0.2)];
    const found = progressOf(official, planned(rows, { from: 2019, to: 2020 }), { year: 2020 });
    expect(found.rows.map(({ outcome }) => outcome)).toEqual(['not comparable', 'met']);
    expect(found).toMatchObject({ aimed: 1, met: 1, apart: 1 });
  });

  it('takes the step of its year, and the contents’ targets in theirs alone', () => {
    const steps = [
      step(2021, { rankWanted: 30, scoreWanted: 40 }),
      step(2022, { rankWanted: 42, scoreWanted: 41 }),
      step(2024, { rankWanted: 30, scoreWanted: 43.5 }),
    ];
    const plan = planned([target('7.3', 0.1, 0.2)], { from: 2021, to: 2022, steps: steps.slice(1) });
    const first = progressOf(official, plan, { year: 2022 });
    expect(first).toMatchObject({ step: steps[1], reached: true });
    expect(first.rows[0]!.outcome).toBe('met');
    const last = progressOf(official, plan);
    expect(last).toMatchObject({ to: 2024, step: steps[2], reached: false, aimed: 0, met: 0 });
    expect(last.total).toMatchObject({ wanted: 43.5, met: false, margin: expect.closeTo(43.010227 - 43.5, 9) });
    expect(last.rows[0]!.outcome).toBe('not judged');
    expect(progressOf(official, plan, { year: 2023 })).toMatchObject({ step: null, reached: null, total: null });
  });

  it('is held against the newest results up to the last step where nobody says', () => {
    const plan = planned([], { from: 2021, to: 2022, steps: [step(2022), step(2025)] });
    expect(usualYear(plan, [2021, 2022, 2023])).toBe(2023);
    expect(usualYear(plan, [2021, 2027])).toBe(2025);
    expect(usualYear(plan, [2020, 2021])).toBe(2022);
  });

  it('does not compare what is measured differently, nor what means another subject', () => {
    const rows = [target('2.1', 1.8, 2), target('1.1', 1.1, 1.2), target('total', 36, 37)];
    const found = progressOf(official, planned(rows, { from: 2017, to: 2018 }));
    const { rank } = found.now!;
    // The two ranks of the whole may still be set side by side.
    expect(found.rows.map(row => [row.outcome, row.scoreNow, row.rankNow])).toEqual(
      rows.map(({ node }) => ['not comparable', Number.NaN, node === 'total' ? rank : Number.NaN]),
    );
    expect(found.reached).toBe(rank <= 39);
    expect(found.total).toBeNull();
  });

  it('knows no result of a unit without a score', () => {
    const withheld = codeOf('Vĩnh Phúc');
    const found = progressOf(official, planned([target('total', 43, 44)], { unit: withheld }));
    expect(found).toMatchObject({ reached: null, now: null });
    expect(found.rows[0]!.outcome).toBe('no score');
  });

  it('takes the score of the first year from the data where the file has none', () => {
    const [row] = progressOf(official, planned([target('7.3', Number.NaN, 2)])).rows;
    expect(row).toMatchObject({ score: water, change: expect.closeTo(waterNow - water, 9) });
  });

  it('may be asked for another year, after the plan’s first', () => {
    const plan = planned([target('7.3', 0.1, 0.2)], { from: 2022, to: 2023 });
    expect(progressOf(official, plan, { year: 2024 }).rows[0]!.scoreNow).toBe(waterNow);
    expect(() => progressOf(official, plan, { year: 2022 })).toThrow(RangeError);
    expect(() => progressOf(official, { ...plan, unit: '00' })).toThrow(RangeError);
  });
});
