import { bundled } from '@papi/datasets';
import { baseRate, sharesOf, weakSpots } from '@papi/scoring';
import { rounded } from '@papi/tables';
import { describe, expect, it } from 'vitest';
import type { TargetList } from '../../../client/target-data.js';
import { modelOf } from '../../site/model.js';
import { raisableOf, targetData } from './target-data.js';
import { farthest, targetFacts } from './target-facts.js';

const model = modelOf(bundled());
const scoresIn = ({ scale, steps }: TargetList) => {
  const sums = steps.map((_, i) => steps.slice(0, i + 1).reduce((sum, step) => sum + step, 0));
  return scale === 0 ? steps : sums.map(sum => sum / scale);
};
const factsOf = (unit: string) => {
  const year = model.years.findLast(y => model.standing(y, unit, 'total'))!;
  return targetFacts(model, unit, year);
};

describe('the data block of targets', () => {
  it('gives every score of the others back to the last bit', () => {
    for (const unit of ['01', '22', '66']) {
      const facts = factsOf(unit);
      const { year, root } = facts;
      const data = targetData(model, facts);
      for (const [id, { own, others }] of [[root, data.total] as const, ...data.axes]) {
        expect(own).toBe(model.standing(year, unit, id)?.score);
        const rivals = model.units.flatMap(u =>
          u.code === unit ? [] : (model.standing(year, u.code, id)?.score ?? []),
        );
        expect(scoresIn(others)).toEqual(rivals.sort((a, b) => a - b));
      }
    }
  });
  it('names every part with its scale, and the caps by part', () => {
    const facts = factsOf('66');
    const { parts, caps, axes } = targetData(model, facts);
    const all = raisableOf(model, facts);
    expect(axes.map(([id]) => id)).toEqual(all.map(({ axis }) => axis.id));
    expect(parts.map(([id]) => id)).toEqual(all.flatMap(({ parts: each }) => each.map(({ id }) => id)));
    expect(parts.find(([id]) => id === '3.3')).toEqual([
      '3.3',
      2,
      model.standing(2024, '66', '3.3')!.score,
      0.33,
      3.33,
      2.2,
    ]);
    expect(caps.map(([part]) => parts[part]![0])).toEqual(facts.caps.map(({ node }) => node));
  });
  it('bounds every part in any number of years as the library does', () => {
    for (const unit of ['01', '22', '66', '96']) {
      const facts = factsOf(unit);
      const { year } = facts;
      const { parts, caps } = targetData(model, facts);
      const weak = weakSpots(model.panel, model.whole, { year, benchmark: 'q3' });
      for (let years = 1; years <= farthest; years++) {
        const options = { unit, points: Number.POSITIVE_INFINITY, years };
        const bounded = caps.map(([part, gap, gain = Number.POSITIVE_INFINITY]) => {
          const [, , score, , hi, ceiling] = parts[part]!;
          const bounds = [gap, years * gain, (ceiling ?? hi) - score];
          const cap = Math.min(...bounds);
          return [parts[part]![0], cap, (['gap', 'gains seen', 'ceiling'] as const)[bounds.indexOf(cap)]];
        });
        const { parts: shares } = sharesOf(model.panel, model.whole, weak, options);
        expect(bounded).toEqual(shares.map(({ node, cap, bound }) => [node, cap, bound]));
      }
    }
  });
  it('tells how often places were won in 1 to 5 years as far as that is known: over no break in the series', () => {
    const facts = factsOf('66');
    const { rates } = targetData(model, facts);
    const { rank, of, year } = facts;
    // No series of the total is longer than five years, of which the last is four off the first.
    expect(rates.map(rows => rows.length)).toEqual([rank, rank, rank, rank, 0]);
    for (const places of [0, 7, rank - 1]) {
      for (const ahead of [1, 2, 3, 4]) {
        const rate = baseRate(model.panel, model.whole, { rank, of, target: { places }, ahead, until: year });
        const { met, starts, low, high } = rate;
        const ends = [low, high].map(x => rounded(x * 100, 0));
        expect(rates[ahead - 1]![places]).toEqual([met, starts, ...ends]);
      }
    }
  });
  it('is small: at most 12 kB, and at most 8 kB for a unit in the middle', () => {
    const ranking = model.ranking(model.newest, 'total');
    const middle = ranking[Math.floor(ranking.length / 2)]!.unit.code;
    const sizeOf = (code: string) => JSON.stringify(targetData(model, factsOf(code))).length;
    expect(sizeOf(middle)).toBeLessThan(8000);
    expect(Math.max(...['66', '62', ranking.at(-1)!.unit.code].map(sizeOf))).toBeLessThan(12000);
  });
});
