import { describe, expect, it } from 'vitest';
import { type ProfileRow, profileRows } from './profile-rows.js';

const scale = { domain: [2, 9], ticks: [2, 3, 4, 5, 6, 7, 8, 9] } as const;
const row: ProfileRow = { min: 3, q1: 4, median: 5, q3: 6, max: 8, now: 5.5, before: 4.5, group: 2 };
const body = (over: Partial<ProfileRow> = {}) => profileRows([{ ...row, ...over }], scale)[0]?.body ?? '';
/** Percent across by the scale of the row, worked out by hand: 3 at the left end, 97 at the right. */
const at = (score: number) => `${Number((3 + ((score - 2) / 7) * 94).toFixed(2))}%`;

describe('profileRows', () => {
  it('places line, band, tick and dots on the scale', () => {
    const text = body();
    expect(text).toContain(`<line class="range" x1="${at(3)}" x2="${at(8)}"/>`);
    expect(text).toContain(`<rect class="half" x="${at(4)}" width="26.86%" y="-8" height="16"/>`);
    expect(text).toContain(`<line class="med" x1="${at(5)}" x2="${at(5)}" y1="-11" y2="11"/>`);
    expect(text).toContain(`<line class="move" x1="${at(4.5)}" x2="${at(5.5)}"/>`);
    expect(text).toContain(`<circle class="was" cx="${at(4.5)}" r="4.5"/>`);
    expect(text).toContain(`<circle class="now f2" cx="${at(5.5)}" r="6.5"/>`);
  });

  it('draws a grid line a tick over the whole height, behind all rows, and all else from the middle of the row', () => {
    const [one, other] = profileRows([row, { ...row, now: 7 }], scale);
    expect(one?.back?.match(/M\d+ 0v1/g)).toHaveLength(scale.ticks.length);
    expect(other?.back).toBe(one?.back);
    for (const drawn of [one, other]) expect(drawn?.body).toMatch(/^<svg y="50%">(?!.*grid)/);
  });

  it('this year lies over last year, which lies over the country', () => {
    const order = ['range', 'half', 'med', 'ci', 'move', 'was', 'now'].map(name =>
      body({ low: 5, high: 6 }).indexOf(`"${name}`),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  });

  it.each([1, 2, 3, 4, 0] as const)('fills the dot by group %d', group => {
    expect(body({ group })).toContain(`class="now f${group}"`);
  });

  it('without a score before there is neither the hollow dot nor the line', () => {
    expect(body({ before: null })).not.toMatch(/was|move/);
    expect(body({ before: null })).toContain('now f2');
  });

  it('a withheld score leaves the country and the score before, joined to nothing', () => {
    expect(body({ now: null })).not.toMatch(/now|move/);
    expect(body({ now: null })).toContain('class="was"');
    expect(body({ now: null, before: null })).toContain('class="half"');
  });

  it('draws the interval only when both ends are known', () => {
    expect(body({ low: 5, high: 6 })).toContain(`<line class="ci" x1="${at(5)}" x2="${at(6)}"/>`);
    expect(body({ low: 5 })).not.toContain('"ci"');
    expect(body({ low: null, high: 6 })).not.toContain('"ci"');
  });

  it('a score at either end of the scale keeps its whole dot within the row', () => {
    const room = (width: number) => (3 / 100) * width;
    expect(body({ now: 2 })).toContain('cx="3%"');
    expect(body({ now: 9 })).toContain('cx="97%"');
    expect(room(240)).toBeGreaterThan(6.5);
  });

  it('refuses a score that is not a number', () => {
    expect(() => body({ median: Number.NaN })).toThrow('rows, panel 0: median is NaN');
  });

  it('draws no rows as no drawings', () => {
    expect(profileRows([], scale)).toEqual([]);
  });
});
