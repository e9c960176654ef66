import type { ColumnBlock, WantedColumn } from '@papi/tables';
import { answerAt, placesOf } from './code-table.js';

/** The answers of one column: places in a table of codes, numbers where they have none there, or texts. */
export type AnswerColumn = Uint16Array | Float64Array | readonly string[];

/** A block of a file whose numbers may be had as places in a table of codes. */
export interface AnswerBlock extends ColumnBlock {
  answers(header: string): AnswerColumn;
}

/** Makes blocks whose places stand in the same memory one after another. */
export class PassingBlocks {
  readonly #rooms = new Map<string, Uint16Array>();

  /** A block that holds until the next is made. */
  of(raw: ColumnBlock): AnswerBlock {
    const known = new Map<string, AnswerColumn>();
    const answersIn = (header: string): AnswerColumn => {
      const answers = raw.column(header);
      if (!(answers instanceof Float64Array)) return answers;
      const places = this.#room(header, raw.rows);
      return placesOf(places, answers) ? places : answers;
    };
    return {
      rows: raw.rows,
      line: row => raw.line(row),
      column: name => raw.column(name),
      answers: header => {
        const column = known.get(header) ?? answersIn(header);
        known.set(header, column);
        return column;
      },
    };
  }

  #room(header: string, rows: number): Uint16Array {
    let room = this.#rooms.get(header);
    if (room === undefined || room.length < rows) {
      room = new Uint16Array(rows);
      this.#rooms.set(header, room);
    }
    return room.length === rows ? room : room.subarray(0, rows);
  }
}

/**
 * A block to keep, in a quarter of the memory that numbers take: fresh memory takes long to get, and reading a file again
 * takes longer.
 */
export class KeptBlock implements AnswerBlock {
  readonly rows: number;
  readonly #lines: Int32Array;
  readonly #columns = new Map<string, AnswerColumn>();

  constructor(raw: ColumnBlock, wanted: readonly WantedColumn[]) {
    this.rows = raw.rows;
    this.#lines = new Int32Array(raw.rows);
    for (let row = 0; row < raw.rows; row++) this.#lines[row] = raw.line(row);
    const room = new Uint16Array(raw.rows * wanted.length);
    for (const [i, { name }] of wanted.entries()) {
      const column = raw.column(name);
      const places = room.subarray(i * raw.rows, (i + 1) * raw.rows);
      const packed = column instanceof Float64Array && placesOf(places, column);
      this.#columns.set(name, packed ? places : column.slice());
    }
  }

  line(row: number): number {
    return this.#lines[row] as number;
  }

  answers(header: string): AnswerColumn {
    const column = this.#columns.get(header);
    if (column === undefined) throw new RangeError(`no column '${header}' was kept`);
    return column;
  }

  column(name: string): Float64Array | readonly string[] {
    const column = this.answers(name);
    return column instanceof Uint16Array ? Float64Array.from(column, answerAt) : column;
  }
}
