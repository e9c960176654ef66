import { describe, expect, it } from 'vitest';
import { official } from '../../testing/official.js';
import { reportingDates, usualSchedule } from './reporting-dates.js';

const dates = (...asked: [schedule: 'quarterly' | 'half-year' | 'year', month: string, to: number]) =>
  reportingDates(official.methodology, ...asked).map(({ date, period }) => `${date} ${period}`);

describe('the days by which reports are due', () => {
  it('begin in the month of the plan', () => {
    expect(dates('half-year', '2024-05', 2024)).toEqual(['2024-06-15 first-half', '2024-12-15 year']);
    expect(dates('half-year', '2024-06', 2024)).toEqual(['2024-06-15 first-half', '2024-12-15 year']);
    expect(dates('half-year', '2024-07', 2024)).toEqual(['2024-12-15 year']);
    expect(dates('quarterly', '2024-01', 2024)).toEqual([
      '2024-03-05 quarter-1',
      '2024-06-05 quarter-2',
      '2024-09-05 quarter-3',
      '2024-12-05 year',
    ]);
  });

  it('go on to the end of the last year', () => {
    expect(dates('year', '2022-08', 2025)).toEqual([2022, 2023, 2024, 2025].map(year => `${year}-12-15 year`));
  });

  it('are those of every half year where nobody says, else of the first schedule there is', () => {
    const { schedules = [], ...bare } = official.methodology;
    expect(usualSchedule(official.methodology)).toBe('half-year');
    expect(usualSchedule({ ...bare, schedules: schedules.filter(each => each.schedule === 'quarterly') })).toBe(
      'quarterly',
    );
    expect(usualSchedule(bare)).toBe('half-year');
  });

  it('are none where plans set none', () => {
    const { schedules: _, ...bare } = official.methodology;
    expect(reportingDates(bare, 'year', '2022-08', 2025)).toEqual([]);
  });
});
