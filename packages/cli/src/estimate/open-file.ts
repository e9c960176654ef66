import type { Lang } from '@papi/methodology';
import { type ColumnFile, Faults, openColumns } from '@papi/tables';
import { InputMistake } from '../exit.js';
import { texts } from '../texts.js';

/**
 * Opens a file to read its columns.
 *
 * @throws {InputError} nothing in it can be read
 * @throws {InputMistake} it cannot be opened
 */
export function openFile(path: string, lang: Lang): ColumnFile {
  const faults = new Faults();
  try {
    const file = openColumns(path, faults);
    faults.throwIfAny();
    return file!;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (typeof code !== 'string') throw error;
    throw new InputMistake(texts[lang].notRead(path, code));
  }
}
