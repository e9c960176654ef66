import { basename } from 'node:path';
import type { Methodology } from '@papi/methodology';
import { type ColumnFile, Faults, type WantedColumn } from '@papi/tables';
import { dataFolder } from '../load-index.js';
import type { Index, YearFrom } from '../types.js';
import { rowYears, yearsInName } from '../years.js';
import { type AnswerBlock, PassingBlocks } from './answer-block.js';
import type { Assigned } from './assign.js';
import { headerFinder } from './assign.js';
import type { Codebook } from './codebook.js';
import { respondentGroups } from './group-words.js';
import { openFile, readCodebooks } from './open-file.js';
import type { Codebooks } from './plan.js';
import { type Job, type ReadAs, readAs } from './read-as.js';
import { respondentsTable } from './respondents-table.js';
import type { Mapping, RespondentBlock, RespondentOptions, Respondents } from './types.js';

/**
 * Reads the answers of a sample of people, one row each: their province, weight, stratum and primary sampling unit,
 * groups such as sex and area, and a column for each question. A codebook says which column is what and what its codes
 * mean; columns named by an indicator's id and the index's own names for the rest need none.
 *
 * The whole file is read and checked once, row by row and without holding it where it is large; `blocks` then reads it
 * again for each estimate. A code that is no answer (888, 999 and the like) is NaN, as is an empty cell.
 *
 * @throws InputError with all faults and warnings, when there is a fault: in the codebook (a recode that cannot be read,
 *   an indicator the year does not have, a column with two roles), in the header (no column of weights; the nearest header
 *   is offered) or in the rows (a weight that is negative or missing, a PSU in two strata, a province nobody knows, a code
 *   without a recode, a value out of range, a text where a number should be, a row cut short)
 * @example
 * const answers = readRespondents('papi-2023.csv', loadIndex(), { codebook: 'codebook.csv' });
 * const design = streamedDesign(names => answers.blocks(names), { ...answers.design, lonely: 'certainty' });
 */
export function readRespondents(path: string, index: Index, options: RespondentOptions = {}): Respondents {
  const faults = new Faults();
  const books = readCodebooks(index, options, faults);
  const file = openFile(path, books, faults);
  if (!file) throw failed(faults);
  const job = { index, file, books, options, faults };
  if (hasYears(file, books)) return respondentsOf(job, readInYears(job), 'column');
  const told = rowYears(index.methodology, basename(path), undefined, options.year, faults);
  return respondentsOf(job, readAs(job, told?.distinct ?? []), told?.from ?? 'file name');
}

/**
 * The years decide which indicators there are, and the rows tell the years: the file is read as one of the likely year,
 * and once more where its rows say otherwise.
 */
function readInYears(job: Job): ReadAs {
  const likely = likelyYears(job.index.methodology, job.file.file, job.options.year);
  const first = readAs(job, likely);
  return first.years.length === 0 || String(first.years) === String(likely) ? first : readAs(job, first.years);
}

/** The option's year, else the one of the file's name, else that of the newest list of indicators. */
function likelyYears({ indicators }: Methodology, file: string, option: number | undefined): readonly number[] {
  if (option !== undefined) return [option];
  const named = yearsInName(file);
  return named.length > 0 ? named : indicators.slice(-1).map(i => i.year);
}

/** Whether a codebook finds a column of years. */
function hasYears({ header }: ColumnFile, { own, bundled }: Codebooks): boolean {
  const find = headerFinder(header);
  return [...(own?.rows ?? []), ...(bundled?.rows ?? [])].some(r => r.item === 'year' && find(r.column) !== undefined);
}

function respondentsOf({ index, file, books, options }: Job, done: ReadAs, yearFrom: YearFrom): Respondents {
  const { assigned, plan, years, faults, read } = done;
  faults.throwIfAny();
  if (!read) throw failed(faults);
  const { reader, design, nest, rows, synthetic } = read;
  const blocks = (names?: readonly string[]) => blocksOf(file, read, names);
  return {
    ...index,
    source: {
      file: file.file,
      year: years.length === 1 ? (years[0] as number) : null,
      years,
      get sha256() {
        return file.sha256;
      },
      bytes: file.bytes,
    },
    years,
    items: plan.items.map(({ indicator, statistic }) => ({ indicator, column: indicator, statistic })),
    groups: respondentGroups(options.folder ?? dataFolder, plan.groups),
    design: {
      weight: reader.designName('weight'),
      strata: reader.designName('stratum'),
      psu: reader.designName('psu'),
      nest,
      file: file.file,
    },
    synthetic,
    rows,
    warnings: faults.warnings,
    codebook: inUse(books, assigned),
    mapping: mappingOf(file, assigned, yearFrom, design.psuFrom),
    blocks,
    toTable: () => respondentsTable(blocks(), reader.names, rows),
  };
}

function failed(faults: Faults): Error {
  faults.throwIfAny();
  return new Error('a file that cannot be read and no fault');
}

/** The blocks of a file that has been checked, with all columns or those of some names. */
function* blocksOf(
  file: ColumnFile,
  { reader, kept }: NonNullable<ReadAs['read']>,
  names: readonly string[] = reader.names,
): Iterable<RespondentBlock> {
  const wanted = reader.wantedFor(names);
  for (const answers of kept ?? answersOf(file, wanted)) yield reader.block(answers);
}

function* answersOf(file: ColumnFile, wanted: readonly WantedColumn[]): Iterable<AnswerBlock> {
  const passing = new PassingBlocks();
  for (const raw of file.blocks(wanted, new Faults())) yield passing.of(raw);
}

/** The rows of both codebooks that a column of the file was read by. */
function inUse({ own, bundled }: Codebooks, assigned: readonly Assigned[]): Codebook {
  return { file: (own ?? bundled)?.file ?? '', rows: assigned.map(({ row }) => row) };
}

function mappingOf(
  { header, delimiter, encoding, decimal }: ColumnFile,
  assigned: readonly Assigned[],
  yearFrom: YearFrom,
  psuFrom: Mapping['psuFrom'],
): Mapping {
  const columns = header
    .filter(column => column !== '')
    .flatMap(column => {
      const uses = assigned.filter(a => a.header === column);
      if (uses.length === 0) return [{ column, use: '', from: 'none' as const }];
      return uses.map(({ row, from }) => ({ column, use: row.item, from }));
    });
  return { delimiter, encoding, decimal: decimal ?? null, yearFrom, psuFrom, columns };
}
