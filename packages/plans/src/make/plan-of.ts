import type { Dataset } from '@papi/datasets';
import { agencyMonth, comparable, levelIn, nodesIn } from '@papi/methodology';
import {
  type Benchmark,
  type Panel,
  panel as panelOf,
  type Share,
  sharesOf,
  type WeakSpot,
  weakSpots,
} from '@papi/scoring';
import { type ColumnTable, escape as withValues } from 'arquero';
import type { Plan } from '../types.js';
import { judgedBy, movesOf } from './moves.js';
import type { PlanOptions } from './options.js';
import { planRows } from './plan-rows.js';
import { ratedSteps } from './rated-steps.js';
import { reportingDates, usualSchedule } from './reporting-dates.js';
import { standingRows, standpoint } from './standing-rows.js';

/**
 * The plan of a unit: where it stands, what it sets out to reach, what each sub-axis is to bring, who sees to that and when they
 * report.
 *
 * The points of the first step are spread by `sharesOf` over the lowest level that has scores; the agencies are those of the
 * plan's month (see `agencyFor`).
 *
 * @throws {RangeError} a unit that is none, one without a total in the year, or what `targetPath` throws
 * @example planOf(bundled(), { unit: '66', year: 2023, steps: [{ year: 2024, target: { rank: 30 } }] })
 */
export function planOf(dataset: Dataset, options: PlanOptions): Plan {
  const { methodology, geography } = dataset;
  const { unit: code, year, steps, month = agencyMonth(year), others = 'held' } = options;
  const { benchmark = 'q3', agency = null, schedule = usualSchedule(methodology) } = options;
  const unit = geography.units.find(each => each.code === code);
  if (!unit) throw new RangeError(`planOf: ${code} is no unit`);
  const panel = panelOf(dataset.scores);
  const root = nodesIn(methodology, year).find(({ parent }) => parent === null)?.id ?? '';
  const standing = standingRows(panel, code);
  const at = (when: number) => standpoint(standing, when, root, geography.units.length);
  const start = at(year);
  const rated = start && ratedSteps(panel, methodology, { unit: code, year, node: root, others, steps });
  const [first] = rated ?? [];
  if (!start || !rated || !first) throw new RangeError(`planOf: ${code} has no total in ${year}`);

  const earlier = panel.years.filter(each => each < year).at(-1);
  const before = earlier === undefined ? null : at(earlier);
  const spread = spreadOver(dataset, panel, {
    unit: code,
    year,
    benchmark,
    points: first.points,
    years: first.year - year,
  });
  const nodes = nodesIn(methodology, year).map(({ id }) => id);
  const moved = movesOf(panel, methodology, { unit: code, from: earlier ?? year, to: year, nodes });
  const rows = planRows(dataset, panel, { unit, year, moved, month, standing, shares: spread.parts });
  return {
    ...{ unit, from: year, to: first.year, month, start, earlier: earlier ?? null },
    before: before && { ...before, comparable: comparable(methodology, root, before.year, year) },
    ...{ steps: rated, others, benchmark, left: spread.left },
    judgedBy: judgedBy(moved.values()),
    rows: agency === null ? rows : ledBy(rows, agency),
    ...{ agency, schedule, reporting: reportingDates(methodology, schedule, month, rated.at(-1)!.year) },
  };
}

/** The points of the target over the sub-axes, or over the axes where no sub-axis has a score. */
function spreadOver(
  { methodology }: Dataset,
  panel: Panel,
  asked: {
    readonly unit: string;
    readonly year: number;
    readonly benchmark: Benchmark;
    readonly points: number;
    readonly years: number;
  },
): { readonly parts: readonly Share[]; readonly left: number } {
  const { unit, year, benchmark, points, years } = asked;
  for (const level of ['sub-axis', 'axis'] as const) {
    if (levelIn(methodology, level, year).length === 0) continue;
    const weak: ColumnTable = weakSpots(panel, methodology, { year, level, benchmark }).filter(
      withValues((row: WeakSpot) => row.unit === unit),
    );
    if (weak.numRows() > 0) return sharesOf(panel, methodology, weak, { unit, points, years });
  }
  return { parts: [], left: points };
}

/** What an agency leads, and what stands above that. */
function ledBy(rows: Plan['rows'], agency: string): Plan['rows'] {
  const parents = new Map(rows.map(({ node, parent }) => [node, parent]));
  const shown = new Set<string>();
  for (const { node, lead } of rows) {
    if (!lead.includes(agency)) continue;
    for (let at: string | null = node; at !== null; at = parents.get(at) ?? null) shown.add(at);
  }
  return rows.filter(({ node }) => shown.has(node));
}
