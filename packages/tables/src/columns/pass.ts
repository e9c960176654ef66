import type { Message, Place } from '../diagnostic.js';
import { type Faults, keptFaults } from '../faults.js';
import { messages } from '../messages.js';
import { ambiguityMessage, type Decimal, numberMessage } from '../number.js';
import { raggedMessage } from '../records.js';
import { BlockReader, type RowsRead } from './block-reader.js';
import type { Chunks } from './chunks.js';
import type { ColumnBlock, WantedColumn } from './column-file.js';
import { beyond } from './cut-rows.js';
import { NumberColumns } from './number-columns.js';
import type { Opening } from './opening.js';
import { TextColumns } from './text-columns.js';

/** What a pass over a file needs to know. */
export interface PassOptions {
  readonly file: string;
  readonly opening: Opening;
  readonly wanted: readonly WantedColumn[];
  readonly isMissing: (cell: string) => boolean;
}

/** One pass over the rows of a file. */
export class Pass {
  /** The decimal sign, once a block has told it. */
  decimal: Decimal | undefined;
  readonly #file: string;
  readonly #opening: Opening;
  /** For each wanted column its kind and its number among those of that kind. */
  readonly #wanted = new Map<string, { readonly kind: 'number' | 'text'; readonly column: number }>();
  readonly #numbers: NumberColumns;
  readonly #texts: TextColumns;
  readonly #reader: BlockReader;
  /** What is wrong, row by row; worded at the end, when the decimal sign is known. The first 1,000, and how many in all. */
  #notes: { readonly place: Place; readonly message: () => Message }[] = [];
  #count = 0;
  /** The block that holds. */
  #block: ColumnBlock | undefined;
  #warning: Message | undefined;

  /** @throws {RangeError} a wanted column is not in the header, or is wanted twice */
  constructor({ file, opening, wanted, isMissing }: PassOptions) {
    this.#file = file;
    this.#opening = opening;
    const columns = { number: [] as WantedColumn[], text: [] as WantedColumn[] };
    const plan = new Int32Array(opening.width).fill(beyond, opening.header.length);
    for (const one of wanted) {
      const { name, kind } = one;
      const place = opening.header.indexOf(name);
      if (place < 0) throw new RangeError(`no column '${name}' (columns: ${opening.header.join(', ')})`);
      if (this.#wanted.has(name)) throw new RangeError(`column '${name}' is wanted twice`);
      const count = columns[kind].push(one);
      plan[place] = kind === 'number' ? count : -count;
      this.#wanted.set(name, { kind, column: count - 1 });
    }
    const capacity = capacityFor(wanted.length);
    this.#numbers = new NumberColumns(columns.number, opening.delimiter.charCodeAt(0), isMissing, capacity);
    this.#texts = new TextColumns(columns.text.length, isMissing, capacity);
    this.#reader = new BlockReader(opening, plan, this.#numbers, this.#texts, capacity);
  }

  /**
   * @param chunks the file behind its header
   * @param longest bytes of the longest row that is read
   */
  *blocks(chunks: Chunks, longest: number): Generator<ColumnBlock> {
    for (let at = 0, record = this.#opening.record; ; ) {
      this.#block = undefined;
      let read = this.#reader.read(chunks, at, record);
      if (this.decimal === undefined && typeof read.ended === 'string' && this.#decide()) {
        read = this.#reader.read(chunks, at, record);
      }
      ({ at, record } = read);
      if (typeof read.ended === 'object') return this.#stop(record + 1, read.ended);
      this.#noteFaults(read);
      if (read.rows > 0) yield this.#give(read);
      if (read.ended === 'full') continue;
      if (chunks.last) return;
      if (at === 0 && chunks.end >= longest) return this.#stop(record + 1, messages.longRow(longest));
      chunks.next(at);
      at = 0;
    }
  }

  /** Finds the decimal sign, if the block tells it; true where the block must be read again with it. */
  #decide(): boolean {
    const { decimal, ambiguous, commas } = this.#numbers.evidence();
    if (decimal === undefined) return false;
    this.decimal = decimal;
    if (ambiguous !== undefined) this.#warning = ambiguityMessage(ambiguous, decimal);
    const afresh = decimal === ',' || commas;
    this.#numbers.settle(decimal, afresh);
    return afresh;
  }

  /** Notes what is wrong with the rows of a block, in their order. */
  #noteFaults({ records, ragged }: RowsRead): void {
    const { header, delimiter } = this.#opening;
    const bad = this.#numbers.takeBad();
    let next = 0;
    const noteBad = (before: number) => {
      for (let cell = bad[next]; cell && (records[cell.row] as number) < before; cell = bad[++next]) {
        const place = { row: records[cell.row] as number, column: this.#numbers.name(cell.column) };
        const { text } = cell;
        this.#note(place, () => numberMessage(text, this.decimal ?? '.'));
      }
    };
    for (const { record, cells, open } of ragged) {
      noteBad(record);
      this.#note({ row: record }, () => raggedMessage(cells, header.length, delimiter, open));
    }
    noteBad(Number.POSITIVE_INFINITY);
  }

  #note(place: Omit<Place, 'file'>, message: () => Message): void {
    if (this.#count++ < keptFaults) this.#notes.push({ place: { file: this.#file, ...place }, message });
  }

  /** Ends the pass at quotes that are wrong. Nothing else is told then: what is around them cannot be trusted. */
  #stop(row: number, message: Message): void {
    this.#warning = undefined;
    this.#notes = [];
    this.#count = 0;
    this.#note({ row }, () => message);
  }

  /** Tells what was wrong in the blocks that were read. */
  tell(faults: Faults): void {
    if (this.#warning) faults.warn({ file: this.#file }, this.#warning);
    for (const { place, message } of this.#notes) faults.fault(place, message());
    faults.more(this.#count - this.#notes.length);
  }

  #give({ rows, records }: RowsRead): ColumnBlock {
    const known = new Map<string, Float64Array | readonly string[]>();
    const check = () => {
      if (this.#block !== block) throw new RangeError('the next block has taken the place of this one');
    };
    const block: ColumnBlock = {
      rows,
      line: row => {
        check();
        if (!(row >= 0 && row < rows)) throw new RangeError(`no row ${row} in a block of ${rows}`);
        return records[row] as number;
      },
      column: name => {
        check();
        const wanted = this.#wanted.get(name);
        if (!wanted) throw new RangeError(`column '${name}' was not asked for`);
        const columns = wanted.kind === 'number' ? this.#numbers : this.#texts;
        const values = known.get(name) ?? columns.values(wanted.column, rows);
        known.set(name, values);
        return values;
      },
    };
    this.#block = block;
    return block;
  }
}

/** Most rows of a block: more than a chunk has of usual rows, few enough for memory where columns are many. */
function capacityFor(columns: number): number {
  return Math.min(1 << 15, Math.max(1 << 10, Math.floor((1 << 20) / Math.max(1, columns))));
}
