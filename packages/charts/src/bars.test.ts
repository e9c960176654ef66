import { expect, it } from 'vitest';
import { bars } from './bars.js';

it('draws a bar from zero, over a paler one where there is one', () => {
  const drawn = bars([{ value: 15 }, { value: 15, of: 60 }, { value: 60, of: 60 }], { max: 60 });
  expect(drawn).toEqual([
    { height: 8, body: '<rect class="bar" width="25%" height="8"/>' },
    { height: 8, body: '<rect class="barbg" width="100%" height="8"/><rect class="bar" width="25%" height="8"/>' },
    { height: 8, body: '<rect class="barbg" width="100%" height="8"/><rect class="bar" width="100%" height="8"/>' },
  ]);
});

it('a bar of nothing has no width', () => {
  expect(bars([{ value: 0 }], { max: 60 })[0]?.body).toBe('<rect class="bar" height="8"/>');
});

it.each([
  [{ value: -1 }, 'not to -1'],
  [{ value: 1, of: -2 }, 'not to -2'],
  [{ value: Number.NaN }, 'not to NaN'],
])('refuses %o', (bar, message) => {
  expect(() => bars([bar], { max: 60 })).toThrow(message);
});
