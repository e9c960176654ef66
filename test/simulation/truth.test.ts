import { describe, expect, it } from 'vitest';
import { makePopulation } from './population.js';
import { questions, YEAR } from './small-index.js';
import { gaps, totals } from './totals.js';
import { trueGaps, trueTotals } from './truth.js';

const reversed = ['2.1.6', '2.2.2', '2.2.3'];

/** Three people of one province, of whom the second is a woman, with answers that are best for those who are `good`. */
function three(good: (person: number) => boolean) {
  return {
    provinces: [{ name: 'P1', districts: [] }],
    villages: [{ province: 0, district: 0, commune: 0, part: 0, oldSize: 3, from: 0, to: 3 }],
    questions,
    people: 3,
    answers: questions.map(({ id, steps }) =>
      Uint8Array.from([0, 1, 2], person => (good(person) === reversed.includes(id) ? 0 : steps)),
    ),
  };
}

describe('the true total', () => {
  it('is the sum of the best scores where everybody gives the best answer: 10 for axis 2, 9.94 for axis 8', () => {
    const best = three(() => true);
    expect(trueTotals(best)[0]).toBeCloseTo(4 * 2.5 + 3.3 + 3.3 + 3.34, 12);
  });

  it('of women less that of men is the whole range where women answer best and men worst', () => {
    const range = 4 * 2.25 + 2.97 + 2.97 + 3.006;
    expect(trueGaps(three(person => person === 1))[0]).toBeCloseTo(range, 12);
  });

  it('is what the estimate gives when everybody is asked', () => {
    const population = makePopulation(questions, [1, 1], 9);
    const texts = new Map(['unit', 'village', 'sex'].map(name => [name, new Array<string>(population.people)]));
    population.villages.forEach(({ province, from, to }, v) => {
      texts.get('unit')!.fill(population.provinces[province]!.name, from, to);
      texts.get('village')!.fill(`v${v}`, from, to);
    });
    texts.set(
      'sex',
      Array.from({ length: population.people }, (_, person) => (person % 2 === 1 ? 'women' : 'men')),
    );
    const everybody = {
      rows: population.people,
      column: (name: string) => {
        if (name === 'year') return new Float64Array(population.people).fill(YEAR);
        const q = questions.findIndex(({ id }) => id === name);
        return q < 0 ? texts.get(name)! : Float64Array.from(population.answers[q]!, coded => questions[q]!.lo + coded);
      },
    };
    const spec = { strata: 'unit', psu: 'village' };
    const units = ['P1', 'P2'];
    const scores = (found: readonly { score: number }[]) => found.map(({ score }) => score);
    expectClose(scores(totals(everybody, spec, units)), trueTotals(population));
    expectClose(scores(gaps(everybody, spec, units)), trueGaps(population));
  });
});

function expectClose(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    expect(found[i]).toBeCloseTo(value, 10);
  });
}
