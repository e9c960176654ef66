import type { Block } from '@papi/survey';
import type { ColumnBlock, ColumnFile, WantedColumn } from '@papi/tables';
import { Faults, InputError } from '@papi/tables';
import { estimateMessages } from '../texts/messages.js';
import { together, withoutWords } from './file-faults.js';

/** A column and the key sought in it. */
export interface Condition {
  readonly column: string;
  readonly equals: string | number;
}

/** What the columns of a file are used for. */
export interface RowUses {
  /** Columns of numbers: weights, corrections, answers that are counted with. */
  readonly numbers: ReadonlySet<string>;
  /** Columns of keys: strata, units, groups, categories. */
  readonly keys: ReadonlySet<string>;
  /** Columns that hold answers, of either kind. */
  readonly answers: readonly string[];
  readonly by: readonly string[];
  /** Columns of replicate weights, which every row must have. */
  readonly replicates: readonly string[];
  /** Texts that stand for no answer. */
  readonly noAnswer: readonly string[];
  /** Whether a missing answer takes away all answers of its row. */
  readonly listwise: boolean;
}

/** The name under which a column gives its answers: without the codes for none, and without rows left out listwise. */
export const answer = (column: string) => `${column}\u0001`;

/** The name under which a column gives groups: one that no column of the results has. */
export const group = (column: string) => `${column}\u0002`;

/** The column that says whether a row meets the conditions. */
export const chosen = '\u0003';

/** A name as it stands in the file. */
export const inFile = (name: string) => name.replaceAll('\u0001', '').replaceAll('\u0002', '');

/** How many different values of a column are told apart. */
const mostValues = 100_000;

/** The rows of a survey file as blocks for a design. What is wrong with the file is gathered in the first pass over it. */
export class SurveyRows {
  readonly #source: ColumnFile;
  readonly #uses: RowUses;
  readonly #wanted: readonly WantedColumn[];
  readonly #faults: Faults;
  readonly #noNumbers: ReadonlySet<number>;
  readonly #noTexts: ReadonlySet<string>;
  #conditions: readonly Condition[] = [];
  #passes = 0;
  readonly #noWeights = new Faults();
  #counted = false;
  #ungrouped = 0;

  constructor(source: ColumnFile, uses: RowUses, faults: Faults) {
    this.#source = source;
    this.#uses = uses;
    this.#faults = faults;
    this.#wanted = [
      ...[...uses.numbers].map(name => ({ name, kind: 'number' as const })),
      ...[...uses.keys].filter(name => !uses.numbers.has(name)).map(name => ({ name, kind: 'text' as const })),
    ];
    this.#noTexts = new Set(uses.noAnswer);
    this.#noNumbers = new Set(uses.noAnswer.map(Number));
  }

  /** Base name of the file. */
  get file(): string {
    return this.#source.file;
  }

  /** Rows without a value in a column that makes groups; known after a pass. */
  get ungrouped(): number {
    return this.#ungrouped;
  }

  /** Rows that do not meet all these are in no group. */
  choose(conditions: readonly Condition[]): void {
    this.#conditions = conditions;
  }

  /** The different answers of columns, in the order they first appear: numbers where the column is of numbers. */
  values(columns: readonly string[]): ReadonlyMap<string, ReadonlySet<string | number>> {
    const found = new Map(columns.map(name => [name, new Set<string | number>()]));
    for (const block of this.#pass()) {
      for (const [name, values] of found) {
        for (const value of block.column(name)) {
          if (values.size < mostValues && !this.#isNone(value)) values.add(value);
        }
      }
    }
    return found;
  }

  /** One pass over the rows, for `streamedDesign`. */
  *blocks(): Iterable<Block & Pick<ColumnBlock, 'line'>> {
    for (const block of this.#pass()) {
      this.#countUngrouped(block);
      this.#checkReplicates(block);
      yield this.#view(block);
    }
    this.#counted = true;
  }

  /**
   * Runs what passes over the rows, and tells faults of the file and of the design together.
   *
   * @throws {InputError} with every fault found
   */
  told<T>(work: () => T): T {
    const errors: Pick<InputError, 'diagnostics' | 'counts'>[] = [];
    try {
      const result = work();
      if (this.#faults.count === 0 && this.#noWeights.count === 0) return result;
    } catch (thrown) {
      if (!(thrown instanceof InputError)) throw thrown;
      errors.push(thrown);
    }
    const faults = withoutWords(this.#source, this.#wanted, this.#uses.answers, this.#faults);
    const { diagnostics, count } = this.#noWeights;
    throw together(faults, [...errors, { diagnostics, counts: { faults: count, warnings: 0 } }], inFile);
  }

  *#pass(): Iterable<ColumnBlock> {
    yield* this.#source.blocks(this.#wanted, this.#passes++ === 0 ? this.#faults : new Faults());
  }

  #checkReplicates(block: ColumnBlock): void {
    if (this.#counted) return;
    for (const column of this.#uses.replicates) {
      const weights = block.column(column) as Float64Array;
      for (let i = 0; i < block.rows; i++) {
        if (Number.isNaN(weights[i]))
          this.#noWeights.fault({ file: this.file, row: block.line(i), column }, estimateMessages.noWeight());
      }
    }
  }

  #countUngrouped(block: ColumnBlock): void {
    if (this.#counted) return;
    const columns = this.#uses.by.map(name => block.column(name));
    for (let i = 0; i < block.rows; i++) if (columns.some(column => isMissing(column[i]))) this.#ungrouped++;
  }

  #view(block: ColumnBlock): Block & Pick<ColumnBlock, 'line'> {
    const made = new Map<string, ArrayLike<unknown>>();
    let complete: Uint8Array | undefined;
    const make = (name: string): ArrayLike<unknown> => {
      if (name === chosen) return this.#chosen(block);
      const column = block.column(inFile(name));
      if (!name.endsWith('\u0001')) return column;
      if (this.#uses.listwise) complete ??= this.#complete(block);
      return this.#answers(column, complete);
    };
    return {
      rows: block.rows,
      line: row => block.line(row),
      column: name => {
        const column = made.get(name) ?? make(name);
        made.set(name, column);
        return column;
      },
    };
  }

  #chosen(block: ColumnBlock): Uint8Array {
    const columns = this.#conditions.map(({ column }) => block.column(column));
    const chosen = new Uint8Array(block.rows);
    for (let i = 0; i < block.rows; i++) {
      chosen[i] = this.#conditions.every(({ equals }, c) => columns[c]![i] === equals) ? 1 : 0;
    }
    return chosen;
  }

  /** A column without the codes for no answer, and without the rows that are not complete. */
  #answers(column: Float64Array | readonly string[], complete: Uint8Array | undefined) {
    if (this.#uses.noAnswer.length === 0 && complete === undefined) return column;
    if (column instanceof Float64Array)
      return column.map((value, i) => (complete?.[i] === 0 || this.#noNumbers.has(value) ? Number.NaN : value));
    return column.map((value, i) => (complete?.[i] === 0 || this.#noTexts.has(value) ? '' : value));
  }

  /** 1 for each row that has all answers. */
  #complete(block: ColumnBlock): Uint8Array {
    const complete = new Uint8Array(block.rows).fill(1);
    for (const name of this.#uses.answers) {
      const column = block.column(name);
      for (let i = 0; i < block.rows; i++) if (this.#isNone(column[i]!)) complete[i] = 0;
    }
    return complete;
  }

  #isNone(value: string | number): boolean {
    return isMissing(value) || (typeof value === 'number' ? this.#noNumbers.has(value) : this.#noTexts.has(value));
  }
}

function isMissing(value: string | number | undefined): boolean {
  return value === '' || Number.isNaN(value);
}
