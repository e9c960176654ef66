import type { Dataset } from '@papi/datasets';
import { comparable, nodesIn } from '@papi/methodology';
import { panel as panelOf } from '@papi/scoring';
import { lowestRows } from '../make/lowest-rows.js';
import { judgedBy, movesOf } from '../make/moves.js';
import { standingRows, standpoint } from '../make/standing-rows.js';
import type { PlannedTargets, Progress } from '../types.js';
import { heldRow } from './held-row.js';
import { stepReached, totalReached } from './step-reached.js';

/**
 * A plan held against the results of a year.
 *
 * The rank, group and total wanted are those of the plan's step for that year; a year without a step judges nothing. The targets of
 * contents are judged in the year they are for alone: one is met by a score at or above it, to the four decimals that papers print;
 * one that only keeps the score is missed where the change is down (`changes` of scoring). A node that is measured differently in
 * the two years is not comparable; one without a score has none.
 *
 * @param options.year default `usualYear(plan, years)`, the last year with results up to the plan's last step
 * @throws {RangeError} the plan's unit is none, or the year is not after the plan's first
 * @example progressOf(bundled(), readPlan('ke-hoach.xlsx', bundled())).rows.filter(row => row.outcome === 'not met')
 */
export function progressOf(
  dataset: Dataset,
  planned: PlannedTargets,
  options: { readonly year?: number } = {},
): Progress {
  const { methodology, geography } = dataset;
  const { from, steps } = planned;
  const panel = panelOf(dataset.scores);
  const { year: to = usualYear(planned, panel.years) } = options;
  const unit = geography.units.find(({ code }) => code === planned.unit);
  if (!unit) throw new RangeError(`progressOf: ${planned.unit} is no unit`);
  if (to <= from) throw new RangeError(`progressOf: ${to} does not come after ${from}`);
  const standing = standingRows(panel, unit.code);
  const rootIn = (year: number) => nodesIn(methodology, year).find(({ parent }) => parent === null)?.id ?? '';
  const at = (year: number) => standpoint(standing, year, rootIn(year), geography.units.length);
  const now = at(to);
  const step = steps.find(({ year }) => year === to) ?? null;
  const moved = movesOf(panel, methodology, { unit: unit.code, from, to, nodes: planned.rows.map(({ node }) => node) });
  const rows = planned.rows.map(row =>
    heldRow(row, { methodology, standing, from, to, judged: to === planned.to, verdict: moved.get(row.node)?.verdict }),
  );
  const aimed = lowestRows(rows).filter(({ kept }) => !kept);
  const judged = aimed.filter(({ outcome }) => outcome === 'met' || outcome === 'not met');
  const compares = comparable(methodology, rootIn(to), from, to);
  return {
    ...{ unit, from, to, planned: planned.to, steps, step },
    reached: step && now && stepReached(step, now),
    total: step && totalReached(rows, to === planned.to, step, compares ? now : null),
    ...{ start: at(from), now, judgedBy: judgedBy(moved.values()), rows },
    aimed: judged.length,
    met: judged.filter(({ outcome }) => outcome === 'met').length,
    apart: aimed.filter(({ outcome }) => outcome === 'no score' || outcome === 'not comparable').length,
  };
}

/**
 * The year a plan is held against where nobody says: the last one with results, but not past the plan's last step; the plan's own
 * where there are no results after the year it starts from.
 */
export function usualYear({ from, to, steps }: PlannedTargets, years: readonly number[]): number {
  const newest = Math.max(...years);
  return newest > from ? Math.min(steps.at(-1)?.year ?? to, newest) : to;
}
