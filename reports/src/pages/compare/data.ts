import type { IndexNode } from '@papi/methodology';
import { madeScore } from '@papi/scoring';
import type { CompareColumn, CompareData, CompareNode, CompareParts } from '../../../client/compare-data.js';
import { whiskerOf } from '../../parts/interval.js';
import type { Model } from '../../site/model.js';

/** Where the scripts of the compare page lie. */
export const compareScripts = ['assets/compare-data.js', 'assets/compare.js'] as const;

/** The file with the sub-axes of one year. */
export function partsFile(year: number): string {
  return `assets/compare-${year}.js`;
}

/**
 * The totals and axes of all units in all years as a script that sets one global: a page opened from a disk may load a
 * script, never a data file.
 */
export function compareData(model: Model): string {
  const { methodology, years } = model;
  const above = methodology.nodes.filter(n => n.level !== 'sub-axis');
  const ids = new Set(above.map(n => n.id));
  const data: CompareData = {
    years,
    units: model.units.map(({ code, name, slug }) => ({ code, name: name.vi, slug })),
    nodes: above.map(named),
    series: methodology.series.filter(s => ids.has(s.node)).map(s => [s.node, s.from, s.to] as const),
    scores: Object.fromEntries(
      years.map(year => [
        year,
        columns(
          model,
          year,
          model.nodes(year).filter(n => ids.has(n.id)),
        ),
      ]),
    ),
    parts: {},
  };
  return `var compareData = ${JSON.stringify(data)};\n`;
}

/** The sub-axes of one year, added to the global. */
export function compareParts(model: Model, year: number): string {
  const nodes = model.subAxes(year);
  const parts: CompareParts = { nodes: nodes.map(named), scores: columns(model, year, nodes) };
  return `compareData.parts[${year}] = ${JSON.stringify(parts)};\n`;
}

function named({ id, parent, from, to, name }: IndexNode): CompareNode {
  return { id, parent, from, to, vi: name.vi, en: name.en };
}

function columns(model: Model, year: number, nodes: readonly IndexNode[]): Record<string, CompareColumn> {
  const entries = nodes.flatMap(node => {
    const spread = model.spread(year, node.id);
    if (!spread) return [];
    const standings = model.units.map(unit => model.standing(year, unit.code, node.id));
    const column: CompareColumn = {
      of: spread.of,
      spread: [
        madeScore(spread.min),
        madeScore(spread.q1),
        madeScore(spread.median),
        madeScore(spread.q3),
        madeScore(spread.max),
      ],
      score: standings.map(s => s?.score ?? null),
      ...(model.level !== null && { within: model.units.map(unit => ends(model, year, unit.code, node.id)) }),
      rank: standings.map(s => s?.rank ?? null),
      group: standings.map(s => s?.group ?? 0).join(''),
    };
    return [[node.id, column] as const];
  });
  return Object.fromEntries(entries);
}

/** The ends of a score's interval; null where it has none. */
function ends(model: Model, year: number, unit: string, node: string): readonly [number, number] | null {
  const { low, high } = whiskerOf(model.estimate(year, unit, node));
  return low === undefined || high === undefined ? null : [madeScore(low), madeScore(high)];
}
