import { bitsOf, uniform } from './random.mjs';

/** Age bands of the adults: first age, last age, share. */
export const BANDS = [
  [18, 34, 0.34],
  [35, 54, 0.42],
  [55, 70, 0.24],
];

/** Groups of people: sex × area × ethnicity × age band, numbered by `groupOf`. */
export const GROUPS = 24;
export const groupOf = (woman, rural, minority, band) => ((woman * 2 + rural) * 2 + minority) * 3 + band;

/** Share of each group among the adults of a province. Minorities live in towns less than in the country. */
export function groupShares({ urban, minority }) {
  const inTown = 0.6 * minority;
  const inCountry = Math.min((minority - urban * inTown) / (1 - urban), 0.98);
  const shares = new Float64Array(GROUPS);
  for (const woman of [0, 1])
    for (const rural of [0, 1])
      for (const other of [0, 1])
        for (const [band, [, , age]] of BANDS.entries()) {
          const place = rural ? 1 - urban : urban;
          const people = rural ? inCountry : inTown;
          shares[groupOf(woman, rural, other, band)] = 0.5 * place * (other ? people : 1 - people) * age;
        }
  return shares;
}

/**
 * Who is met in a village, one after the other: a function that fills `person` with sex, age, ethnicity and group. Women
 * and older people are at home more often; the weights put that right. The same village gives the same people.
 */
export function peopleOf(village, code, seed) {
  const bits = bitsOf(seed, Number(code), 3, village.place);
  const rural = village.urban ? 0 : 1;
  const person = { woman: 0, age: 0, minority: 0, band: 0, group: 0 };
  return () => {
    person.woman = uniform(bits) < 0.53 ? 1 : 0;
    const at = uniform(bits);
    person.band = at < 0.27 ? 0 : at < 0.71 ? 1 : 2;
    const [first, last] = BANDS[person.band];
    person.age = first + Math.floor(uniform(bits) * (last - first + 1));
    person.minority = uniform(bits) < village.minority ? 1 : 0;
    person.group = groupOf(person.woman, rural, person.minority, person.band);
    return person;
  };
}
