import { type Draws, seeded } from './random.js';

/** A village: the people numbered `from` up to but not including `to`. */
export interface Village {
  readonly province: number;
  readonly district: number;
  readonly commune: number;
  /** Part of the province (0 is around the capital): the strata of a design that has some. */
  readonly part: number;
  /** Villages are drawn by a count some years old. */
  readonly oldSize: number;
  readonly from: number;
  readonly to: number;
}

/** Whole numbers of villages stand for villages everywhere: `villages[v]`. The first of each list is the seat. */
export interface Commune {
  readonly villages: readonly number[];
}

export interface District {
  readonly communes: readonly Commune[];
}

export interface Province {
  readonly name: string;
  readonly districts: readonly District[];
}

/** A question: coded answers `0..steps`, which stand for `lo..lo + steps`. */
export interface Question {
  readonly id: string;
  readonly lo: number;
  readonly steps: number;
}

/** Everybody and all they would answer. */
export interface Population {
  readonly provinces: readonly Province[];
  readonly villages: readonly Village[];
  readonly questions: readonly Question[];
  readonly people: number;
  /** For each question the coded answer of each person. */
  readonly answers: readonly Uint8Array[];
}

/** Every second person is a woman. */
export function isWoman(person: number): boolean {
  return person % 2 === 1;
}

const DISTRICTS = 10;
const COMMUNES = 10;
const VILLAGES = 8;
const PARTS = 3;

/** How far the log-odds of a good answer stray (standard deviations) at each level, in common and question by question. */
const SPREAD = { province: 0.3, district: 0.15, commune: 0.15, village: 0.25, person: 0.7 };
/** What being a woman adds to the log-odds, on average, and how far that strays between districts and between villages. */
const WOMEN = { mean: -0.3, district: 0.15, village: 0.2 };
/** What a seat adds to the log-odds: people near the administration see more of it. */
const SEAT = { district: 0.4, commune: 0.2, village: 0.1 };

/**
 * Makes a population: provinces of 10 districts, 100 communes and 800 villages of some 120 people, whose answers are more
 * alike the nearer they live. `clustering` multiplies the spread between districts, communes and villages, one a province.
 * Women answer less well, by more in some places than in others.
 * The first district is the capital, the first commune the district's seat, the first village the commune's.
 */
export function makePopulation(
  questions: readonly Question[],
  clustering: readonly number[],
  seed: number,
): Population {
  const draws = seeded(seed);
  const base = questions.map(() => 1.1 * draws.normal());
  const villages: Village[] = [];
  const odds: Float64Array[] = [];
  const gaps: number[] = [];
  let people = 0;

  const provinces = clustering.map((scale, province): Province => {
    const ofProvince = moved(base, SPREAD.province, 0, draws);
    const districts = upTo(DISTRICTS, district => {
      const ofDistrict = moved(ofProvince, scale * SPREAD.district, district === 0 ? SEAT.district : 0, draws);
      const gap = WOMEN.mean + scale * WOMEN.district * draws.normal();
      const populous = limited(Math.exp(0.3 * draws.normal()), 0.7, 1.4);
      const communes = upTo(COMMUNES, commune => {
        const ofCommune = moved(ofDistrict, scale * SPREAD.commune, commune === 0 ? SEAT.commune : 0, draws);
        return {
          villages: upTo(VILLAGES, village => {
            const oldSize = Math.round(limited(120 * populous * Math.exp(0.4 * draws.normal()), 40, 400));
            const size = Math.round(oldSize * Math.exp(0.1 * draws.normal()));
            const part = Math.floor((district * PARTS) / DISTRICTS);
            villages.push({ province, district, commune, part, oldSize, from: people, to: people + size });
            odds.push(moved(ofCommune, scale * SPREAD.village, village === 0 ? SEAT.village : 0, draws));
            gaps.push(gap + scale * WOMEN.village * draws.normal());
            people += size;
            return villages.length - 1;
          }),
        };
      });
      return { communes };
    });
    return { name: `P${province + 1}`, districts };
  });

  const answers = questions.map(() => new Uint8Array(people));
  villages.forEach(({ from, to }, v) => {
    for (let person = from; person < to; person++) {
      const own = SPREAD.person * draws.normal() + (isWoman(person) ? gaps[v]! : 0);
      questions.forEach(({ steps }, q) => {
        const chance = 1 / (1 + Math.exp(-odds[v]![q]! - own));
        let coded = 0;
        for (let step = 0; step < steps; step++) if (draws.uniform() < chance) coded++;
        answers[q]![person] = coded;
      });
    }
  });
  return { provinces, villages, questions, people, answers };
}

/** Log-odds one level down: half of the variance is common to all questions, half each question's own. */
function moved(odds: ArrayLike<number>, spread: number, seat: number, draws: Draws): Float64Array {
  const common = seat + spread * Math.SQRT1_2 * draws.normal();
  return Float64Array.from(odds, value => value + common + spread * Math.SQRT1_2 * draws.normal());
}

function upTo<T>(n: number, make: (i: number) => T): T[] {
  return Array.from({ length: n }, (_, i) => make(i));
}

function limited(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
