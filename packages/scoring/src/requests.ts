import type { Panel } from './panel.js';

/** @throws {RangeError} a year has no scores */
export function requireYears(who: string, panel: Panel, years: readonly number[]): void {
  for (const year of years) {
    if (!panel.years.includes(year))
      throw new RangeError(`${who}: no scores in ${year} (years: ${panel.years.join(', ')})`);
  }
}

/** @throws {RangeError} a node has no scores */
export function requireNodes(who: string, panel: Panel, nodes: readonly string[]): void {
  for (const node of nodes) {
    if (!panel.nodes.includes(node)) throw new RangeError(`${who}: no scores of node '${node}'`);
  }
}

/**
 * Position of a unit in the panel's columns.
 *
 * @throws {RangeError} the unit has no scores
 */
export function requireUnit(who: string, panel: Panel, unit: string): number {
  const at = panel.indexOf(unit);
  if (at < 0) throw new RangeError(`${who}: no scores of unit '${unit}'`);
  return at;
}
