import { join } from 'node:path';
import { InputError } from '@papi/tables';
import { folderWith, index } from '../fixtures.js';
import { readRespondents } from './read-respondents.js';
import type { RespondentOptions, Respondents } from './types.js';

/** Helpers of the tests of respondents. */

/** Reads a text as a file of respondents of 2023, with a codebook where one is given. */
export function readAnswers(
  text: string,
  codebook?: string,
  options: RespondentOptions & { readonly file?: string } = {},
): Respondents {
  const { file = 'wave-2023.csv', ...rest } = options;
  const folder = folderWith({ [file]: text, ...(codebook !== undefined && { 'codebook.csv': codebook }) });
  const own = codebook === undefined ? {} : { codebook: join(folder, 'codebook.csv') };
  return readRespondents(join(folder, file), index, { ...own, ...rest });
}

/** The InputError of reading these texts. */
export function faultsOfAnswers(...given: Parameters<typeof readAnswers>): InputError {
  try {
    readAnswers(...given);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('expected an InputError');
}

/** Header and rows of a sound design: two villages in each of two provinces, one person a row, and the columns given. */
export function wave(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const design = [
    ['01', '1', '1', '1.5'],
    ['01', '1', '2', '0.5'],
    ['79', '2', '3', '1'],
    ['79', '2', '4', '2'],
  ];
  const lines = rows.map((row, i) => [...(design[i % 4] as string[]), ...row].join(','));
  return [['tinh', 'PSW_STRATA', 'PSW_PSU', 'PSW_psweight', ...columns].join(','), ...lines, ''].join('\n');
}

/** A codebook of these rows, whose cells at the end may be left out. */
export function codebook(...rows: string[]): string {
  const header = 'column,item,values,missing,lo,hi,direction,statistic,least';
  const lines = rows.map(row => row + ','.repeat(8 - row.split(',').length + 1));
  return [header, ...lines, ''].join('\n');
}

/** A column of all blocks, one after another. */
export function columnOf(respondents: Respondents, name: string): (string | number)[] {
  const values: (string | number)[] = [];
  for (const block of respondents.blocks()) for (const value of block.column(name)) values.push(value);
  return values;
}
