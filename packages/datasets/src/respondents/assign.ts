import { type Faults, foldWords, nearest, type Words } from '@papi/tables';
import type { Codebook } from './codebook.js';
import type { CodebookRow, Role } from './codebook-row.js';
import type { IndicatorLists } from './indicators.js';
import { messages, roleWords } from './messages.js';
import type { MappedBy } from './types.js';

/** A column of the file and what it was taken for. */
export interface Assigned {
  readonly header: string;
  readonly row: CodebookRow;
  readonly from: MappedBy;
}

/** What the columns of a file are told by. */
export interface AssignInput {
  readonly file: string;
  readonly header: readonly string[];
  /** The person's codebook, then the bundled one. */
  readonly own: Codebook | undefined;
  readonly bundled: Codebook | undefined;
  readonly lists: IndicatorLists;
  /** What the index calls its units. */
  readonly units: Words;
  /** A column to take as the PSU in place of the codebook's; undefined where a role is taken. */
  readonly psu: string | undefined;
  /** Whether a codebook is at fault, so that what it leaves without a meaning is not told. */
  readonly quiet: boolean;
  /** The roles of which one must be there to tell the PSUs. */
  readonly psuRoles: readonly ('psu' | 'district')[];
}

/** Roles that estimates cannot do without. */
const needed = ['unit', 'weight', 'stratum', 'psu'] as const;

/**
 * Says what each column of a file is: first by the person's codebook, then by the bundled one, then by its header where
 * that is an indicator's id (`1.1.1`, also `1,1,1`). A bundled row gives way to the person's for the same column or role.
 *
 * Faults: a codebook's role or indicator on two rows that do not agree, a needed role without a column (the nearest header
 * is offered), no indicator at all. Warnings: a codebook's indicator without a column, columns that nobody knows.
 */
export function assign(input: AssignInput, faults: Faults): readonly Assigned[] {
  const { file, header, own, bundled, lists, psu } = input;
  const find = headerFinder(header);
  const assigned: Assigned[] = [];
  const missed = new Set<string>();
  const byHeader = new Map<string, readonly Assigned[]>();
  const byItem = new Map<string, Assigned>();
  const put = (column: Assigned): void => {
    assigned.push(column);
    byHeader.set(column.header, [...(byHeader.get(column.header) ?? []), column]);
    byItem.set(column.row.item, column);
  };

  if (psu !== undefined) {
    const found = find(psu);
    if (found !== undefined) put({ header: found, row: rowFor(found, 'psu', 'role'), from: 'option' });
    else faults.fault({ file, row: 1 }, messages.missingColumn(psu, file, nearest(psu, header)[0]));
    missed.add('psu');
  }
  for (const row of own?.rows ?? []) {
    if (row.kind === 'all' || (psu !== undefined && row.item === 'psu')) continue;
    const place = { file: own?.file as string, row: row.line, column: 'column' };
    const found = find(row.column);
    if (found === undefined) {
      const message = messages.missingColumn(row.column, file, nearest(row.column, header)[0]);
      const replaced = row.item === 'psu' && hasDistricts(input, find);
      if (isNeeded(row.item) && !replaced) faults.fault(place, message);
      else if (!isOptional(row.item)) faults.warn(place, message);
      missed.add(row.item);
      continue;
    }
    // A column that the option takes is no longer a district or a note.
    if (isGivenUp(row.item) && assigned[0]?.from === 'option' && assigned[0].header === found) continue;
    const message = clash(byHeader.get(found) ?? [], byItem.get(row.item), found, row);
    if (message) faults.fault({ ...place, column: 'item' }, message);
    else put({ header: found, row, from: 'codebook' });
  }
  for (const row of bundled?.rows ?? []) {
    const found = row.kind === 'all' ? undefined : find(row.column);
    if (found === undefined || byHeader.has(found)) continue;
    // A second name of what another column is already is a note.
    const given = row.item !== 'note' && byItem.has(row.item) ? rowFor(found, 'note', 'role') : row;
    put({ header: found, row: given, from: 'default' });
  }
  for (const name of header) {
    const id = /^\d+(?:,\d+)+$/.test(name) ? name.replaceAll(',', '.') : name;
    if (byHeader.has(name) || byItem.has(id) || !lists.byId.has(id)) continue;
    put({ header: name, row: rowFor(name, id, 'indicator'), from: 'header' });
  }
  tellWhatLacks(input, assigned, missed, faults);
  return assigned;
}

function rowFor(column: string, item: string, kind: CodebookRow['kind']): CodebookRow {
  return { column, item, kind, recode: { pairs: [] }, reversed: false, line: 0 };
}

function isGivenUp(item: string): boolean {
  return item === 'district' || item === 'note';
}

/** Files of real people have no column that says they are made up. */
function isOptional(item: string): boolean {
  return item === 'note' || item === 'synthetic';
}

/** Whether a codebook finds the districts, which may be the PSUs then. */
function hasDistricts({ own, bundled, psuRoles }: AssignInput, find: (name: string) => string | undefined): boolean {
  const rows = [...(own?.rows ?? []), ...(bundled?.rows ?? [])];
  return psuRoles.includes('district') && rows.some(r => r.item === 'district' && find(r.column) !== undefined);
}

function isNeeded(item: string): item is (typeof needed)[number] {
  return (needed as readonly string[]).includes(item);
}

/** What is wrong with one more row of a codebook, beside what its column and its role were taken for before. */
function clash(column: readonly Assigned[], role: Assigned | undefined, header: string, row: CodebookRow) {
  for (const { row: before } of column) {
    if (before.item === row.item) return messages.rowTwice(header, row.item, before.line);
    if (!shareable(before, row)) return messages.twoRoles(header, row.item, before.item, before.line);
  }
  const once = row.kind !== 'indicator' && row.item !== 'note';
  return role && once ? messages.roleTwice(row.item, role.header) : undefined;
}

/**
 * Whether one column may be both: the answers to one question make several indicators, units may be the strata, and an
 * option may take a group's column as the PSU.
 */
function shareable(a: CodebookRow, b: CodebookRow): boolean {
  if (a.kind === 'indicator' && b.kind === 'indicator') return true;
  if (a.item === 'psu' && a.line === 0 && b.kind === 'group') return true;
  const items = [a.item, b.item];
  return items.includes('unit') && items.includes('stratum');
}

function tellWhatLacks(
  { file, header, own, bundled, lists, units, quiet, psuRoles }: AssignInput,
  assigned: readonly Assigned[],
  missed: ReadonlySet<string>,
  faults: Faults,
): void {
  for (const role of needed) {
    const enough: readonly string[] = role === 'psu' ? psuRoles : [role];
    if (missed.has(role) || assigned.some(({ row }) => enough.includes(row.item))) continue;
    const names = (bundled?.rows ?? []).filter(row => row.item === enough[0]).map(row => row.column);
    const near = names.flatMap(name => nearest(name, header))[0];
    faults.fault({ file, row: 1 }, messages.missingRole(role, role === 'unit' ? units : roleWords[role], names, near));
  }
  for (const name of new Set(assigned.map(a => a.header))) {
    if (header.indexOf(name) === header.lastIndexOf(name)) continue;
    faults.fault({ file, row: 1, column: name }, messages.headerTwice());
  }
  if (quiet) return;
  if (lists.ids.length > 0 && !assigned.some(({ row }) => row.kind === 'indicator')) {
    const [near] = (own?.rows ?? [])
      .filter(row => row.kind === 'indicator')
      .flatMap(row => nearest(row.column, header));
    faults.fault({ file, row: 1 }, messages.noItems(near));
    return;
  }
  const known = new Set(assigned.map(a => a.header));
  const unknown = header.filter(name => name !== '' && !known.has(name));
  if (unknown.length > 0) faults.warn({ file, row: 1 }, messages.unknownColumns(unknown));
}

/** Finds the header a codebook means: written alike, or alike but for case, tone marks and punctuation where that is one alone. */
export function headerFinder(header: readonly string[]): (name: string) => string | undefined {
  const exact = new Set(header);
  const folded = new Map<string, string[]>();
  for (const name of header) folded.set(foldWords(name), [...(folded.get(foldWords(name)) ?? []), name]);
  return name => {
    if (exact.has(name)) return name;
    const alike = folded.get(foldWords(name)) ?? [];
    return alike.length === 1 && name !== '' ? alike[0] : undefined;
  };
}

/** The column of a role; undefined where the file has none. */
export function columnOf(assigned: readonly Assigned[], role: Role): string | undefined {
  return assigned.find(({ row }) => row.kind === 'role' && row.item === role)?.header;
}
