/** The two languages a person is addressed in. */
export type Lang = 'vi' | 'en';

/** A text in both languages. */
export type Words = Readonly<Record<Lang, string>>;

/** A `fault` stops the work; a `warning` is shown and the work goes on. */
export type Severity = 'fault' | 'warning';

/** What is wrong, without the place where it is: made in a package's `messages.ts`. */
export interface Message {
  /** Stable name of the kind of fault, in lower case with hyphens: `unknown-unit`. */
  readonly code: string;
  /** What stands there: the text of a cell as a string (shown in quotes), anything else as words. */
  readonly found?: string | Words;
  readonly expected?: Words;
  /** What was likely meant. */
  readonly likely?: Words;
}

/** Where it is. */
export interface Place {
  /** Base name of the file, never a path. */
  readonly file: string;
  /** Row as a spreadsheet numbers it: the header is row 1. */
  readonly row?: number;
  /** Text of the column's header. */
  readonly column?: string;
}

/** One fault or warning, located in a person's file. */
export interface Diagnostic extends Place, Message {
  readonly severity: Severity;
}

/**
 * One line that says where, what was found, what was expected and what was likely meant.
 * Text that comes from a file is shortened and stripped of control characters: it is data, never a command to the terminal.
 *
 * @example
 * describe(diagnostic, 'en')
 * // scores.csv, row 41, column "province": found "Đắc Lắk", expected a province's code or name; likely 66 Đắk Lắk?
 */
export function describe(diagnostic: Diagnostic, lang: Lang): string {
  const words = phrases[lang];
  const { file, row, column, found, expected, likely } = diagnostic;
  const place = [
    shown(file),
    ...(row === undefined ? [] : [`${words.row} ${row}`]),
    ...(column === undefined ? [] : [`${words.column} "${shown(column)}"`]),
  ].join(', ');
  const what = [
    ...(found === undefined ? [] : [typeof found === 'string' ? words.cell(found) : words.found(clean(found[lang]))]),
    ...(expected === undefined ? [] : [`${words.expected} ${clean(expected[lang])}`]),
  ].join(', ');
  return `${place}: ${what}${likely === undefined ? '' : `; ${words.likely} ${clean(likely[lang])}?`}`;
}

const phrases = {
  vi: {
    row: 'dòng',
    column: 'cột',
    cell: (text: string) => (isBlank(text) ? 'ô trống' : `ghi "${shown(text)}"`),
    found: (text: string) => text,
    expected: 'cần',
    likely: 'có phải là',
  },
  en: {
    row: 'row',
    column: 'column',
    cell: (text: string) => (isBlank(text) ? 'found an empty cell' : `found "${shown(text)}"`),
    found: (text: string) => `found ${text}`,
    expected: 'expected',
    likely: 'likely',
  },
} as const;

function isBlank(text: string): boolean {
  return text.trim() === '';
}

const longest = 80;

/** A file's text as it may be printed: one line, no control characters, not longer than 80 characters. */
export function shown(text: string): string {
  const line = clean(text);
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}

function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
