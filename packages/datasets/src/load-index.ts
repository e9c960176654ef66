import { fileURLToPath } from 'node:url';
import { readGeography, readMethodology } from '@papi/methodology';
import type { Index } from './types.js';

/** The project's own data folder: three levels up from this file, whether it runs from `src` or from `dist`. */
export const dataFolder = fileURLToPath(new URL('../../../data', import.meta.url));

/**
 * Reads what is known of an index apart from its scores.
 *
 * @param folder a folder laid out as `data/` is; by default that one
 * @param geographyId the set of units: `63` (to mid-2025) or `34`
 * @throws InputError when a table of the folder is faulty
 */
export function loadIndex(folder = dataFolder, geographyId = '63'): Index {
  return { methodology: readMethodology(folder), geography: readGeography(folder, geographyId) };
}
