import { basename } from 'node:path';
import { Faults, type InputError, isWorkbook, readWorkbook } from '@papi/tables';
import { checkComplete } from './completeness.js';
import { YearGrid } from './grid.js';
import { IndicatorGrid, indicatorsTable } from './indicator-grid.js';
import { messages } from './messages.js';
import { bytesOf } from './read-bytes.js';
import { type ReadFile, readFile } from './read-file.js';
import { scoreFiles } from './score-files.js';
import { scoresTable } from './scores-table.js';
import { checkSums } from './sums.js';
import type { Targets } from './targets.js';
import type { Dataset, Index, Layout } from './types.js';
import { tellUncheckedSums } from './unchecked-sums.js';
import { withheldIn } from './withheld.js';
import { type Book, readWorkbooks } from './workbooks/read-workbooks.js';
import { textSheet } from './workbooks/text-sheet.js';
import { yearGiven } from './years.js';

/** How to read files of scores. */
export interface ReadOptions {
  /**
   * The year of a file that has no column of years, and of a sheet that does not tell its own; among several files only of
   * those whose name has none. Default: four digits in a name.
   */
  readonly year?: number;
  /** Whether a unit of the geography or a node of the year that is nowhere in the files is a fault. Default: false, a warning. */
  readonly whole?: boolean;
}

/**
 * Reads official or a person's own scores: files, or folders of them, long (`year, province, node, score`, with `se` and
 * `n` where known) or wide (a column for each node), and the workbooks that are published each year, in any mix. What a
 * file is, is told by its content alone. Workbooks give indicators too (see `Dataset.indicators`), and each year once.
 *
 * A long file may be one of scores made from respondents: `df` is read too, rows with the `level` of indicators go to
 * `Dataset.indicators`, what may not be `shown` is withheld, rows about groups of respondents (`group`, `value`) are left
 * out, and a mark that the figures are made up (`synthetic`) is kept.
 *
 * A blank cell, a dash, `n/a` or `KCDL` is a withheld score and gives no row. Every fault of every file is gathered:
 * text in no known encoding, columns and units that are not known, doubles, numbers that are none or out of range, an axis
 * that is not the sum of its sub-axes, a total that is not the sum of its axes. Fewer units or nodes than there should
 * be, and a sum that lacks a part, are warnings. Titles, totals among the units and notes are left out (see `Layout`).
 *
 * @throws InputError with all faults and warnings, when there is a fault
 * @example
 * const { scores, warnings } = readScores(['scores-2023.csv'], loadIndex());
 */
export function readScores(paths: readonly string[], index: Index, options: ReadOptions = {}): Dataset {
  const { dataset, error } = examineScores(paths, index, options);
  if (error) throw error;
  return dataset;
}

/** What came of reading files: how each was understood, even where there are faults, and the scores where there are none. */
export type Examined = {
  /** Base names of the files, in order of reading. */
  readonly files: readonly string[];
  readonly layouts: readonly Layout[];
} & ({ readonly dataset: Dataset; readonly error: null } | { readonly dataset: null; readonly error: InputError });

/**
 * Reads files as `readScores` does, and gives what it understood of them beside what is wrong with them.
 *
 * @example
 * const { layouts, error } = examineScores(['scores-2023.csv'], loadIndex());
 * error?.lines('en') // every fault, located
 */
export function examineScores(paths: readonly string[], index: Index, options: ReadOptions = {}): Examined {
  const faults = new Faults();
  const grids = new Map<number, YearGrid>();
  const gridOf = (year: number): YearGrid => {
    const grid = grids.get(year) ?? new YearGrid(index, year);
    grids.set(year, grid);
    return grid;
  };
  const indicators = new Map<number, IndicatorGrid>();
  const indicatorsOf = (year: number): IndicatorGrid => {
    const grid = indicators.get(year) ?? new IndicatorGrid(index, year);
    indicators.set(year, grid);
    return grid;
  };
  const madeUp = new Set<number>();
  const found = scoreFiles(paths, faults);
  const files = readAll(found, index, options.year, { gridOf, indicatorsOf, madeUp }, faults);
  const years = [...grids.values()].filter(grid => grid.files.length > 0).sort((a, b) => a.year - b.year);
  const sumTolerances = years.map(grid => ({
    year: grid.year,
    tolerance: checkSums(index.methodology, grid, faults),
  }));
  if (faults.count === 0 && years.length === 0) {
    const place = { file: files.map(({ source }) => source.file).join(', ') };
    faults.fault(place, indicators.size > 0 ? messages.indicatorsAlone() : messages.noScores());
  }
  // What is missing shows only once everything that is there can be read.
  if (faults.count === 0) {
    for (const grid of years) {
      checkComplete(index.methodology, grid, options.whole ?? false, faults);
      tellUncheckedSums(index.methodology, grid, faults);
    }
  }
  const layouts = files.flatMap(file => file.layouts);
  const understood = { files: found.map(path => basename(path)), layouts };
  const { error } = faults;
  if (error) return { ...understood, dataset: null, error };
  const values = indicatorsTable([...indicators.values()].sort((a, b) => a.year - b.year));
  const dataset = {
    ...index,
    scores: scoresTable(years),
    ...(values && { indicators: values }),
    ...(madeUp.size > 0 && { synthetic: [...madeUp].sort((a, b) => a - b) }),
    withheld: withheldIn(layouts, grids),
    sources: files.map(file => file.source),
    warnings: faults.warnings,
    layouts,
    sumTolerances,
  };
  return { ...understood, dataset, error: null };
}

/**
 * Reads text files one by one, and sheets together, since one may repeat the years of another; in the order given.
 * A text with a column for each unit is a published sheet, and read as one.
 */
function readAll(
  paths: readonly string[],
  index: Index,
  year: number | undefined,
  targets: Targets,
  faults: Faults,
): readonly ReadFile[] {
  const read = new Map<string, ReadFile | undefined>();
  const books: Book[] = [];
  for (const path of paths) {
    const bytes = bytesOf(path, faults);
    if (!bytes) continue;
    const given = yearGiven(year, basename(path), paths.length);
    if (isWorkbook(bytes)) {
      books.push({ path, bytes, year: given, sheets: readWorkbook(bytes, basename(path), faults) });
      continue;
    }
    const file = readFile(path, bytes, index, given, targets, faults);
    if (file && 'rows' in file)
      books.push({ path, bytes, year: given, sheets: [textSheet(file.rows, basename(path), faults)] });
    else read.set(path, file);
  }
  const ofBooks = readWorkbooks(books, index, targets, faults);
  for (const [i, { path }] of books.entries()) read.set(path, ofBooks[i]);
  return paths.flatMap(path => read.get(path) ?? []);
}
