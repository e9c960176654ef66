import { type Faults, fold, type Records } from '@papi/tables';
import { messages } from './messages.js';
import { hasHeader, type LongColumns } from './roles.js';
import { scoredDecisions } from './scored-decisions.js';
import type { Decision } from './workbooks/types.js';

/** A long file with its rows told apart by what they are about. */
export interface ScoredRows {
  /** The rows about whole units; values of indicators stand in a column of their own. */
  readonly records: Records;
  /** The column of values of indicators; undefined where the file has no such rows. */
  readonly value: number | undefined;
  readonly decisions: readonly Decision[];
}

/**
 * Leaves out rows about groups of respondents, and moves the values of indicators (`level` says so) out of the column of
 * scores: they have scales of their own.
 *
 * @returns undefined after the fault of a file that is about groups of respondents alone
 */
export function scoredRows(records: Records, columns: LongColumns, faults: Faults): ScoredRows | undefined {
  const { part } = columns;
  if (part === undefined) return withValues(records, columns, []);
  const kept = records.rows.flatMap((row, at) => ((row[part] as string).trim() === '' ? [at] : []));
  const left = records.rows.length - kept.length;
  if (left === 0) return withValues(records, columns, []);
  if (kept.length === 0) {
    const { file, headerLine, header } = records;
    faults.fault({ file, row: headerLine, column: header[part] as string }, messages.groupsAlone());
    return undefined;
  }
  const [rows, lines] = [kept.map(at => records.rows[at]!), kept.map(at => records.lines[at]!)];
  return withValues({ ...records, rows, lines }, columns, [scoredDecisions.groupsLeftOut(left)]);
}

/** Whether a file holds differences between groups of respondents, which are no scores. */
export function isOfDifferences({ header }: Records): boolean {
  return ['node', 'base', 'difference'].every(name => hasHeader(header, name));
}

function withValues(records: Records, { level, score }: LongColumns, decisions: readonly Decision[]): ScoredRows {
  const { header, rows } = records;
  const isValue = rows.map(row => level !== undefined && isItem(row[level] as string));
  if (!isValue.includes(true)) return { records, value: undefined, decisions };
  const moved = rows.map((row, at) => (isValue[at] ? [...row.with(score, ''), row[score] as string] : [...row, '']));
  const spread = { ...records, header: [...header, header[score] as string], rows: moved };
  return { records: spread, value: header.length, decisions };
}

/** Whether the level of a row says that it is about an indicator. */
export function isItem(level: string): boolean {
  return fold(level) === 'indicator';
}

/** Whether a row may not be shown, as its own column says. */
export function isHidden(row: readonly string[], shown: number | undefined): boolean {
  return shown !== undefined && hidden.has(fold(row[shown] as string));
}

const hidden = new Set(['false', '0', 'no', 'khong', 'sai']);
