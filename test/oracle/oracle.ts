import { readFileSync } from 'node:fs';
import { type ColumnTable, fromCSV } from 'arquero';
import { expect } from 'vitest';

/** Numbers of a record, by name or in order. */
export type Numbers = readonly (number | null)[] | Readonly<Record<string, number | null>>;

/** One call of R's survey with its result. */
export interface OracleRecord {
  readonly design: string;
  readonly call: string;
  readonly names?: readonly string[];
  readonly domains?: readonly string[];
  readonly estimate: Numbers;
  readonly se: Numbers;
  readonly ci?: readonly (readonly [number, number])[] | Readonly<Record<string, readonly [number, number]>>;
  readonly ci_t?: Readonly<Record<string, readonly [number, number]>>;
  readonly deff?: Numbers | null;
  readonly df?: number;
  readonly df_domain?: Readonly<Record<string, number>> | null;
  readonly vcov?: readonly (readonly number[])[];
  readonly [more: string]: unknown;
}

const folder = new URL('./data/', import.meta.url);

const read = new Map<string, OracleRecord[]>();
const matched = new Set<OracleRecord>();

/** The records of a results file, the same objects each time. */
export function records(file: string): OracleRecord[] {
  const known = read.get(file) ?? (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as OracleRecord[]);
  read.set(file, known);
  return known;
}

/** Notes that our results were compared with a record and agree with it. */
export function met(record: OracleRecord): void {
  matched.add(record);
}

/** The records of a file that nothing was found to agree with so far. */
export function unmet(file: string): OracleRecord[] {
  return records(file).filter(record => !matched.has(record));
}

/** A data file as a table, blank cells null. */
export function data(file: string): ColumnTable {
  return fromCSV(readFileSync(new URL(file, folder), 'utf8'));
}

/** The numbers of a record in order; one number alone is a list of one. */
export function inOrder(numbers: Numbers | number): (number | null)[] {
  if (typeof numbers === 'number') return [numbers];
  return Array.isArray(numbers) ? [...numbers] : Object.values(numbers as Readonly<Record<string, number | null>>);
}

/** Expects two numbers to agree to a relative tolerance, or both to be 0 for practical purposes beside `scale`. */
export function agrees(ours: number, theirs: number, tolerance: number, what: string, scale = 0): void {
  const allowed = tolerance * Math.abs(theirs) + 1e-13 * scale;
  expect(Math.abs(ours - theirs), `${what}: ${ours} against ${theirs}`).toBeLessThanOrEqual(allowed);
}

/** One row as arquero's expressions see it. */
export type Cells = Readonly<Record<string, string | number | null>>;
