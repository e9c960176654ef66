import { describe, expect, it } from 'vitest';
import { changes } from './changes.js';
import { indexOf, scoresOf } from './testing/small-index.js';

const NAN = Number.NaN;
const methodology = indexOf({
  total: { parent: null, level: 'total', starts: [2000, 2021] },
  a: { parent: 'total', level: 'axis' },
  b: { parent: 'total', level: 'axis', from: 2021 },
});
const scores = scoresOf({
  2020: { total: [8, 6, 4], a: [8, 6, 4] },
  2021: { total: [5, 9, 8], a: [5, 6.1, null], b: [1, 3, 8] },
  2022: { total: [5, 9, null], a: [6, 6, null], b: [2, 3, null] },
});

describe('changes', () => {
  it('has the columns of the Changes table in their order', () => {
    expect(changes(scores, methodology, { from: 2021, to: 2022 }).columnNames().join()).toBe(
      'unit,node,from,to,scoreFrom,scoreTo,delta,relative,se,p,pHolm,pBH,verdict,reason,' +
        'rankFrom,rankTo,own,field,entry,unusual',
    );
  });

  it('compares inside a series', () => {
    const [row] = changes(scores, methodology, { from: 2020, to: 2021, nodes: ['a'] }).objects();
    expect(row).toEqual({
      ...{ unit: 'A', node: 'a', from: 2020, to: 2021, scoreFrom: 8, scoreTo: 5, delta: -3, relative: -0.375 },
      ...{ se: NAN, p: NAN, pHolm: NAN, pBH: NAN, verdict: 'down', reason: null },
      // Two places at the start, one of them shared: both fields say it fell behind B.
      ...{ rankFrom: 1, rankTo: 2, own: -1, field: 0, entry: 0 },
      // Four one-year moves were seen, which say nothing of what is usual.
      unusual: NAN,
    });
  });

  it('holds a move of the rank against moves over as many years', () => {
    const ranks = Array.from({ length: 30 }, (_, u) => u / 10);
    const swapped = (a: number, b: number) =>
      ranks.map((score, u) => (u === a ? ranks[b]! : u === b ? ranks[a]! : score));
    const many = scoresOf({ 2021: { a: ranks }, 2022: { a: swapped(0, 1) }, 2023: { a: swapped(0, 2) } });
    const unusual = (from: number, to: number) =>
      (changes(many, methodology, { from, to, nodes: ['a'] }).array('unusual') as Float64Array)[0];
    // Over one year A and B move by 1, then A and B by 1 and C by 2: 5 of 60. Over two years A and C move by 2: 2 of 30.
    expect(unusual(2022, 2023)).toBeCloseTo(5 / 60, 15);
    expect(unusual(2021, 2023)).toBeCloseTo(2 / 30, 15);
  });

  it('takes the threshold of the index where none is asked for', () => {
    const verdict = (threshold?: number, asked = {}) => {
      const index = threshold === undefined ? methodology : { ...methodology, threshold };
      const table = changes(scores, index, { from: 2020, to: 2021, nodes: ['a'], ...asked });
      return (table.array('verdict') as string[])[1];
    };
    // 6 to 6.1 is 1.7%.
    expect([verdict(), verdict(0.01), verdict(0.02), verdict(0.01, { threshold: 0.05 })]).toEqual([
      ...['flat', 'up', 'flat', 'flat'],
    ]);
  });

  it('sets only the two ranks side by side across a break, and says so', () => {
    const rows = changes(scores, methodology, { from: 2020, to: 2021, nodes: ['total'] }).objects() as object[];
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      expect(row).toMatchObject({ verdict: 'not comparable', reason: 'series' });
      for (const name of ['scoreFrom', 'scoreTo', 'delta', 'relative', 'own', 'field', 'entry', 'unusual', 'p']) {
        expect(row).toHaveProperty(name, NAN);
      }
    }
    expect(rows[0]).toMatchObject({ rankFrom: 1, rankTo: 3 });
  });

  it('has one rank where the node is new', () => {
    const [row] = changes(scores, methodology, { from: 2020, to: 2021, nodes: ['b'] }).objects();
    expect(row).toMatchObject({ verdict: 'not comparable', reason: 'series', rankFrom: NAN, rankTo: 3 });
  });

  it('tells a withheld score from a unit that is absent', () => {
    const withheld = changes(scores, methodology, { from: 2020, to: 2021, nodes: ['a'] }).objects()[2];
    expect(withheld).toMatchObject({
      ...{ unit: 'C', verdict: 'not comparable', reason: 'withheld' },
      ...{ scoreFrom: 4, scoreTo: NAN, delta: NAN, rankFrom: 3, rankTo: NAN, own: NAN },
    });
    const absent = changes(scores, methodology, { from: 2021, to: 2022, nodes: ['total'] }).objects()[2];
    expect(absent).toMatchObject({ unit: 'C', verdict: 'not comparable', reason: 'absent', scoreFrom: 8 });
  });

  it('has no row for a unit scored in neither year', () => {
    const rows = changes(scores, methodology, { from: 2021, to: 2022, nodes: ['a'] }).objects();
    expect(rows.map(row => (row as { unit: string }).unit)).toEqual(['A', 'B']);
  });

  it('takes every node by default, in order of first appearance', () => {
    const nodes = changes(scores, methodology, { from: 2021, to: 2022 }).array('node') as string[];
    expect(nodes.join()).toBe('total,total,total,a,a,b,b,b');
  });

  it('tests with the errors it is given, over all units of the node', () => {
    const years = { 2021: { a: [5, 5, 5] }, 2022: { a: [6, 5, 5] } };
    const e = { a: [0.1, 0.1, 0.1] };
    const rows = changes(scoresOf(years, { 2021: e, 2022: e }), methodology, { from: 2021, to: 2022 }).objects();
    expect(rows.map(row => (row as { verdict: string }).verdict)).toEqual(['up', 'unclear', 'unclear']);
    const { p, pHolm, se } = rows[0] as Record<string, number>;
    expect(se).toBeCloseTo(Math.SQRT2 / 10, 14);
    expect(pHolm! / p!).toBeCloseTo(3, 12);
  });

  it('refuses years in the wrong order and years or nodes without scores', () => {
    expect(() => changes(scores, methodology, { from: 2021, to: 2020 })).toThrow('from (2021) is not before to (2020)');
    expect(() => changes(scores, methodology, { from: 2021, to: 2030 })).toThrow(
      'changes: no scores in 2030 (years: 2020, 2021, 2022)',
    );
    expect(() => changes(scores, methodology, { from: 2021, to: 2022, nodes: ['9'] })).toThrow(RangeError);
  });
});
