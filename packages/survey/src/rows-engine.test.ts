import { describe, expect, it } from 'vitest';
import type { Block } from './border.js';
import { streamedDesign, surveyDesign } from './design.js';
import { SAMPLE, SPEC, tableOf } from './testing/sample.js';

const { engine } = surveyDesign(tableOf(SAMPLE), SPEC);

/** Adds up directly over the rows that pass. */
function direct(value: (row: number) => number, keep: (row: number) => boolean): number {
  return SAMPLE.w.reduce((sum, _, i) => (keep(i) ? sum + value(i) : sum), 0);
}

describe('RowsEngine', () => {
  it('gives the five sums of each group, unit and item', () => {
    const sums = engine.sums({ items: [{ column: 'y' }], by: ['unit'] });
    expect(sums.groups).toEqual([['p'], ['q']]);
    for (let c = 0; c < sums.cells; c++) {
      const inCell = (i: number) =>
        SAMPLE.unit[i] === sums.groups[sums.group[c]!]![0] &&
        SAMPLE.y[i] !== null &&
        ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'].indexOf(SAMPLE.stratum[i]! + SAMPLE.psu[i]!) === sums.unit[c];
      const [item] = sums.items;
      expect(item!.n[c]).toBe(direct(() => 1, inCell));
      expect(item!.w[c]).toBeCloseTo(
        direct(i => SAMPLE.w[i]!, inCell),
        12,
      );
      expect(item!.wy[c]).toBeCloseTo(
        direct(i => SAMPLE.w[i]! * SAMPLE.y[i]!, inCell),
        12,
      );
      expect(item!.w2[c]).toBeCloseTo(
        direct(i => SAMPLE.w[i]! ** 2, inCell),
        12,
      );
      expect(item!.wy2[c]).toBeCloseTo(
        direct(i => SAMPLE.w[i]! * SAMPLE.y[i]! ** 2, inCell),
        12,
      );
    }
  });

  it('derives shares of a value, products, bounds and joint completeness', () => {
    const whole = (item: Parameters<typeof engine.sums>[0]['items'][number]) => {
      const { items } = engine.sums({ items: [item], by: [] });
      return items[0]!.wy.reduce((sum, value) => sum + value, 0);
    };
    const both = (i: number) => SAMPLE.x[i] !== null && SAMPLE.y[i] !== null;
    expect(whole({ column: 'unit', equals: 'q' })).toBeCloseTo(
      direct(
        i => SAMPLE.w[i]!,
        i => SAMPLE.unit[i] === 'q',
      ),
      12,
    );
    expect(whole({ column: 'y', times: 'x' })).toBeCloseTo(
      direct(i => SAMPLE.w[i]! * SAMPLE.y[i]! * SAMPLE.x[i]!, both),
      12,
    );
    expect(whole({ column: 'y', with: ['x'] })).toBeCloseTo(
      direct(i => SAMPLE.w[i]! * SAMPLE.y[i]!, both),
      12,
    );
    expect(whole({ column: 'y', atMost: 3 })).toBeCloseTo(
      direct(
        i => SAMPLE.w[i]!,
        i => SAMPLE.y[i] !== null && SAMPLE.y[i]! <= 3,
      ),
      12,
    );
  });

  it('keeps rows outside the groups in cells of their own, so that their PSUs stay', () => {
    const sums = engine.sums({ items: [], by: ['unit'], where: 'x' });
    expect(sums.w.reduce((sum, value) => sum + value, 0)).toBeCloseTo(
      direct(
        i => SAMPLE.w[i]!,
        () => true,
      ),
      12,
    );
    expect(new Set(sums.unit).size).toBe(6);
    expect([...sums.group]).toContain(-1);
  });

  it('gives one set of sums a replicate weight, and crossings', () => {
    const rows = tableOf({ ...SAMPLE, r1: SAMPLE.w.map(w => 2 * w) });
    const sums = surveyDesign(rows, SPEC).engine.sums({
      items: [{ column: 'y' }],
      by: [],
      weights: ['r1'],
      crossed: ['unit'],
    });
    const [replicate] = sums.replicates;
    for (let c = 0; c < sums.cells; c++) expect(replicate!.items[0]!.wy[c]).toBeCloseTo(2 * sums.items[0]!.wy[c]!, 12);
    expect(sums.crossings).toEqual([['p'], ['q']]);
  });

  it('orders the answers of each group for quantiles', () => {
    const sums = engine.sums({ items: [{ column: 'y' }], ordered: [{ column: 'y' }, { column: 'x' }], by: ['unit'] });
    const [y, x] = sums.answers;
    expect(y!.map(({ value }) => [...value])).toEqual([
      [2, 3, 3, 4],
      [1, 4, 5, 6, 7],
    ]);
    expect(x!.map(({ value }) => value.length)).toEqual([5, 5]);
    y!.forEach(({ weight, cell }, group) => {
      const added = new Float64Array(sums.cells);
      cell.forEach((c, i) => {
        expect(sums.group[c]).toBe(group);
        added[c] = added[c]! + weight[i]!;
      });
      sums.group.forEach((g, c) => {
        if (g === group) expect(added[c]).toBeCloseTo(sums.items[0]!.w[c]!, 12);
      });
    });
  });

  it('tells a fault of the design in every pass, and a fault of an answer in its own', () => {
    const block = { rows: 2, column: (name: string) => ({ w: [1, -1], y: [1, 'x'], z: [1, 2] })[name]! };
    const bad = streamedDesign(() => [block], { weight: 'w' }).engine;
    for (const column of ['y', 'z']) {
      expect(() => bad.sums({ items: [{ column }], by: [] })).toThrow('found "-1"');
    }
    const good = streamedDesign(() => [block]).engine;
    expect(() => good.sums({ items: [{ column: 'y' }], by: [] })).toThrow('found "x"');
    expect(good.sums({ items: [{ column: 'z' }], by: [] }).cells).toBe(2);
  });

  it('gives the same from blocks that are not held, in the first pass', () => {
    const blocks: Block[] = [0, 4, 9].map((from, b) => {
      const to = [4, 9, 11][b]!;
      return {
        rows: to - from,
        column: name => (SAMPLE[name as keyof typeof SAMPLE] as readonly unknown[]).slice(from, to),
      };
    });
    const request = { items: [{ column: 'y' }], by: ['unit'] };
    expect(streamedDesign(() => blocks, SPEC).engine.sums(request)).toEqual(engine.sums(request));
  });

  it('tells a pass which columns will be asked of its blocks, each once', () => {
    const told: (readonly string[])[] = [];
    const asked = new Set<string>();
    const column = (name: string) => {
      asked.add(name);
      return SAMPLE[name as keyof typeof SAMPLE] as readonly unknown[];
    };
    const open = (columns: readonly string[]) => {
      told.push(columns);
      return [{ rows: SAMPLE.w.length, column }];
    };
    const streamed = streamedDesign(open, SPEC).engine;
    streamed.sums({ items: [{ column: 'y', times: 'x' }, { column: 'y' }], by: ['unit'], where: 'x' });
    expect(told[0]).toEqual(expect.arrayContaining([...asked]));
    expect(told[0]).toHaveLength(asked.size);
    asked.clear();
    const ordered = [{ column: 'x', with: ['y'] }];
    streamed.sums({ items: [], ordered, by: [], crossed: ['unit'], weights: ['w'] });
    expect(new Set(told[1])).toEqual(asked);
  });
});
