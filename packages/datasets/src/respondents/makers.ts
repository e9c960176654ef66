import type { Message } from '@papi/tables';
import { messages as scoreMessages } from '../messages.js';
import type { Index } from '../types.js';
import { findUnit, labelled } from '../units.js';
import { unitWords } from '../words.js';
import { yearIn } from '../years.js';
import type { AnswerBlock } from './answer-block.js';
import type { TellAnswer } from './answers.js';
import { messages } from './messages.js';
import type { PlannedGroup, PlannedItem, PlannedPart } from './plan.js';
import { codesOf, recoded } from './recode.js';
import { Room } from './room.js';

/** Makes one column of respondents from a block of the file. */
export type Maker = (raw: AnswerBlock) => Float64Array | readonly string[];

/** Told of what is wrong in a row of a block. */
export type Tell = (raw: AnswerBlock, row: number, column: string, message: Message) => void;

/** The same year on every row. */
export function fixedYear(year: number): Maker {
  const room = new Room();
  return raw => room.of(raw.rows).fill(year);
}

/** The years of a column, each different text judged once; `met` remembers them. */
export function yearsOfColumn(header: string, known: readonly number[], met: Map<string, number>, tell: Tell): Maker {
  const room = new Room();
  const range = `${known[0]}-${known.at(-1)}`;
  return raw => {
    const texts = raw.column(header) as readonly string[];
    const years = room.of(raw.rows);
    let last: string | undefined;
    let value: number | undefined;
    for (let row = 0; row < years.length; row++) {
      const text = texts[row] as string;
      if (text !== last) value = met.get(text);
      last = text;
      if (value === undefined) {
        const said = yearIn(text);
        value = said !== undefined && known.includes(said) ? said : Number.NaN;
        if (said === undefined) tell(raw, row, header, scoreMessages.notYear(text));
        else if (Number.isNaN(value)) tell(raw, row, header, scoreMessages.unknownYear(text, range));
        met.set(text, value);
      }
      years[row] = value;
    }
    return years;
  };
}

/** The codes of units, each different text found once. */
export function unitCodes(header: string, index: Index, tell: Tell): Maker {
  const { one } = unitWords(index.methodology);
  const known = new Map<string, string>();
  const find = (text: string, raw: AnswerBlock, row: number): string => {
    // A code that a spreadsheet or a statistics package took for a number: 1.0.
    const { found, near } = findUnit(index, text.replace(/^(\d+)[.,]0+$/, '$1'));
    const likely = near?.length ? near.map(labelled).join(', ') : undefined;
    const words = likely === undefined ? undefined : { vi: likely, en: likely };
    if (!found) tell(raw, row, header, scoreMessages.unknownUnit(text, one, words));
    return found?.code ?? '';
  };
  return raw => {
    const texts = raw.column(header) as readonly string[];
    const codes = new Array<string>(raw.rows);
    let last: string | undefined;
    let code: string | undefined;
    for (let row = 0; row < raw.rows; row++) {
      const text = texts[row] as string;
      // Rows of one unit stand together in most files.
      if (text !== last) code = known.get(text);
      if (code === undefined) {
        code = find(text, raw, row);
        known.set(text, code);
      }
      last = text;
      codes[row] = code;
    }
    return codes;
  };
}

/** The values of a group. */
export function groupValues({ header, labels, rule, codebook }: PlannedGroup, tell: Tell): Maker {
  const codes = codesOf(rule.recode);
  return raw =>
    labels.of(raw.column(header) as readonly string[], (row, code) =>
      tell(raw, row, header, messages.unknownCode(code, codes, codebook)),
    );
}

/** The values of an indicator: those of its column, or the sums of its columns. */
export function itemValues({ parts, least }: PlannedItem, tell: Tell): Maker {
  const columns = parts.map(part => partValues(part, tell));
  const [alone, ...more] = columns;
  if (alone && more.length === 0) return alone;
  const room = new Room();
  return raw => {
    const values = columns.map(column => column(raw));
    return summed(values, least, room.of(raw.rows));
  };
}

function partValues(part: PlannedPart, tell: Tell): (raw: AnswerBlock) => Float64Array {
  const { header, answers } = part;
  const room = new Room();
  return raw => {
    const values = room.of(raw.rows);
    answers.into(values, raw.answers(header), answerTeller(part, raw, tell));
    return values;
  };
}

/** Words what is wrong with an answer. */
export function answerTeller({ header, rule, codebook }: PlannedPart, raw: AnswerBlock, tell: Tell): TellAnswer {
  const asIs = rule.recode.pairs.length === 0;
  return (row, code, why) => {
    const message =
      why === 'range'
        ? messages.outOfRange(code, recoded(rule.recode, code), rule.lo, rule.hi, asIs)
        : asIs
          ? messages.notAnswer(code)
          : messages.unknownCode(code, codesOf(rule.recode), codebook);
    tell(raw, row, header, message);
  };
}

/** The sum of several columns: missing where fewer than `least` are answered, else their mean times their number. */
function summed(columns: readonly Float64Array[], least: number, sums: Float64Array): Float64Array {
  for (let row = 0; row < sums.length; row++) {
    let sum = 0;
    let answered = 0;
    for (let c = 0; c < columns.length; c++) {
      const value = (columns[c] as Float64Array)[row] as number;
      if (Number.isNaN(value)) continue;
      sum += value;
      answered++;
    }
    sums[row] = answered === columns.length ? sum : answered < least ? Number.NaN : (sum / answered) * columns.length;
  }
  return sums;
}
