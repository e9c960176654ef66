import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RespondentOptions, type Respondents, readRespondents } from '@papi/datasets';
import { surveyScores } from '@papi/scoring';
import { type Block, type DesignSpec, streamedDesign } from '@papi/survey';
import { InputError } from '@papi/tables';
import { index } from './small-index.js';

/** A cell a column; the first row of the file is the columns' names. */
export type SurveyRow = Readonly<Record<string, string>>;

/** How a file is written. */
export interface Writing {
  readonly columns?: readonly string[];
  readonly delimiter?: string;
  readonly decimal?: string;
  readonly end?: string;
  readonly before?: string;
  readonly quoted?: boolean;
}

/** Rows as delimited text. */
export function surveyText(rows: readonly SurveyRow[], writing: Writing = {}): string {
  const { columns = Object.keys(rows[0]!), delimiter = ',', decimal = '.', end = '\n' } = writing;
  const { before = '', quoted = false } = writing;
  const cell = (text: string) => {
    const written = /^-?\d+\.\d+$/.test(text) ? text.replace('.', decimal) : text;
    return quoted || written.includes(delimiter) ? `"${written}"` : written;
  };
  const lines = [columns, ...rows.map(row => columns.map(name => row[name]!))];
  return before + lines.map(cells => cells.map(cell).join(delimiter) + end).join('');
}

/** Reads texts as files of respondents, one after another, from a folder that is gone afterwards. */
export function withFiles<T>(
  texts: readonly string[],
  use: (read: readonly Respondents[]) => T,
  options: RespondentOptions = {},
): T {
  const folder = mkdtempSync(join(tmpdir(), 'respondents-'));
  try {
    const read = texts.map((text, i) => {
      const path = join(folder, `answers-${i}.csv`);
      writeFileSync(path, text);
      return readRespondents(path, index, options);
    });
    return use(read);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One row of scores with its numbers, under a name made of its unit, value and node. */
export type Scored = Map<string, Record<string, number | string | boolean | null>>;

/** All scores of some respondents, whole and by sex. */
export function scored(
  [first]: readonly Respondents[],
  blocks: () => Iterable<Block> = () => first!.blocks(),
  spec: Partial<DesignSpec> = {},
): Scored {
  const design = streamedDesign(blocks, { ...first!.design, ...spec });
  const all: Scored = new Map();
  for (const options of [{}, { by: 'sex' }]) {
    const { scores } = surveyScores(design, first!.items, index.methodology, options);
    for (const row of scores.objects() as Record<string, number | string | boolean | null>[]) {
      all.set([row.unit, row.value ?? 'all', row.node].join(' '), row);
    }
  }
  return all;
}

/** Everything from the text of a file. */
export function scoresOf(text: string, options: RespondentOptions = {}): Scored {
  return withFiles([text], read => scored(read), options);
}

/** The faults of a file: code, row and column of each. */
export function faultsOf(text: string, options: RespondentOptions = {}): (string | number | undefined)[][] {
  try {
    scoresOf(text, options);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const faults = error.diagnostics.filter(({ severity }) => severity === 'fault');
    return faults.map(({ code, row, column }) => [code, row, column]);
  }
  return [];
}
