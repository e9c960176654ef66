import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ColumnFile, type Faults, isBlankOrNA, openColumns } from '@papi/tables';
import { dataFolder } from '../load-index.js';
import { messages as scoreMessages } from '../messages.js';
import type { Index } from '../types.js';
import { readCodebook } from './codebook.js';
import { messages } from './messages.js';
import { type Codebooks, missingOfAll } from './plan.js';
import { numberIn } from './recode.js';
import type { RespondentOptions } from './types.js';

/** The person's codebook, where the options name one, and the one of the data folder. */
export function readCodebooks({ methodology }: Index, options: RespondentOptions, faults: Faults): Codebooks {
  const indicators = new Set(methodology.indicators.map(i => i.id));
  const path = join(options.folder ?? dataFolder, 'respondents', 'codebook.csv');
  return {
    own: options.codebook === undefined ? undefined : readCodebook(options.codebook, indicators, faults),
    bundled: existsSync(path) ? readCodebook(path, indicators, faults) : undefined,
  };
}

/** Opens a file of respondents; undefined after a fault. Codes in words that are no answer are missing cells. */
export function openFile(path: string, books: Codebooks, faults: Faults): ColumnFile | undefined {
  const words = missingWords(books);
  try {
    return openColumns(path, faults, words.size === 0 ? {} : { isMissing: c => isBlankOrNA(c) || words.has(c) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    faults.fault({ file: basename(path) }, code === 'ENOENT' ? messages.noFile() : scoreMessages.unreadable(code));
    return undefined;
  }
}

function missingWords(books: Codebooks): ReadonlySet<string> {
  const rows = [...(books.own?.rows ?? []), ...(books.bundled?.rows ?? [])];
  const codes = [...missingOfAll(books), ...rows.flatMap(row => row.missing ?? [])];
  return new Set(codes.filter(code => Number.isNaN(numberIn(code))));
}
