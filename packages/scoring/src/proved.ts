import { benjaminiHochberg, benjaminiYekutieli } from '@papi/survey';

/**
 * How `proved` allows for the many tests of one unit: `benjamini-hochberg` where they are independent or rise and fall
 * together, as scores of one survey mostly do; `benjamini-yekutieli` however they hang together, at the price of power.
 */
export type Correction = 'benjamini-hochberg' | 'benjamini-yekutieli';

const ADJUSTED = { 'benjamini-hochberg': benjaminiHochberg, 'benjamini-yekutieli': benjaminiYekutieli } as const;

/**
 * Which rows are proved, the tests of each unit taken as one family: p, adjusted, at most alpha. Null where there was no
 * test.
 *
 * @param units the unit of each row
 * @param p one a row, NaN where there is none
 */
export function provedAmong(
  units: readonly string[],
  p: Float64Array,
  alpha: number,
  correction: Correction = 'benjamini-hochberg',
): (boolean | null)[] {
  const proved: (boolean | null)[] = units.map(() => null);
  const families = new Map<string, number[]>();
  units.forEach((unit, row) => {
    if (Number.isNaN(p[row]!)) return;
    const family = families.get(unit);
    if (family) family.push(row);
    else families.set(unit, [row]);
  });
  for (const rows of families.values()) {
    ADJUSTED[correction](Float64Array.from(rows, row => p[row]!)).forEach((adjusted, i) => {
      proved[rows[i]!] = adjusted <= alpha;
    });
  }
  return proved;
}
