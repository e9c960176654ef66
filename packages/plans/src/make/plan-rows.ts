import type { Dataset } from '@papi/datasets';
import { assignedTo, nodesIn, type Unit } from '@papi/methodology';
import { type Change, type Panel, type Share, type WeakSpot, weakSpots } from '@papi/scoring';
import { escape as withValues } from 'arquero';
import type { PlanRow } from '../types.js';
import { nodeTargets } from './node-targets.js';
import type { StandingRows } from './standing-rows.js';

/** Whose rows, and what was found for them. */
export interface RowsOf {
  readonly unit: Unit;
  readonly year: number;
  /** How each node changed since the edition before. */
  readonly moved: ReadonlyMap<string, Change>;
  readonly month: string;
  readonly standing: StandingRows;
  readonly shares: readonly Share[];
}

/** A row for each node of the year, in reading order. */
export function planRows({ methodology }: Dataset, panel: Panel, asked: RowsOf): readonly PlanRow[] {
  const { unit, year, moved, month, standing, shares } = asked;
  const nodes = nodesIn(methodology, year);
  const scores = new Map(nodes.map(({ id }) => [id, standing(year, id)?.score ?? Number.NaN]));
  const targets = nodeTargets(methodology, year, scores, shares);
  const reasons = weakReasons(methodology, panel, unit.code, year);
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
