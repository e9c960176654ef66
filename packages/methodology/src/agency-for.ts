import { unitAt } from './mergers.js';
import { comparable, nodeIn, nodesIn } from './tree.js';
import type { Agency, IndexNode, Methodology, Unit } from './types.js';
import { agencyIn } from './unit-kinds.js';

/**
 * Who leads the work that a node of `year` stands for, in a month (`2024-05`): the node's own row of the table of agencies, else
 * its parent's; undefined where none is known.
 *
 * The same id may stand for another subject later: a plan of May 2018 that starts from 2.1 of 2017 (poverty lists) is led by who
 * then leads the poverty lists, whatever 2.1 had become. So the node is followed to the month's year first, by its series or by a
 * name it shares; where its subject is no longer measured, who last led it is taken.
 *
 * @param month year and month; it may lie after the last year of the methodology
 * @example agencyFor(papi, '2.2', 2023, '2025-03')?.lead // those who lead the poverty lists from March 2025
 */
export function agencyFor(methodology: Methodology, id: string, year: number, month: string): Agency | undefined {
  const node = nodeIn(methodology, id, year);
  if (!node) return undefined;
  const then = followed(methodology, node, year, Number(month.slice(0, 4)));
  if (then) return leading(methodology, then.node.id, then.year, month);
  return (
    lastOver(methodology, id, year, month) ??
    (node.parent === null ? undefined : agencyFor(methodology, node.parent, year, month))
  );
}

/**
 * The month whose agencies are named where nobody says another: July of the year after the scores. The results are then known,
 * and what is done about them is set out in the second half of that year.
 *
 * @param year of the scores
 * @example agencyMonth(2024) // '2025-07'
 */
export function agencyMonth(year: number): string {
  return `${year + 1}-07`;
}

/** Who sees to a node. */
export interface Assigned {
  readonly lead: readonly string[];
  readonly with: readonly string[];
}

/**
 * Who sees to a node of a year's results in a month, by the names that bodies have in a unit or, once it was merged, in the one
 * that took its place; nobody where none is known.
 *
 * @example assignedTo(papi, haNoi, { node: '4.1', year: 2023, month: '2024-05' }).lead // ['Thanh tra thành phố']
 */
export function assignedTo(
  methodology: Methodology,
  unit: Unit,
  { node, year, month }: { readonly node: string; readonly year: number; readonly month: string },
): Assigned {
  const found = agencyFor(methodology, node, year, month);
  const body = unitAt(methodology.texts, unit, month);
  const named = (names: readonly string[] = []) => names.map(name => agencyIn(methodology.texts, body, name));
  return { lead: named(found?.lead), with: named(found?.with) };
}

/** The node's own row in a month, else that of the nearest node above. */
function leading(methodology: Methodology, id: string, year: number, month: string): Agency | undefined {
  for (let at: string | null = id; at !== null; at = nodeIn(methodology, at, year)?.parent ?? null) {
    const row = methodology.agencies.find(agency => agency.node === at && inForce(agency, month));
    if (row) return row;
  }
  return undefined;
}

function inForce({ from, to }: Agency, month: string): boolean {
  return from <= month && (to === '' || month.slice(0, to.length) <= to);
}

/** The last of a node's rows that began by the month and was in force while its subject was measured. */
function lastOver({ agencies }: Methodology, id: string, year: number, month: string): Agency | undefined {
  const held = agencies.filter(
    ({ node, from, to }) =>
      node === id && from <= month && from <= `${year}-12` && (to === '' || to.slice(0, 4) >= String(year)),
  );
  return held.reduce<Agency | undefined>((last, each) => (last && last.from > each.from ? last : each), undefined);
}

/** The node that stands for the same subject in a later year (or the last covered year before it); undefined where none does. */
function followed(
  methodology: Methodology,
  start: IndexNode,
  from: number,
  until: number,
): { readonly node: IndexNode; readonly year: number } | undefined {
  let at = { node: start, year: from };
  const last = Math.max(...methodology.nodes.map(({ to }) => to));
  for (let year = from + 1; year <= Math.min(until, last); year++) {
    const nodes = nodesIn(methodology, year);
    if (nodes.length === 0) continue; // no edition
    const { id, level } = at.node;
    const namesake = nodeIn(methodology, id, year);
    const same = namesake && (comparable(methodology, id, at.year, year) || sharesName(namesake, at.node));
    const node = same ? namesake : nodes.find(each => each.level === level && sharesName(each, at.node));
    if (!node) return undefined;
    at = { node, year };
  }
  return at;
}

/** Whether two nodes have a name in common, in full or short, in either language. */
function sharesName(a: IndexNode, b: IndexNode): boolean {
  const same = (kind: 'name' | 'short', lang: 'vi' | 'en') => a[kind][lang] !== '' && a[kind][lang] === b[kind][lang];
  return same('name', 'vi') || same('short', 'vi') || same('name', 'en') || same('short', 'en');
}
