import { isWoman, type Population } from './population.js';
import { smallIndex, subAxisScore } from './small-index.js';

/** The sub-axes of each province with everybody asked, from the plain means of all people's answers. */
export function trueSubAxes(
  population: Population,
  counts: (person: number) => boolean = () => true,
): ReadonlyMap<string, number>[] {
  return population.provinces.map((_, province) => {
    const means = new Map(population.questions.map(({ id }, q) => [id, meanOf(population, province, q, counts)]));
    return new Map(smallIndex.scoring.map(rule => [rule.node, subAxisScore(rule, item => means.get(item)!)]));
  });
}

/**
 * The total of each province with everybody asked: the sum of its sub-axes.
 *
 * @param counts who is asked; default everybody
 */
export function trueTotals(population: Population, counts?: (person: number) => boolean): number[] {
  return trueSubAxes(population, counts).map(scores => [...scores.values()].reduce((sum, score) => sum + score, 0));
}

/** The total of each province's women less that of its men. */
export function trueGaps(population: Population): number[] {
  const men = trueTotals(population, person => !isWoman(person));
  return trueTotals(population, isWoman).map((score, province) => score - men[province]!);
}

function meanOf(
  { villages, questions, answers }: Population,
  province: number,
  q: number,
  counts: (person: number) => boolean,
): number {
  let people = 0;
  let sum = 0;
  for (const village of villages) {
    if (village.province !== province) continue;
    for (let person = village.from; person < village.to; person++) {
      if (!counts(person)) continue;
      sum += questions[q]!.lo + answers[q]![person]!;
      people++;
    }
  }
  return sum / people;
}
