import { type Faults, type Message, parseNumber } from '@papi/tables';
import { kinds, messages } from './messages.js';
import type { Words } from './types.js';

interface Source {
  readonly file: string;
  readonly row: number;
  readonly cells: readonly string[];
  readonly at: ReadonlyMap<string, number>;
  readonly faults: Faults;
}

/**
 * One row of a data file. Each reader gives the cell as its kind, or notes a fault at its file, row and column
 * and gives a stand-in (empty text, NaN) so that the rest of the file is still read.
 */
export class SheetRow {
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  /** The cell's text, trimmed and in Unicode's composed form (NFC); may be empty. */
  optional(column: string): string {
    return (this.#source.cells[this.#source.at.get(column) ?? -1] ?? '').trim().normalize('NFC');
  }

  /** Text that must be there and, where a pattern is given, match it. */
  text(column: string, pattern?: RegExp, kind: Words = kinds.text): string {
    const found = this.optional(column);
    if (found === '' || (pattern && !pattern.test(found))) this.fault(column, messages.unlike(found, kind));
    return found;
  }

  /** The columns `name_vi` and `name_en` as one text in two languages. */
  words(name: string): Words {
    return { vi: this.text(`${name}_vi`), en: this.text(`${name}_en`) };
  }

  /** As `words`, but both may be empty; one without the other is a fault. */
  optionalWords(name: string): Words {
    const words = { vi: this.optional(`${name}_vi`), en: this.optional(`${name}_en`) };
    const missing = words.vi === '' ? 'vi' : 'en';
    if ((words.vi === '') !== (words.en === ''))
      this.fault(`${name}_${missing}`, messages.unlike('', kinds.bothOrNeither));
    return words;
  }

  number(column: string): number {
    const found = this.optional(column);
    const value = parseNumber(found, '.');
    if (value === undefined) this.fault(column, messages.unlike(found, kinds.number));
    return value ?? Number.NaN;
  }

  /** A number, or null where the cell is empty. */
  optionalNumber(column: string): number | null {
    return this.optional(column) === '' ? null : this.number(column);
  }

  /** A whole number from 0. */
  whole(column: string): number {
    return Number(this.text(column, /^\d+$/, kinds.whole));
  }

  year(column: string): number {
    return Number(this.text(column, /^\d{4}$/, kinds.year));
  }

  /** One of a few words; the first stands in after a fault. */
  oneOf<T extends string>(column: string, allowed: readonly [T, ...T[]]): T {
    const found = this.optional(column);
    const known = allowed.find(value => value === found);
    if (known === undefined) this.fault(column, messages.notOneOf(found, allowed));
    return known ?? allowed[0];
  }

  /** Parts set apart by a sign, trimmed, without empty ones. */
  list(column: string, sign: string): readonly string[] {
    const parts = this.optional(column).split(sign);
    return parts.map(part => part.trim()).filter(part => part !== '');
  }

  /** Notes that this row says something that cannot stand beside the rest. */
  contradicts(column: string, expected: Words): void {
    this.fault(column, messages.contradiction(this.optional(column), expected));
  }

  fault(column: string, message: Message): void {
    this.#source.faults.fault({ file: this.#source.file, row: this.#source.row, column }, message);
  }
}

/** A value and the row it was read from, so that later checks can say where. */
export interface Located<T> {
  readonly value: T;
  readonly row: SheetRow;
}

/** Notes a fault at the second and later rows that give the same key. */
export function checkUnique<T>(
  located: readonly Located<T>[],
  column: string,
  key: (value: T) => string,
  what: Words,
): void {
  const seen = new Set<string>();
  for (const { value, row } of located) {
    const one = key(value);
    if (seen.has(one)) row.contradicts(column, what);
    seen.add(one);
  }
}
