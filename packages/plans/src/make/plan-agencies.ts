import { agencyName, assignedTo, type Methodology, nodesIn, type Unit } from '@papi/methodology';
import { fold, nearest } from '@papi/tables';

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
 * The agency that a person means: by its name in either language, with or without marks of tone and case, or by a part of it that
 * no other has. Its own name counts before the English one.
 *
 * @returns names as they stand in `agencies`
 * @example findAgency(papi, agencies, 'tài chính') // { found: 'Sở Tài chính', near: [] }
 * @example findAgency(papi, agencies, 'finance') // the same
 */
export function findAgency(methodology: Methodology, agencies: PlanAgencies, text: string): AgencyFound {
  const own = findBy(name => name, agencies, text);
  const known = own.found !== undefined || own.helpsOnly !== undefined || own.near.length > 0;
  return known ? own : findBy(name => agencyName(methodology, name, 'en'), agencies, text);
}

function findBy(spelt: (name: string) => string, { leading, helping }: PlanAgencies, text: string): AgencyFound {
  const wanted = fold(text);
  const same = (name: string) => fold(spelt(name)) === wanted;
  const exact = leading.find(same);
  if (exact !== undefined) return { found: exact, near: [] };
  const holding = (names: readonly string[]) =>
    wanted === '' ? [] : names.filter(name => fold(spelt(name)).includes(wanted));
  const helper = helping.find(same);
  const some = helper === undefined ? holding(leading) : [];
  if (some.length === 1) return { found: some[0]!, near: [] };
  if (some.length > 1) return { near: some };
  const helps = helper ?? holding(helping)[0];
  const near = nearest(text, leading.map(spelt)).map(found => leading.find(name => spelt(name) === found)!);
  return { near, ...(helps !== undefined && { helpsOnly: helps }) };
}
