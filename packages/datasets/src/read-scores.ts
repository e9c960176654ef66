import { Faults } from '@papi/tables';
import { checkComplete } from './completeness.js';
import { YearGrid } from './grid.js';
import { type ReadFile, readFile } from './read-file.js';
import { scoreFiles } from './score-files.js';
import { scoresTable } from './scores-table.js';
import { checkSums } from './sums.js';
import type { Dataset, Index } from './types.js';

/** How to read files of scores. */
export interface ReadOptions {
  /** The year of files that have no column of years. Default: four digits in the file's name. */
  readonly year?: number;
  /** Whether a unit of the geography or a node of the year that is nowhere in the files is a fault. Default: false, a warning. */
  readonly whole?: boolean;
}

/**
 * Reads official or a person's own scores: files, or folders of them, long (`year, province, node, score`, with `se` and
 * `n` where known) or wide (a column for each node), in any mix. What a file is, is told by its content alone.
 *
 * A blank cell, a dash, `n/a` or `KCDL` is a withheld score and gives no row. Every fault of every file is gathered:
 * text that is not UTF-8, columns and units that are not known, doubles, numbers that are none or out of range, an axis
 * that is not the sum of its sub-axes, a total that is not the sum of its axes. Fewer units or nodes than there should
 * be is a warning.
 *
 * @throws InputError with all faults and warnings, when there is a fault
 * @example
 * const { scores, warnings } = readScores(['scores-2023.csv'], loadIndex());
 */
export function readScores(paths: readonly string[], index: Index, options: ReadOptions = {}): Dataset {
  const faults = new Faults();
  const grids = new Map<number, YearGrid>();
  const gridOf = (year: number): YearGrid => {
    const grid = grids.get(year) ?? new YearGrid(index, year);
    grids.set(year, grid);
    return grid;
  };
  const files = scoreFiles(paths, faults)
    .map(path => readFile(path, index, options.year, gridOf, faults))
    .filter((file): file is ReadFile => file !== undefined);
  const years = [...grids.values()].filter(grid => grid.files.length > 0).sort((a, b) => a.year - b.year);
  const sumTolerances = years.map(grid => ({
    year: grid.year,
    tolerance: checkSums(index.methodology, grid, faults),
  }));
  // What is missing shows only once everything that is there can be read.
  if (faults.count === 0)
    for (const grid of years) checkComplete(index.methodology, grid, options.whole ?? false, faults);
  faults.throwIfAny();
  return {
    ...index,
    scores: scoresTable(years),
    sources: files.map(file => file.source),
    warnings: faults.warnings,
    layouts: files.map(file => file.layout),
    sumTolerances,
  };
}
