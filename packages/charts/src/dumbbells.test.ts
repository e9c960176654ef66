import { describe, expect, it } from 'vitest';
import { dumbbells } from './dumbbells.js';

const scores = { domain: [6, 8], ticks: [6, 7, 8] } as const;
const ranks = { domain: [63, 1], ticks: [63, 1] } as const;

describe('dumbbells', () => {
  it('a rise is a move to the right, a fall one to the left', () => {
    const [up, down] = dumbbells(
      [
        { from: 6, to: 8, group: 1 },
        { from: 8, to: 6, group: 4 },
      ],
      scores,
    );
    expect(up?.body).toContain(
      '<line class="dbu" x1="3%" x2="97%"/><circle class="was" cx="3%" r="4"/><circle class="now f1" cx="97%" r="5.5"/>',
    );
    expect(down?.body).toContain('<line class="dbd" x1="97%" x2="3%"/>');
  });

  it('on a falling scale the first rank is at the right and reaching it is a rise', () => {
    const [up, down] = dumbbells(
      [
        { from: 63, to: 1, group: 1 },
        { from: 1, to: 63, group: 4 },
      ],
      ranks,
    );
    expect(up?.body).toContain('<line class="dbu" x1="3%" x2="97%"/>');
    expect(down?.body).toContain('<line class="dbd" x1="97%" x2="3%"/>');
  });

  it('draws no line where nothing moved', () => {
    const [same] = dumbbells([{ from: 7, to: 7, group: 2 }], scores);
    expect(same?.body).not.toMatch(/dbu|dbd/);
    expect(same?.body).toContain('<circle class="now f2" cx="50%" r="5.5"/>');
  });

  it('a scale of one row leaves no trace in the next', () => {
    const move = { from: 7, to: 7.5, group: 2 } as const;
    const before = dumbbells([move], scores);
    dumbbells([{ from: 63, to: 1, group: 1 }], ranks);
    expect(dumbbells([move], scores)).toEqual(before);
  });
});
