import type { Buffer } from 'node:buffer';
import { type DecimalEvidence, detectDecimal, type NumberColumn } from '../decimal.js';
import { type Decimal, parseNumber } from '../number.js';
import { mostTexts, Texts } from './texts.js';

/** A cell that holds something else than a number. */
export interface BadCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * The cells of number columns that are no plain numbers: words for "missing", thousands, exponents, spaces, mistakes.
 * Each distinct text is read once, by the general rules, and remembered.
 */
export class OddNumbers {
  #texts = new Texts();
  /** What each text was read as; what is bad is known by its number. */
  #values: number[] = [];
  #isBad: boolean[] = [];
  /** The bad cells, row by row. */
  #bad: BadCell[] = [];
  /** For each column, the cells that may tell of the decimal sign. */
  #evidence: string[][];
  readonly #columns: readonly Omit<NumberColumn, 'cells'>[];
  readonly #isMissing: (cell: string) => boolean;
  #decimal: Decimal | undefined;

  /** @param columns the ranges of the number columns */
  constructor(columns: readonly Omit<NumberColumn, 'cells'>[], isMissing: (cell: string) => boolean) {
    this.#columns = columns;
    this.#isMissing = isMissing;
    this.#evidence = columns.map(() => []);
  }

  /** The cell's value; NaN where it is missing, and where it is bad, which is noted. */
  read(bytes: Buffer, start: number, end: number, column: number, row: number): number {
    const id = this.#texts.id(bytes, start, end);
    if (id === this.#values.length) this.#learn(this.#texts.known[id] as string);
    if (this.#decimal === undefined) this.#weigh(this.#texts.known[id] as string, column);
    if (this.#isBad[id]) this.#bad.push({ row, column, text: this.#texts.known[id] as string });
    return this.#values[id] as number;
  }

  #learn(cell: string): void {
    const value = parseNumber(cell, this.#decimal ?? '.');
    this.#values.push(value ?? Number.NaN);
    this.#isBad.push(value === undefined && !this.#isMissing(cell.trim()));
  }

  #weigh(cell: string, column: number): void {
    if (cell.includes('.') || cell.includes(',')) this.#evidence[column]?.push(cell);
  }

  /** What the cells noted say of the decimal sign, with those that were counted elsewhere; they are forgotten then. */
  takeEvidence(counted: { readonly point: number; readonly comma: number }): DecimalEvidence {
    const columns = this.#columns.map((range, column) => ({ ...range, cells: this.#evidence[column] as string[] }));
    this.#evidence = this.#columns.map(() => []);
    return detectDecimal(columns, counted);
  }

  /** Reads further cells with this sign; `afresh` forgets those that were read without knowing it. */
  settle(decimal: Decimal, afresh: boolean): void {
    this.#decimal = decimal;
    if (!afresh) return;
    this.#bad = [];
    this.#reset();
  }

  /** Hands over the bad cells. */
  takeBad(): BadCell[] {
    const bad = this.#bad;
    this.#bad = [];
    if (this.#texts.known.length > mostTexts) this.#reset();
    return bad;
  }

  #reset(): void {
    this.#texts = new Texts();
    this.#values = [];
    this.#isBad = [];
  }
}
