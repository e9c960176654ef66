import type { Methodology } from '@papi/methodology';
import { type Faults, nearest } from '@papi/tables';
import { type AnswerRule, Answers } from './answers.js';
import { type Assigned, columnOf } from './assign.js';
import type { CodeTable } from './code-table.js';
import type { Codebook } from './codebook.js';
import type { CodebookRow, Statistic } from './codebook-row.js';
import { type IndicatorLists, rangeOfIndicator } from './indicators.js';
import { type LabelRule, Labels } from './labels.js';
import { messages } from './messages.js';

/** A column that answers (part of) an indicator. */
export interface PlannedPart {
  readonly header: string;
  readonly rule: AnswerRule;
  readonly answers: Answers;
  /** The codebook that gave the recode, for messages. */
  readonly codebook: string;
}

/** An indicator and the columns that make it: one, or several whose values are added up. */
export interface PlannedItem {
  readonly indicator: string;
  readonly statistic: Statistic;
  readonly parts: readonly PlannedPart[];
  /** How many parts must be answered. */
  readonly least: number;
}

/** A group and the column it is read from. */
export interface PlannedGroup {
  readonly id: string;
  readonly header: string;
  readonly rule: LabelRule;
  readonly labels: Labels;
  readonly row: CodebookRow;
  readonly codebook: string;
}

/** Headers of the columns a sample's design is in. */
export interface DesignColumns {
  readonly unit: string;
  readonly weight: string;
  readonly stratum: string;
  readonly psu: string;
  /** Where the PSU is from: an option's column, the district the PSUs lie in, or the file's PSUs. */
  readonly psuFrom: 'option' | 'district' | 'psu';
}

/** What is read from a file, and how. */
export interface Plan {
  /** Undefined where a needed column is missing, which has been told. */
  readonly design: DesignColumns | undefined;
  readonly year: string | undefined;
  readonly synthetic: string | undefined;
  readonly items: readonly PlannedItem[];
  readonly groups: readonly PlannedGroup[];
}

/** The codebooks that apply, the person's first. */
export interface Codebooks {
  readonly own: Codebook | undefined;
  readonly bundled: Codebook | undefined;
}

/** Makes the plan from what each column was taken for; indicators that the years' lists do not have are faults. */
export function planOf(
  methodology: Methodology,
  assigned: readonly Assigned[],
  books: Codebooks,
  lists: IndicatorLists,
  psu: string | undefined,
  faults: Faults,
): Plan {
  const [unit, weight, stratum] = (['unit', 'weight', 'stratum'] as const).map(role => columnOf(assigned, role));
  const first = psuColumn(assigned, psu);
  return {
    design: unit && weight && stratum && first ? { unit, weight, stratum, ...first } : undefined,
    year: columnOf(assigned, 'year'),
    synthetic: columnOf(assigned, 'synthetic'),
    items: plannedItems(methodology, assigned, books, lists, faults),
    groups: assigned.filter(({ row }) => row.kind === 'group').map(a => plannedGroup(a, books)),
  };
}

/**
 * The column of the primary sampling units: the one an option names, by its role or as a column; else the districts, in
 * which the first draw is made, where the file has them (and the person's codebook does not name PSUs alone); else what
 * the file calls its PSUs.
 */
function psuColumn(assigned: readonly Assigned[], option: string | undefined) {
  const psu = assigned.find(({ row }) => row.item === 'psu');
  const district = assigned.find(({ row }) => row.item === 'district');
  if (psu?.from === 'option') return { psu: psu.header, psuFrom: 'option' as const };
  // Who says what the PSUs are means them, where only the bundled codebook knows of districts.
  const preferred =
    option !== 'psu' && (option === 'district' || psu?.from !== 'codebook' || district?.from === 'codebook');
  if (district && preferred) return { psu: district.header, psuFrom: 'district' as const };
  return psu && option !== 'district' ? { psu: psu.header, psuFrom: 'psu' as const } : undefined;
}

function plannedItems(
  methodology: Methodology,
  assigned: readonly Assigned[],
  books: Codebooks,
  lists: IndicatorLists,
  faults: Faults,
): readonly PlannedItem[] {
  const columnsOf = new Map<string, Assigned[]>();
  for (const column of assigned) {
    const { item, kind, line } = column.row;
    if (kind !== 'indicator') continue;
    if (lists.byId.has(item)) columnsOf.set(item, [...(columnsOf.get(item) ?? []), column]);
    else if (column.from === 'codebook' && lists.lists[0]) {
      const { year } = lists.lists[0];
      const place = { file: books.own?.file as string, row: line, column: 'item' };
      faults.fault(place, messages.notInList(item, year, nearest(item, lists.ids)[0]));
    }
  }
  const tables = new Map<string, CodeTable>();
  return lists.ids.flatMap(indicator => {
    const columns = columnsOf.get(indicator);
    if (!columns) return [];
    const alone = columns.length === 1;
    const range = rangeOfIndicator(methodology, alone ? (lists.byId.get(indicator) ?? []) : []);
    const least = columns.map(({ row }) => row.least).find(n => n !== undefined) ?? columns.length;
    return {
      indicator,
      statistic: statisticOf(indicator, columns, books),
      parts: columns.map(column => plannedPart(column, books, range, tables, faults)),
      least: Math.max(1, Math.min(columns.length, least)),
    };
  });
}

/** As the rows say, else as the bundled codebook says of this indicator, else the mean. */
function statisticOf(indicator: string, columns: readonly Assigned[], { bundled }: Codebooks): Statistic {
  const own = columns.map(({ row }) => row.statistic).find(s => s !== undefined);
  return own ?? bundled?.rows.find(row => row.item === indicator && row.statistic)?.statistic ?? 'mean';
}

function plannedPart(
  { header, row, from }: Assigned,
  books: Codebooks,
  indicator: { lo: number; hi: number },
  tables: Map<string, CodeTable>,
  faults: Faults,
): PlannedPart {
  const codebook = (from === 'codebook' ? books.own : books.bundled)?.file ?? '';
  const { lo = indicator.lo, hi = indicator.hi, recode, reversed } = row;
  if (reversed && !(Number.isFinite(lo) && Number.isFinite(hi))) {
    faults.fault({ file: codebook, row: row.line, column: 'direction' }, messages.noEnds());
  }
  const rule = { recode, missing: row.missing ?? missingOfAll(books), lo, hi, reversed };
  return { header, rule, answers: new Answers(rule, tables), codebook };
}

function plannedGroup({ header, row, from }: Assigned, books: Codebooks): PlannedGroup {
  const codebook = (from === 'codebook' ? books.own : books.bundled)?.file ?? '';
  const rule = { recode: row.recode, missing: row.missing ?? missingOfAll(books) };
  return { id: row.item.slice('group:'.length), header, rule, labels: new Labels(rule), row, codebook };
}

/** The codes that are no answer where a row names none: those of `*`, in the person's codebook or else in the bundled one. */
export function missingOfAll({ own, bundled }: Codebooks): readonly string[] {
  const isAll = (row: CodebookRow) => row.kind === 'all';
  return (own?.rows.find(isAll) ?? bundled?.rows.find(isAll))?.missing ?? [];
}
