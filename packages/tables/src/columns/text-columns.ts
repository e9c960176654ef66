import { Buffer } from 'node:buffer';
import { QUOTE } from './bytes.js';
import type { CellList } from './cell-list.js';
import { mostTexts, Texts } from './texts.js';

/** The text columns of a pass: each cell is kept as the number of its text. */
export class TextColumns {
  readonly #texts: Texts[];
  readonly #isMissing: (cell: string) => boolean;
  /** What is given of each text: trimmed, or nothing. */
  readonly #shown: string[][];
  readonly #codes: Int32Array[];

  /**
   * @param columns how many there are
   * @param capacity most rows of a block
   */
  constructor(columns: number, isMissing: (cell: string) => boolean, capacity: number) {
    this.#texts = Array.from({ length: columns }, () => new Texts());
    this.#shown = this.#texts.map(() => []);
    this.#codes = this.#texts.map(() => new Int32Array(capacity));
    this.#isMissing = isMissing;
  }

  /** Begins a block, in the place of the one before. */
  begin(): void {
    for (const [column, { known }] of this.#texts.entries()) {
      if (known.length <= mostTexts) continue;
      this.#texts[column] = new Texts();
      this.#shown[column] = [];
    }
  }

  /** Reads cells into the block, and empties the list. */
  read(bytes: Buffer, list: CellList): void {
    const { cells, end } = list;
    for (let i = 0; i < end; i += 4) {
      const start = cells[i + 2] as number;
      const quote = bytes[start] === QUOTE ? 1 : 0;
      this.#read(bytes, start + quote, (cells[i + 3] as number) - quote, cells[i + 1] as number, cells[i] as number);
    }
    list.end = 0;
  }

  /** Reads one cell of a row that was read as a whole. */
  readText(cell: string, column: number, row: number): void {
    const bytes = Buffer.from(cell);
    this.#read(bytes, 0, bytes.length, column, row);
  }

  #read(bytes: Buffer, start: number, end: number, column: number, row: number): void {
    (this.#codes[column] as Int32Array)[row] = (this.#texts[column] as Texts).id(bytes, start, end);
  }

  /** The block's texts of a column. */
  values(column: number, rows: number): readonly string[] {
    const { known } = this.#texts[column] as Texts;
    const shown = this.#shown[column] as string[];
    const codes = this.#codes[column] as Int32Array;
    while (shown.length < known.length) shown.push(this.#reading(known[shown.length] as string));
    const cells: string[] = [];
    for (let row = 0; row < rows; row++) cells.push(shown[codes[row] as number] as string);
    return cells;
  }

  #reading(cell: string): string {
    const text = cell.trim();
    return this.#isMissing(text) ? '' : text;
  }
}
