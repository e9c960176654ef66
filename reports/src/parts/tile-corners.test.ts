import { join } from 'node:path';
import { loadIndex } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { cornersFree } from './tile-corners.js';

const square = (rows: number, cols: number) =>
  Array.from({ length: rows * cols }, (_, i) => ({ row: Math.floor(i / cols), col: i % cols }));
const examples = join(import.meta.dirname, '..', '..', '..', 'data', 'examples');

describe('a map of tiles', () => {
  it('leaves room for its key where it is tall and curved, as the country is', () => {
    for (const id of ['63', '34']) expect(cornersFree(loadIndex(undefined, id).geography.tiles)).toBe(true);
  });

  it('leaves none where it is low or full', () => {
    expect(cornersFree(loadIndex(join(examples, 'lam-khe')).geography.tiles)).toBe(false);
    expect(cornersFree(square(3, 5))).toBe(false);
    expect(cornersFree(square(20, 5))).toBe(false);
    expect(cornersFree([])).toBe(false);
  });

  it('leaves none where one tile stands in the way', () => {
    const { tiles } = loadIndex(undefined, '63').geography;
    expect(cornersFree([...tiles, { row: 2, col: 8 }])).toBe(false);
    expect(cornersFree([...tiles, { row: 12, col: 0 }])).toBe(false);
  });
});
