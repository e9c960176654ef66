import type { Draws } from '../simulation/random.js';
import type { Mutant, Mutation } from './mutation.js';
import { type SourceFile, textOf } from './source-files.js';

/** Changes a copy of the rows at a random row of the body. */
function inRows(
  name: string,
  change: (rows: string[][], at: number, draws: Draws, source: SourceFile) => void,
): Mutation {
  return {
    name,
    apply(source, draws): Mutant {
      const rows = source.rows.map(row => [...row]);
      change(rows, source.header + 1 + draws.below(source.last - source.header), draws, source);
      return { bytes: source.encode(textOf(rows, source.delimiter)) };
    },
  };
}

const column = (rows: readonly string[][], draws: Draws, { header }: SourceFile) =>
  draws.below((rows[header] as string[]).length);

/** Damage to rows, columns and the order of cells. */
export const rowMutations: readonly Mutation[] = [
  inRows('a row dropped', (rows, at) => rows.splice(at, 1)),
  inRows('a row duplicated', (rows, at, draws) => rows.splice(draws.below(rows.length + 1), 0, rows[at] as string[])),
  inRows('a row moved', (rows, at, draws, { header }) => {
    const [row] = rows.splice(at, 1) as [string[]];
    rows.splice(draws.below(3) === 0 ? draws.below(rows.length + 1) : header + 1, 0, row);
  }),
  inRows('a blank row', (rows, at) =>
    rows.splice(
      at,
      0,
      (rows[at] as string[]).map(() => ''),
    ),
  ),
  inRows('a total', (rows, at, draws) => {
    const name = ['Cả nước', 'Trung bình', 'Total', 'Vùng Đông Nam Bộ', 'TRUNG VỊ'][draws.below(5)] as string;
    const row = rows[at] as string[];
    rows.splice(
      at,
      0,
      row.map((cell, c) => (/^[\d.,]+$/.test(cell) && c > 2 ? '5' : c > 2 ? '' : name)),
    );
  }),
  inRows('a title or a note', (rows, _, draws) => {
    const text = ['Bảng 2. Điểm các trục', 'Ghi chú: số liệu đã làm tròn', 'PAPI 2021', '"x'][draws.below(4)] as string;
    rows.splice(draws.below(2) === 0 ? 0 : rows.length, 0, [text]);
  }),
  inRows('the header again', (rows, at, _, { header }) => rows.splice(at, 0, rows[header] as string[])),
  inRows('the header dropped', (rows, _, __, { header }) => rows.splice(header, 1)),
  inRows('a cell pulled out', (rows, at, draws) =>
    (rows[at] as string[]).splice(draws.below((rows[at] as string[]).length), 1),
  ),
  inRows('a cell pushed in', (rows, at, draws) =>
    (rows[at] as string[]).splice(
      draws.below((rows[at] as string[]).length),
      0,
      ['', '5', 'x'][draws.below(3)] as string,
    ),
  ),
  inRows('a row shifted', (rows, at, draws) => {
    const row = rows[at] as string[];
    const c = draws.below(row.length);
    row.splice(c, 1);
    row.push('');
  }),
  inRows('a column dropped', (rows, _, draws, source) => {
    const c = column(rows, draws, source);
    for (const row of rows) row.splice(c, 1);
  }),
  inRows('a column duplicated', (rows, _, draws, source) => {
    const c = column(rows, draws, source);
    const to = column(rows, draws, source);
    for (const row of rows) row.splice(to, 0, row[c] ?? '');
  }),
  inRows('a column moved', (rows, _, draws, source) => {
    const c = column(rows, draws, source);
    const to = column(rows, draws, source);
    for (const row of rows) row.splice(to, 0, ...row.splice(c, 1));
  }),
  inRows('a column slipped by a row', (rows, _, draws, source) => {
    const c = column(rows, draws, source);
    for (let r = source.last; r > source.header + 1; r--) (rows[r] as string[])[c] = rows[r - 1]?.[c] as string;
    (rows[source.header + 1] as string[])[c] = '';
  }),
];
