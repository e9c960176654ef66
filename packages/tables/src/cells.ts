import type { Decoded, Encoding } from './decode.js';
import type { Delimiter } from './delimiter.js';
import type { Evidence } from './encodings/evidence.js';
import type { Faults } from './faults.js';
import { split } from './split.js';

/** All rows of a delimited text, before it is known which is the header. */
export interface Cells {
  readonly file: string;
  readonly encoding: Encoding;
  /** What an encoding that is not Unicode was told by. */
  readonly evidence?: Evidence;
  readonly delimiter: Delimiter;
  /** Cells as they stand; a blank row has one empty cell or more. The first is row 1 of a spreadsheet. */
  readonly rows: readonly (readonly string[])[];
  /** Whether the last row has a line end. */
  readonly ended: boolean;
}

/**
 * A text's records as cells.
 *
 * @param records as `recordsOf` gives them, or the last of these
 * @returns undefined after a fault: a quote out of place
 */
export function cellsIn(
  { text, encoding, evidence }: Decoded,
  records: readonly string[],
  delimiter: Delimiter,
  file: string,
  faults: Faults,
): Cells | undefined {
  const rows = split(records, delimiter, file, faults);
  const ended = /[\r\n]$/.test(text);
  return rows && { file, encoding, ...(evidence && { evidence }), delimiter, rows, ended };
}
