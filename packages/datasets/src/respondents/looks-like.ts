import { Faults, openColumns } from '@papi/tables';
import { dataFolder, loadIndex } from '../load-index.js';
import { headerFinder } from './assign.js';
import { readCodebooks } from './open-file.js';

/**
 * Whether a file's header has a column of weights, as the codebook of the data folder knows them: a file of respondents,
 * not of scores. False for a file that cannot be read.
 *
 * @param folder a data folder with `respondents/codebook.csv`. Default: the project's own
 */
export function looksLikeRespondents(path: string, folder?: string): boolean {
  const find = headerFinder(headerOf(path));
  return weightColumns(folder).some(column => find(column) !== undefined);
}

/** The names of weights in each folder's codebook: read once, for a person may give many files. */
const known = new Map<string, readonly string[]>();

function weightColumns(folder = dataFolder): readonly string[] {
  const before = known.get(folder);
  if (before) return before;
  const { bundled } = readCodebooks(loadIndex(folder), { folder }, new Faults());
  const columns = (bundled?.rows ?? []).filter(row => row.item === 'weight').map(({ column }) => column);
  known.set(folder, columns);
  return columns;
}

function headerOf(path: string): readonly string[] {
  try {
    return openColumns(path, new Faults())?.header ?? [];
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  }
}
