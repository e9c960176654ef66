import { nodeIn } from '@papi/methodology';
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

  it('are rounded up to hundredths, but not past a ceiling', () => {
    const ceiling = nodeIn(methodology, '3.2', 2023)!.ceiling;
    const targets = nodeTargets(methodology, 2023, scores, [
      share('3.1', 1.8, 0.111),
      share('3.2', 1.07, ceiling - 1.07),
    ]);
    expect(targets.get('3.1')).toEqual({ target: 1.92, gain: 0.12 });
    expect(targets.get('3.2')!.target).toBe(ceiling);
    expect(targets.get('3.3')).toEqual({ target: 1.13, gain: 0 });
    expect(targets.get('3')!.gain).toBeCloseTo(0.12 + ceiling - 1.07, 9);
    expect(targets.get('total')!.target).toBeCloseTo(40 + 0.12 + ceiling - 1.07, 9);
  });

  it('take hundredths as they are, whatever binary arithmetic makes of them', () => {
    expect(nodeTargets(methodology, 2023, scores, [share('3.1', 1.8, 0.3)]).get('3.1')!.target).toBe(2.1);
  });

  it('are not known of a node without a score', () => {
    const targets = nodeTargets(methodology, 2023, scores, []);
    expect(targets.get('7.1')).toEqual({ target: Number.NaN, gain: Number.NaN });
    expect(targets.get('total')).toEqual({ target: 40, gain: 0 });
  });
});
