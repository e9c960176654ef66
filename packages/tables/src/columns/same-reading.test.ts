import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ColumnKind } from './column-file.js';
import { byColumns, byParser, type Wanted } from './testing/readings.js';
import { wave } from './testing/wave.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Columns in turn as numbers, as texts, or unread. */
const inTurn = (...kinds: readonly (ColumnKind | undefined)[]): Wanted =>
  function wanted(header) {
    const names = [...new Set(header)].map((name, i) => ({ name, kind: kinds[i % kinds.length] }));
    return names.flatMap(({ name, kind }) => (kind ? [{ name, kind }] : []));
  };

/** Both readers give the same values and tell the same, whatever the size of the chunks. */
function same(bytes: Uint8Array, wanted: Wanted, chunk: number): void {
  const general = byParser(bytes, wanted);
  expect(byColumns(bytes, wanted)).toEqual(general);
  const chunked = byColumns(bytes, wanted, { chunk });
  // Where signs contradict one another, the first chunk may decide otherwise than all cells together.
  const guessed = [general, chunked].some(({ told }) => told.some(({ code }) => code === 'ambiguous-numbers'));
  if (!guessed && chunked.reading?.decimal === general.reading?.decimal) expect(chunked).toEqual(general);
}

const number = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map(String),
  fc.integer({ min: -5, max: 1000 }).map(String),
  fc.double({ noNaN: true }).map(String),
  fc.stringMatching(/^-?\d{1,20}(\.\d{0,25})?$/),
);
const words = ['', ' ', 'NA', '.', 'x', '-', '50%', 'Hà Nội', '\u00A0', '\uFEFF', 'a,b', '"a"', '"x""y"', '""', '" "'];
const numerals = [
  '1,234',
  '1.234',
  '0,5',
  '1.234,5',
  '1.234.567',
  '1e3',
  ' 7',
  '8 ',
  '-0',
  '+1',
  '−2',
  '1 234',
  '"1,5"',
];
const broken = ['"a\nb"', '"a\r\nb"', '"1"', '"-1.5"'];
const cell = fc.oneof(
  { weight: 4, arbitrary: number },
  { weight: 3, arbitrary: fc.constantFrom(...words, ...numerals, ...broken) },
);
const blanks = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom('D', 'DD', 'D D'));
const rows = fc.array(fc.tuple(fc.array(cell, { minLength: 3, maxLength: 3 }), blanks, fc.nat(9)), {
  minLength: 1,
  maxLength: 14,
});
const text = fc
  .record({
    ...{ rows, blanks },
    delimiter: fc.constantFrom(',', ';', '\t'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    last: fc.boolean(),
    mark: fc.constantFrom('', '', '\uFEFF'),
  })
  .map(({ rows, blanks, delimiter, lineEnd, last, mark }) => {
    const tail = (blanks: string) => blanks.replaceAll('D', delimiter);
    const lines = [`tỉnh${delimiter} q1 ${delimiter}"q2"${tail(blanks)}`];
    for (const [cells, blanks, before] of rows) {
      if (before === 0) lines.push('');
      if (before === 1) lines.push(` ${delimiter}${delimiter}""`);
      lines.push(cells.join(delimiter) + tail(blanks));
    }
    return mark + lines.join(lineEnd) + (last ? lineEnd : '');
  });
const wanted = fc
  .array(fc.constantFrom<ColumnKind | undefined>('number', 'text', undefined), { minLength: 1, maxLength: 3 })
  .map(kinds => inTurn(...kinds));
const chunk = fc.constantFrom(40, 64, 150);

test('values and faults of any text are those of the general reader', () => {
  const sameOf = fc.property(text, wanted, chunk, (text, wanted, chunk) => same(utf8(text), wanted, chunk));
  fc.assert(sameOf, { numRuns: 400 });
}, 60_000);

const damages = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.nat(3),
    put: fc.constantFrom('', '"', ',', ';', '\n', '\r', '\r\n', '\n\n', ' ', ',,', '"",', 'ễ', '\0', '\uFEFF', '""'),
  }),
  { minLength: 1, maxLength: 4 },
);

test('so they are where the text is damaged, and where its last bytes are missing', () => {
  const sameOf = fc.property(text, damages, fc.nat(6), wanted, chunk, (text, damages, missing, wanted, chunk) => {
    let bytes = Buffer.from(text);
    for (const { at, drop, put } of damages) {
      const place = Math.floor(at * bytes.length);
      bytes = Buffer.concat([bytes.subarray(0, place), Buffer.from(put), bytes.subarray(place + drop)]);
    }
    same(bytes.subarray(0, bytes.length - missing), wanted, chunk);
  });
  fc.assert(sameOf, { numRuns: 800 });
}, 60_000);

const official = new URL('../../../../data/official/', import.meta.url);

test.each(readdirSync(official))('so they are in the published %s', name => {
  same(readFileSync(new URL(name, official)), inTurn('text', 'text', 'number', 'number', 'number', 'number'), 4096);
});

test.each([
  ['as a program writes it', wave({ rows: 300 })],
  ['with semicolons and decimal commas', wave({ rows: 300, delimiter: ';', comma: true })],
  ['with all cells in quotes, from Windows', wave({ rows: 300, quotes: true, lineEnd: '\r\n' })],
  ['with "NA" for no answer', wave({ rows: 300, missing: 'NA' })],
  ['with a word in a number column', wave({ rows: 300 }).replace('\nV7,', '\nV7,x').replace('\nV9,', '\nV9,1,')],
  ['cut in the middle of a row', wave({ rows: 300 }).slice(0, -100)],
])('so they are in a survey %s', (_, text) => {
  const wanted: Wanted = header => header.map((name, i) => ({ name, kind: i === 0 ? 'text' : 'number' }));
  same(utf8(text), wanted, 10_000);
});
