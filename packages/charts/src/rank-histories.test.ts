import { describe, expect, it } from 'vitest';
import { type RankPanel, rankHistories } from './rank-histories.js';

const panel: RankPanel = {
  points: [
    { year: 2020, rank: 63, of: 63, group: 4 },
    { year: 2021, rank: 1, of: 60, group: 1 },
    { year: 2022, rank: 32, of: 61, group: 3 },
    { year: 2023, rank: 10, of: 63, group: 1 },
  ],
  series: [
    { from: 2020, to: 2020 },
    { from: 2021, to: 2023 },
  ],
  years: [2020, 2023],
  edition: 2023,
  most: 63,
};
const body = (over: Partial<RankPanel> = {}) => rankHistories([{ ...panel, ...over }])[0]?.body ?? '';
const layer = (text: string, name: string) => new RegExp(`<path class="${name}" d="([^"]*)"`).exec(text)?.[1] ?? '';

describe('rankHistories', () => {
  it('puts rank 1 on top and the last rank at the foot', () => {
    expect(body()).toContain('<circle class="now f4" cx="11%" cy="192" r="5"/>');
    expect(body()).toContain('<circle class="now f1" cx="39.67%" cy="26" r="5"/>');
  });

  it('breaks the line at a new series and a missing year', () => {
    expect(layer(body(), 'ownl')).toBe('M397 260l286 830 287-589');
    expect(layer(body({ points: panel.points.filter(point => point.year !== 2022) }), 'ownl')).toBe('');
    expect(layer(body(), 'brk')).toBe('M253 60v2060');
  });

  it('makes the edition bigger and bold', () => {
    expect(body()).toContain('<circle class="now f1" cx="97%" cy="50.1" r="7"/>');
    expect(body()).toContain('<text class="rl b" x="97%" y="39.1">10</text>');
    expect(body()).toContain('<text class="xl b" x="97%" y="232">’23</text>');
  });

  it('writes the rank above its dot, and below where the line dips', () => {
    expect(body()).toContain('<text class="rl" x="39.67%" y="15">1</text>');
    expect(body()).toContain('<text class="rl" x="68.33%" y="129">32</text>');
    expect(body()).toContain('<text class="rl" x="11%" y="181">63</text>');
  });

  it('shades the places nobody could hold in a year with fewer units', () => {
    expect(layer(body(), 'void')).toBe('M253 1853h287v27h287v53h-287h-287z');
    expect(layer(body({ points: panel.points.slice(0, 1) }), 'void')).toBe('');
  });

  it('labels every year, also one without a rank', () => {
    const labels = [...body({ points: [] }).matchAll(/<text class="xl[^>]*>([^<]*)/g)].map(match => match[1]);
    expect(labels).toEqual(['’20', '’21', '’22', '’23']);
  });

  it('labels first, last and quarters of the ranks there can be', () => {
    const ranks = (most: number) =>
      [...body({ most }).matchAll(/<text class="yl[^>]*>([^<]*)/g)].map(match => match[1]);
    expect(ranks(63)).toEqual(['1', '16', '32', '47', '63']);
    expect(ranks(34)).toEqual(['1', '9', '17', '26', '34']);
    expect(ranks(2)).toEqual(['1', '2']);
  });

  it('a single unit is first and last', () => {
    const text = body({ points: [{ year: 2020, rank: 1, of: 1, group: 1 }], most: 1 });
    expect(text).toContain('cy="109"');
    expect(text).not.toContain('NaN');
  });

  it('draws panels of several heights in one call', () => {
    const [low, tall, again] = rankHistories([panel, { ...panel, height: 300 }, panel]);
    expect(tall?.height).toBe(300);
    expect(tall).toEqual(rankHistories([{ ...panel, height: 300 }])[0]);
    expect(again).toEqual(low);
  });
});
