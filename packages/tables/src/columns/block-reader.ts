import type { Message } from '../diagnostic.js';
import { isBlankRow, trimmedTo } from '../records.js';
import { cellList } from './cell-list.js';
import type { Chunks } from './chunks.js';
import { type Cut, cutRows, kindsOf, unread } from './cut-rows.js';
import type { NumberColumns } from './number-columns.js';
import type { Opening } from './opening.js';
import type { TextColumns } from './text-columns.js';
import { readWholeRow } from './whole-row.js';

/** A row with fewer or more cells than the header. */
export interface RaggedRow {
  readonly record: number;
  readonly cells: number;
  /** It is the file's last and has no line end. */
  readonly open: boolean;
}

/** The rows of a block, and where its reading stopped. */
export interface RowsRead {
  readonly rows: number;
  /** The record of each row. */
  readonly records: Int32Array;
  readonly ragged: readonly RaggedRow[];
  /** The first byte that was not read, and the record before it. */
  readonly at: number;
  readonly record: number;
  /** The block is full, the bytes are used up, or the quotes of the next record are wrong. */
  readonly ended: 'full' | 'used' | Message;
}

/** Reads rows into the number and text columns of a block. */
export class BlockReader {
  readonly #opening: Opening;
  readonly #plan: Int32Array;
  readonly #numbers: NumberColumns;
  readonly #texts: TextColumns;
  readonly #capacity: number;
  readonly #lists: Pick<Cut, 'numbers' | 'texts'>;
  readonly #records: Int32Array;
  /** Cuts made so far. */
  #cuts = 0;

  /**
   * @param plan what each cell of a row is (see `Cut`)
   * @param capacity most rows of a block
   */
  constructor(opening: Opening, plan: Int32Array, numbers: NumberColumns, texts: TextColumns, capacity: number) {
    this.#opening = opening;
    this.#plan = plan;
    this.#numbers = numbers;
    this.#texts = texts;
    this.#capacity = capacity;
    this.#records = new Int32Array(capacity);
    const room = Math.max(listedCells, plan.length);
    this.#lists = { numbers: cellList(room), texts: cellList(room) };
  }

  /** Reads a block from the byte `at`, behind the record `record`. */
  read({ bytes, end, last }: Chunks, at: number, record: number): RowsRead {
    const { delimiter, header } = this.#opening;
    const { values, stride } = this.#numbers.begin();
    this.#texts.begin();
    const cut: Cut = {
      ...{ bytes, at, end, last, values, stride, rows: 0, plan: this.#plan },
      ...{ delimiter: delimiter.charCodeAt(0), kinds: kindsOf(delimiter.charCodeAt(0)) },
      ...this.#lists,
    };
    const records = this.#records;
    const ragged: RaggedRow[] = [];
    let ended: RowsRead['ended'] = 'full';
    while (cut.rows < this.#capacity) {
      let row = cut.rows;
      const stopped = cutRows(cut, Math.min(this.#capacity, row + this.#rowsToCut()));
      this.#numbers.read(bytes, cut.numbers);
      this.#texts.read(bytes, cut.texts);
      while (row < cut.rows) records[row++] = ++record;
      if (stopped === 'full') continue;
      const whole = stopped === 'odd' ? readWholeRow(cut, delimiter) : undefined;
      if (whole === undefined || 'code' in whole) {
        ended = whole ?? 'used';
        break;
      }
      cut.at = whole.next;
      record++;
      if (isBlankRow(whole.cells)) continue;
      const cells = trimmedTo(header.length, whole.cells);
      if (cells.length === header.length) {
        this.#readCells(cells, cut.rows);
        records[cut.rows++] = record;
      } else ragged.push({ record, cells: cells.length, open: whole.open });
    }
    return { rows: cut.rows, records, ragged, at: cut.at, record, ended };
  }

  /** The first cuts are short: compiled code comes into use when a loop is entered again, not while it runs. */
  #rowsToCut(): number {
    const cells = this.#cuts++ < shortCuts ? shortCutCells : listedCells;
    return Math.ceil(cells / this.#plan.length);
  }

  #readCells(cells: readonly string[], row: number): void {
    for (const [place, cell] of cells.entries()) {
      const column = this.#plan[place] as number;
      if (column === unread) continue;
      if (column > 0) this.#numbers.readText(cell, column - 1, row);
      else this.#texts.readText(cell, -column - 1, row);
    }
  }
}

/** Cells noted before they are read: few enough to stay in the processor's cache. */
const listedCells = 1 << 15;
const shortCutCells = 1 << 11;
const shortCuts = 64;
