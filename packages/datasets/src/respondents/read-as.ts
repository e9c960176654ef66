import { yearsOf } from '@papi/methodology';
import { type ColumnFile, Faults } from '@papi/tables';
import type { Index } from '../types.js';
import { unitWords } from '../words.js';
import { yearIn } from '../years.js';
import { type Assigned, assign } from './assign.js';
import { type Checked, checkRows } from './check-rows.js';
import { indicatorLists } from './indicators.js';
import { messages } from './messages.js';
import { type Codebooks, type DesignColumns, type Plan, planOf } from './plan.js';
import { RespondentReader } from './reader.js';
import type { RespondentOptions } from './types.js';

/** A file and what it is read by. */
export interface Job {
  readonly index: Index;
  readonly file: ColumnFile;
  readonly books: Codebooks;
  readonly options: RespondentOptions;
  /** What was found wrong before. */
  readonly faults: Faults;
}

/** A file read as one of some years. */
export interface ReadAs {
  readonly assigned: readonly Assigned[];
  readonly plan: Plan;
  /** The years that the file's own column has, oldest first; those it was read as where it has none. */
  readonly years: readonly number[];
  readonly faults: Faults;
  /** Undefined where a column is missing without which nothing can be read, which is a fault. */
  readonly read:
    | (Checked & { readonly design: DesignColumns; readonly nest: boolean; readonly reader: RespondentReader })
    | undefined;
}

/** Reads and checks a whole file with the lists of indicators of some years. */
export function readAs(job: Job, years: readonly number[]): ReadAs {
  const { index, file, books, options } = job;
  const faults = new Faults();
  // A second reading begins with what was wrong before the first.
  for (const told of job.faults.diagnostics) faults[told.severity === 'fault' ? 'fault' : 'warn'](told, told);
  const lists = indicatorLists(index.methodology, years, file.file, faults);
  const quiet = job.faults.count > 0;
  const names = { file: file.file, header: file.header, ...books };
  const assigned = assign(
    { ...names, lists, units: unitWords(index.methodology).many, quiet, ...psuOption(options) },
    faults,
  );
  const plan = planOf(index.methodology, assigned, books, lists, options.psu, faults);
  const { design } = plan;
  const knownYears = yearsOf(index.methodology);
  if (!design) {
    const there = plan.year === undefined ? years : yearsInRows(file, plan.year, knownYears);
    return { assigned, plan, years: there, faults, read: undefined };
  }
  const year = plan.year === undefined ? years[0] : undefined;
  const reader = new RespondentReader({ index, file: file.file, plan, design, year, knownYears, faults });
  const nest = options.nest ?? design.psuFrom === 'district';
  const checked = checkRows({ file, reader, plan, design, nest, keep: options.keep ?? 64e6 }, faults);
  for (const { year, ids } of lists.lists) {
    const missing = ids.filter(id => !plan.items.some(item => item.indicator === id));
    if (quiet || plan.items.length === 0 || missing.length === 0) continue;
    faults.warn({ file: file.file }, messages.fewerItems(year, ids.length - missing.length, ids.length, missing));
  }
  const there = plan.year === undefined ? years : reader.yearsSeen;
  return { assigned, plan, years: there, faults, read: { design, nest, reader, ...checked } };
}

/** The option for the PSU names a role or a column. */
function psuOption({ psu }: RespondentOptions) {
  if (psu === 'psu' || psu === 'district') return { psu: undefined, psuRoles: [psu] as const };
  return { psu, psuRoles: ['psu', 'district'] as const };
}

/** The different years of a file that the index knows, oldest first. */
function yearsInRows(file: ColumnFile, column: string, known: readonly number[]): readonly number[] {
  const texts = new Set<string>();
  for (const block of file.blocks([{ name: column, kind: 'text' }], new Faults())) {
    for (const text of block.column(column) as readonly string[]) texts.add(text);
  }
  const years = [...texts].map(yearIn).filter(year => year !== undefined && known.includes(year));
  return [...new Set(years as number[])].sort((a, b) => a - b);
}
