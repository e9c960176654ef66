import { bundled } from '@papi/datasets';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../site/model.js';
import { comparability, droppedIn, indicatorCount, startsOf } from './compare.js';

const model = modelOf(bundled());
const shape = (year: number) => {
  const { before, total, same, apart, after } = comparability(model, year);
  return [before, total, same.map(a => a.id).join(), apart.map(a => a.id).join(), after];
};

describe('how a year compares', () => {
  it('follows the series of the total and of each axis', () => {
    expect(shape(2011)).toEqual([null, false, '', '1,2,3,4,5,6', null]);
    expect(shape(2015)).toEqual([2014, true, '1,2,3,4,5,6', '', 2016]);
    expect(shape(2016)).toEqual([2015, false, '2,4,6', '1,3,5', null]);
    expect(shape(2018)).toEqual([2017, false, '', '1,2,3,4,5,6,7,8', 2019]);
    expect(shape(2019)).toEqual([2018, false, '1,2,3,4,5,6', '7,8', 2020]);
    expect(shape(2020)).toEqual([2019, false, '1,2,3,4,5,6,7', '8', 2021]);
    expect(shape(2021)).toEqual([2020, false, '1,2,4,7,8', '3,5,6', null]);
    expect(shape(2024)).toEqual([2023, true, '1,2,3,4,5,6,7,8', '', null]);
  });
});

describe('series that start', () => {
  const starts = (year: number) => startsOf(model, year, why => why.en);
  it('are none in the first year and in a year measured as the one before', () => {
    expect([starts(2011), starts(2013), starts(2024)]).toEqual([[], [], []]);
  });
  it('stand by reason, nodes measured for the first time last', () => {
    expect(starts(2018).at(-1)!.why).toBeNull();
    expect(
      starts(2018)
        .at(-1)!
        .nodes.map(n => n.id),
    ).toEqual(['2.4', '7', '7.1', '7.2', '7.3', '8', '8.1', '8.2']);
    expect(
      starts(2020)
        .flatMap(s => s.nodes.map(n => n.id))
        .sort(),
    ).toEqual(['8', '8.3', 'total']);
  });
  it('leave out what is measured no more', () => {
    expect(droppedIn(model, 2021).map(n => n.id)).toEqual(['5.2']);
    expect([droppedIn(model, 2011), droppedIn(model, 2018)]).toEqual([[], []]);
  });
});

describe('indicators', () => {
  it('are counted where the list of the year is known', () => {
    expect(indicatorCount(model, 2024)).toBeNull();
    const all = indicatorCount(model, 2023)!;
    const axes = model.axes(2023).map(a => indicatorCount(model, 2023, a.id)!);
    expect(axes.reduce((sum, a) => sum + a.all, 0)).toBe(all.all);
    expect(all.scored).toBeLessThan(all.all);
  });
});
