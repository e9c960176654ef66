import { join } from 'node:path';
import { dataFolder, loadIndex } from './load-index.js';
import { readScores } from './read-scores.js';
import { scoresFolder } from './score-files.js';
import type { Dataset } from './types.js';

/** Which bundled data to load. */
export interface BundledOptions {
  /** A folder laid out as the project's `data/`, its scores in `official` or else in `scores`. Default: that one. */
  readonly folder?: string;
}

/**
 * The scores of every published year that lie with an index, and the index itself, all checked on loading: every unit of the
 * geography and every node of the year has its place, codes and names agree, scores lie in their ranges, an axis is the
 * sum of its sub-axes and the total the sum of its axes within 0.0001, except where `exceptions.csv` says so.
 *
 * @throws InputError when something does not hold
 * @example
 * const { scores, geography } = bundled();
 * scores.numRows() // 28,000 and some: withheld scores have no row
 */
export function bundled({ folder = dataFolder }: BundledOptions = {}): Dataset {
  return readScores([scoresFolder(folder) ?? join(folder, 'scores')], loadIndex(folder), { whole: true });
}
