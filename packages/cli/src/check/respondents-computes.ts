import { type Level, type Methodology, nodesIn } from '@papi/methodology';
import { scorable } from '@papi/scoring';
import { changesBetween } from './changes-between.js';
import type { Computes } from './computes.js';
import type { RespondentsLayout } from './respondents-layout.js';
import { reason } from './scores-computes.js';

const levels: readonly Level[] = ['total', 'axis', 'sub-axis'];

/** What scores a file of respondents gives, told by its indicators alone: a unit where one has no answers gets fewer. */
export function respondentsComputes(layout: RespondentsLayout, methodology: Methodology): Computes {
  const { unitsByYear, items, lonely } = layout;
  const indicators = new Set(items.map(({ indicator }) => indicator));
  const years = unitsByYear
    .filter(({ year }) => nodesIn(methodology, year).length > 0)
    .map(({ year, units }) => ({
      year,
      units: units.length,
      nodes: scorable(methodology, year, indicators, units.length),
    }));
  const scored = years.map(({ year, units, nodes }) => ({
    ...{ year, units, nodes: nodes.filter(({ status }) => status !== null) },
  }));
  const ids = (rows: typeof scored) =>
    rows.map(({ year, nodes }) => ({ year, nodes: nodes.map(({ node }) => node) })).filter(r => r.nodes.length > 0);
  const all = ids(scored);
  const ranks = scored
    .filter(({ units }) => units > 1)
    .flatMap(({ year, units, nodes }) =>
      levels.flatMap(level => {
        const own = nodes.filter(node => node.level === level).map(({ node }) => node);
        return own.length > 0 ? [{ year, level, nodes: own, units: { least: units, most: units } }] : [];
      }),
    );
  const alone = scored.filter(({ units }) => units < 2).map(({ year }) => year);
  const several = ids(scored.filter(({ units }) => units > 1));
  const approximate = scored.map(row => ({ ...row, nodes: row.nodes.filter(n => n.status === 'approximate') }));
  const subAxes = ranks.filter(({ level }) => level === 'sub-axis').map(({ year, nodes }) => ({ year, nodes }));
  return {
    ranks,
    depth: years.map(({ year }) => ({ year, level: 'indicator', indicators: indicators.size })),
    changes: changesBetween(methodology, all),
    weakSpots: subAxes,
    intervals: lonely.length > 0 ? [] : all,
    rankRanges: lonely.length > 0 ? [] : several,
    approximate: ids(approximate),
    not: [
      ...(years.length === 1 ? [reason('changes', 'one year')] : []),
      ...(lonely.length > 0
        ? [reason('intervals', 'stratum of one PSU'), reason('rank ranges', 'stratum of one PSU')]
        : []),
      ...years.flatMap(({ year, nodes }) => {
        const none = nodes.filter(({ status }) => status === null).map(({ node }) => node);
        return none.length > 0 ? [reason('nodes', 'no rule or items missing', { years: [year], nodes: none })] : [];
      }),
      ...alone.flatMap(year => [
        reason('ranks', 'one unit with a score', { years: [year] }),
        reason('weak spots', 'one unit with a score', { years: [year] }),
      ]),
      ...(subAxes.length === 0 && alone.length === 0 ? [reason('weak spots', 'no sub-axes')] : []),
    ],
  };
}
