import { Faults } from '@papi/tables';
import { describe, expect, it } from 'vitest';
import { inFolder, smallIndex } from '../testing/small-index.js';
import { readMethodology } from './read-methodology.js';
import { readSchedules, scheduleDays } from './schedules.js';

const file = 'plan/schedules.csv';
const rows = 'schedule,period,day\nhalf-year,year,12-15\nhalf-year,first-half,06-15\nyear,year,12-01\n';

describe('the days by which plans want reports', () => {
  it('are read as they stand and given in the order of the year', () => {
    const index = inFolder({ ...smallIndex, [file]: rows }, readMethodology);
    expect(scheduleDays(index, 'half-year')).toEqual([
      { schedule: 'half-year', period: 'first-half', month: 6, day: 15 },
      { schedule: 'half-year', period: 'year', month: 12, day: 15 },
    ]);
    expect(scheduleDays(index, 'quarterly')).toEqual([]);
  });

  it('are none in a folder without the file', () => {
    expect(scheduleDays(inFolder(smallIndex, readMethodology), 'year')).toEqual([]);
  });

  it.each([
    ['a day that is none', 'year,year,13-01', 'month-day'],
    ['an unknown schedule', 'monthly,year,12-01', 'quarterly'],
    ['a period said twice', 'year,year,12-15\nyear,year,12-05', 'each period once'],
  ])('refuse %s', (_, row, told) => {
    const faults = new Faults();
    inFolder({ [file]: `schedule,period,day\n${row}\n` }, folder => readSchedules(folder, faults));
    expect(faults.error?.lines('en')).toEqual([expect.stringContaining(told)]);
  });
});
