import { type IndexNode, nodesIn, type Unit } from '@papi/methodology';
import type { Index } from './types.js';

/** A file as far as a fault's place needs it. */
export interface FileRef {
  readonly name: string;
  /** Header of the column in which the file gives a node; in a workbook the column's letter, which may hang on the unit. */
  readonly columnOf: (node: string, unit: string) => string;
  /** How many decimals the file prints for a node at most. */
  readonly decimalsOf: (node: string) => number;
}

/**
 * What a file may give beside a score: its standard error, the degrees of freedom of a test with it and its number of
 * respondents, NaN where it gives none.
 */
export interface Beside {
  readonly se: number;
  readonly df?: number;
  readonly n: number;
}

/**
 * The scores of one year as a grid, units by nodes: NaN where there is none, and for each score the place it was read.
 * Filling a grid and reading it out in order replaces sorting, and a score given twice shows at once.
 * Units and nodes are meant by their position in `units` and `nodes`.
 */
export class YearGrid {
  readonly year: number;
  readonly units: readonly Unit[];
  readonly nodes: readonly IndexNode[];
  /** Scores, unit after unit: the place is unit * nodes.length + node. */
  readonly scores: Float64Array;
  /** Standard errors and numbers of respondents at the same places; undefined until the first is given. */
  errors: Float64Array | undefined;
  counts: Float64Array | undefined;
  /** Degrees of freedom of the errors; undefined until one is given. */
  freedoms: Float64Array | undefined;
  /** Number of scores. */
  count = 0;
  readonly #unitAt: ReadonlyMap<string, number>;
  readonly #nodeAt: ReadonlyMap<string, number>;
  /** The lowest and the highest score of each node. */
  readonly #lo: Float64Array;
  readonly #hi: Float64Array;
  readonly #files: FileRef[] = [];
  readonly #gives: boolean[] = [];
  readonly #unitListed: Uint8Array;
  readonly #nodeListed: Uint8Array;
  /** Number of scores of each unit. */
  readonly #scored: Uint16Array;
  readonly #row: Uint32Array;
  readonly #file: Uint32Array;

  constructor(index: Index, year: number) {
    this.year = year;
    this.units = index.geography.units;
    this.nodes = nodesIn(index.methodology, year);
    this.#unitAt = new Map(this.units.map((unit, i) => [unit.code, i]));
    this.#nodeAt = new Map(this.nodes.map((node, i) => [node.id, i]));
    this.#lo = Float64Array.from(this.nodes, ({ lo }) => lo);
    this.#hi = Float64Array.from(this.nodes, ({ hi }) => hi);
    this.#unitListed = new Uint8Array(this.units.length);
    this.#nodeListed = new Uint8Array(this.nodes.length);
    this.#scored = new Uint16Array(this.units.length);
    const size = this.units.length * this.nodes.length;
    this.scores = new Float64Array(size).fill(Number.NaN);
    this.#row = new Uint32Array(size);
    this.#file = new Uint32Array(size);
  }

  /** Position of a unit of the geography. */
  unitAt(code: string): number {
    return this.#unitAt.get(code) as number;
  }

  /** Position of a node; -1 where the year has no such node. */
  nodeAt(id: string): number {
    return this.#nodeAt.get(id) ?? -1;
  }

  /** Whether a score lies in the range of its node. */
  inRange(node: number, score: number): boolean {
    return (this.#lo[node] as number) <= score && score <= (this.#hi[node] as number);
  }

  /** Position of the file that is read, for `put`. */
  fileAt(file: FileRef): number {
    if (this.#files.at(-1) !== file) this.#gives[this.#files.push(file) - 1] = false;
    return this.#files.length - 1;
  }

  /** Files that give scores of this year, in the order of reading. */
  get files(): readonly FileRef[] {
    return this.#files.filter((_, at) => this.#gives[at]);
  }

  /** Notes that a file has a place for a unit and a node where no score stands. */
  list(unit: number, node: number): void {
    this.#unitListed[unit] = 1;
    this.#nodeListed[node] = 1;
  }

  get unlistedUnits(): readonly Unit[] {
    return this.units.filter((_, i) => this.#unitListed[i] === 0);
  }

  get unlistedNodes(): readonly IndexNode[] {
    return this.nodes.filter((_, i) => this.#nodeListed[i] === 0);
  }

  /** Whether there is a score: one has a row, counted from 1. */
  has(unit: number, node: number): boolean {
    return this.#row[unit * this.nodes.length + node] !== 0;
  }

  /** How many scores a unit has. */
  countOf(unit: number): number {
    return this.#scored[unit] as number;
  }

  /** Where a score was read. */
  origin(unit: number, node: number): { readonly file: FileRef; readonly row: number } {
    const at = unit * this.nodes.length + node;
    return { file: this.#files[this.#file[at] as number] as FileRef, row: this.#row[at] as number };
  }

  /** Keeps a score of a file, by its position, and lists the place. Where there is one already it stays, and the answer is false. */
  put(unit: number, node: number, score: number, file: number, row: number): boolean {
    const at = unit * this.nodes.length + node;
    if (this.#row[at] !== 0) return false;
    this.#gives[file] = true;
    this.count++;
    this.#unitListed[unit] = 1;
    this.#nodeListed[node] = 1;
    this.#scored[unit]!++;
    this.scores[at] = score;
    this.#row[at] = row;
    this.#file[at] = file;
    return true;
  }

  /** Keeps what is known beside a score; NaN where it is not. */
  putBeside(unit: number, node: number, { se, df = Number.NaN, n }: Beside): void {
    const at = unit * this.nodes.length + node;
    this.errors ??= this.scores.slice().fill(Number.NaN);
    this.counts ??= this.scores.slice().fill(Number.NaN);
    this.errors[at] = se;
    this.counts[at] = n;
    if (Number.isNaN(df)) return;
    this.freedoms ??= this.scores.slice().fill(Number.NaN);
    this.freedoms[at] = df;
  }
}
