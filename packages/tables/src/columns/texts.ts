import type { Buffer } from 'node:buffer';

/**
 * The distinct texts that a column's cells hold, each made into a string once and known by a number from then on.
 * Cells are looked up by their bytes: a column of villages or answers costs no string a row.
 *
 * @example
 * const texts = new Texts();
 * const bytes = Buffer.from('A1,A2,A1');
 * [texts.id(bytes, 0, 2), texts.id(bytes, 3, 5), texts.id(bytes, 6, 8)] // [0, 1, 0]
 * texts.known // ['A1', 'A2']
 */
export class Texts {
  /** The texts, by their numbers. */
  readonly known: string[] = [];
  /** Number + 1 of the text in each place of the hash table; 0 where there is none. */
  #table = new Int32Array(256);
  #hashes = new Int32Array(128);
  /** Text `id` stands in the store from `#from[id]` to `#from[id + 1]`. */
  #from = new Int32Array(129);
  #store = new Uint8Array(2048);

  /** The number of the text that stands in `bytes` from `start` to `end`. */
  id(bytes: Buffer, start: number, end: number): number {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
    hash ^= hash >>> 15;
    const table = this.#table;
    const mask = table.length - 1;
    let place = hash & mask;
    for (let id = (table[place] as number) - 1; id >= 0; id = (table[place] as number) - 1) {
      if (this.#hashes[id] === hash && this.#equals(id, bytes, start, end)) return id;
      place = (place + 1) & mask;
    }
    return this.#add(hash, place, bytes, start, end);
  }

  #equals(id: number, bytes: Buffer, start: number, end: number): boolean {
    const store = this.#store;
    let at = this.#from[id] as number;
    if ((this.#from[id + 1] as number) - at !== end - start) return false;
    for (let i = start; i < end; i++, at++) if (store[at] !== bytes[i]) return false;
    return true;
  }

  #add(hash: number, place: number, bytes: Buffer, start: number, end: number): number {
    const id = this.known.length;
    this.known.push(bytes.toString('utf8', start, end));
    const at = this.#from[id] as number;
    if (at + end - start > this.#store.length) this.#store = grown(this.#store, at + end - start);
    for (let i = start; i < end; i++) this.#store[at + i - start] = bytes[i] as number;
    this.#from[id + 1] = at + end - start;
    this.#hashes[id] = hash;
    this.#table[place] = id + 1;
    if (id + 1 === this.#hashes.length) this.#spread();
    return id;
  }

  /** Makes room for twice as many texts. */
  #spread(): void {
    this.#hashes = grown(this.#hashes, this.#hashes.length + 1);
    this.#from = grown(this.#from, this.#from.length + 1);
    this.#table = new Int32Array(2 * this.#table.length);
    const mask = this.#table.length - 1;
    for (let id = 0; id < this.known.length; id++) {
      let place = (this.#hashes[id] as number) & mask;
      while (this.#table[place] !== 0) place = (place + 1) & mask;
      this.#table[place] = id + 1;
    }
  }
}

/** A copy with room for at least `length`, and twice what there was. */
function grown<T extends Int32Array | Uint8Array>(array: T, length: number): T {
  const copy = new (array.constructor as new (length: number) => T)(Math.max(length, 2 * array.length));
  copy.set(array);
  return copy;
}

/** Texts remembered from one block to the next: a file may hold a new one in every cell. */
export const mostTexts = 1 << 15;
