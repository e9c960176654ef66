import type { Dataset } from '@papi/datasets';
import { agencyMonth, assignedTo, childrenIn } from '@papi/methodology';
import { ratedSteps } from '@papi/plans';
import {
  type BaseRate,
  type Benchmark,
  type Panel,
  type PathPoints,
  type PathStep,
  type Share,
  type Shares,
  sharesOf,
  weakSpots,
} from '@papi/scoring';
import { escape as withValues } from 'arquero';
import type { Standpoint, TargetOptions } from './target-options.js';

/** A year's target: what it asks for, and how often such a target was met. */
export interface StepFound extends PathStep {
  readonly needed: PathPoints;
  readonly rate: BaseRate;
}

export interface ShareFound extends Share {
  /** Who leads the work on the node in `month`, by the names of the index's own table. */
  readonly lead: readonly string[];
}

/** Everything `papi target` tells. */
export interface TargetFound {
  readonly start: Standpoint;
  readonly steps: readonly StepFound[];
  /** How the points of the last step are spread. */
  readonly shares: Omit<Shares, 'parts'> & { readonly parts: readonly ShareFound[] };
  /** Whether there are scores to spread points over. */
  readonly spreadable: boolean;
  /** The month whose agencies lead, in the target's year: of a target a year ahead that of the plan for it. */
  readonly month: string;
}

/** Finds what the steps of a target need, where it may come from, and what history says. */
export function findTarget(
  { methodology, geography }: Dataset,
  panel: Panel,
  start: Standpoint,
  steps: readonly PathStep[],
  { others, benchmark }: Pick<TargetOptions, 'others'> & { readonly benchmark: Benchmark },
): TargetFound {
  const { unit, year, node } = start;
  const found = ratedSteps(panel, methodology, { unit, year, node, others, steps })!.map(
    (step): StepFound => ({ year: step.year, target: step.target, needed: step, rate: step.rate }),
  );
  const last = found.at(-1)!;
  const below = withParts(methodology, node, year);
  const weak = weakSpots(panel, methodology, { year, benchmark }).filter(
    withValues((row: { unit: string; node: string }) => row.unit === unit && below.has(row.node)),
  );
  const shares = sharesOf(panel, methodology, weak, { unit, points: last.needed.points, years: last.year - year });
  const month = agencyMonth(last.year - 1);
  const body = geography.units.find(({ code }) => code === unit)!;
  const parts = shares.parts.map(part => ({
    ...part,
    lead: assignedTo(methodology, body, { node: part.node, year, month }).lead,
  }));
  return { start, steps: found, shares: { ...shares, parts }, spreadable: weak.numRows() > 0, month };
}

/** A node and all below it. */
function withParts(methodology: Dataset['methodology'], id: string, year: number): ReadonlySet<string> {
  const below = (at: string): string[] => [at, ...childrenIn(methodology, at, year).flatMap(child => below(child.id))];
  return new Set(below(id));
}
