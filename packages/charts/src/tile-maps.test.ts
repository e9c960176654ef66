import { describe, expect, it } from 'vitest';
import { type Tile, tileMaps } from './tile-maps.js';

const tile: Tile = { row: 0, col: 2, group: 1, label: ['Hà', 'Giang'], mark: 'HG' };
const one = (...tiles: Tile[]) => tileMaps([{ tiles }])[0]!;

describe('tileMaps', () => {
  it('draws a tile with its name and its letters in the group of its class', () => {
    expect(one(tile).body).toBe(
      '<g class="t1"><path class="tile" d="M89 1h42v33h-42z"/>' +
        '<g class="tn"><text x="110" y="15.5">Hà</text><text x="110" y="28">Giang</text></g>' +
        '<g class="tc"><text x="110" y="23">HG</text></g></g>',
    );
  });

  it('is as large as its grid', () => {
    expect(one(tile, { ...tile, row: 21, col: 8 })).toMatchObject({ height: 770, viewBox: '0 0 396 770' });
  });

  it('sets a name of one line in the middle', () => {
    expect(one({ ...tile, label: ['Huế'] }).body).toContain('y="21.75">Huế');
  });

  it('a tile without a name leaves no empty group', () => {
    expect(one({ ...tile, label: [] }).body).not.toContain('tn');
  });

  it('gathers tiles by class, and gives withheld ones a hatching within their edges', () => {
    const { body } = one(tile, { ...tile, row: 1, group: 0 }, { ...tile, row: 2 }, { ...tile, row: 3, group: 4 });
    expect([...body.matchAll(/<g class="(t\d)">/g)].map(match => match[1])).toEqual(['t1', 't4', 't0']);
    expect(body).toContain('M89 1h42v33h-42zM89 71h42v33h-42z');
    expect(body.match(/class="hatch"/g)).toHaveLength(1);
    const hatch = /class="hatch" d="([^"]*)"/.exec(body)?.[1] ?? '';
    for (const stroke of hatch.split('M').slice(1)) {
      const [x = 0, y = 0, across = 0, down = 0] = (stroke.match(/-?\d+\.?\d*/g) ?? []).map(Number);
      expect(across).toBe(-down);
      expect(Math.min(x, x + across)).toBeGreaterThanOrEqual(89);
      expect(Math.max(x, x + across)).toBeLessThanOrEqual(131);
      expect(Math.min(y, y + down)).toBeGreaterThanOrEqual(36);
      expect(Math.max(y, y + down)).toBeLessThanOrEqual(69);
    }
  });

  it('outlines islands that are part of a unit', () => {
    expect(one({ ...tile, group: null, label: ['Hoàng', 'Sa'], mark: 'HS' }).body).toMatch(
      /^<g class="ti"><path class="tile"/,
    );
  });

  it('marks the own tile on top', () => {
    expect(one({ ...tile, own: true }).body).toMatch(/<path class="me" d="M89 1h42v33h-42z"\/>$/);
    expect(one(tile).body).not.toContain('"me"');
  });

  it('needs no id to hatch', () => {
    expect(one({ ...tile, group: 0 }).body).not.toMatch(/id=|url\(|pattern/);
  });

  it('one map knows nothing of another of the same places', () => {
    const maps = ([1, 0, 4, null] as const).map(group => ({
      tiles: [
        { ...tile, group },
        { ...tile, row: 5 },
      ],
    }));
    expect(tileMaps(maps)).toEqual(maps.map(map => tileMaps([map])[0]));
  });

  it('two places of one name, and two names of one place, stay apart', () => {
    const { body } = one(tile, { ...tile, row: 1, label: ['A', 'B'] }, { ...tile, row: 1, label: ['A B'] });
    expect(body.match(/<text/g)).toHaveLength(3 + 3 + 2);
  });

  it('escapes names', () => {
    expect(one({ ...tile, label: ['<b>'], mark: '&' }).body).toMatch(/&lt;b&gt;.*&amp;/);
  });
});
