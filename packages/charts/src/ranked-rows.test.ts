import { describe, expect, it } from 'vitest';
import { rankedBack, rankedRows } from './ranked-rows.js';

const domain = [6, 8] as const;

describe('rankedRows', () => {
  it('draws last year small and hollow, this year filled by group, a line between', () => {
    const [drawing] = rankedRows([{ now: 8, before: 6, group: 1 }], { domain });
    expect(drawing).toEqual({
      height: 24,
      body:
        '<svg y="50%"><line class="lead2" x1="3%" x2="97%"/>' +
        '<circle class="was" cx="3%" r="3"/><circle class="now f1" cx="97%" r="5.5"/></svg>',
    });
  });

  it('draws this year alone where there is no score before', () => {
    const [drawing] = rankedRows([{ now: 7, before: null, group: 4 }], { domain });
    expect(drawing?.body).toBe('<svg y="50%"><circle class="now f4" cx="50%" r="5.5"/></svg>');
  });

  it('draws the interval under the dot when both ends are known', () => {
    const [known, half] = rankedRows(
      [
        { now: 7, before: null, group: 4, low: 6, high: 8 },
        { now: 7, before: null, group: 4, low: 6, high: null },
      ],
      { domain },
    );
    expect(known?.body).toContain('<svg y="50%"><line class="ci" x1="3%" x2="97%"/><circle class="now');
    expect(half?.body).not.toContain('"ci"');
  });
});

describe('rankedBack', () => {
  it('draws grid and median once, over any height', () => {
    expect(rankedBack({ domain, ticks: [6, 7, 8], median: 7.5 }).body).toBe(
      '<svg viewBox="0 0 10000 1" preserveAspectRatio="none"><path class="grid" d="M300 0v1M5000 0v1M9700 0v1"/>' +
        '<path class="medline" d="M7350 0v1"/></svg>',
    );
  });

  it('can do without a median', () => {
    expect(rankedBack({ domain, ticks: [7], median: null }).body).not.toContain('medline');
  });
});
