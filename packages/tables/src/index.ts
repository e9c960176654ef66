// Telling a person what is wrong

export {
  type Diagnostic,
  describe,
  type Lang,
  type Message,
  type Place,
  type Severity,
  shown,
  type Words,
} from './diagnostic.js';
export { type Counts, Faults, InputError, keptFaults, shownFaults } from './faults.js';

// Reading delimited text

export type { Cells } from './cells.js';
export type { Encoding } from './decode.js';
export type { Delimiter } from './delimiter.js';
export { fromOldFonts } from './encodings/code-pages.js';
export type { Evidence, Knows } from './encodings/evidence.js';
export { collectCells, type Guide } from './guided-cells.js';
export { collectRecords, firstRow, isBlankRow, type Records, readRecords, toRecords } from './records.js';

// Reading workbooks

export { isWorkbook, readWorkbook } from './workbook/read-workbook.js';
export type { Sheet, SheetRow, SheetValue } from './workbook/sheet.js';

// Columns of large files

export type { ColumnBlock, ColumnFile, ColumnKind, WantedColumn } from './columns/column-file.js';
export { type ColumnOptions, isBlankOrNA, openColumns } from './columns/open.js';

// Numbers as people write them

export { type DecimalEvidence, detectDecimal, type NumberColumn } from './decimal.js';
export { ambiguityMessage, type Decimal, decimalsOf, numberMessage, parseNumber } from './number.js';
export { type Numbers, parseNumbers } from './numbers.js';
export { undated } from './undated.js';

// Numbers as they are written for people

export { asWritten, decimal, monthEn, percent, rounded, upTo } from './written-numbers.js';

// Names as people write them

export { fold, foldWords } from './fold.js';
export { editDistance, nearest } from './nearest.js';

// Writing

export { neutralised, toCsv } from './csv.js';
export { toJson } from './json.js';
export type { Cell, Row } from './rows.js';
