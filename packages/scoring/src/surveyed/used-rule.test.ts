import type { Indicator, ScoringRule } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../testing/small-index.js';
import { indicator, rule } from '../testing/small-survey.js';
import { usedRule } from './used-rule.js';

const index = indexOf({ a1: { parent: null, level: 'sub-axis', hi: 5, starts: [2000, 2010] } });

function used(year: number, scoring: readonly ScoringRule[], indicators: readonly Indicator[] = []) {
  return usedRule({ ...index, scoring, indicators }, index.nodes[0]!, year);
}

const in2012 = rule('a1', { x: [0, 1] }, { from: 2012, to: 2013, lo: 1, hi: 3 });

describe('usedRule', () => {
  it("takes the year's own rule as it is", () => {
    const found = used(2013, [rule('b1', { z: [0, 1] }), in2012]);
    expect(found).toEqual({
      ...{ year: 2013, node: 'a1', basis: 'rule', of: 2013, lo: 1, hi: 3, status: 'exact', leftOut: [] },
      terms: [{ indicator: 'x', worst: 0, best: 1 }],
    });
    expect(used(2012, [{ ...in2012, status: 'close' }])!.status).toBe('close');
  });

  it.each(['approximate', 'incomplete', 'unknown'] as const)('calls a rule that is %s approximate', status => {
    expect(used(2012, [{ ...in2012, status }])!.status).toBe('approximate');
  });

  it('takes the nearest earlier year of the series, else the nearest later, as approximate', () => {
    const later = rule('a1', { y: [0, 1] }, { from: 2017, to: 2018 });
    expect(used(2016, [in2012, later])).toMatchObject({
      of: 2013,
      basis: 'rule of another year',
      status: 'approximate',
    });
    expect(used(2019, [in2012, later])).toMatchObject({ of: 2018, terms: [{ indicator: 'y' }] });
    expect(used(2011, [later, in2012])).toMatchObject({ of: 2012, terms: [{ indicator: 'x' }] });
  });

  it('takes no rule of another series', () => {
    expect(used(2009, [in2012])).toBeUndefined();
  });

  it('leaves out an item that is not published, as approximate', () => {
    const found = used(2012, [rule('a1', { x: [0, 1], '?': [0, 1] }, { status: 'incomplete' })]);
    expect(found).toMatchObject({ terms: [{ indicator: 'x' }], leftOut: ['a1.?'], status: 'approximate' });
  });

  it('takes the mean of the listed items over the printed range where no rule has terms', () => {
    const unknown = rule('a1', {}, { lo: null, hi: null, items: null, status: 'unknown' });
    const list = [
      indicator('x', 'a1', 2012),
      indicator('y', 'a1', 2012, { lo: 1, hi: 5, direction: 'down', scored: 'unknown' }),
      indicator('shown', 'a1', 2012, { scored: 'no' }),
      indicator('unclear', 'a1', 2012, { direction: null, scored: 'unknown' }),
      indicator('far', 'a1', 2012, { lo: null, hi: null, direction: 'down' }),
      indicator('x', 'a1', 2014),
    ];
    expect(used(2013, [unknown], list)).toEqual({
      ...{ year: 2013, node: 'a1', basis: 'mean of items', of: 2012, lo: 0, hi: 5, status: 'approximate' },
      terms: [
        { indicator: 'x', worst: 0, best: 1 },
        { indicator: 'y', worst: 5, best: 1 },
        { indicator: 'far', worst: 'max', best: 'min' },
      ],
      leftOut: ['unclear'],
    });
    expect(used(2015, [], list)!.terms).toHaveLength(1);
  });

  it('knows nothing of a node without rule and items', () => {
    expect(used(2012, [])).toBeUndefined();
    expect(used(2012, [], [indicator('unclear', 'a1', 2012, { direction: null })])).toBeUndefined();
  });
});
