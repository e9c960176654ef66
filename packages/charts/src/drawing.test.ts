import { describe, expect, it } from 'vitest';
import type { Drawing, Group, ProfileRow, Tile, TrendPanel } from './index.js';
import * as charts from './index.js';

// Scores of no province, but as uneven as real ones: no digit of a place is saved by a round number.
const uneven = (i: number, lo: number, hi: number) => lo + ((Math.sin(i * 12.9898) + 1) / 2) * (hi - lo);
const groupOf = (i: number) => ((i % 4) + 1) as Group;
const years = Array.from({ length: 14 }, (_, i) => 2011 + i);
const series = [
  { from: 2011, to: 2015 },
  { from: 2016, to: 2017 },
  { from: 2018, to: 2018 },
  { from: 2019, to: 2024 },
];
const scores = Array.from({ length: 63 }, (_, i) => uneven(i, 38, 47));
const scale = { domain: [2, 9], ticks: [2, 3, 4, 5, 6, 7, 8, 9] } as const;

const row = (i: number): ProfileRow => ({
  min: uneven(i, 2.5, 3),
  q1: uneven(i + 1, 3.5, 4),
  median: uneven(i + 2, 4.5, 5),
  q3: uneven(i + 3, 5.5, 6),
  max: uneven(i + 4, 7, 8.5),
  now: i === 3 ? null : uneven(i + 5, 3, 8),
  before: i === 4 ? null : uneven(i + 6, 3, 8),
  group: groupOf(i),
  ...(i === 5 ? { low: 4.123, high: 5.678 } : {}),
});
const bands = years.map((year, i) => ({
  year,
  min: uneven(i, 4, 4.5),
  q1: uneven(i + 1, 4.6, 5),
  median: uneven(i + 2, 5, 5.4),
  q3: uneven(i + 3, 5.5, 6),
  max: uneven(i + 4, 6.1, 6.9),
}));
const trend = (i: number): TrendPanel => ({
  lo: 4,
  span: 3,
  years: [2011, 2024],
  bands,
  own: years.map((year, k) => ({ year, score: uneven(i + k, 4.1, 6.8), group: groupOf(k) })),
  series,
  edition: i === 1 ? null : 2023,
});
const tiles = (i: number): Tile[] =>
  Array.from({ length: 65 }, (_, k) => ({
    row: Math.floor(k / 3),
    col: (k * 2) % 9,
    group: k > 62 ? null : (k + i) % 31 === 0 ? 0 : groupOf(k + i),
    label: ['Quảng', 'Ngãi'],
    mark: `Q${k}`,
    ...(k === 7 ? { own: true } : {}),
  }));
const of = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));

/** Every chart type with some panels, as one list of drawings each. */
const types: Record<string, (count: number) => Drawing[]> = {
  'profile-row': count => charts.profileRows(of(count, row), scale),
  'ranked-row': count =>
    charts.rankedRows(
      of(count, i => ({ now: uneven(i, 3, 8), before: i === 1 ? null : uneven(i + 1, 3, 8), group: groupOf(i) })),
      scale,
    ),
  pair: count =>
    charts.pairs(
      of(count, i => ({
        first: i === 1 ? null : { at: uneven(i, 3, 8), low: uneven(i, 3, 8) - 0.5, high: uneven(i, 3, 8) + 0.5 },
        second: { at: uneven(i + 1, 3, 8) },
      })),
      scale,
    ),
  'ranked-back': count => of(count, () => charts.rankedBack({ ...scale, median: 5.4321 })),
  dumbbell: count =>
    charts.dumbbells(
      of(count, i => ({ from: uneven(i, 3, 8), to: uneven(i + 1, 3, 8), group: groupOf(i) })),
      scale,
    ),
  bar: count =>
    charts.bars(
      of(count, i => ({ value: uneven(i, 0, 50), of: 61 })),
      { max: 61 },
    ),
  strip: count =>
    charts.strips(
      of(count, i => ({
        scores,
        own: i === 1 ? null : (scores[i] ?? null),
        cuts: [40, 42, 44] as const,
        min: 38,
        max: 47,
      })),
    ),
  trend: count => charts.trends(of(count, trend)),
  'rank-history': count =>
    charts.rankHistories(
      of(count, i => ({
        points: years.map((year, k) => ({
          year,
          rank: Math.round(uneven(i + k, 1, 60)),
          of: 60 + (k % 4),
          group: groupOf(k),
        })),
        series,
        years: [2011, 2024] as const,
        edition: 2023,
        most: 63,
      })),
    ),
  'tile-map': count => charts.tileMaps(of(count, i => ({ tiles: tiles(i) }))),
  waterfall: count =>
    charts
      .waterfalls(
        of(count, i => ({
          start: uneven(i, 41, 42),
          parts: [uneven(i + 1, -1, 0), null, uneven(i + 2, 0, 1)],
          end: uneven(i, 41, 42) + uneven(i + 1, -1, 0) + uneven(i + 2, 0, 1),
          group: groupOf(i),
          scale: { domain: [40, 43], ticks: [40, 41, 42, 43] },
        })),
      )
      .map(rows => rows[1]!),
  'scale-labels': count =>
    of(count, () =>
      charts.scaleLabels(
        scale.ticks.map(at => ({ at, label: `${at},0` })),
        scale,
      ),
    ),
};
const names = Object.keys(types);
const draw = (name: string, count = 6) => types[name]?.(count) ?? [];
const markup = ({ back = '', body }: Drawing) => back + body;

/** Tags of well-formed markup close in the order they open. */
function isWellFormed(markup: string): boolean {
  const open: string[] = [];
  for (const [, close, name, , empty] of markup.matchAll(/<(\/?)(\w+)((?: [\w-]+="[^"<>]*")*)(\/?)>/g)) {
    if (close === '/') {
      if (open.pop() !== name) return false;
    } else if (empty !== '/') open.push(name ?? '');
  }
  const left = markup.replace(/<\/?\w+(?: [\w-]+="[^"<>]*")*\/?>/g, '');
  return open.length === 0 && !/[<>]/.test(left);
}

describe.each(names)('%s', name => {
  it('is well-formed markup of marks alone: no style, colour, id, role or script', () => {
    for (const text of draw(name).map(markup)) {
      expect(isWellFormed(text)).toBe(true);
      expect(text).not.toMatch(/style|fill=|stroke|color|opacity|id=|aria|role|href|xmlns|script/);
    }
  });

  it('has no hole in its numbers', () => {
    for (const drawing of draw(name)) {
      expect(markup(drawing)).not.toMatch(/NaN|undefined|null|Infinity|e-\d/);
      expect(markup(drawing)).not.toMatch(/\d\.\d{3}/);
      expect(drawing.height).toBeGreaterThan(0);
    }
  });

  it('leaves out empty groups', () => {
    for (const text of draw(name).map(markup)) expect(text).not.toMatch(/<(g|svg)[^>]*><\/|d=""/);
  });

  it('has px or percent across, never both', () => {
    for (const drawing of draw(name)) {
      const flat = markup(drawing).replace(/<svg viewBox[\s\S]*?<\/svg>/g, '');
      const places = [...flat.matchAll(/ (?:x|x1|x2|cx|width)="([^"]*)"/g)].map(match => match[1] ?? '');
      for (const place of places) expect(place.endsWith('%')).toBe(drawing.viewBox === undefined);
    }
  });

  it('is the same drawn alone, in a batch, or after any other chart', () => {
    const batch = draw(name);
    expect(batch).toHaveLength(6);
    const few = draw(name, 2);
    for (const other of [...names, ...[...names].reverse()]) draw(other, 3);
    draw(name, 200);
    expect(draw(name)).toEqual(batch);
    expect(draw(name, 2)).toEqual(few);
    expect(batch.slice(0, 2)).toEqual(few);
  });

  it('draws nothing from nothing', () => {
    expect(draw(name, 0)).toEqual([]);
  });

  it('keeps its bytes', async () => {
    const [drawing] = draw(name);
    const frame =
      drawing?.viewBox === undefined ? `width="100%" height="${drawing?.height}"` : `viewBox="${drawing.viewBox}"`;
    const file = `<svg xmlns="http://www.w3.org/2000/svg" ${frame}>${drawing && markup(drawing)}</svg>\n`;
    await expect(file).toMatchFileSnapshot(`golden/${name}.svg`);
  });
});

describe('size', () => {
  it.each([
    ['profile-row', 600],
    ['ranked-row', 220],
    ['dumbbell', 320],
    ['bar', 120],
    ['strip', 1400],
    ['trend', 1800],
    ['rank-history', 3200],
    ['tile-map', 9000],
    ['waterfall', 400],
  ])('a %s takes less than %d bytes', (name, most) => {
    for (const text of draw(name).map(markup)) expect(Buffer.byteLength(text)).toBeLessThan(most);
  });
});

describe('input', () => {
  it('is left as it was', () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) freeze(part);
      return Object.freeze(value);
    };
    const rows = freeze([row(1), row(2)]);
    const panels = freeze([trend(1), trend(2)]);
    const map = freeze([{ tiles: tiles(1) }]);
    expect(charts.profileRows(rows, freeze({ ...scale }))).toHaveLength(2);
    expect(charts.trends(panels)).toHaveLength(2);
    expect(charts.tileMaps(map)).toHaveLength(1);
    expect(Object.getOwnPropertySymbols(rows[0])).toEqual([]);
  });
});

it('exports these names and no others', () => {
  expect(Object.keys(charts).sort()).toEqual([
    'bars',
    'dumbbells',
    'niceScale',
    'pairs',
    'profileRows',
    'rankHistories',
    'rankedBack',
    'rankedRows',
    'scaleLabels',
    'scalePositions',
    'scalesOfOneWidth',
    'strips',
    'tickLabels',
    'tileMaps',
    'trends',
    'waterfallFile',
    'waterfalls',
  ]);
});
