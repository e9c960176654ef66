import type { Indicator, Methodology } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { indicatorGroups } from './indicator-list.js';

const indicator = (year: number, id: string, concept: string, parent = '5.1'): Indicator => ({
  year,
  id,
  parent,
  concept,
  name: { vi: concept, en: concept },
  unit: 'share',
  lo: 0,
  hi: 1,
  direction: 'up',
  scored: 'yes',
});

const methodology = {
  indicators: [
    indicator(2018, '5.1.1', 'quality'),
    indicator(2018, '5.1.2', 'dropped'),
    indicator(2019, '5.1.1', 'used'),
    indicator(2019, '5.1.2', 'quality'),
    indicator(2019, '5.2.1', 'elsewhere', '5.2'),
    indicator(2010, '5.1.1', 'another subject'),
  ],
} as unknown as Methodology;

describe('indicatorGroups', () => {
  const groups = indicatorGroups(methodology, '5.1', 2018, 2019);

  it('puts each indicator under the newest list it stands in, newest first, in the order of its codes', () => {
    expect(groups.map(g => [g.year, g.indicators.map(k => k.newest.concept)])).toEqual([
      [2019, ['used', 'quality']],
      [2018, ['dropped']],
    ]);
  });

  it('follows an indicator by what it asks while its code moves', () => {
    const quality = groups[0]?.indicators.find(k => k.newest.concept === 'quality');
    expect(quality?.listed).toEqual([
      { year: 2018, id: '5.1.1' },
      { year: 2019, id: '5.1.2' },
    ]);
  });

  it('leaves out other sub-axes and other years', () => {
    const concepts = groups.flatMap(g => g.indicators.map(k => k.newest.concept));
    expect(concepts).not.toContain('elsewhere');
    expect(concepts).not.toContain('another subject');
  });
});
