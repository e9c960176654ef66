import { describe, expect, it } from 'vitest';
import { official } from '../../testing/official.js';
import { nodeTargets } from './node-targets.js';

const { methodology } = official;
const share = (node: string, score: number, points: number) => ({
  ...{ node, score, points, scoreWanted: score + points, cap: 1, bound: 'gap' as const },
});

describe('targets of nodes', () => {
  const scores = new Map([
    ['total', 40],
    ['3', 4],
    ['3.1', 1.8],
    ['3.2', 1.07],
    ['3.3', 1.13],
  ]);

  it('are what was shared out, every digit kept, and a parent gains what its parts gain', () => {
    const targets = nodeTargets(methodology, 2023, scores, [share('3.1', 1.8, 0.111234567), share('3.2', 1.07, 0.2)]);
    expect(targets.get('3.1')).toEqual({ target: 1.911234567, gain: 0.111234567 });
    expect(targets.get('3.2')).toEqual({ target: 1.27, gain: 0.2 });
    expect(targets.get('3.3')).toEqual({ target: 1.13, gain: 0 });
    expect(targets.get('3')).toEqual({ target: 4.311234567, gain: 0.311234567 });
    expect(targets.get('total')).toEqual({ target: 40.311234567, gain: 0.311234567 });
  });

  it('bear no noise of binary arithmetic', () => {
    expect(nodeTargets(methodology, 2023, scores, [share('3.1', 1.8, 0.3)]).get('3.1')!.target).toBe(2.1);
  });

  it('are not known of a node without a score', () => {
    const targets = nodeTargets(methodology, 2023, scores, []);
    expect(targets.get('7.1')).toEqual({ target: Number.NaN, gain: Number.NaN });
    expect(targets.get('total')).toEqual({ target: 40, gain: 0 });
  });
});
