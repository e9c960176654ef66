import type { Dataset } from '@papi/datasets';
import { comparable, type Methodology, nodeIn, nodesIn } from '@papi/methodology';
import { panel as panelOf } from '@papi/scoring';
import { lowestRows } from '../make/lowest-rows.js';
import { type StandingRows, standingRows, standpoint } from '../make/standing-rows.js';
import type { PlannedTarget, PlannedTargets, Progress, ProgressRow } from '../types.js';

/** Half a unit of the last decimal that papers print of a score. */
const printed = 0.00005;

/**
 * A plan held against the results of its year, or of another year after the one it starts from.
 *
 * A target is met by a score at or above it, to the four decimals that papers print. A node that is measured differently in the two
 * years is not comparable; one without a score has none. A target that only keeps the score is held against the score itself, for a
 * spreadsheet may have rounded both.
 *
 * @throws {RangeError} the plan's unit is none, or the year is not after the plan's first
 * @example progressOf(bundled(), readPlan('ke-hoach.xlsx', bundled())).rows.filter(row => row.outcome === 'not met')
 */
export function progressOf(
  dataset: Dataset,
  planned: PlannedTargets,
  options: { readonly year?: number } = {},
): Progress {
  const { methodology, geography } = dataset;
  const { from, rankWanted } = planned;
  const { year: to = planned.to } = options;
  const unit = geography.units.find(({ code }) => code === planned.unit);
  if (!unit) throw new RangeError(`progressOf: ${planned.unit} is no unit`);
  if (to <= from) throw new RangeError(`progressOf: ${to} does not come after ${from}`);
  const standing = standingRows(panelOf(dataset.scores), unit.code);
  const rootIn = (year: number) => nodesIn(methodology, year).find(({ parent }) => parent === null)?.id ?? '';
  const at = (year: number) => standpoint(standing, year, rootIn(year), geography.units.length);
  const now = at(to);
  const rankNow = now?.rank ?? Number.NaN;
  const rows = planned.rows.map(row => held(row, methodology, standing, from, to));
  const aimed = lowestRows(rows).filter(({ target, score }) => target > score + printed);
  return {
    ...{ unit, from, to, planned: planned.to, rankWanted, rankNow },
    rankMet: Number.isNaN(rankWanted) || Number.isNaN(rankNow) ? null : rankNow <= rankWanted,
    ...{ start: at(from), now, rows },
    aimed: aimed.length,
    met: aimed.filter(({ outcome }) => outcome === 'met').length,
  };
}

function held(
  row: PlannedTarget,
  methodology: Methodology,
  standing: StandingRows,
  from: number,
  to: number,
): ProgressRow {
  const { level, parent } = nodeIn(methodology, row.node, from) ?? { level: 'sub-axis' as const, parent: null };
  const known = standing(from, row.node)?.score ?? Number.NaN;
  const score = Number.isNaN(row.score) ? known : row.score;
  const keeps = Math.abs(row.target - score) < printed && !Number.isNaN(known);
  const target = keeps ? Math.min(row.target, known) : row.target;
  const compares = comparable(methodology, row.node, from, to);
  const now = compares ? standing(to, row.node) : undefined;
  const scoreNow = now?.score ?? Number.NaN;
  const margin = exact(scoreNow - target);
  return {
    ...{ ...row, score, level, parent, scoreNow, margin },
    rankNow: now?.rank ?? Number.NaN,
    of: now?.of ?? 0,
    change: exact(scoreNow - score),
    outcome: !compares ? 'not comparable' : !now ? 'no score' : margin > -printed ? 'met' : 'not met',
  };
}

/** A difference without the noise of binary arithmetic. */
function exact(difference: number): number {
  return Math.round(difference * 1e9) / 1e9;
}
