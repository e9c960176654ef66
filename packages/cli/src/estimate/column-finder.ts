import type { Lang } from '@papi/methodology';
import { fold, nearest, shown } from '@papi/tables';
import { UsageError } from '../exit.js';
import { estimateTexts } from '../texts/estimate.js';

/** How many of a file's columns are named to a person who asked for one that is not there. */
const named = 20;

/**
 * Finds the columns that options name in a file's header: as they are written, else without case, tone marks and
 * punctuation where one column alone fits. What is not there is gathered, so that all of it is told at once.
 *
 * @example
 * const columns = new ColumnFinder(['Tỉnh', 'w'], 'en');
 * columns.one('--by', 'tinh'); // 'Tỉnh'
 */
export class ColumnFinder {
  readonly #header: readonly string[];
  readonly #lang: Lang;
  readonly #unknown = new Set<string>();
  #helpless = false;

  constructor(header: readonly string[], lang: Lang) {
    this.#header = header;
    this.#lang = lang;
  }

  /** The column a text names, undefined where none does. */
  find(text: string): string | undefined {
    const name = text.trim();
    if (this.#header.includes(name)) return name;
    const folded = fold(name);
    const alike = folded === '' ? [] : this.#header.filter(column => fold(column) === folded);
    return alike.length === 1 ? alike[0] : undefined;
  }

  /** As `find`; a column that is not there is noted, and comes back as it was written. */
  one(option: string, text: string): string {
    const found = this.find(text);
    if (found === undefined) {
      const near = nearest(text, this.#header);
      if (near.length === 0) this.#helpless = true;
      this.#unknown.add(estimateTexts[this.#lang].unknownColumn(option, shown(text), near.map(shown)));
    }
    return found ?? text.trim();
  }

  /** Columns with commas between them; a name that has a comma itself is one column. */
  several(option: string, text: string): string[] {
    if (this.find(text) !== undefined) return [this.one(option, text)];
    return text.split(',').map(part => this.one(option, part));
  }

  /**
   * Two names, or a name and a value, with a sign between them. Where names have that sign themselves, the first
   * place where the left side is a column is taken.
   *
   * @returns the column on the left and the text on the right; undefined where the sign is not there
   */
  pair(option: string, text: string, sign: string): [column: string, right: string] | undefined {
    const places = [...text.matchAll(new RegExp(`\\${sign}`, 'g'))].map(match => match.index);
    const at = places.find(place => this.find(text.slice(0, place)) !== undefined) ?? places[0];
    if (at === undefined) return undefined;
    return [this.one(option, text.slice(0, at)), text.slice(at + 1).trim()];
  }

  /** Columns by a pattern in which `*` stands for any letters, or by their names with commas. */
  like(option: string, text: string): string[] {
    return text.split(',').flatMap(part => {
      if (!part.includes('*')) return [this.one(option, part)];
      const escaped = part
        .trim()
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*');
      const pattern = new RegExp(`^${escaped}$`, 'iu');
      const found = this.#header.filter(column => pattern.test(column));
      return found.length > 0 ? found : [this.one(option, part)];
    });
  }

  /** @throws {UsageError} with every column that is not there */
  throwIfUnknown(): void {
    if (this.#unknown.size === 0) return;
    const lines = [...this.#unknown];
    const rest = this.#header.length - named;
    if (this.#helpless) {
      const names = this.#header.slice(0, named).map(shown);
      lines.push(estimateTexts[this.#lang].columnsAre(names, Math.max(0, rest)));
    }
    throw new UsageError(lines.join('\n'));
  }
}
