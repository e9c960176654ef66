import { writeFileSync } from 'node:fs';
import type { Lang } from '@papi/methodology';
import { shown as asInFile, type Row, rounded, toCsv, toJson } from '@papi/tables';
import { formatLocale } from 'd3-format';
import { InputMistake } from './exit.js';
import { withMadeNumbers } from './made-numbers.js';
import { texts } from './texts.js';

export const formats = ['table', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

/** A result: rows of one shape, and the columns worth a place on a terminal. */
export interface Result {
  /** Columns in order, for CSV and JSON. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Columns of the table for people; all of them where not given. */
  readonly shown?: readonly string[];
  /** Columns whose names and texts come from a person's file: shown as they stand there, never in other words. */
  readonly verbatim?: readonly string[];
  /** What columns of this result are called for people, where that is not what they are called elsewhere. */
  readonly headings?: Readonly<Record<string, string>>;
  /** Decimals of a number in the table; those of its column where undefined. */
  readonly digits?: (row: Row, column: string) => number | undefined;
}

/** Decimals of each numeric column in the table for people; whole numbers where not named. */
const decimals: Readonly<Record<string, number>> = {
  score: 4,
  delta: 4,
  benchmark: 4,
  gap: 4,
  leverage: 4,
  points: 4,
  se: 4,
  own: 1,
  field: 1,
  entry: 1,
  places: 1,
};
const percents = new Set(['relative', 'unusual', 'percentile', 'reached', 'cv']);
const signed = new Set(['delta', 'relative', 'own', 'field', 'entry', 'points', 'places']);

/** Writes a result in the format asked for, to a file or to stdout. */
export function emit(result: Result, format: Format, lang: Lang, out?: string): void {
  write(render(result, format, lang), lang, out);
}

/** Writes a text, or the bytes of a file, to a file or to stdout. */
export function write(content: string | Uint8Array, lang: Lang, out?: string): void {
  if (out === undefined) process.stdout.write(content);
  else {
    save(out, content, lang);
    process.stderr.write(`${texts[lang].written(out)}\n`);
  }
}

function save(out: string, content: string | Uint8Array, lang: Lang): void {
  try {
    writeFileSync(out, content);
  } catch (error) {
    throw new InputMistake(texts[lang].notWritten(out, (error as NodeJS.ErrnoException).code ?? ''));
  }
}

/** The text of a result. CSV and JSON keep every digit but the noise of sums; the table is rounded for reading. */
export function render(result: Result, format: Format, lang: Lang): string {
  if (format === 'table') return tableOf(result, lang);
  const { columns } = result;
  const rows = withMadeNumbers(result.rows, columns);
  return format === 'csv' ? toCsv(rows, columns) : toJson(rows, columns);
}

function tableOf({ rows, columns, shown = columns, verbatim = [], headings, digits }: Result, lang: Lang): string {
  const t = texts[lang];
  if (rows.length === 0) return `${t.noRows}\n`;
  const head = shown.map(name =>
    verbatim.includes(name) ? asInFile(name) : (headings?.[name] ?? t.columns[name] ?? name),
  );
  const body = rows.map(row =>
    shown.map(name => {
      const value = row[name];
      if (verbatim.includes(name) && value !== null && value !== undefined) return asInFile(String(value));
      return cell(name, value, lang, digits?.(row, name));
    }),
  );
  const right = shown.map(name => !verbatim.includes(name) && rows.some(row => typeof row[name] === 'number'));
  const width = head.map((text, i) => Math.max(length(text), ...body.map(cells => length(cells[i]!))));
  const line = (cells: readonly string[]) =>
    cells
      .map((text, i) =>
        right[i] ? ' '.repeat(width[i]! - length(text)) + text : text + ' '.repeat(width[i]! - length(text)),
      )
      .join('  ')
      .trimEnd();
  return `${[line(head), line(width.map(w => '─'.repeat(w))), ...body.map(line)].join('\n')}\n`;
}

function cell(name: string, value: unknown, lang: Lang, wanted?: number): string {
  const t = texts[lang];
  if (value === null || value === undefined || (typeof value === 'number' && Number.isNaN(value))) return t.none;
  if (Array.isArray(value)) return value.map(v => t.values[v] ?? v).join(', ');
  if (typeof value !== 'number') return t.values[String(value)] ?? String(value);
  if (name === 'year' || name === 'from' || name === 'to') return String(value);
  const percent = percents.has(name);
  const digits = wanted ?? (decimals[name] === 1 && Number.isInteger(value) ? 0 : (decimals[name] ?? 0));
  // What rounds to nothing is neither a rise nor a fall.
  const printed = rounded(value, percent ? 3 : digits);
  const sign = signed.has(name) && printed !== 0 ? '+' : '';
  return locales[lang](percent ? `${sign}.1%` : `${sign},.${digits}f`)(printed);
}

const locales: Record<Lang, (specifier: string) => (x: number) => string> = {
  vi: formatLocale({ decimal: ',', thousands: '.', grouping: [3], currency: ['', ''] }).format,
  en: formatLocale({ decimal: '.', thousands: ',', grouping: [3], currency: ['', ''] }).format,
};

/** Characters a terminal shows: marks that combine with a letter take no room. */
function length(text: string): number {
  return [...text.normalize('NFC')].length;
}
