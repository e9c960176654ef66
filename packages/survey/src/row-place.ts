import type { Block } from './border.js';

/** Where the rows of a block stand in what they were read from. */
export interface RowPlace {
  readonly file: string;
  /** Rows before this block. */
  readonly offset: number;
  /** Number of a row as a person counts them, the header being row 1. */
  readonly line: (row: number) => number;
}

/** The place of a block: by its own account, else as if every row of the file were read. */
export function rowPlace(block: Block, file: string, offset: number): RowPlace {
  return { file, offset, line: row => block.line?.(row) ?? offset + row + 2 };
}
