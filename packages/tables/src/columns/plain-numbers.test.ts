import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMA, NONE, POINT } from './bytes.js';
import { readPlainNumbers } from './plain-numbers.js';

/** One cell read as a plain number with a decimal point: its value, or undefined where it is left to the general rules. */
function plain(cell: string, undecided = false) {
  const bytes = Buffer.from(`${cell};`);
  const list = { cells: Int32Array.of(0, 0, 0, bytes.length - 1), end: 4 };
  const counts = { points: 0, others: 0 };
  const task = {
    values: new Float64Array(1),
    stride: 1,
    point: POINT,
    undecided,
    other: undecided ? COMMA : NONE,
    ...counts,
  };
  readPlainNumbers(bytes, list, task);
  return { value: list.end === 0 ? task.values[0] : undefined, points: task.points, others: task.others };
}

test('a plain number has the value that Number gives it, to the last bit', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^-?\d{1,18}(\.\d{1,24})?$/), cell => {
      const { value } = plain(cell);
      if (value !== undefined) expect(value).toBe(Number(cell));
      else expect(cell.replace(/\D/g, '').replace(/^0+/, '').length > 15 || cell.length > 22).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('numbers as programs print them are plain', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), value => {
      const cell = value.toPrecision(15);
      if (!cell.includes('e') && Math.abs(value) > 1e-3) expect(plain(cell).value).toBe(Number(cell));
    }),
  );
});

test('anything else is left to the general rules', () => {
  for (const cell of ['x', '-', '+1', '1.', '.5', '1e3', '1,5', ' 1', '1 ', '1.2.3', '9007199254740993', '--1', '1-']) {
    expect(plain(cell).value, cell).toBeUndefined();
  }
});

test('while no sign is decided, numbers that read in one way are counted, and those that read in two are left', () => {
  expect(plain('0.5', true)).toEqual({ value: 0.5, points: 1, others: 0 });
  expect(plain('1234.567', true)).toMatchObject({ points: 1 });
  expect(plain('0.123', true)).toMatchObject({ points: 1 });
  expect(plain('0,5', true)).toMatchObject({ points: 0, others: 1 });
  expect(plain('1.234', true)).toEqual({ value: undefined, points: 0, others: 0 });
  expect(plain('-123,456', true)).toEqual({ value: undefined, points: 0, others: 0 });
  expect(plain('7', true)).toEqual({ value: 7, points: 0, others: 0 });
});
