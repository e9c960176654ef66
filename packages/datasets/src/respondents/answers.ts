import type { AnswerColumn } from './answer-block.js';
import { answerAt, CodeTable } from './code-table.js';
import { hasWords, numberIn, pairOfWord, type Recode } from './recode.js';

/** What one column's codes mean: how an answer becomes a value of its indicator. */
export interface AnswerRule {
  readonly recode: Recode;
  /** Codes that are no answer, unless the recode names them. */
  readonly missing: readonly string[];
  /** Valid range after the recode, ends included; −∞ and ∞ where there is none. */
  readonly lo: number;
  readonly hi: number;
  /** Turns a value x into lo + hi − x. */
  readonly reversed: boolean;
}

/** Told of a code that cannot be an answer, once for each code of a column, at its first row. */
export type TellAnswer = (row: number, code: string, why: 'unknown' | 'range' | 'text') => void;

// What a code becomes that no recode has, and one whose value is outside the range.
const unknown = Number.POSITIVE_INFINITY;
const outside = Number.NEGATIVE_INFINITY;

/** The answers of one column, made into values block by block. A code at fault is told once and becomes no answer. */
export class Answers {
  /** Whether the column is read as text, since codes are words. */
  readonly words: boolean;
  readonly #rule: AnswerRule;
  readonly #missing: readonly number[];
  /** Codes in numbers and what they become. */
  readonly #codes: readonly { readonly lo: number; readonly hi: number; readonly value: number }[];
  /** What a code becomes that has no pair; undefined where it stays what it is. */
  readonly #others: number | undefined;
  readonly #table: CodeTable;
  readonly #texts = new Map<string, number>();
  readonly #told = new Set<number | string>();

  /** @param tables what rules before gave each whole code: most questions of a survey have the same codes */
  constructor(rule: AnswerRule, tables: Map<string, CodeTable> = new Map()) {
    const { pairs, others } = rule.recode;
    this.#rule = rule;
    this.words = hasWords(rule.recode);
    this.#missing = rule.missing.map(numberIn).filter(code => !Number.isNaN(code));
    this.#codes = pairs.filter(p => p.word === undefined).map(({ lo, hi, to }) => ({ lo, hi, value: this.#value(to) }));
    this.#others = others !== undefined ? this.#value(others) : pairs.length > 0 ? unknown : undefined;
    const key = JSON.stringify(rule, (_, value) => (typeof value === 'number' ? String(value) : value));
    this.#table = tables.get(key) ?? this.#newTable();
    tables.set(key, this.#table);
  }

  /** Writes the values of a block's answers. */
  into(values: Float64Array, answers: AnswerColumn, tell: TellAnswer): void {
    if (answers instanceof Uint16Array && this.#table.sound(answers)) this.#table.into(values, answers);
    else this.#each(answers, tell, values);
  }

  /** Tells what is wrong with a block's answers. */
  check(answers: AnswerColumn, tell: TellAnswer): void {
    if (answers instanceof Uint16Array && this.#table.sound(answers)) return;
    this.#each(answers, tell);
  }

  /** Goes through answers one by one: those that have no place in the table, or are at fault. */
  #each(answers: AnswerColumn, tell: TellAnswer, values: Float64Array = new Float64Array(answers.length)): void {
    if (answers instanceof Float64Array) {
      for (let row = 0; row < answers.length; row++) values[row] = this.#ofNumber(answers[row] as number, row, tell);
    } else if (answers instanceof Uint16Array) {
      for (let row = 0; row < answers.length; row++) {
        values[row] = this.#ofNumber(answerAt(answers[row] as number), row, tell);
      }
    } else {
      for (let row = 0; row < answers.length; row++) values[row] = this.#ofText(answers[row] as string, row, tell);
    }
  }

  #ofNumber(answer: number, row: number, tell: TellAnswer): number {
    if (Number.isNaN(answer)) return answer;
    const value = this.#resolve(answer);
    return value === unknown || value === outside ? this.#fault(row, answer, value, tell) : value;
  }

  #ofText(text: string, row: number, tell: TellAnswer): number {
    let value = this.#texts.get(text);
    if (value === undefined) {
      value = this.#resolveText(text);
      this.#texts.set(text, value);
    }
    return value === unknown || value === outside ? this.#fault(row, text, value, tell) : value;
  }

  #resolveText(text: string): number {
    const bare = text.trim();
    if (bare === '') return Number.NaN;
    const to = pairOfWord(this.#rule.recode, bare);
    if (to !== undefined) return this.#value(to);
    const code = numberIn(bare);
    if (!Number.isNaN(code)) return this.#resolve(code);
    return this.#others ?? unknown;
  }

  #resolve(code: number): number {
    for (const { lo, hi, value } of this.#codes) if (lo <= code && code <= hi) return value;
    for (const missing of this.#missing) if (code === missing) return Number.NaN;
    const { factor } = this.#rule.recode;
    return this.#others ?? this.#checked(factor === undefined ? code : code * factor);
  }

  /** What each whole code of the table becomes: as `#resolve`, for all of them at once. */
  #newTable(): CodeTable {
    const { lo, hi, reversed, recode } = this.#rule;
    const table = new CodeTable();
    if (this.#others !== undefined) table.fill(this.#others);
    else if (!reversed && recode.factor === undefined) {
      table.keepAll();
      table.fill(outside, 0, Math.ceil(lo));
      table.fill(outside, Math.floor(hi) + 1);
    } else for (let code = 0; code < 1023; code++) table.fill(this.#resolve(code), code, code + 1);
    for (const code of this.#missing) if (Number.isInteger(code)) table.fill(Number.NaN, code, code + 1);
    for (const { lo: from, hi: to, value } of this.#codes) table.fill(value, Math.ceil(from), Math.floor(to) + 1);
    return table;
  }

  #value(to: string): number {
    return to === '' ? Number.NaN : this.#checked(numberIn(to));
  }

  #checked(value: number): number {
    const { lo, hi, reversed } = this.#rule;
    if (!(lo <= value && value <= hi)) return outside;
    return reversed ? lo + hi - value : value;
  }

  #fault(row: number, code: number | string, value: number, tell: TellAnswer): number {
    if (!this.#told.has(code) && this.#told.size < mostTold) {
      this.#told.add(code);
      tell(row, String(code).trim(), value === outside ? 'range' : typeof code === 'string' ? 'text' : 'unknown');
    }
    return Number.NaN;
  }
}

/** A column of other numbers than codes has no end of them. */
const mostTold = 1000;
