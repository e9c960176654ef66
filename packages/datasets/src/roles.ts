import type { Methodology } from '@papi/methodology';
import { type Faults, nearest, type Records } from '@papi/tables';
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
  readonly notes: readonly number[];
  /** What the header gives no role: columns of scores in a wide file, faults in a long one. */
  readonly others: readonly number[];
}

export interface LongColumns {
  readonly node: number;
  readonly score: number;
  readonly se: number | undefined;
  readonly n: number | undefined;
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
  const notes = byRole.get('note') ?? [];
  if (!byRole.has('node') || !byRole.has('score')) {
    const scores = (['node', 'score', 'se', 'n'] as const).flatMap(role => byRole.get(role) ?? []);
    return { year, units, long: undefined, notes, others: [...others, ...scores].sort((a, b) => a - b) };
  }
  const long = { node: first('node') as number, score: first('score') as number, se: first('se'), n: first('n') };
  return { year, units, long, notes, others };
}

/** The known header nearest to an unknown one. */
export function nearestHeader(header: string): string | undefined {
  return nearest(header, knownHeaders)[0];
}
