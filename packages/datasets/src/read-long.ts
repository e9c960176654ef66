import { yearsOf } from '@papi/methodology';
import type { Words } from '@papi/tables';
import { isWithheld } from './columns.js';
import type { Beside, FileRef } from './grid.js';
import { IndicatorSink } from './indicator-sink.js';
import { messages, whyNot } from './messages.js';
import { findNode, nodeOf, rangeOf, yearsWithNode } from './nodes.js';
import { type NumericCells, readNumeric } from './numeric.js';
import type { Reader, ReadResult } from './reader.js';
import type { LongColumns } from './roles.js';
import { scoredDecisions } from './scored-decisions.js';
import { isHidden, isItem } from './scored-rows.js';
import { Sink } from './sink.js';

/** The columns of a long file, and where the values of indicators stand in it, if there are any. */
interface Columns extends LongColumns {
  readonly value: number | undefined;
}

/**
 * Reads a file with a row for each score: its unit, its node, the score and, where given, its standard error, df and n.
 * A row that may not be shown is withheld; a value of an indicator goes to the indicators.
 */
export function readLong(reader: Reader, columns: Columns): ReadResult {
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
  const items = new IndicatorSink(reader);
  const nodes = nodeReader(reader, columns.node);
  const scores = numbers.values(columns.score);
  let withFigure = 0;

  for (const [at, unit] of units.entries()) {
    const year = years.of(at);
    if (unit === undefined || year === undefined) continue;
    const cells = rows[at] as readonly string[];
    const figure = figureColumn(cells, columns);
    const hidden = isHidden(cells, columns.shown);
    if (hidden && !isWithheld(cells[figure] as string)) withFigure++;
    if (figure !== columns.score) {
      const place = { file, row: lines[at] as number, column };
      const value = hidden ? Number.NaN : (numbers.values(figure)[at] as number);
      items.add(
        year,
        unit,
        (cells[columns.node] as string).trim(),
        value,
        besideAt(reader, columns, numbers, at),
        place,
      );
      continue;
    }
    const node = nodes(at, year);
    if (node === undefined) continue;
    const rowsOfNode = rowsOf.get(node);
    if (rowsOfNode) rowsOfNode.push(at);
    else rowsOf.set(node, [at]);
    const slot = sink.slot(year, node, column);
    const row = sink.row(year, unit, lines[at] as number);
    if (hidden) sink.add(slot, row, '', Number.NaN);
    else {
      const beside = besideAt(reader, columns, numbers, at);
      sink.add(slot, row, cells[columns.score] as string, scores[at] as number, beside);
    }
  }
  const nodeColumns = [...rowsOf.keys()].map(node => ({ column, node }));
  const { scores: read, withheld, held } = sink;
  const decisions = [...items.decisions, ...(withFigure > 0 ? [scoredDecisions.hidden(withFigure)] : [])];
  return { decimal: numbers.decimal, nodeColumns, scores: read, withheld, held: held.years, decisions };
}

function numericColumns({ score, value, se, df, n }: Columns, { lo, hi }: { lo: number; hi: number }) {
  return [
    { column: score, lo, hi },
    ...(value === undefined ? [] : [{ column: value }]),
    ...(se === undefined ? [] : [{ column: se, lo: 0, hi }]),
    ...[df, n].flatMap(column => (column === undefined ? [] : [{ column }])),
  ];
}

/** The column a row's figure stands in: the value of an indicator has its own. */
function figureColumn(cells: readonly string[], { score, value, level }: Columns): number {
  return value !== undefined && level !== undefined && isItem(cells[level] as string) ? value : score;
}

/** What a row gives beside its figure; nothing where there is no figure. */
function besideAt(reader: Reader, columns: Columns, numbers: NumericCells, at: number): Beside {
  const cells = reader.records.rows[at] as readonly string[];
  const unknown = { se: Number.NaN, df: Number.NaN, n: Number.NaN };
  if (isWithheld(cells[figureColumn(cells, columns)] as string)) return unknown;
  const se = errorAt(reader, columns, numbers, at);
  return { se, df: freedomAt(reader, columns, numbers, at), n: countAt(reader, columns, numbers, at) };
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
function errorAt({ records, faults }: Reader, { se }: LongColumns, numbers: NumericCells, at: number): number {
  if (se === undefined) return Number.NaN;
  const value = numbers.values(se)[at] as number;
  if (!(value <= 0)) return value;
  const place = { file: records.file, row: records.lines[at] as number, column: records.header[se] as string };
  if (value === 0) faults.warn(place, messages.zeroError());
  else faults.fault(place, messages.negativeError(records.rows[at]?.[se] as string));
  return Number.NaN;
}

/** The degrees of freedom of a row's error; NaN where they are not given. */
function freedomAt({ records, faults }: Reader, { df }: LongColumns, numbers: NumericCells, at: number): number {
  if (df === undefined) return Number.NaN;
  const value = numbers.values(df)[at] as number;
  if (!(value < 0)) return value;
  const place = { file: records.file, row: records.lines[at] as number, column: records.header[df] as string };
  faults.fault(place, messages.negativeFreedom(records.rows[at]?.[df] as string));
  return Number.NaN;
}

/** A row's number of respondents; NaN where it is not given. */
function countAt({ records, faults }: Reader, { n }: LongColumns, numbers: NumericCells, at: number): number {
  if (n === undefined) return Number.NaN;
  const value = numbers.values(n)[at] as number;
  if (Number.isNaN(value) || (Number.isInteger(value) && value > 0)) return value;
  const place = { file: records.file, row: records.lines[at] as number, column: records.header[n] as string };
  faults.fault(place, messages.notCount(records.rows[at]?.[n] as string));
  return Number.NaN;
}
