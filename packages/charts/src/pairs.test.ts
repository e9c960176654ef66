import { describe, expect, it } from 'vitest';
import { type PairRow, pairs } from './pairs.js';

const scale = { domain: [4, 6], ticks: [4, 5, 6] } as const;
const row: PairRow = { first: { at: 4, low: 4, high: 5 }, second: { at: 6, low: 5, high: 6 } };
const body = (over: Partial<PairRow> = {}) => pairs([{ ...row, ...over }], scale)[0]?.body ?? '';

describe('pairs', () => {
  it('puts the first above the second, each on its interval', () => {
    expect(body()).toContain('<line class="cib" x1="3%" x2="50%" y1="-6" y2="-6"/>');
    expect(body()).toContain('<line class="cia" x1="50%" x2="97%" y1="6" y2="6"/>');
    expect(body()).toContain('<circle class="pb" cx="3%" cy="-6" r="5"/><circle class="pa" cx="97%" cy="6" r="5"/>');
  });

  it('draws a whisker only when both ends are known', () => {
    expect(body({ first: { at: 5, low: 4.5 } })).not.toContain('cib');
    expect(body({ first: { at: 5, low: null, high: null } })).toContain('pb');
  });

  it('leaves out what is not known and keeps the other', () => {
    expect(body({ first: null })).not.toMatch(/pb|cib/);
    expect(body({ first: null })).toContain('pa');
    expect(body({ first: null, second: null })).not.toContain('circle');
  });

  it('refuses a number that is not finite', () => {
    expect(() => body({ second: { at: Number.NaN } })).toThrow('rows, panel 0: second is NaN');
  });

  it('gives each row its own drawing, whatever is drawn with it', () => {
    const both = pairs([row, { first: null, second: { at: 5 } }], scale);
    expect(both[0]?.body).toBe(body());
    expect(both).toHaveLength(2);
  });
});
