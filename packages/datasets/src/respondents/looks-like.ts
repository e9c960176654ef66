import { Faults, openColumns } from '@papi/tables';
import { loadIndex } from '../load-index.js';
import { headerFinder } from './assign.js';
import { readCodebooks } from './open-file.js';

/**
 * Whether a file's header has a column of weights, as the codebook of the data folder knows them: a file of respondents,
 * not of scores. False for a file that cannot be read.
 *
 * @param folder a data folder with `respondents/codebook.csv`. Default: the project's own
 */
export function looksLikeRespondents(path: string, folder?: string): boolean {
  const options = folder === undefined ? {} : { folder };
  const { bundled } = readCodebooks(loadIndex(folder), options, new Faults());
  const header = headerOf(path);
  const find = headerFinder(header);
  return (bundled?.rows ?? []).some(row => row.item === 'weight' && find(row.column) !== undefined);
}

function headerOf(path: string): readonly string[] {
  try {
    return openColumns(path, new Faults())?.header ?? [];
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  }
}
