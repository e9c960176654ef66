import { type Methodology, scheduleDays } from '@papi/methodology';
import type { ReportingDate, Schedule } from '../types.js';

/**
 * The days by which reports are due, from the month a plan is made in to the end of the year it is for.
 *
 * @returns in order; none in an index whose plans set no days
 * @example reportingDates(papi, 'half-year', '2024-05', 2024) // [{ date: '2024-06-15', … }, { date: '2024-12-15', … }]
 */
export function reportingDates(
  methodology: Methodology,
  schedule: Schedule,
  month: string,
  to: number,
): readonly ReportingDate[] {
  const days = scheduleDays(methodology, schedule);
  const dates: ReportingDate[] = [];
  for (let year = Number(month.slice(0, 4)); year <= to; year++) {
    for (const { period, month: m, day } of days) {
      const date = `${year}-${twoDigits(m)}-${twoDigits(day)}`;
      if (date.slice(0, month.length) >= month) dates.push({ date, period });
    }
  }
  return dates;
}

/** Every half year, where an index's plans know that; else the first schedule they know. */
export function usualSchedule({ schedules = [] }: Methodology): Schedule {
  return schedules.find(({ schedule }) => schedule === 'half-year')?.schedule ?? schedules[0]?.schedule ?? 'half-year';
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
