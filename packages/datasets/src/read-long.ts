import { yearsOf } from '@papi/methodology';
import type { Words } from '@papi/tables';
import { isWithheld } from './columns.js';
import type { FileRef } from './grid.js';
import { messages, whyNot } from './messages.js';
import { findNode, nodeOf, rangeOf, yearsWithNode } from './nodes.js';
import { type NumericCells, readNumeric } from './numeric.js';
import type { Reader, ReadResult } from './reader.js';
import type { LongColumns } from './roles.js';
import { Sink } from './sink.js';

/** Reads a file with a row for each score: its unit, its node, the score and, where given, its standard error and n. */
export function readLong(reader: Reader, columns: LongColumns): ReadResult {
  const { index, records, years, units, gridOf, faults } = reader;
  const { file, header, rows, lines } = records;
  const range = rangeOf(index.methodology);
  const numbers = readNumeric(records, numericColumns(columns, range), faults);
  const column = header[columns.score] as string;
  const rowsOf = new Map<string, number[]>();
  const decimals = new Map<string, { readonly rows: number; readonly most: number }>();
  const ref: FileRef = {
    name: file,
    columnOf: () => column,
    decimalsOf: node => {
      const at = rowsOf.get(node) ?? [];
      const known = decimals.get(node);
      if (known?.rows === at.length) return known.most;
      const most = numbers.decimals(columns.score, at);
      decimals.set(node, { rows: at.length, most });
      return most;
    },
  };
  const sink = new Sink(index, ref, gridOf, faults);
  const nodes = nodeReader(reader, columns.node);
  const scores = numbers.values(columns.score);

  for (const [at, unit] of units.entries()) {
    const year = years.of(at);
    if (unit === undefined || year === undefined) continue;
    const node = nodes(at, year);
    if (node === undefined) continue;
    const rowsOfNode = rowsOf.get(node);
    if (rowsOfNode) rowsOfNode.push(at);
    else rowsOf.set(node, [at]);
    const slot = sink.slot(year, node, column);
    const value = scores[at] as number;
    const se = errorAt(reader, columns, numbers, at);
    const n = countAt(reader, columns, numbers, at);
    const row = sink.row(year, unit, lines[at] as number);
    sink.add(slot, row, rows[at]?.[columns.score] as string, value, { se, n });
  }
  const nodeColumns = [...rowsOf.keys()].map(node => ({ column, node }));
  const { scores: read, withheld, held } = sink;
  return { decimal: numbers.decimal, nodeColumns, scores: read, withheld, held: held.years };
}

function numericColumns({ score, se, n }: LongColumns, { lo, hi }: { lo: number; hi: number }) {
  return [
    { column: score, lo, hi },
    ...(se === undefined ? [] : [{ column: se, lo: 0, hi }]),
    ...(n === undefined ? [] : [{ column: n }]),
  ];
}

/** Unknown nodes for which what may have been meant is looked for: a column of something else holds thousands. */
const offered = 100;

/** The node of a row in its year; each text that is none is told once for a year, at its first row. */
function nodeReader(
  { index, records, faults }: Reader,
  column: number,
): (at: number, year: number) => string | undefined {
  const { file, header, rows, lines } = records;
  const known = new Map<string, string | undefined>();
  let unknown = 0;
  return (at, year) => {
    const text = rows[at]?.[column] as string;
    const key = `${year}/${text}`;
    if (known.has(key)) return known.get(key);
    const found = nodeOf(index, text, year);
    known.set(key, found?.id);
    if (found) return found.id;
    const place = { file, row: lines[at] as number, column: header[column] as string };
    const elsewhere = yearsOf(index.methodology).flatMap(y => nodeOf(index, text, y)?.id ?? [])[0];
    if (elsewhere !== undefined) {
      const why = whyNot(elsewhere, year, yearsWithNode(index.methodology, elsewhere));
      faults.fault(place, messages.nodeNotInYear(text, year, why));
    } else {
      const near = (unknown++ < offered && findNode(index, text, year).near) || [];
      const likely: Words | undefined = near[0] && {
        vi: near.map(n => `${n.id} (${n.name.vi})`).join(', '),
        en: near.map(n => `${n.id} (${n.name.en})`).join(', '),
      };
      faults.fault(place, messages.unknownNode(text, likely));
    }
    return undefined;
  };
}

/** A row's standard error; NaN where it is not given. An error of 0 is not known rather than perfect: a warning. */
function errorAt({ records, faults }: Reader, { se, score }: LongColumns, numbers: NumericCells, at: number): number {
  if (se === undefined || isWithheld(records.rows[at]?.[score] as string)) return Number.NaN;
  const value = numbers.values(se)[at] as number;
  if (!(value <= 0)) return value;
  const place = { file: records.file, row: records.lines[at] as number, column: records.header[se] as string };
  if (value === 0) faults.warn(place, messages.zeroError());
  else faults.fault(place, messages.negativeError(records.rows[at]?.[se] as string));
  return Number.NaN;
}

/** A row's number of respondents; NaN where it is not given. */
function countAt({ records, faults }: Reader, { n, score }: LongColumns, numbers: NumericCells, at: number): number {
  if (n === undefined || isWithheld(records.rows[at]?.[score] as string)) return Number.NaN;
  const value = numbers.values(n)[at] as number;
  if (Number.isNaN(value) || (Number.isInteger(value) && value > 0)) return value;
  const place = { file: records.file, row: records.lines[at] as number, column: records.header[n] as string };
  faults.fault(place, messages.notCount(records.rows[at]?.[n] as string));
  return Number.NaN;
}
