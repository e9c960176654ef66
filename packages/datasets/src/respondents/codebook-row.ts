import type { Words } from '@papi/methodology';
import { type Faults, fold, nearest, type Place } from '@papi/tables';
import { messages } from './messages.js';
import { numberIn, type Recode, RecodeError, readRecode } from './recode.js';

/** How answers make a unit's value. */
export type Statistic = 'mean' | 'median';

/** What a column may hold beside an indicator or a group. */
export const roles = ['year', 'unit', 'weight', 'stratum', 'psu', 'district', 'synthetic', 'note'] as const;
export type Role = (typeof roles)[number];

/** What one row of a codebook says of one column. */
export interface CodebookRow {
  /** The column as the codebook writes it; `*` gives the missing codes of all. */
  readonly column: string;
  /** An indicator's id, a role, `group:` and a name, or empty beside `*`. */
  readonly item: string;
  readonly kind: 'indicator' | 'role' | 'group' | 'all';
  readonly recode: Recode;
  /** Codes that are no answer; undefined where those of `*` hold. */
  readonly missing?: readonly string[];
  readonly lo?: number;
  readonly hi?: number;
  readonly reversed: boolean;
  readonly statistic?: Statistic;
  /** Of several columns of one indicator, how many must be answered. */
  readonly least?: number;
  readonly name?: Words;
  /** Row in the codebook. */
  readonly line: number;
}

/** Columns of the blocks that no group may be named after. */
const taken: readonly string[] = ['year', 'unit', 'weight', 'stratum', 'psu'];

/**
 * Reads one row of a codebook, every cell that cannot be read being a fault.
 *
 * @param cell the trimmed text of a column, empty where the codebook has no such column
 * @param indicators ids of any year's list
 * @returns undefined after a fault
 */
export function readRow(
  file: string,
  line: number,
  cell: (column: string) => string,
  indicators: ReadonlySet<string>,
  faults: Faults,
): CodebookRow | undefined {
  return new RowReader(file, line, cell, faults).read(indicators);
}

class RowReader {
  readonly #place: (column: string) => Place;
  readonly #line: number;
  readonly #cell: (name: string) => string;
  readonly #faults: Faults;

  constructor(file: string, row: number, cell: (name: string) => string, faults: Faults) {
    this.#place = column => ({ file, row, column });
    this.#line = row;
    this.#cell = cell;
    this.#faults = faults;
  }

  read(indicators: ReadonlySet<string>): CodebookRow | undefined {
    const column = this.#cell('column');
    const before = this.#faults.count;
    if (column === '') this.#faults.fault(this.#place('column'), messages.noColumnNamed());
    const use = column === '*' ? ({ kind: 'all', item: '' } as const) : this.#use(indicators);
    const recode = this.#recode(use?.kind === 'indicator');
    const missing = this.#missing();
    const [lo, hi] = [this.#number('lo'), this.#number('hi')];
    if (lo !== undefined && hi !== undefined && lo >= hi) {
      this.#faults.fault(this.#place('hi'), messages.endsReversed(String(hi), lo));
    }
    const direction = this.#oneOf('direction', ['reversed']);
    const statistic = this.#oneOf('statistic', ['mean', 'median']);
    const least = this.#number('least');
    if (least !== undefined && !(Number.isInteger(least) && least >= 1)) {
      this.#faults.fault(this.#place('least'), messages.notCount(String(least)));
    }
    const [vi, en] = [this.#cell('name_vi'), this.#cell('name_en')];
    if (use === undefined || this.#faults.count > before) return undefined;
    return {
      column,
      ...use,
      recode,
      ...(missing && { missing }),
      ...(lo !== undefined && { lo }),
      ...(hi !== undefined && { hi }),
      reversed: direction === 'reversed',
      ...(statistic && { statistic }),
      ...(least !== undefined && { least }),
      ...((vi || en) && { name: { vi: vi || en, en: en || vi } }),
      line: this.#line,
    };
  }

  #use(indicators: ReadonlySet<string>): Pick<CodebookRow, 'kind' | 'item'> | undefined {
    const text = this.#cell('item');
    const id = text.replaceAll(',', '.');
    if (indicators.has(id)) return { kind: 'indicator', item: id };
    const role = roles.find(known => fold(known) === fold(text));
    if (role) return { kind: 'role', item: role };
    const group = /^group\s*:\s*(.*)$/i.exec(text)?.[1];
    if (group !== undefined) {
      if (/^[a-z][a-z0-9-]*$/.test(group) && !taken.includes(group)) return { kind: 'group', item: `group:${group}` };
      this.#faults.fault(this.#place('item'), messages.badGroup(text, taken));
      return undefined;
    }
    const [near] = nearest(text, roles);
    this.#faults.fault(this.#place('item'), messages.unknownItem(text, roles, near));
    return undefined;
  }

  #recode(numeric: boolean): Recode {
    const text = this.#cell('values');
    try {
      const recode = readRecode(text);
      const targets = [...recode.pairs.map(pair => pair.to), ...(recode.others === undefined ? [] : [recode.others])];
      const wrong = numeric ? targets.find(to => to !== '' && Number.isNaN(numberIn(to))) : undefined;
      if (wrong !== undefined) this.#faults.fault(this.#place('values'), messages.recodeNotNumber(wrong));
      return recode;
    } catch (error) {
      if (!(error instanceof RecodeError)) throw error;
      this.#faults.fault(this.#place('values'), messages.badRecode(error.message));
      return { pairs: [] };
    }
  }

  #missing(): readonly string[] | undefined {
    const text = this.#cell('missing');
    if (text === '') return undefined;
    if (/^[-–—]$/.test(text)) return [];
    return text
      .split(/[;\n]/)
      .map(code => code.trim())
      .filter(code => code !== '');
  }

  #number(column: string): number | undefined {
    const text = this.#cell(column);
    if (text === '') return undefined;
    const value = numberIn(text);
    if (Number.isNaN(value)) this.#faults.fault(this.#place(column), messages.notCodebookNumber(text));
    return Number.isNaN(value) ? undefined : value;
  }

  #oneOf<T extends string>(column: string, allowed: readonly T[]): T | undefined {
    const text = this.#cell(column);
    if (text === '') return undefined;
    const found = allowed.find(word => fold(word) === fold(text));
    if (found === undefined) this.#faults.fault(this.#place(column), messages.notOneOf(text, allowed));
    return found;
  }
}
