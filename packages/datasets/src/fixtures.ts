import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError, readRecords } from '@papi/tables';
import { onTestFinished } from 'vitest';
import { dataFolder, loadIndex } from './load-index.js';
import { readScores } from './read-scores.js';

/** Helpers of this package's tests. */

export const index = loadIndex();

/** Writes files into a folder of their own, which is gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'scores-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Reads texts as files of these names. */
export function readTexts(files: Readonly<Record<string, string | Uint8Array>>, year?: number) {
  return readScores([folderWith(files)], index, year === undefined ? {} : { year });
}

/** The InputError of reading these texts. */
export function faultsOf(files: Readonly<Record<string, string | Uint8Array>>, year?: number): InputError {
  try {
    readTexts(files, year);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('expected an InputError');
}

/** The official file of a year, header first. */
export function official(year: number): string[][] {
  const file = `scores-${year}.csv`;
  const { header, rows } = readRecords(readFileSync(join(dataFolder, 'official', file)), file);
  return [[...header], ...rows.map(row => [...row])];
}

/** Rows as delimited text; cells with the delimiter or a quote are quoted. */
export function delimited(rows: readonly (readonly string[])[], delimiter = ',', end = '\n'): string {
  const cell = (text: string) =>
    text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map(row => row.map(cell).join(delimiter) + end).join('');
}
