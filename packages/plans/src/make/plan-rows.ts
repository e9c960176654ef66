import type { Dataset } from '@papi/datasets';
import { nodesIn, type Unit } from '@papi/methodology';
import { type Change, changes, type Panel, type Share, type WeakSpot, weakSpots } from '@papi/scoring';
import { escape as withValues } from 'arquero';
import type { PlanRow } from '../types.js';
import { nodeTargets } from './node-targets.js';
import { assignedTo } from './plan-agencies.js';
import type { StandingRows } from './standing-rows.js';

/** Whose rows, and what was found for them. */
export interface RowsOf {
  readonly unit: Unit;
  readonly year: number;
  /** The edition before; undefined where there is none. */
  readonly earlier: number | undefined;
  readonly month: string;
  readonly standing: StandingRows;
  readonly shares: readonly Share[];
}

/** A row for each node of the year, in reading order. */
export function planRows({ methodology }: Dataset, panel: Panel, asked: RowsOf): readonly PlanRow[] {
  const { unit, year, month, standing, shares } = asked;
  const nodes = nodesIn(methodology, year);
  const scores = new Map(nodes.map(({ id }) => [id, standing(year, id)?.score ?? Number.NaN]));
  const targets = nodeTargets(methodology, year, scores, shares);
  const reasons = weakReasons(methodology, panel, unit.code, year);
  const moved = movesOf(methodology, panel, asked);
  return nodes.map(({ id: node, level, parent }): PlanRow => {
    const { score = Number.NaN, rank = Number.NaN, of = 0, group = null } = standing(year, node) ?? {};
    const change = moved.get(node);
    return {
      ...{ node, level, parent, score, rank, of, group },
      trend: !change || change.verdict === 'not comparable' ? null : change.verdict,
      delta: change?.delta ?? Number.NaN,
      reasons: reasons.get(node) ?? [],
      ...targets.get(node)!,
      ...assignedTo(methodology, unit, { node, year, month }),
    };
  });
}

/** Why each weak node of a unit is weak, held against the median of all units. */
function weakReasons(methodology: Dataset['methodology'], panel: Panel, unit: string, year: number) {
  const rows = (['axis', 'sub-axis'] as const).flatMap(level => {
    const weak = weakSpots(panel, methodology, { year, level });
    return weak.filter(withValues((row: WeakSpot) => row.unit === unit && row.weak)).objects() as WeakSpot[];
  });
  return new Map(rows.map(({ node, reasons }) => [node, reasons]));
}

/** How each node of a unit changed since the edition before; none where there is no such edition. */
function movesOf(methodology: Dataset['methodology'], panel: Panel, { unit, year, earlier }: RowsOf) {
  if (earlier === undefined) return new Map<string, Change>();
  const nodes = nodesIn(methodology, year)
    .map(({ id }) => id)
    .filter(id => panel.nodes.includes(id));
  const own = changes(panel, methodology, { from: earlier, to: year, nodes }).filter(
    withValues((row: Change) => row.unit === unit.code),
  );
  return new Map((own.objects() as Change[]).map(row => [row.node, row]));
}
