import type { Lang } from '@papi/methodology';
import { type Design, type Population, postStratify, rake } from '@papi/survey';
import { Faults, fold } from '@papi/tables';
import { table } from 'arquero';
import { InputMistake } from '../exit.js';
import { estimateTexts } from '../texts/estimate.js';
import { estimateMessages } from '../texts/messages.js';
import type { ColumnFinder } from './column-finder.js';
import { openFile } from './open-file.js';

/** Known totals as a file gives them: what its category columns are called in the survey file, and their rows. */
export interface Margin {
  readonly columns: readonly string[];
  readonly keys: readonly (readonly string[])[];
  readonly totals: Float64Array;
}

const totalNames = new Set(['total', 'tong', 'tongso', 'danso', 'population', 'freq']);

/**
 * Reads a file of known totals: a column `total` (`tổng số`, `dân số`, `population`), and the columns of the categories,
 * called as in the survey file.
 *
 * @throws {InputError} no column of totals, or a total that is no number
 */
export function readMargin(path: string, survey: ColumnFinder, lang: Lang): Margin {
  const faults = new Faults();
  const file = openFile(path, lang);
  const { header, file: name } = file;
  const total = header.find(column => totalNames.has(fold(column)));
  if (total === undefined) faults.fault({ file: name, row: 1 }, estimateMessages.noTotals());
  faults.throwIfAny();
  const categories = header.filter(column => column !== total);
  const columns = categories.map(column => survey.one('--post-stratify', column));
  const keys: string[][] = [];
  const totals: number[] = [];
  const wanted = categories.map(column => ({ name: column, kind: 'text' as const }));
  for (const block of file.blocks([...wanted, { name: total!, kind: 'number' }], faults)) {
    for (let i = 0; i < block.rows; i++) {
      keys.push(categories.map(column => block.column(column)[i] as string));
      const value = block.column(total!)[i] as number;
      if (!(value >= 0)) faults.fault({ file: name, row: block.line(i), column: total! }, estimateMessages.badTotal());
      totals.push(value);
    }
  }
  faults.throwIfAny();
  return { columns, keys, totals: Float64Array.from(totals) };
}

/**
 * The design with weights that meet the totals: post-stratified to one file, raked to several.
 *
 * @param numbers columns of the survey file that are read as numbers
 */
export function calibrated(
  design: Design,
  margins: readonly Margin[],
  numbers: ReadonlySet<string>,
  lang: Lang,
): Design {
  if (margins.length === 0) return design;
  const populations = margins.map(({ columns, keys, totals }): Population => {
    const column = (name: string, k: number) => keys.map(row => (numbers.has(name) ? Number(row[k]) : row[k]!));
    const data = Object.fromEntries(columns.map((name, k) => [name, column(name, k)]));
    return { columns, total: '\u0004total', table: table({ ...data, '\u0004total': totals }) };
  });
  if (populations.length === 1) return postStratify(design, populations[0]!);
  try {
    return rake(design, populations);
  } catch (error) {
    if (error instanceof RangeError) throw new InputMistake(estimateTexts[lang].marginsNotMet);
    throw error;
  }
}
