import { bundled } from '@papi/datasets';
import { lastRankIn, pointsNeeded } from '@papi/scoring';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../site/model.js';
import { farthest, goalsOf, targetFacts } from './target-facts.js';

const model = modelOf(bundled());

describe('the targets of the table', () => {
  it('go from staying to the High group, the nearest first', () => {
    expect(goalsOf(31, 61, 2)).toEqual([
      { places: 0 },
      { places: 1 },
      { places: 5 },
      { places: 10 },
      { group: 'High' },
    ]);
    expect(goalsOf(60, 61, 4)).toEqual([
      { places: 0 },
      { places: 1 },
      { places: 5 },
      { places: 10 },
      { group: 'Mid-low' },
      { group: 'Mid-high' },
      { group: 'High' },
    ]);
  });
  it('hold staying alone for the first, and no place above the first', () => {
    expect(goalsOf(1, 61, 1)).toEqual([{ places: 0 }]);
    expect(goalsOf(4, 61, 1)).toEqual([{ places: 0 }, { places: 1 }]);
  });
  it('name a rank once, as the group it opens', () => {
    expect(lastRankIn('High', 61)).toBe(16);
    expect(goalsOf(17, 61, 2)).toEqual([{ places: 0 }, { group: 'High' }, { places: 5 }, { places: 10 }]);
  });
  it('name no group that its last rank alone does not open', () => {
    expect(goalsOf(16, 61, 2)).not.toContainEqual({ group: 'High' });
  });
});

describe('the facts on targets', () => {
  it('are those of the library for every unit, the caps enough exactly where nothing is left', () => {
    for (const unit of ['01', '22', '66', '96']) {
      const year = model.years.findLast(y => model.standing(y, unit, 'total'))!;
      const facts = targetFacts(model, unit, year);
      expect(facts.rates).toHaveLength(farthest);
      for (const rates of facts.rates) expect(rates).toHaveLength(facts.rank);
      for (const { target, held } of facts.goals) {
        expect(held).toEqual(pointsNeeded(model.panel, model.whole, { year, unit, target }));
      }
      const most = facts.caps.reduce((sum, { points }) => sum + points, 0);
      expect(facts.goals.map(({ within }) => within)).toEqual(facts.goals.map(({ held }) => held.points <= most));
    }
  });
  it('are refused for a year without a total', () => {
    expect(() => targetFacts(model, '22', 2023)).toThrow('no total');
  });
});
