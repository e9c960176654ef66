import { describe, expect, it } from 'vitest';
import { makePopulation, type Population } from './population.js';

const QUESTIONS = [
  { id: 'a', lo: 0, steps: 1 },
  { id: 'b', lo: 1, steps: 4 },
];
const population = makePopulation(QUESTIONS, [0.5, 2], 5);

/** Share of the variance of the first question that lies between villages. */
function betweenVillages({ villages, answers }: Population, province: number): number {
  const shares = villages
    .filter(v => v.province === province)
    .map(({ from, to }) => answers[0]!.slice(from, to).reduce((sum, y) => sum + y, 0) / (to - from));
  const mean = shares.reduce((sum, p) => sum + p, 0) / shares.length;
  return shares.reduce((sum, p) => sum + (p - mean) ** 2, 0) / shares.length / (mean * (1 - mean));
}

describe('a made-up population', () => {
  it('is the same for the same seed, and another for another', () => {
    const bytes = ({ answers }: Population) => Buffer.concat(answers);
    expect(bytes(makePopulation(QUESTIONS, [0.5, 2], 5)).equals(bytes(population))).toBe(true);
    expect(bytes(makePopulation(QUESTIONS, [0.5, 2], 6)).equals(bytes(population))).toBe(false);
  });

  it('has everybody in exactly one village, and every village in the tree once', () => {
    let next = 0;
    for (const { from, to } of population.villages) {
      expect(from).toBe(next);
      next = to;
    }
    expect(next).toBe(population.people);
    const inTree = population.provinces.flatMap(p => p.districts.flatMap(d => d.communes.flatMap(c => c.villages)));
    expect(inTree).toEqual(population.villages.map((_, at) => at));
    expect(population.provinces.map(p => p.districts.length)).toEqual([10, 10]);
  });

  it('answers within the scale', () => {
    QUESTIONS.forEach(({ steps }, q) => {
      expect(new Set(population.answers[q])).toEqual(new Set(Array.from({ length: steps + 1 }, (_, i) => i)));
    });
  });

  it('has villages that differ more where clustering is stronger', () => {
    expect(betweenVillages(population, 1)).toBeGreaterThan(2 * betweenVillages(population, 0));
  });
});
