import { nodesIn } from '@papi/methodology';
import { geography, methodology, scores } from '../published/official.js';
import { toTcvn3, toWindows1258 } from './old-encodings.js';

/** A file of scores as people have it, and what it says. */
export interface SourceFile {
  readonly name: string;
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
  /** Position of the header, and of the first and last row of scores. */
  readonly header: number;
  readonly last: number;
  /** Columns that name the unit; its code and name hold each other to account. */
  readonly unitColumns: readonly number[];
  /** `year/unit/node` of a cell that holds a score or none. */
  readonly keyAt: (row: number, column: number) => string | undefined;
  readonly delimiter: string;
  readonly encode: (text: string) => Uint8Array;
  /** Every score of the file, as printed, by `year/unit/node`. */
  readonly truth: ReadonlyMap<string, number>;
}

const utf8 = (text: string) => Buffer.from(text);
const marked = (text: string) => Buffer.from(`\uFEFF${text}`);
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

const known = new Map<string, number>();
for (const { year, unit, node, score } of scores.objects() as {
  year: number;
  unit: string;
  node: string;
  score: number;
}[]) {
  known.set(`${year}/${unit}/${node}`, score);
}

interface Wide {
  readonly name: string;
  readonly file: string;
  readonly year: number;
  readonly delimiter: string;
  readonly encode: (text: string) => Uint8Array;
  readonly decimals: number;
  readonly comma: boolean;
  /** Headers of the columns that name the unit. */
  readonly units: readonly ('province' | 'name' | 'STT' | 'Tỉnh, thành phố')[];
  readonly labels: 'ids' | 'names';
  readonly framed: boolean;
}

function wide(shape: Wide): SourceFile {
  const { year, units, framed, decimals, comma } = shape;
  const nodes = nodesIn(methodology, year);
  const truth = new Map<string, number>();
  const number = (text: string) => (comma ? text.replace('.', ',') : text);
  const label = (id: string, name: string) => (shape.labels === 'ids' || id === 'total' ? id : `${id}: ${name}`);
  const header = [...units, ...nodes.map(({ id, name }) => number(label(id, name.vi)))];
  const body = geography.units.map((unit, r) => {
    const told = { province: unit.code, name: unit.name.vi, STT: String(r + 1), 'Tỉnh, thành phố': unit.name.vi };
    const cells = nodes.map(({ id }) => {
      const score = known.get(`${year}/${unit.code}/${id}`);
      if (score === undefined) return '';
      const text = score.toFixed(decimals);
      truth.set(`${year}/${unit.code}/${id}`, Number(text));
      return number(text);
    });
    return [...units.map(column => told[column]), ...cells];
  });
  const blank = header.map(() => '');
  const framedBy = (text: string) => blank.map((_, c) => (c === 0 ? text : ''));
  const total = blank.map((_, c) => (c < units.length ? (c === 1 ? 'Cả nước' : '') : number('5.5')));
  const above = framed ? [framedBy('Bảng 1. Kết quả theo tỉnh, thành phố'), blank] : [];
  const below = framed ? [total, framedBy('Nguồn: báo cáo hằng năm')] : [];
  const first = above.length + 1;
  return {
    ...shape,
    rows: [...above, header, ...body, ...below],
    header: above.length,
    last: above.length + body.length,
    unitColumns: units.flatMap((column, c) => (column === 'STT' ? [] : [c])),
    keyAt: (row, column) => {
      const [unit, node] = [geography.units[row - first], nodes[column - units.length]];
      return unit && node ? `${year}/${unit.code}/${node.id}` : undefined;
    },
    truth,
  };
}

/** The long shape of one year, as this project writes it. */
function long(year: number): SourceFile {
  const truth = new Map<string, number>();
  const keys: string[] = [];
  const body = geography.units.flatMap(unit =>
    nodesIn(methodology, year).flatMap(({ id }) => {
      const key = `${year}/${unit.code}/${id}`;
      const score = known.get(key);
      if (score === undefined) return [];
      truth.set(key, score);
      keys.push(key);
      return [[String(year), unit.code, unit.name.vi, id, String(score), id === 'total' ? '0.41' : '', '300']];
    }),
  );
  return {
    ...{
      name: 'long',
      file: 'tidy.csv',
      delimiter: ',',
      encode: utf8,
      header: 0,
      last: body.length,
      unitColumns: [1, 2],
    },
    rows: [['year', 'province', 'name', 'node', 'score', 'se', 'n'], ...body],
    keyAt: (row, column) => (column === 4 ? keys[row - 1] : undefined),
    truth,
  };
}

const official = { delimiter: ',', encode: utf8, decimals: 6, comma: false, labels: 'ids', framed: false } as const;
const spreadsheet = {
  delimiter: ';',
  decimals: 4,
  comma: true,
  units: ['STT', 'Tỉnh, thành phố'],
  framed: true,
} as const;

/** One file for each way in which scores are found; together they hold seven years. */
export const sourceFiles: readonly SourceFile[] = [
  wide({ ...official, name: 'official', file: 'scores-2023.csv', year: 2023, units: ['province', 'name'] }),
  wide({ ...official, name: 'codes alone', file: 'scores-2021.csv', year: 2021, units: ['province'] }),
  wide({ ...spreadsheet, name: 'spreadsheet', file: 'PAPI 2022.csv', year: 2022, encode: marked, labels: 'ids' }),
  wide({
    ...spreadsheet,
    name: 'Unicode text',
    file: 'PAPI 2019.txt',
    year: 2019,
    encode: utf16,
    delimiter: '\t',
    labels: 'names',
  }),
  wide({
    ...spreadsheet,
    name: 'Windows-1258',
    file: 'papi_2018.csv',
    year: 2018,
    encode: toWindows1258,
    labels: 'names',
  }),
  wide({
    ...spreadsheet,
    name: 'TCVN3',
    file: 'papi_2015.csv',
    year: 2015,
    encode: toTcvn3,
    labels: 'names',
    framed: false,
  }),
  wide({
    ...spreadsheet,
    name: 'two decimals',
    file: '2020.csv',
    year: 2020,
    encode: utf8,
    labels: 'ids',
    decimals: 2,
  }),
  long(2023),
];

/** The rows of a file as text; a cell with a delimiter, a quote or a line break is quoted. */
export function textOf(rows: readonly (readonly string[])[], delimiter: string): string {
  const quoted = (cell: string) =>
    cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map(row => `${row.map(quoted).join(delimiter)}\r\n`).join('');
}
