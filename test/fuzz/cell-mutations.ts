import type { Draws } from '../simulation/random.js';
import { inSameSums, type Mutant, type Mutation, oneOf } from './mutation.js';
import { type SourceFile, textOf } from './source-files.js';

/** Changes a random cell of the header or the body. */
function inCell(name: string, change: (cell: string, draws: Draws) => string | undefined): Mutation {
  return {
    name,
    apply(source, draws) {
      const row = draws.below(12) === 0 ? source.header : source.header + 1 + draws.below(source.last - source.header);
      const column = draws.below((source.rows[row] as readonly string[]).length);
      const changed = change(source.rows[row]?.[column] as string, draws);
      return changed === undefined ? undefined : withCells(source, [[row, column, changed]]);
    },
  };
}

function withCells(
  { rows, delimiter, encode }: SourceFile,
  cells: readonly (readonly [number, number, string])[],
  restated: readonly string[] = [],
): Mutant {
  const copy = rows.map(row => [...row]);
  for (const [row, column, text] of cells) (copy[row] as string[])[column] = text;
  return { bytes: encode(textOf(copy, delimiter)), restated };
}

const letters = 'abcdehiklmnoprstuxyăâđêôơư';
const otherDigit = (text: string, draws: Draws) => {
  const at = draws.below(text.length);
  const digit = text[at] as string;
  return /\d/.test(digit)
    ? text.slice(0, at) + ((Number(digit) + 1 + draws.below(9)) % 10) + text.slice(at + 1)
    : undefined;
};

const swapped: Mutation = {
  name: 'two cells swapped',
  apply(source, draws) {
    const rowOf = () => source.header + 1 + draws.below(source.last - source.header);
    const r = rowOf();
    // As often within a row, within a column, and anywhere.
    const other = draws.below(3) === 0 ? r : rowOf();
    const c = draws.below((source.rows[r] as readonly string[]).length);
    const d = draws.below(2) === 0 ? c : draws.below((source.rows[r] as readonly string[]).length);
    const [a, b] = [source.keyAt(r, c), source.keyAt(other, d)];
    const nodes = source.name === 'long' ? [] : [a, b].flatMap(key => key ?? []);
    const alike = a !== undefined && b !== undefined && inSameSums(a, b) ? nodes : [];
    const names = c === d && source.unitColumns.length === 1 && source.unitColumns.includes(c) ? [r, other] : [];
    const ofUnits = names.flatMap(row =>
      (source.rows[row] as readonly string[]).flatMap((_, i) => source.keyAt(row, i) ?? []),
    );
    const cells = [
      [r, c, source.rows[other]?.[d] as string],
      [other, d, source.rows[r]?.[c] as string],
    ] as const;
    return withCells(source, cells, [...alike, ...ofUnits]);
  },
};

const headersSwapped: Mutation = {
  name: 'two headers swapped',
  apply(source, draws) {
    const header = source.rows[source.header] as readonly string[];
    const [c, d] = [draws.below(header.length), draws.below(header.length)];
    const first = source.header + 1;
    const [a, b] = [source.keyAt(first, c), source.keyAt(first, d)];
    const restated: string[] = [];
    if (a !== undefined && b !== undefined && inSameSums(a, b)) {
      for (let row = first; row <= source.last; row++) {
        restated.push(...[c, d].flatMap(column => source.keyAt(row, column) ?? []));
      }
    }
    const cells = [
      [source.header, c, header[d] as string],
      [source.header, d, header[c] as string],
    ] as const;
    return withCells(source, cells, restated);
  },
};

const markup = [
  '<script>alert(1)</script>',
  '<b>5.1</b>',
  '&lt;5&gt;',
  '"><img src=x onerror=alert(1)>',
  '</td>',
  '<!-- -->',
  '../../etc/passwd',
  '{{x}}',
];
const formulas = [
  '=1+1',
  '=cmd|" /C calc"!A0',
  '+5.1',
  '@SUM(A1:A9)',
  '-2+3',
  '=HYPERLINK("http://x","5")',
  '="01"',
  "'5",
];
const huge = [
  '1e308',
  '1e999',
  '-1e999',
  '9'.repeat(400),
  `0.${'0'.repeat(400)}1`,
  '1'.repeat(60),
  '1e-320',
  'Infinity',
  'NaN',
  '-0',
];
const withheld = ['', ' ', '-', 'n/a', '..', 'KCDL', '…', '\u00A0'];
const dates = ['01-Thg2', '5-Dec', '01/02/2024', '2024-02-01', 'Thg5-12'];
const strange = [
  '\u202E5.1',
  '5\u200B.1',
  '\u{1F600}',
  '٥٫١',
  '5.1',
  '\uFFFD',
  '\u0007',
  'a\u0301'.repeat(50),
  '\uD7FF',
  'null',
  'undefined',
  '__proto__',
  'constructor',
];

/** Damage to single cells. */
export const cellMutations: readonly Mutation[] = [
  swapped,
  swapped,
  headersSwapped,
  inCell('a digit retyped', (cell, draws) => (cell === '' ? undefined : otherDigit(cell, draws))),
  inCell('a digit retyped', (cell, draws) => (cell === '' ? undefined : otherDigit(cell, draws))),
  inCell('a cell emptied or withheld', (_, draws) => oneOf(withheld, draws)),
  inCell('a letter retyped', (cell, draws) => {
    const at = draws.below(cell.length + 1);
    return cell.slice(0, at) + oneOf([...letters], draws) + cell.slice(at + draws.below(2));
  }),
  inCell('another decimal sign', cell => cell.replace(/[.,]/, sign => (sign === '.' ? ',' : '.'))),
  inCell('a number written otherwise', (cell, draws) =>
    oneOf(
      [
        `${cell}%`,
        `-${cell}`,
        `${cell}0`,
        `0${cell}`,
        `${cell}e0`,
        `${cell}e1`,
        ` ${cell} `,
        `'${cell}`,
        `${cell} điểm`,
        `1 ${cell}`,
        cell.replace(/[.,]/, ''),
        cell.replace(/(?<=[.,]\d{2}).*/, ''),
        `(${cell})`,
        `${cell}/10`,
      ],
      draws,
    ),
  ),
  inCell('markup', (cell, draws) => oneOf(markup, draws) + (draws.below(2) === 0 ? cell : '')),
  inCell('a formula', (_, draws) => oneOf(formulas, draws)),
  inCell('a huge number', (_, draws) => oneOf(huge, draws)),
  inCell('a date', (_, draws) => oneOf(dates, draws)),
  inCell('strange characters', (cell, draws) => oneOf(strange, draws) + (draws.below(2) === 0 ? cell : '')),
  inCell('a NUL', (cell, draws) => `${cell.slice(0, draws.below(cell.length + 1))}\0${cell}`),
  inCell('a line break', (cell, draws) => {
    const at = draws.below(cell.length + 1);
    return `${cell.slice(0, at)}\n${cell.slice(at)}`;
  }),
  inCell('the word of another cell', (_, draws) =>
    oneOf(
      [
        'total',
        '1.1',
        '1,1',
        'Hà Nội',
        '01',
        'Cả nước',
        'Tổng',
        'Tỉnh',
        'Ghi chú',
        'se',
        '2022',
        'Trung bình',
        'Tây Nguyên',
        'Nguồn: x',
      ],
      draws,
    ),
  ),
];

/** A cell of ten million characters: slow to make, hence apart and seldom. */
export const enormousCell: Mutation = inCell(
  'a cell of 10 MB',
  (cell, draws) => oneOf([...'5x,"= á'], draws).repeat(10_000_000) + cell,
);
