import type { Faults } from '@papi/tables';
import { kinds } from './messages.js';
import { checkUnique, type Located } from './row.js';
import { readSheet } from './sheet.js';
import type { Methodology, ScheduleDay } from './types.js';

const file = 'plan/schedules.csv';
const columns = ['schedule', 'period', 'day'];
const schedules = ['quarterly', 'half-year', 'year'] as const;
const periods = ['quarter-1', 'quarter-2', 'quarter-3', 'first-half', 'year'] as const;
const day = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The days by which plans want reports, in the file's order; a folder without the file has none. */
export function readSchedules(folder: string, faults: Faults): readonly ScheduleDay[] {
  const located = readSheet(folder, file, { columns, optional: true }, faults).map((row): Located<ScheduleDay> => {
    const [month = '', date = ''] = row.text('day', day, kinds.monthDay).split('-');
    const value = {
      schedule: row.oneOf('schedule', schedules),
      period: row.oneOf('period', periods),
      month: Number(month),
      day: Number(date),
    };
    return { value, row };
  });
  checkUnique(located, 'period', each => `${each.schedule} ${each.period}`, {
    vi: 'mỗi kỳ một dòng',
    en: 'each period once',
  });
  return located.map(l => l.value);
}

/** The days of one schedule, as they follow in a year; none in an index whose plans set no days. */
export function scheduleDays(
  { schedules: all = [] }: Methodology,
  schedule: ScheduleDay['schedule'],
): readonly ScheduleDay[] {
  return all.filter(each => each.schedule === schedule).sort((a, b) => a.month - b.month || a.day - b.day);
}
