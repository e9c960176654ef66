import type { Indicator, Methodology, ScoringRule, ScoringTerm } from '@papi/methodology';
import { type Design, type DesignSpec, surveyDesign } from '@papi/survey';
import { type ColumnTable, table } from 'arquero';
import type { SurveyedItem } from '../surveyed/item-estimates.js';
import { indexOf } from './small-index.js';

/** One respondent: where they were asked, and what they answered (null is no answer). */
export interface Respondent {
  readonly year?: number;
  readonly unit: string;
  readonly stratum?: string;
  readonly psu: string;
  readonly w?: number;
  readonly sex?: string;
  readonly x?: number | null;
  readonly y?: number | null;
  readonly z?: number | null;
}

/** Respondents as a table: missing answers NaN, year 2020, weight 1, the unit as stratum where not said. */
export function tableOfRespondents(people: readonly Respondent[]): ColumnTable {
  const answers = (name: 'x' | 'y' | 'z') => Float64Array.from(people, person => person[name] ?? Number.NaN);
  return table({
    year: people.map(person => person.year ?? 2020),
    unit: people.map(person => person.unit),
    stratum: people.map(person => person.stratum ?? person.unit),
    psu: people.map(person => person.psu),
    w: people.map(person => person.w ?? 1),
    sex: people.map(person => person.sex ?? ''),
    x: answers('x'),
    y: answers('y'),
    z: answers('z'),
  });
}

/** A design over respondents, villages nested in strata. */
export function designOf(people: readonly Respondent[], spec: DesignSpec = {}): Design {
  return surveyDesign(tableOfRespondents(people), { weight: 'w', strata: 'stratum', psu: 'psu', nest: true, ...spec });
}

/** The items x and y of sub-axis a1, and z of b1. */
export const ITEMS: readonly SurveyedItem[] = (['x', 'y', 'z'] as const).map(column => ({
  indicator: column,
  column,
  statistic: 'mean',
}));

/** A rule of a node in some years, on terms `indicator: [worst, best]`. */
export function rule(
  node: string,
  terms: Readonly<Record<string, readonly [ScoringTerm['worst'], ScoringTerm['best']]>>,
  given: Partial<ScoringRule> = {},
): ScoringRule {
  return {
    node,
    from: 2000,
    to: 2099,
    lo: 0,
    hi: 10,
    items: Object.keys(terms).length,
    terms: Object.entries(terms).map(([item, [worst, best]]) => ({ item: item === '?' ? null : item, worst, best })),
    status: 'exact',
    largestResidual: 0,
    ...given,
  };
}

/** An item of one year's list: a share that is good, where not said. */
export function indicator(id: string, parent: string, year: number, given: Partial<Indicator> = {}): Indicator {
  const name = { vi: id, en: id };
  return {
    ...{ year, id, parent, concept: id, name, unit: 'share', lo: 0, hi: 1, direction: 'up', scored: 'yes' },
    ...given,
  };
}

/** A total of axis a, with sub-axis a1 (x on 0..1, y on 5..1 reversed) from 0 to 10, and axis b, with b1 (z on 0..4) from 1 to 9. */
export const SURVEYED: Methodology = {
  ...indexOf({
    total: { parent: null, level: 'total', lo: 1, hi: 19 },
    a: { parent: 'total', level: 'axis' },
    a1: { parent: 'a', level: 'sub-axis' },
    b: { parent: 'total', level: 'axis', lo: 1, hi: 9 },
    b1: { parent: 'b', level: 'sub-axis', lo: 1, hi: 9 },
  }),
  scoring: [rule('a1', { x: [0, 1], y: [5, 1] }), rule('b1', { z: [0, 4] }, { lo: 1, hi: 9, status: 'close' })],
};

/** Six people of three villages of one unit, worked out by hand in the tests. */
export const SIX: readonly Respondent[] = [
  { unit: 'A', psu: '1', x: 1, y: 1, z: 2, sex: 'f' },
  { unit: 'A', psu: '1', x: 1, y: 3, z: 4, sex: 'm' },
  { unit: 'A', psu: '2', x: 0, y: 5, z: 1, sex: 'f' },
  { unit: 'A', psu: '2', x: 1, y: 3, z: 3, sex: 'm' },
  { unit: 'A', psu: '3', x: 0, y: 5, z: null, sex: 'f' },
  { unit: 'A', psu: '3', x: 0, y: 1, z: 2, sex: 'm' },
];

/** A sequence of numbers from 0 to 1 that is the same every time (Lehmer's generator). */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** People of some years and units, in two strata of three villages each, with some answers missing. */
export function manyRespondents(
  seed: number,
  { years = [2020], units = ['A', 'B', 'C'], each = 4 } = {},
): Respondent[] {
  const next = sequence(seed);
  const answer = (value: number) => (next() < 0.15 ? null : value);
  const people: Respondent[] = [];
  for (const year of years) {
    for (const unit of units) {
      for (let village = 0; village < 6; village++) {
        for (let i = 0; i < each; i++) {
          const level = next() + village / 10;
          people.push({
            ...{ year, unit, stratum: `${unit}${village < 3 ? 1 : 2}`, psu: String(village), w: 0.5 + next() },
            sex: next() < 0.5 ? 'f' : 'm',
            x: answer(level > 0.6 ? 1 : 0),
            y: answer(1 + Math.floor(4.99 * next())),
            z: answer(Math.min(4, Math.floor(3 * level))),
          });
        }
      }
    }
  }
  return people;
}
