import { type Others, type PathStep, pointsNeeded, type Target, whatIf } from '@papi/scoring';
import { random } from '@papi/survey';
import { comma, groupPlaces, type Tried } from './target-page.js';

/** Targets as they are asked of the library, and as they are typed on the page. */
export interface Asked {
  readonly typed: readonly (readonly [field: string, text: string])[];
  readonly others: Others;
  readonly steps: readonly PathStep[];
}

/** Targets of a unit: as many for the year after as for any later year, of which every second goes on from there. */
export function targetsOf({ scores, methodology, yearOf }: Tried, unit: string, seed: number): readonly Asked[] {
  const draw = random(seed);
  const whole = (from: number, to: number) => from + Math.floor(draw() * (to - from + 1));
  const start = yearOf(unit);
  const { rank, of, score } = pointsNeeded(scores, methodology, { year: start, unit, target: { places: 0 } })!;
  const own = groupPlaces[whatIf(scores, methodology, { year: start, unit, raise: { total: 0 } }).nodes[0]!.group];
  const names = ['High', 'Mid-high', 'Mid-low'] as const;
  const makers: readonly (() => { readonly kind: string; readonly value: string; readonly target: Target })[] = [
    () => {
      const value = whole(1, of);
      return { kind: 'rank', value: String(value), target: { rank: value } };
    },
    () => {
      const value = whole(0, rank - 1);
      return { kind: 'places', value: String(value), target: { places: value } };
    },
    () => {
      // The page offers no group below the unit's own.
      const value = whole(1, Math.min(3, own));
      return { kind: 'group', value: String(value), target: { group: names[value - 1]! } };
    },
    () => {
      const value = (score - 1 + draw() * 6).toFixed(whole(0, 4));
      return { kind: 'score', value: comma(value, draw), target: { score: Number(value) } };
    },
  ];
  return Array.from({ length: 80 }, (_, n): Asked => {
    const { kind, value, target } = makers[n % 4 === 1 && rank === 1 ? 0 : n % 4]!();
    const year = start + (n < 40 ? 1 : whole(1, 5));
    const places = whole(0, draw() < 0.8 ? 3 : of - 1);
    const until = n >= 40 && draw() < 0.6 && year < start + 5 ? whole(year + 1, start + 5) : year;
    const later = Array.from({ length: until - year }, (_, i) => ({ year: year + 1 + i, target: { places } }));
    return {
      typed: [
        ['kind', kind],
        [kind, value],
        ['year', String(year)],
        ...(until > year
          ? ([
              ['then', String(places)],
              ['until', String(until)],
            ] as const)
          : ([['then', '']] as const)),
      ],
      others: draw() < 0.5 ? 'held' : 'moving',
      steps: [{ year, target }, ...later],
    };
  });
}
