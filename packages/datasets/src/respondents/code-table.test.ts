import { expect, test } from 'vitest';
import { answerAt, CodeTable, placesOf } from './code-table.js';

const table = new CodeTable();
table.fill(Number.POSITIVE_INFINITY);
table.fill(Number.NaN, 888, 5000);
table.fill(1, -7, 2);
table.fill(0, 2, 3);
table.fill(5, 2000, 3000);

function places(answers: readonly number[]): Uint16Array | undefined {
  const found = new Uint16Array(answers.length);
  return placesOf(found, Float64Array.from(answers)) ? found : undefined;
}

test('whole codes and no answer have places, from which they are had again', () => {
  const answers = [0, 1, 2, Number.NaN, 888, 999, 1022];
  expect([...(places(answers) ?? [])].map(answerAt)).toEqual(answers);
});

test.each([1023, 1024, 2047, 5000, 2 ** 16, 2 ** 31, 2 ** 32 + 1, 2 ** 60, -1, -999999, 1.5, 1 + 2 ** -40, -0.5])(
  '%s has no place',
  answer => {
    expect(places([1, answer, 2])).toBeUndefined();
  },
);

test('codes are looked up, no answer stays none', () => {
  const at = places([0, 2, Number.NaN, 888, 1022, 1]) as Uint16Array;
  const values = new Float64Array(at.length);
  table.into(values, at);
  expect([...values]).toEqual([1, 0, Number.NaN, Number.NaN, Number.NaN, 1]);
  expect(table.sound(at)).toBe(true);
});

test('a code at fault is told from no answer', () => {
  expect([3, 887].map(code => table.sound(places([1, code]) as Uint16Array))).toEqual([false, false]);
  expect(table.sound(places([Number.NaN, 888]) as Uint16Array)).toBe(true);
});

test('codes that stay what they are', () => {
  const same = new CodeTable();
  same.keepAll();
  const answers = [0, 5, 1022, Number.NaN];
  const values = new Float64Array(answers.length);
  same.into(values, places(answers) as Uint16Array);
  expect([...values]).toEqual(answers);
});
