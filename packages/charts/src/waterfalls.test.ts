import { describe, expect, it } from 'vitest';
import { type Waterfall, waterfalls } from './index.js';

const scale = { domain: [40, 44], ticks: [40, 42, 44] } as const;
const one: Waterfall = { start: 41, parts: [1, null, -0.5, 0], end: 41.5, group: 2, scale };
const rows = (over: Partial<Waterfall> = {}) => waterfalls([{ ...one, ...over }])[0]!.map(({ body }) => body);

/** Percent across by the scale, worked out by hand: 3 at the left end, 97 at the right. */
const at = (score: number) => Number((3 + ((score - 40) / 4) * 94).toFixed(2));
/** The same to a tenth, as lines and bars are drawn. */
const near = (score: number) => Math.round(at(score) * 10) / 10;
/** The x of the level at the top and at the foot of a row's lines. */
const levels = (body: string) => {
  const [, d = ''] = body.match(/class="wfl" d="([^"]+)"/) ?? [];
  const strokes = [...d.matchAll(/M(\d+) ([05])v(5|10)/g)].map(([, x, y, down]) => ({
    x: Number(x) / 10,
    top: Number(y),
    foot: Number(y) + Number(down),
  }));
  return { top: strokes.find(s => s.top === 0)?.x, foot: strokes.find(s => s.foot === 10)?.x };
};

describe('waterfalls', () => {
  it('draw a row for the start, one for each part and one for the end', () => {
    expect(rows()).toHaveLength(6);
    expect(rows()[0]).toContain(`<circle class="was" cx="${at(41)}%" r="4.5"/>`);
    expect(rows()[5]).toContain(`<circle class="now f2" cx="${at(41.5)}%" r="6.5"/>`);
  });

  it('float a bar from the level before a part to the level after it', () => {
    expect(rows()[1]).toContain('<path class="wfu" d="M265 3h235v4h-235z"/>');
    expect(rows()[3]).toContain('<path class="wfd" d="M383 3h117v4h-117z"/>');
  });

  it('lead each level to the next row, from the first dot to the last', () => {
    const drawn = rows().map(levels);
    expect(drawn[0]).toEqual({ top: undefined, foot: near(41) });
    for (let row = 1; row < drawn.length; row++) expect(drawn[row]!.top).toBe(drawn[row - 1]!.foot);
    expect(drawn[5]).toEqual({ top: near(41.5), foot: undefined });
  });

  it('pass through a row that adds nothing: a line and no bar', () => {
    for (const row of [2, 4]) {
      expect(rows()[row]).not.toMatch(/wfu|wfd/);
      expect(levels(rows()[row]!).top).toBe(levels(rows()[row]!).foot);
    }
  });

  it('on a falling scale show a smaller rank as a move to the right, which is a rise', () => {
    const ranks = rows({
      start: 41,
      parts: [-10, 0.5],
      end: 31.5,
      scale: { domain: [61, 1], ticks: [61, 31, 1] },
    });
    expect(ranks[1]).toContain('class="wfu"');
    expect(ranks[2]).toContain('class="wfd"');
  });

  it('draw the grid of their own scale in every row', () => {
    const [first, second] = waterfalls([one, { ...one, scale: { domain: [41, 43], ticks: [41, 43] } }]);
    for (const { body } of first!) expect(body).toContain('class="grid" d="M30 0v10M500 0v10M970 0v10"');
    for (const { body } of second!) expect(body).toContain('class="grid" d="M30 0v10M970 0v10"');
  });

  it('draw no grid for a scale without ticks', () => {
    for (const body of rows({ scale: { ...scale, ticks: [] } })) expect(body).not.toContain('grid');
  });

  it('of a figure without parts lead straight from start to end', () => {
    expect(rows({ parts: [], end: 41 })).toHaveLength(2);
  });

  it('draw nothing for nothing', () => {
    expect(waterfalls([])).toEqual([]);
  });

  it('refuse parts that do not lead from the start to the end', () => {
    expect(() => rows({ end: 42 })).toThrow('waterfall 0: the start and its parts make 41.5, not 42');
  });

  it('refuse a scale without width and a number that is not one', () => {
    expect(() => rows({ scale: { domain: [41, 41], ticks: [] } })).toThrow('has no width');
    expect(() => rows({ start: Number.NaN })).toThrow(RangeError);
    expect(() => rows({ parts: [Number.NaN] })).toThrow(RangeError);
    expect(() => rows({ parts: [], start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY })).toThrow(
      RangeError,
    );
  });
});
