import type { Methodology } from '@papi/methodology';
import { type Faults, fold, nearest, type Records } from '@papi/tables';
import { knownHeaders, type Role } from './columns.js';
import { letter } from './letters.js';
import { messages } from './messages.js';
import { roleIn } from './words.js';

/** Positions of a file's columns by what they hold. */
export interface Roles {
  readonly year: number | undefined;
  readonly units: readonly number[];
  /** The columns of a long file; undefined where the file is wide. */
  readonly long: LongColumns | undefined;
  /** The column that says of each row whether it is made up. */
  readonly synthetic: number | undefined;
  readonly notes: readonly number[];
  /** What the header gives no role: columns of scores in a wide file, faults in a long one. */
  readonly others: readonly number[];
}

export interface LongColumns {
  readonly node: number;
  readonly score: number;
  readonly se: number | undefined;
  readonly df: number | undefined;
  readonly n: number | undefined;
  /** What a row is about: `indicator` for a value that is no score. */
  readonly level: number | undefined;
  /** Whether a row may be shown. */
  readonly shown: number | undefined;
  /** The group of respondents that a row is about, where it is not about all of them. */
  readonly part: number | undefined;
}

/**
 * Tells a file's columns and its shape by the header alone: long where it has a column of nodes and one of scores.
 * Columns that are blank from top to bottom are passed over; one with cells and no header is a fault, as are two
 * columns of one role (units aside: a code and a name may stand side by side).
 */
export function rolesOf(methodology: Methodology, records: Records, faults: Faults): Roles {
  const { file, header, headerLine, rows } = records;
  const byRole = new Map<Role, number[]>();
  const others: number[] = [];
  for (const [column, text] of header.entries()) {
    const role = roleIn(methodology, text);
    if (isPart(header, column)) continue;
    if (role) byRole.set(role, [...(byRole.get(role) ?? []), column]);
    else if (text !== '') others.push(column);
    else if (rows.some(row => row[column]?.trim() !== '')) {
      faults.fault({ file, row: headerLine, column: letter(column) }, messages.blankHeader());
    }
  }
  const first = (role: Role): number | undefined => {
    const [kept, ...again] = byRole.get(role) ?? [];
    for (const column of again) {
      const place = { file, row: headerLine, column: header[column] as string };
      faults.fault(place, messages.columnTwice(header[kept as number] as string));
    }
    return kept;
  };
  const year = first('year');
  const units = byRole.get('unit') ?? [];
  const synthetic = first('synthetic');
  const notes = byRole.get('note') ?? [];
  if (!byRole.has('node') || !byRole.has('score')) {
    const ofLong = (['node', 'score', 'se', 'df', 'n', 'level', 'shown', 'beside'] as const).flatMap(
      role => byRole.get(role) ?? [],
    );
    return { year, units, long: undefined, synthetic, notes, others: [...others, ...ofLong].sort((a, b) => a - b) };
  }
  const part = header.findIndex((_, column) => isPart(header, column));
  const long = {
    ...{ node: first('node') as number, score: first('score') as number, se: first('se'), df: first('df') },
    ...{ n: first('n'), level: first('level'), shown: first('shown'), part: part < 0 ? undefined : part },
  };
  const unread = [...notes, ...(byRole.get('beside') ?? [])].sort((a, b) => a - b);
  return { year, units, long, synthetic, notes: unread, others };
}

/** What says which respondents a row is about: `value`, beside these. Without them a column `value` holds the scores. */
const besidePart = ['group', 'node', 'score'];

function isPart(header: readonly string[], column: number): boolean {
  const text = header[column] as string;
  return text.length > 4 && fold(text) === 'value' && besidePart.every(name => hasHeader(header, name));
}

/** Whether a header has a column of this name, which is folded. */
export function hasHeader(header: readonly string[], name: string): boolean {
  return header.some(text => text.length >= name.length && fold(text) === name);
}

/** The known header nearest to an unknown one. */
export function nearestHeader(header: string): string | undefined {
  return nearest(header, knownHeaders)[0];
}
