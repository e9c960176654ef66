import { comparable, type Unit } from '@papi/methodology';
import type { ExplainedChange } from '@papi/scoring';
import type { Model } from '../../site/model.js';

interface Years {
  readonly from: number;
  readonly to: number;
}

/** Two editions that compare. */
export interface MovedPair extends Years {
  readonly kind: 'moved';
  readonly change: ExplainedChange;
  /** The years between, without a total of the unit: none where the editions are successive. */
  readonly skipped: readonly number[];
}

/** Two successive editions of two series: the ranks there are, and nothing else. */
export interface BrokenPair extends Years {
  readonly kind: 'broken';
  readonly change: ExplainedChange;
}

/** Two successive editions of which at least one has no total of the unit. */
export interface MissingPair extends Years {
  readonly kind: 'missing';
  /** The years without a total. */
  readonly without: readonly number[];
}

export type Pair = MovedPair | BrokenPair | MissingPair;

/**
 * Every edition but the first, the newest first, with the one before it, and what may be said of the unit between the two.
 * Where the one before has no total of the unit, the last that has one in the same series stands in for it.
 */
export function pairsOf(model: Model, unit: Unit): readonly Pair[] {
  return model.years.flatMap(to => pairOf(model, unit, to) ?? []).reverse();
}

function pairOf(model: Model, unit: Unit, to: number): Pair | undefined {
  const before = model.before(to);
  if (before === undefined) return undefined;
  const change = model.explained(before, to, unit.code);
  if (change && change.verdict !== 'not comparable') return { kind: 'moved', from: before, to, change, skipped: [] };
  if (change?.reason === 'series') return { kind: 'broken', from: before, to, change };
  const total = (year: number) => model.standing(year, unit.code, model.root(year).id);
  const root = model.root(to).id;
  const from = model.years.findLast(y => y < before && total(y) && comparable(model.whole, root, y, to));
  const longer = total(to) && from !== undefined ? model.explained(from, to, unit.code) : null;
  if (from !== undefined && longer && longer.verdict !== 'not comparable') {
    return { kind: 'moved', from, to, change: longer, skipped: model.years.filter(y => y > from && y < to) };
  }
  return { kind: 'missing', from: before, to, without: [before, to].filter(year => !total(year)) };
}
