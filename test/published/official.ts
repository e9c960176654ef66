import { bundled } from '@papi/datasets';
import { panel, type Standing, standings } from '@papi/scoring';

/** The bundled official data, laid out once for all tests of a file. */
export const { methodology, geography, scores } = bundled();
export const official = panel(scores);

/** Vietnamese names to codes and back. */
const codes = new Map(geography.units.map(unit => [unit.name.vi, unit.code]));
const names = new Map(geography.units.map(unit => [unit.code, unit.name.vi]));

export function codeOf(name: string): string {
  const code = codes.get(name);
  if (code === undefined) throw new RangeError(`no unit is called ${name}`);
  return code;
}

export function nameOf(code: string): string {
  return names.get(code) ?? code;
}

const everyStanding = standings(official).objects() as unknown as Standing[];

/** The units of one year and node, best first. */
export function ranked(year: number, node = 'total'): Standing[] {
  return everyStanding.filter(row => row.year === year && row.node === node).sort((a, b) => a.rank - b.rank);
}
