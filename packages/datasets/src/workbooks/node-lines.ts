import type { ReadLine } from './meanings.js';

/** The line of a node with its scores, in the order of the sheet's units. */
export interface NodeLine {
  readonly line: ReadLine;
  readonly values: Float64Array;
}

/** The lines of a sheet's nodes by id. */
export type NodeLines = ReadonlyMap<string, NodeLine>;
