import { describe, expect, it } from 'vitest';
import { codeOf, keeping, official, scoreOf } from '../../testing/official.js';
import type { PlannedTarget, PlannedTargets } from '../types.js';
import { progressOf } from './progress-of.js';

const unit = codeOf('Đắk Lắk');
const scored = (year: number, node: string) => scoreOf(official, year, unit, node);
const target = (node: string, score: number, wanted: number): PlannedTarget => ({
  ...{ node, score, target: wanted, lead: ['Sở X'], with: [] },
});
const planned = (rows: readonly PlannedTarget[], facts: Partial<PlannedTargets> = {}): PlannedTargets => ({
  ...{ unit, from: 2023, to: 2024, rankWanted: 39, rows },
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

  it('says whether the rank was reached', () => {
    const met = (rankWanted: number) => progressOf(official, planned([target('7.3', 1, 1)], { rankWanted })).rankMet;
    expect([met(40), met(39), met(38), met(Number.NaN)]).toEqual([true, true, false, null]);
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

  it('does not compare what is measured differently, nor what means another subject', () => {
    const rows = [target('2.1', 1.8, 2), target('1.1', 1.1, 1.2), target('total', 36, 37)];
    const found = progressOf(official, planned(rows, { from: 2017, to: 2018, rankWanted: 10 }));
    expect(found.rows.map(row => [row.outcome, row.scoreNow, row.rankNow])).toEqual(
      rows.map(() => ['not comparable', Number.NaN, Number.NaN]),
    );
    // The two ranks may still be set side by side.
    expect(found.rankNow).toBe(found.now!.rank);
    expect(found.rankMet).not.toBeNull();
  });

  it('knows no result of a unit without a score', () => {
    const withheld = codeOf('Vĩnh Phúc');
    const found = progressOf(official, planned([target('total', 43, 44)], { unit: withheld }));
    expect(found).toMatchObject({ rankMet: null, now: null });
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
