import { InputError } from '@papi/tables';
import { expect, test } from 'vitest';
import { madeSheet, officialScore, readSheets, type Value } from './fixtures.js';
import type { SheetKind } from './types.js';

/**
 * Mistakes of a person's hand, a few in a sheet. What is read must be the official score, or a fault must say where it is
 * not. The number of sheets can be raised: PAPI_MUTATIONS=2000.
 */
const count = Number(process.env.PAPI_MUTATIONS ?? 120);

const layouts: readonly (readonly [number, SheetKind])[] = [
  [2015, 'units-in-rows'],
  [2018, 'one-header-row'],
  [2019, 'code-and-name-rows'],
  [2023, 'two-languages'],
  [2024, 'new-units-above'],
];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const alone: ReadonlySet<string> = new Set(['dropRow', 'cut']);

type Rows = Value[][];
type Mutation = (rows: Rows, at: { row: number; column: number }, random: () => number, kind: SheetKind) => void;

const junk: readonly Value[] = [
  ...[
    0,
    -1,
    1e308,
    1e-308,
    99,
    7.25,
    true,
    '',
    ' ',
    '-',
    'KCDL',
    'n/a',
    '#N/A',
    '#REF!',
    '=1+1',
    '1,234',
    '12.345.678',
  ],
  ...[
    '<script>alert(1)</script>',
    '\u0000',
    '\u202e9',
    'NaN',
    'Infinity',
    '5..2',
    '٣',
    '½',
    'x'.repeat(50_000),
    '1: 2: 3',
    '1.1',
    'D1',
  ],
];

const mutations: Readonly<Record<string, Mutation>> = {
  junk: (rows, { row, column }, random) => {
    (rows[row] as Value[])[column] = junk[Math.floor(random() * junk.length)] as Value;
  },
  // Between two provinces: of one province's parts of an axis nothing but their sum is known.
  swap: (rows, { row, column }, random, kind) => {
    const cells = rows[row] as Value[];
    const other = Math.floor(random() * (kind === 'units-in-rows' ? rows.length : cells.length));
    const [otherRow, otherColumn] = kind === 'units-in-rows' ? [rows[other] as Value[], column] : [cells, other];
    [cells[column], otherRow[otherColumn]] = [otherRow[otherColumn] ?? null, cells[column] ?? null];
  },
  perturb: (rows, { row, column }, random) => {
    const cells = rows[row] as Value[];
    if (typeof cells[column] === 'number') cells[column] = (cells[column] as number) * (1 + (random() - 0.5) / 10);
  },
  text: (rows, { row, column }) => {
    const cells = rows[row] as Value[];
    if (typeof cells[column] === 'number') cells[column] = String(cells[column]);
  },
  dropRow: (rows, { row }) => {
    rows.splice(row, 1);
  },
  doubleRow: (rows, { row }) => {
    rows.splice(row, 0, [...(rows[row] as Value[])]);
  },
  blankRow: (rows, { row }) => {
    rows.splice(row, 0, []);
  },
  title: rows => {
    rows.unshift(['Bảng 1. Kết quả các tỉnh Hà Nội, Cà Mau'], []);
  },
  dropCell: (rows, { row, column }) => {
    (rows[row] as Value[]).splice(column, 1);
  },
  cut: (rows, { row }) => {
    rows.length = Math.max(row, 1);
  },
};

/** Names may change places unseen where no codes stand beside them, and labels within one language: these stay. */
function place(kind: SheetKind, rows: Rows, random: () => number) {
  const [head, left] = kind === 'units-in-rows' ? [1, 1] : [kind === 'new-units-above' ? 4 : 2, 3];
  const row = head + Math.floor(random() * (rows.length - head));
  const width = (rows[row] as Value[]).length;
  return { row, column: Math.min(width, left + Math.floor(random() * Math.max(1, width - left))) };
}

test(`${count} sheets with mistakes end in the right scores or in a located message`, () => {
  const ends = { read: 0, told: 0 };
  for (let seed = 1; seed <= count; seed++) {
    const random = seeded(seed);
    const [year, kind] = layouts[seed % layouts.length] as (typeof layouts)[number];
    const sheet = madeSheet({ year, kind, withheld: seed % 3 === 0 ? 0 : null, indicators: seed % 2 === 0 });
    const names = Object.keys(mutations);
    const done: string[] = [];
    for (let n = 0; n <= seed % 3; n++) {
      const name = names[Math.floor(random() * names.length)] as string;
      // Without an axis' row nothing checks its sub-axes: rows go only from sheets that are otherwise whole.
      if (alone.has(name) && n > 0) continue;
      done.push(name);
      mutations[name]?.(sheet.rows, place(kind, sheet.rows, random), random, kind);
      if (alone.has(name)) break;
    }
    const about = `seed ${seed}: ${year} ${kind} ${done.join(', ')}`;
    try {
      const { scores } = readSheets([sheet], year);
      ends.read++;
      for (const { unit, node, score } of scores.objects() as { unit: string; node: string; score: number }[]) {
        expect(
          Math.abs(score - (officialScore(year, unit, node) ?? Number.NaN)),
          `${about}: ${unit} ${node}`,
        ).toBeLessThan(2e-4);
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      ends.told++;
      for (const { file } of error.diagnostics) expect(file, about).toContain('book.xlsx');
    }
  }
  expect(ends.read).toBeGreaterThan(count / 5);
  expect(ends.told).toBeGreaterThan(count / 5);
}, 600_000);
