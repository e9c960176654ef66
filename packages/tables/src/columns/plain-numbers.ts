import type { Buffer } from 'node:buffer';
import { MINUS, NINE, QUOTE, ZERO } from './bytes.js';
import type { CellList } from './cell-list.js';

/** The values that plain numbers are read into, and what they say of the decimal sign. */
export interface PlainNumbers {
  /** Column c, row r: c × stride + r. */
  readonly values: Float64Array;
  readonly stride: number;
  /** The byte of the decimal sign; NONE where a plain number cannot have one. */
  readonly point: number;
  /** Nothing in the file has told the decimal sign yet; then the other one that it may be, or NONE. */
  readonly undecided: boolean;
  readonly other: number;
  /** Plain numbers with decimals that read in one way only, by their sign; counted while nothing is decided. */
  points: number;
  others: number;
}

/**
 * Reads plain numbers: digits, perhaps a minus before them, perhaps a decimal sign and digits behind it.
 * Every other cell stays in the list.
 *
 * A number is made from its digits as a whole number below 2^53, divided by a power of ten up to 10^22: both are exact,
 * so that the quotient is the number nearest to the decimal one, as `Number` gives it.
 */
export function readPlainNumbers(bytes: Buffer, list: CellList, task: PlainNumbers): void {
  const { values, stride, point, other, undecided } = task;
  const { cells, end } = list;
  let { points, others } = task;
  let left = 0;
  for (let i = 0; i < end; i += 4) {
    let at = cells[i + 2] as number;
    let stop = cells[i + 3] as number;
    if (bytes[at] === QUOTE) {
      at++;
      stop--;
    }
    const minus = bytes[at] === MINUS;
    if (minus) at++;
    const whole = at;
    let number = 0;
    // No digit stands behind a cell: a delimiter, a line end or a quote does.
    let c = bytes[at] as number;
    while (c >= ZERO && c <= NINE) {
      number = number * 10 + c - ZERO;
      c = bytes[++at] as number;
    }
    let plain = at > whole;
    if (plain && at < stop && (c === point || c === other)) {
      const sign = c;
      const part = ++at;
      c = bytes[at] as number;
      while (c >= ZERO && c <= NINE) {
        number = number * 10 + c - ZERO;
        c = bytes[++at] as number;
      }
      const decimals = at - part;
      plain = at === stop && decimals > 0 && decimals < powers.length && number <= Number.MAX_SAFE_INTEGER;
      if (plain) number /= powers[decimals] as number;
      if (plain && undecided) {
        // Digits that could be thousands, like 1.234, are weighed with all others.
        if (decimals === 3 && part - whole <= 4 && bytes[whole] !== ZERO) plain = false;
        else if (sign === point) points++;
        else others++;
      }
    }
    if (plain && at === stop && number <= Number.MAX_SAFE_INTEGER) {
      values[(cells[i + 1] as number) * stride + (cells[i] as number)] = minus ? -number : number;
    } else {
      cells[left] = cells[i] as number;
      cells[left + 1] = cells[i + 1] as number;
      cells[left + 2] = cells[i + 2] as number;
      cells[left + 3] = cells[i + 3] as number;
      left += 4;
    }
  }
  list.end = left;
  task.points = points;
  task.others = others;
}

/** 10^0 … 10^22, all exact. */
const powers = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
