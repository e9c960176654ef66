import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkEncoding } from '../decode.js';
import { Faults } from '../faults.js';
import { Chunks } from './chunks.js';
import { checkFileEncoding } from './encoding.js';
import { onDisk } from './testing/readings.js';

/** What is found in bytes that are read in chunks, and in the same bytes read at once. */
function both(bytes: Uint8Array, chunk: number) {
  const [inChunks, atOnce] = [new Faults(), new Faults()];
  const encoding = onDisk(bytes, path => {
    const chunks = new Chunks(path, 0, chunk);
    try {
      return checkFileEncoding(chunks, 'a.csv', inChunks);
    } finally {
      chunks.close();
    }
  });
  const expected = { encoding: checkEncoding(bytes, 'a.csv', atOnce), told: atOnce.diagnostics };
  return { found: { encoding, told: inChunks.diagnostics }, expected };
}

const piece = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('Đắk Lắk', 'ễ', '1', ',', '\n', '\r\n', '\r', '😀').map(t => Buffer.from(t)),
  },
  fc.constantFrom([0], [0xff], [0xe1], [0xe1, 0xbb], [0xf0, 0x9f], [0xc0]).map(bytes => Buffer.from(bytes)),
);

test('bytes read in chunks are judged as bytes read at once, wherever a chunk ends', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }),
      fc.integer({ min: 8, max: 60 }),
      fc.boolean(),
      (pieces, chunk, mark) => {
        const bytes = Buffer.concat([Buffer.from(mark ? '\uFEFF' : ''), ...pieces]);
        const { found, expected } = both(bytes, chunk);
        expect(found).toEqual(expected);
      },
    ),
    { numRuns: 400 },
  );
}, 30_000);

test('a character that the file’s end cuts says that the file is cut', () => {
  const bytes = Buffer.from('tỉnh,q1\n01,1\nHà Giang,ễ');
  for (const chunk of [10, 1000]) {
    const { found, expected } = both(bytes.subarray(0, -1), chunk);
    expect(found).toEqual(expected);
    expect(found.told[0]).toMatchObject({
      code: 'not-utf-8',
      row: 3,
      likely: { en: expect.stringContaining('cut off') },
    });
  }
});
