import { bundled } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import type { TargetList } from '../../../client/target-data.js';
import { modelOf } from '../../site/model.js';
import { raisableOf, targetData } from './target-data.js';
import { targetFacts } from './target-facts.js';

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
    expect(caps.map(([, most]) => most)).toEqual(facts.caps.map(({ cap }) => expect.closeTo(cap, 9)));
  });
  it('is small: at most 6.5 kB, also for the last, who has the most places to win', () => {
    const last = model.ranking(model.newest, 'total').at(-1)!.unit.code;
    const sizes = ['66', '62', last].map(code => JSON.stringify(targetData(model, factsOf(code))).length);
    expect(Math.max(...sizes)).toBeLessThan(6500);
  });
});
