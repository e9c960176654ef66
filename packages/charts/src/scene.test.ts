import type { TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { plate } from './scene.js';
import { acrossRow, ends, frame } from './specs/frame.js';

const spec: TopLevelSpec = {
  ...frame,
  params: ends,
  data: { name: 'rows' },
  encoding: { x: acrossRow, y: { value: 0 } },
  layer: [
    { name: 'dot', mark: 'point', encoding: { x: { field: 'at' } } },
    { name: 'stroke', mark: 'rule', encoding: { x: { field: 'at' }, x2: { field: 'to' } } },
  ],
};
const xs = (items: readonly { x?: number }[] = []) => items.map(item => item.x);

describe('plate', () => {
  it('gives the layers by their names, placed by the parameters', () => {
    const print = plate<'rows', 'left' | 'right'>(spec);
    const scene = print(
      {
        rows: [
          { at: 0, to: 10 },
          { at: 10, to: 5 },
        ],
      },
      { left: 0, right: 10 },
    );
    expect([...scene.keys()]).toEqual(['dot', 'stroke']);
    expect(scene.get('dot')?.type).toBe('symbol');
    expect(xs(scene.get('dot')?.items)).toEqual([3, 97]);
    expect(scene.get('stroke')?.items[1]).toMatchObject({ x: 97, x2: 50 });
  });

  it('a later use knows nothing of an earlier one, however many rows it had', () => {
    const print = plate<'rows', 'left' | 'right'>(spec);
    const few = () => xs(print({ rows: [{ at: 5, to: 5 }] }, { left: 0, right: 10 }).get('dot')?.items);
    const fresh = few();
    for (const count of [3, 499, 1000, 0]) {
      const rows = Array.from({ length: count }, (_, i) => ({ at: i, to: 0 }));
      expect(print({ rows }, { left: -5, right: 2000 }).get('dot')?.items).toHaveLength(count);
      expect(few()).toEqual(fresh);
    }
  });

  it('leaves the rows it is given in their order', () => {
    const print = plate<'rows', 'left' | 'right'>(spec);
    const rows = [3, 1, 2].map(at => ({ at, to: at }));
    expect(
      print({ rows }, { left: 0, right: 1 })
        .get('dot')
        ?.items.map(item => item.datum.at),
    ).toEqual([3, 1, 2]);
  });

  it('takes a falling pair of ends', () => {
    const print = plate<'rows', 'left' | 'right'>(spec);
    expect(xs(print({ rows: [{ at: 63, to: 1 }] }, { left: 63, right: 1 }).get('dot')?.items)).toEqual([3]);
  });

  it('refuses a number that is not finite, by dataset, panel and field', () => {
    const print = plate<'rows', 'left' | 'right'>(spec);
    const at = { left: 0, right: 1 };
    const rows = [
      { panel: 0, at: 1, to: 1 },
      { panel: 1, at: 1, to: Number.NaN },
    ];
    expect(() => print({ rows }, at)).toThrow(new RangeError('rows, panel 1: to is NaN'));
    expect(() => print({ rows: [{ at: Number.POSITIVE_INFINITY }] }, at)).toThrow('rows, panel all: at is Infinity');
    expect(xs(print({ rows: [{ at: 1, to: 1 }] }, at).get('dot')?.items)).toEqual([97]);
  });

  it('makes a fault of every warning of the compiler', () => {
    const range = (classes: string[]) => ({
      field: 'at',
      type: 'nominal' as const,
      scale: { domain: [0, 1], range: classes },
    });
    const bad: TopLevelSpec = {
      ...frame,
      data: { name: 'rows' },
      layer: [
        { mark: 'point', encoding: { fill: range(['a', 'b']) } },
        { mark: 'point', encoding: { fill: range(['c', 'd']) } },
      ],
    };
    const print = plate<'rows'>(bad);
    for (const _ of [1, 2])
      expect(() => print({ rows: [] }, {})).toThrow(/could not be drawn: Conflicting scale property/);
  });

  it('wants every dataset of the spec, and no other', () => {
    const at = { left: 0, right: 1 };
    const other = plate<'rows' | 'other', 'left' | 'right'>(spec);
    expect(() => other({ rows: [], other: [] }, at)).toThrow('the spec draws rows, not other, rows');
    const none = plate<never, 'left' | 'right'>(spec);
    expect(() => none({}, at)).toThrow('the spec draws rows, not ');
  });
});
