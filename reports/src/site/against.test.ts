import { bundled } from '@papi/datasets';
import { closeGaps, similarUnits, type WeakSpot, weakSpots } from '@papi/scoring';
import { describe, expect, it } from 'vitest';
import { surveyed } from '../testing/surveyed.js';
import { againstOf } from './against.js';
import { modelOf } from './model.js';

const official = bundled();
const model = modelOf(official);
const unit = model.unit('66');
const held = againstOf(model, 2023, unit);
const kinds = held.map(({ kind }) => kind);

describe('what a unit is held against', () => {
  it('is the median, the region, similar units by size and by results, and the High group', () => {
    expect(kinds).toEqual(['median', 'region', 'population', 'profile', 'q3']);
  });

  it('gives the gaps and sums of the library', () => {
    const region = model.unitsIn(unit.region).map(u => u.code);
    const weak = weakSpots(official.scores, official.methodology, { year: 2023, benchmark: { units: region } });
    const rows = (weak.objects() as WeakSpot[]).filter(row => row.unit === '66');
    const { gap, closed } = held[kinds.indexOf('region')]!;
    for (const row of rows) expect(gap(row.node)).toBe(row.gap);
    const nodes = ['7.3', '6.3', '1.4'];
    const { gain, rankAfter } = closeGaps(official.scores, weak, { unit: '66', nodes })!;
    expect(closed(nodes)).toMatchObject({ gain, rankAfter });
    expect(gap('9.9')).toBeUndefined();
  });

  it('names the similar units, the nearest first', () => {
    for (const by of ['population', 'profile'] as const) {
      const found = similarUnits(model.panel, official.geography.units, model.whole, { year: 2023, unit: '66', by });
      expect(held[kinds.indexOf(by)]!.units.map(u => u.code)).toEqual(found.map(row => row.unit));
    }
    expect(held[0]!.units).toEqual([]);
  });

  it('leaves out results where the year before is none or has other axes', () => {
    const kindsIn = (year: number) => againstOf(model, year, unit).map(({ kind }) => kind);
    expect(kindsIn(2011)).not.toContain('profile');
    expect(kindsIn(2018)).not.toContain('profile');
    expect(kindsIn(2019)).toContain('profile');
  });

  it('leaves out a region with fewer than three scored units, and similar units where there are too few', () => {
    const few = modelOf(surveyed({ units: ['66', '01'] }));
    expect(againstOf(few, 2023, few.unit('66')).map(({ kind }) => kind)).toEqual(['median', 'q3']);
  });

  it('closes nothing where the whole has no score', () => {
    const withheld = againstOf(model, 2022, model.unit('24'));
    expect(withheld[0]!.closed(['7.3'])).toBeNull();
    expect(withheld[0]!.gap('7.3')).not.toBeUndefined();
  });
});
