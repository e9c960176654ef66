import type { Faults, WantedColumn } from '@papi/tables';
import type { Index } from '../types.js';
import type { AnswerBlock } from './answer-block.js';
import {
  answerTeller,
  fixedYear,
  groupValues,
  itemValues,
  type Maker,
  type Tell,
  unitCodes,
  yearsOfColumn,
} from './makers.js';
import type { DesignColumns, Plan } from './plan.js';
import type { RespondentBlock } from './types.js';

/** What a reader is given. */
export interface ReaderInput {
  readonly index: Index;
  readonly file: string;
  readonly plan: Plan;
  readonly design: DesignColumns;
  /** The year of every row, where no column says it. */
  readonly year: number | undefined;
  readonly knownYears: readonly number[];
  readonly faults: Faults;
}

/**
 * Makes the columns of respondents from those of a file, block by block and each when it is first asked for. What cannot
 * be read is told once for each different text or code of a column, at its first row, and becomes no answer.
 */
export class RespondentReader {
  /** The columns to read from the file. */
  readonly wanted: readonly WantedColumn[];
  /** The columns that the blocks have, by the names of `RespondentBlock`. */
  readonly names: readonly string[];
  readonly #makers = new Map<string, Maker>();
  readonly #input: ReaderInput;
  /** The years of texts met in the column of years. */
  readonly #years = new Map<string, number>();
  readonly #tell: Tell;
  #last: AnswerBlock | undefined;

  constructor(input: ReaderInput) {
    this.#input = input;
    const { index, plan, design, year, knownYears, file, faults } = input;
    this.#tell = (raw, row, column, message) => faults.fault({ file, row: raw.line(row), column }, message);
    const years =
      plan.year === undefined
        ? fixedYear(year ?? Number.NaN)
        : yearsOfColumn(plan.year, knownYears, this.#years, this.#tell);
    this.#makers.set('year', years);
    this.#makers.set('unit', unitCodes(design.unit, index, this.#tell));
    for (const role of ['weight', 'stratum', 'psu'] as const) this.#makers.set(role, raw => raw.column(design[role]));
    for (const group of plan.groups) this.#makers.set(group.id, groupValues(group, this.#tell));
    for (const item of plan.items) this.#makers.set(item.indicator, itemValues(item, this.#tell));
    this.names = [...this.#makers.keys()];
    // The design's columns also go by the file's names, so that what is said of them later names them so.
    for (const role of ['weight', 'stratum', 'psu'] as const) {
      const maker = this.#makers.get(role) as Maker;
      if (!this.#makers.has(design[role])) this.#makers.set(design[role], maker);
    }
    this.wanted = wantedColumns(plan, design);
  }

  /** The years that rows have said so far, oldest first. */
  get yearsSeen(): readonly number[] {
    const years = [...this.#years.values()].filter(year => !Number.isNaN(year));
    return [...new Set(years)].sort((a, b) => a - b);
  }

  /** The columns of the file that make these columns of the blocks. @throws {RangeError} there is no such column */
  wantedFor(names: readonly string[]): readonly WantedColumn[] {
    const headers = new Set(names.flatMap(name => this.#headersOf(name)));
    return this.wanted.filter(({ name }) => headers.has(name));
  }

  #headersOf(name: string): readonly string[] {
    const { plan, design } = this.#input;
    const maker = this.#makers.get(name);
    if (maker === undefined) throw this.#noColumn(name);
    for (const role of ['unit', 'weight', 'stratum', 'psu'] as const) {
      if (maker === this.#makers.get(role)) return [design[role]];
    }
    if (name === 'year') return plan.year === undefined ? [] : [plan.year];
    const item = plan.items.find(({ indicator }) => indicator === name);
    return item?.parts.map(part => part.header) ?? plan.groups.filter(({ id }) => id === name).map(g => g.header);
  }

  #noColumn(name: string): RangeError {
    return new RangeError(`no column '${name}' (columns: ${this.names.join(', ')})`);
  }

  /** The name a column of the design goes by: the file's own, unless that means something else in the blocks. */
  designName(role: 'weight' | 'stratum' | 'psu'): string {
    const header = this.#input.design[role];
    return this.#makers.get(header) === this.#makers.get(role) ? header : role;
  }

  /** A block of the file as a block of respondents, which holds until the next is made. */
  block(raw: AnswerBlock): RespondentBlock {
    const made = new Map<Maker, ReturnType<Maker>>();
    this.#last = raw;
    return {
      rows: raw.rows,
      line: row => raw.line(row),
      column: name => {
        const maker = this.#makers.get(name);
        if (maker === undefined) throw this.#noColumn(name);
        // What it would read or write is the next block's by now.
        if (this.#last !== raw) throw new Error('a block of respondents holds until the next is taken');
        let column = made.get(maker);
        if (column === undefined) {
          column = maker(raw);
          made.set(maker, column);
        }
        return column;
      },
    };
  }

  /** Tells what is wrong with a block; the answers' values are not made, which takes less time. */
  check(raw: AnswerBlock): RespondentBlock {
    const { plan } = this.#input;
    const block = this.block(raw);
    for (const name of ['year', 'unit', ...plan.groups.map(group => group.id)]) block.column(name);
    for (const { parts } of plan.items) {
      for (const part of parts) part.answers.check(raw.answers(part.header), answerTeller(part, raw, this.#tell));
    }
    return block;
  }
}

function wantedColumns({ year, synthetic, items, groups }: Plan, design: DesignColumns): readonly WantedColumn[] {
  const wanted = new Map<string, WantedColumn>();
  const want = (name: string, kind: WantedColumn['kind'], range = {}) => wanted.set(name, { name, kind, ...range });
  for (const name of [year, design.unit, design.stratum, design.psu]) if (name !== undefined) want(name, 'text');
  for (const { header } of groups) want(header, 'text');
  want(design.weight, 'number');
  if (synthetic !== undefined) want(synthetic, 'number');
  for (const { header, answers, rule } of items.flatMap(item => item.parts)) {
    // A question with codes in words is read as text for every indicator it makes.
    if (wanted.get(header)?.kind === 'text') continue;
    // The range of answers that are values tells whether 1,500 is one and a half or fifteen hundred.
    const values = rule.recode.pairs.length === 0 && Number.isFinite(rule.hi - rule.lo);
    want(header, answers.words ? 'text' : 'number', values ? { lo: rule.lo, hi: rule.hi } : {});
  }
  return [...wanted.values()];
}
