import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGeography, readMethodology } from '@papi/methodology';
import type { Index } from './types.js';

/** The project's own data folder: three levels up from this file, whether it runs from `src` or from `dist`. */
export const dataFolder = fileURLToPath(new URL('../../../data', import.meta.url));

/** The units that scores are published for, where a folder holds several sets. */
const usual = '63';

/**
 * Reads what is known of an index apart from its scores.
 *
 * @param folder a folder laid out as `data/` is; by default that one
 * @param geographyId the set of units: by default the only one under `geography/`, or `63` where there are several
 * @throws InputError when a table of the folder is faulty
 */
export function loadIndex(folder = dataFolder, geographyId = soleGeography(folder)): Index {
  const methodology = readMethodology(folder);
  return { methodology, geography: readGeography(folder, geographyId, methodology.texts.merger_geography?.en) };
}

function soleGeography(folder: string): string {
  try {
    const inside = readdirSync(join(folder, 'geography'), { withFileTypes: true }).filter(each => each.isDirectory());
    return inside.length === 1 ? inside[0]!.name : usual;
  } catch {
    return usual; // what is missing is told when the tables are read
  }
}
