import type { Block } from '@papi/survey';
import { drawSimply } from './draw.js';
import { isWoman, type Population } from './population.js';
import type { Draws } from './random.js';
import { YEAR } from './small-index.js';

/** A village in a sample. */
export interface SampledVillage {
  readonly village: number;
  /** People asked. */
  readonly asked: number;
  /** 1 over the village's chance of being drawn. */
  readonly weight: number;
  /** Labels of the columns that say how it was drawn, such as strata and PSUs. */
  readonly labels: Readonly<Record<string, string>>;
}

/** The share of people who leave a question unanswered, whoever they are: 0 to 30 per cent, question by question. */
export const unanswered = (q: number): number => 0.05 * (q % 7);

/**
 * Asks people of the drawn villages, chosen simply within each: the rows of a respondents' file, with columns `year`,
 * `unit`, `sex`, `weight`, the villages' labels, and one a question (NaN is no answer).
 */
export function ask(population: Population, drawn: readonly SampledVillage[], draws: Draws): Block {
  const rows = drawn.reduce((sum, { asked }) => sum + asked, 0);
  const weight = new Float64Array(rows);
  const person = new Int32Array(rows);
  const texts = new Map(['unit', 'sex', ...Object.keys(drawn[0]!.labels)].map(name => [name, new Array<string>(rows)]));
  let row = 0;
  for (const { village, asked, weight: ofVillage, labels } of drawn) {
    const { from, to, province } = population.villages[village]!;
    const texted = { unit: population.provinces[province]!.name, ...labels };
    for (const one of drawSimply(to - from, asked, draws)) {
      person[row] = from + one;
      weight[row] = (ofVillage * (to - from)) / asked;
      for (const [name, label] of Object.entries(texted)) texts.get(name)![row] = label;
      texts.get('sex')![row] = isWoman(from + one) ? 'women' : 'men';
      row++;
    }
  }
  const numbers = new Map<string, Float64Array>([
    ['year', new Float64Array(rows).fill(YEAR)],
    ['weight', weight],
  ]);
  population.questions.forEach(({ id, lo }, q) => {
    const coded = population.answers[q]!;
    const missing = unanswered(q);
    numbers.set(
      id,
      Float64Array.from(person, p => (draws.uniform() < missing ? Number.NaN : lo + coded[p]!)),
    );
  });
  return {
    rows,
    column: name => {
      const column = numbers.get(name) ?? texts.get(name);
      if (column === undefined) throw new RangeError(`no column '${name}'`);
      return column;
    },
  };
}
