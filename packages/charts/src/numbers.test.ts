import { describe, expect, it } from 'vitest';
import { escaped, pack, round, short } from './numbers.js';

describe('short', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [0.5, '.5'],
    [-0.5, '-.5'],
    [12.3456, '12.35'],
    [-12.3456, '-12.35'],
    [100, '100'],
    [0.001, '0'],
    [-0.001, '0'],
    [1e7, '10000000'],
  ])('writes %d as %s', (value, text) => {
    expect(short(value)).toBe(text);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', value => {
    expect(() => short(value)).toThrow(new RangeError(`a coordinate is ${value}`));
  });
});

describe('pack', () => {
  it('parts numbers by a blank only where they would run together', () => {
    expect(pack([1, 2])).toBe('1 2');
    expect(pack([1, -2])).toBe('1-2');
    expect(pack([0.5, 0.25])).toBe('.5.25');
    expect(pack([5, 0.25])).toBe('5 .25');
    expect(pack([1.5, 0.25, 3])).toBe('1.5.25 3');
  });

  it('can be read back', () => {
    const values = [3, -0.25, 0.5, 0.75, 12.01, -7, 0, 0.1, -0.1];
    expect((pack(values).match(/-?(\d+\.\d+|\.\d+|\d+)/g) ?? []).map(Number)).toEqual(values);
  });
});

it('round keeps two decimals', () => {
  expect(round(1.005 + 1e-9)).toBe(1.01);
  expect(round(-2.499)).toBe(-2.5);
});

it('escaped leaves no markup in a text', () => {
  expect(escaped('<b a="1">&</b>')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;&lt;/b&gt;');
  expect(escaped('Thừa Thiên Huế')).toBe('Thừa Thiên Huế');
});
