import { describe, expect, it } from 'vitest';
import { drawAsPapi } from './papi-design.js';
import { makePopulation } from './population.js';
import { type Draws, seeded } from './random.js';
import { ask, type SampledVillage, unanswered } from './sample.js';
import { questions } from './small-index.js';
import { drawStratified } from './stratified-design.js';

const population = makePopulation(questions, [1], 4);
const TIMES = 800;

/** The number of people that samples stand for, on average, and how sure that average is. */
function peopleStoodFor(draw: (draws: Draws) => readonly SampledVillage[]) {
  const draws = seeded(21);
  const sums = Array.from({ length: TIMES }, () => {
    return draw(draws).reduce((sum, { village, weight }) => {
      const { from, to } = population.villages[village]!;
      return sum + weight * (to - from);
    }, 0);
  });
  const mean = sums.reduce((a, b) => a + b, 0) / TIMES;
  const error = Math.sqrt(sums.reduce((sum, s) => sum + (s - mean) ** 2, 0)) / TIMES;
  return { mean, error };
}

describe('the stratified design', () => {
  it('draws six villages in each of the three parts and asks 16 people in each', () => {
    const drawn = drawStratified(population, seeded(2));
    const strata = drawn.map(d => d.labels.stratum);
    expect(new Set(strata).size).toBe(3);
    for (const stratum of new Set(strata)) expect(strata.filter(s => s === stratum)).toHaveLength(6);
    expect(new Set(drawn.map(d => d.labels.psu)).size).toBe(18);
    expect(drawn.every(d => d.asked === 16)).toBe(true);
  });

  it('has weights that stand for everybody, on average over samples', () => {
    const { mean, error } = peopleStoodFor(draws => drawStratified(population, draws));
    expect(Math.abs(mean - population.people)).toBeLessThan(4 * error);
    expect(error).toBeLessThan(0.02 * population.people);
  });
});

describe("PAPI's design", () => {
  it('takes the capital district and every seat, 3 districts of 2 communes of 2 villages, and asks 16 to 20 people', () => {
    const drawn = drawAsPapi(population, 2, seeded(2));
    expect(drawn).toHaveLength(12);
    const counts = (label: string) => new Set(drawn.map(d => d.labels[label])).size;
    expect([counts('district'), counts('commune'), counts('village'), counts('side')]).toEqual([3, 6, 12, 2]);
    expect(counts('firstDrawn')).toBe(4);
    const at = drawn.map(d => population.villages[d.village]!);
    expect(at.filter(v => v.district === 0)).toHaveLength(4);
    expect(at.filter(v => v.commune === 0)).toHaveLength(6);
    expect(drawn.every(d => d.asked >= 16 && d.asked <= 20)).toBe(true);
  });

  it('gives the seat of the capital weight 1 a person in the village, and drawn places more', () => {
    const drawn = drawAsPapi(population, 2, seeded(2));
    const [seat] = population.provinces[0]!.districts[0]!.communes[0]!.villages;
    expect(drawn.find(d => d.village === seat)!.weight).toBe(1);
    expect(drawn.filter(d => d.weight > 1)).toHaveLength(11);
  });

  it('has weights that stand for everybody, on average over samples', () => {
    const { mean, error } = peopleStoodFor(draws => drawAsPapi(population, 2, draws));
    expect(Math.abs(mean - population.people)).toBeLessThan(4 * error);
    expect(error).toBeLessThan(0.02 * population.people);
  });
});

describe('asking', () => {
  it('writes a row a person, whose weights add up to the people that the villages stand for', () => {
    const draws = seeded(8);
    const drawn = drawAsPapi(population, 2, draws);
    const rows = ask(population, drawn, draws);
    expect(rows.rows).toBe(drawn.reduce((sum, { asked }) => sum + asked, 0));
    const weights = (rows.column('weight') as Float64Array).reduce((a, b) => a + b, 0);
    const stoodFor = drawn.reduce((sum, { village, weight }) => {
      const { from, to } = population.villages[village]!;
      return sum + weight * (to - from);
    }, 0);
    expect(weights).toBeCloseTo(stoodFor, 6);
  });

  it('leaves questions unanswered as often as said', () => {
    const draws = seeded(8);
    const shares = questions.map(() => 0);
    const times = 40;
    for (let s = 0; s < times; s++) {
      const rows = ask(population, drawStratified(population, draws), draws);
      questions.forEach(({ id }, q) => {
        const blank = (rows.column(id) as Float64Array).filter(Number.isNaN).length;
        shares[q]! += blank / rows.rows / times;
      });
    }
    shares.forEach((share, q) => {
      expect(Math.abs(share - unanswered(q))).toBeLessThan(0.02);
    });
  });
});
