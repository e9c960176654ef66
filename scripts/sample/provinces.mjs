import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTable } from './table.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** The 63 by code: how many were asked in how many districts, and who lives there. */
export function provinces() {
  const units = readTable(join(here, '..', '..', 'data', 'geography', '63', 'units.csv'));
  const rows = new Map(readTable(join(here, 'provinces.csv')).map(row => [row.province, row]));
  return units.map(({ code, region, population }) => {
    const row = rows.get(code);
    const districts = Number(row.districts);
    return {
      code,
      region,
      adults: Math.round(Number(population) * ADULTS),
      districts,
      perVillage: Number(row.interviews) / (4 * districts),
      urban: Number(row.urban),
      minority: Number(row.minority),
    };
  });
}

/** Share of the population that is 18 to 70 years old. */
const ADULTS = 0.68;
