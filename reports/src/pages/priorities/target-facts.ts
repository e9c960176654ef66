import {
  type BaseRate,
  baseRate,
  lastRankIn,
  type PointsNeeded,
  pointsNeeded,
  type Share,
  sharesOf,
  type Target,
  type WeakSpot,
  weakSpots,
} from '@papi/scoring';
import type { ColumnTable } from 'arquero';
import type { Model } from '../../site/model.js';
import type { Group } from '../../site/rows.js';

/** One target of the table: what it needs with the others held and moving, how often the like was met, what the caps leave. */
export interface Goal {
  readonly target: Target;
  readonly held: PointsNeeded;
  readonly moving: PointsNeeded;
  readonly rate: BaseRate;
  /** The caps of one year reach it. */
  readonly within: boolean;
}

/** What the sections on targets show of one unit, from its newest year with a total to the year after. */
export interface TargetFacts {
  readonly code: string;
  readonly year: number;
  readonly root: string;
  readonly score: number;
  readonly rank: number;
  readonly of: number;
  readonly group: Group;
  readonly goals: readonly Goal[];
  /** Whether any other unit has a year before to move on from. */
  readonly moved: boolean;
  /** How often so many places were won in 1, 2, … years, by years and by places from 0 to the first rank. */
  readonly rates: readonly (readonly BaseRate[])[];
  /** The parts in the order points are given to them, each with the most it takes in a year. */
  readonly caps: readonly Cap[];
}

/** What bounds a part: the most it takes in a year, and its gap to the benchmark. */
export interface Cap extends Share {
  readonly gap: number;
}

/** How many years ahead a target may be. */
export const farthest = 5;

const groupTargets = [
  [3, 'Mid-low'],
  [2, 'Mid-high'],
  [1, 'High'],
] as const;

/**
 * The facts on a unit's targets. Points are spread up to the threshold of the High group, so that a unit at the median has
 * something to gain too.
 *
 * @throws {Error} the unit has no total in that year
 */
export function targetFacts(model: Model, unit: string, year: number): TargetFacts {
  const made = kept(model, known, () => new Map<string, TargetFacts>());
  const key = `${unit}/${year}`;
  const facts = made.get(key) ?? factsOf(model, unit, year);
  made.set(key, facts);
  return facts;
}

function factsOf(model: Model, unit: string, year: number): TargetFacts {
  const { panel, whole } = model;
  const root = model.root(year).id;
  const stand = model.standing(year, unit, root);
  if (!stand) throw new Error(`no total of ${unit} in ${year}`);
  const { score, rank, of, group } = stand;
  const weak = kept(model, weakTables, () => new Map<number, ColumnTable>());
  if (!weak.has(year)) weak.set(year, weakSpots(panel, whole, { year, benchmark: 'q3' }));
  // More points than there are: each part takes all it can.
  const { parts } = sharesOf(panel, whole, weak.get(year)!, { unit, points: Number.POSITIVE_INFINITY });
  const spots = (weak.get(year)!.objects() as WeakSpot[]).filter(spot => spot.unit === unit);
  const caps = parts.map(part => ({ ...part, gap: spots.find(({ node }) => node === part.node)!.leverage }));
  const most = caps.reduce((sum, { cap }) => sum + cap, 0);
  const rates = Array.from({ length: farthest }, (_, i) =>
    Array.from({ length: rank }, (_, places) =>
      baseRate(panel, whole, { rank, of, target: { places }, node: root, ahead: i + 1, until: year }),
    ),
  );
  const goals = goalsOf(rank, of, group).map((target): Goal => {
    const asked = { year, unit, node: root, target };
    const held = pointsNeeded(panel, whole, asked)!;
    const moving = pointsNeeded(panel, whole, { ...asked, others: 'moving' })!;
    return { target, held, moving, rate: rates[0]![rank - held.rankWanted]!, within: held.points <= most };
  });
  const moved = goals.some(({ moving }) => moving.moved > 0);
  return { code: unit, year, root, moved, score, rank, of, group, goals, rates, caps };
}

/** Targets worth showing, the nearest first: to stay, a few places up, each better group. One rank is shown once. */
export function goalsOf(rank: number, of: number, group: Group): readonly Target[] {
  const groups = groupTargets
    .filter(([place]) => place < group)
    .map(([, name]) => ({ target: { group: name }, rank: lastRankIn(name, of) }))
    // A tie at the border can put a unit below a group whose last rank it has.
    .filter(goal => goal.rank < rank);
  const places = [0, 1, 5, 10]
    .filter(up => up < rank)
    .map(up => ({ target: { places: up }, rank: rank - up }))
    .filter(goal => groups.every(other => other.rank !== goal.rank));
  return [...groups, ...places].sort((a, b) => b.rank - a.rank).map(({ target }) => target);
}

const known = new WeakMap<Model, Map<string, TargetFacts>>();
const weakTables = new WeakMap<Model, Map<number, ColumnTable>>();

/** What is kept beside a model: made when first asked for. */
function kept<T>(model: Model, store: WeakMap<Model, T>, make: () => T): T {
  const value = store.get(model) ?? make();
  store.set(model, value);
  return value;
}
