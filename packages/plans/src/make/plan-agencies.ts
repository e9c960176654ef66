import { agencyFor, type Methodology, nodesIn, type Unit } from '@papi/methodology';
import { fold, nearest } from '@papi/tables';
import { agencyIn } from './unit-words.js';

/** Who sees to a node. */
export interface Assigned {
  readonly lead: readonly string[];
  readonly with: readonly string[];
}

/** Who sees to a node of a year's results in a month, by the names that bodies have in a unit. */
export function assignedTo(
  methodology: Methodology,
  unit: Unit,
  { node, year, month }: { readonly node: string; readonly year: number; readonly month: string },
): Assigned {
  const found = agencyFor(methodology, node, year, month);
  const named = (names: readonly string[] = []) => names.map(name => agencyIn(methodology.texts, unit, name));
  return { lead: named(found?.lead), with: named(found?.with) };
}

/** The agencies of a unit in a month: those that lead a node, and those that only take part. */
export interface PlanAgencies {
  readonly leading: readonly string[];
  readonly helping: readonly string[];
}

/** All agencies that have a part in a plan, in the order in which they first come. */
export function planAgencies(methodology: Methodology, unit: Unit, year: number, month: string): PlanAgencies {
  const all = nodesIn(methodology, year).map(({ id }) => assignedTo(methodology, unit, { node: id, year, month }));
  const leading = new Set(all.flatMap(({ lead }) => lead));
  const helping = new Set(all.flatMap(each => each.with).filter(name => !leading.has(name)));
  return { leading: [...leading], helping: [...helping] };
}

/** What came of looking for an agency. */
export interface AgencyFound {
  /** The name of the one meant; undefined where none leads anything under that name, or several may be meant. */
  readonly found?: string;
  /** It takes part and leads nothing. */
  readonly helpsOnly?: string;
  /** Those that lead and may be meant. */
  readonly near: readonly string[];
}

/**
 * The agency that a person means: by its name, with or without marks of tone and case, or by a part of it that no other has.
 *
 * @example findAgency(agencies, 'tài chính') // { found: 'Sở Tài chính', near: [] }
 */
export function findAgency({ leading, helping }: PlanAgencies, text: string): AgencyFound {
  const wanted = fold(text);
  const same = (name: string) => fold(name) === wanted;
  const exact = leading.find(same);
  if (exact !== undefined) return { found: exact, near: [] };
  const holding = (names: readonly string[]) =>
    wanted === '' ? [] : names.filter(name => fold(name).includes(wanted));
  const helper = helping.find(same);
  const some = helper === undefined ? holding(leading) : [];
  if (some.length === 1) return { found: some[0]!, near: [] };
  if (some.length > 1) return { near: some };
  const helps = helper ?? holding(helping)[0];
  return { near: nearest(text, leading), ...(helps !== undefined && { helpsOnly: helps }) };
}
