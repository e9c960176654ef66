import type { IndexNode, Region, Unit } from '@papi/methodology';
import { ref } from '../../sentence.js';
import type { Context } from '../../site/context.js';
import type { Model } from '../../site/model.js';
import type { Finding, Group, Ranked } from '../../site/rows.js';
import type { GroupCounts, GroupShift, Most, RankRange, RegionEnds } from '../../texts/region.js';

/** The units of a region with a score on a node, best first. */
export function rankedIn(model: Model, region: Region, year: number, node: string): readonly Ranked[] {
  return model.ranking(year, node).filter(r => r.unit.region === region.code);
}

/** The units of a region in the order of the total, those without one last. */
export function membersOf(model: Model, region: Region, year: number): readonly Unit[] {
  const root = model.root(year).id;
  const scored = rankedIn(model, region, year, root).map(r => r.unit);
  return [...scored, ...model.unitsIn(region.code).filter(u => !scored.includes(u))];
}

/** How many of a region's units stand in each group by the total. */
export function groupCounts(model: Model, region: Region, year: number): GroupCounts {
  const ranked = rankedIn(model, region, year, model.root(year).id);
  const units = model.unitsIn(region.code);
  return {
    year,
    units: units.length,
    scored: ranked.length,
    groups: ([1, 2, 3, 4] as const)
      .map(group => ({ group, count: ranked.filter(r => r.standing.group === group).length }))
      .filter(g => g.count > 0),
    withheld: units.filter(u => ranked.every(r => r.unit !== u)).map(ref),
  };
}

/** First and last of a region by the total; undefined where none has a score. */
export function endsOf({ model, w }: Context, region: Region, year: number): RegionEnds | undefined {
  const ranked = rankedIn(model, region, year, model.root(year).id);
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (!first || !last) return undefined;
  const at = (rank: number) => ranked.filter(r => r.standing.rank === rank).map(r => ref(r.unit));
  const { of } = first.standing;
  return {
    first: at(first.standing.rank),
    firstRank: w.rankOf(first.standing.rank, of),
    last: at(last.standing.rank),
    lastRank: w.rankOf(last.standing.rank, of),
    of,
    all: model.units.length,
  };
}

/** A node and how many of a region's scored units something holds for. */
export interface Count {
  readonly node: IndexNode;
  readonly count: number;
  readonly of: number;
  /** Which they are. */
  readonly units: readonly Unit[];
}

/** How many of a region's units are in a group on each node, most first; nodes where none is are left out. */
export function inGroup(
  model: Model,
  region: Region,
  year: number,
  nodes: readonly IndexNode[],
  group: Group,
): readonly Count[] {
  return nodes
    .map(node => {
      const ranked = rankedIn(model, region, year, node.id);
      const units = ranked.filter(r => r.standing.group === group).map(r => r.unit);
      return { node, count: units.length, of: ranked.length, units };
    })
    .filter(c => c.count > 0)
    .sort((a, b) => b.count - a.count);
}

/** A sub-axis that is a weak spot of some of a region's units, the weakest first; `low` of them are in the Low group. */
export interface SharedWeakness extends Count {
  readonly low: number;
}

/** The sub-axes by how many of a region's units are weak there, most first; ties by how many are in the Low group. */
export function sharedWeaknesses(model: Model, region: Region, year: number): readonly SharedWeakness[] {
  const members = membersOf(model, region, year);
  return model
    .subAxes(year)
    .map(node => {
      const found = members.flatMap(unit => {
        const finding: Finding | undefined = model.finding(year, unit.code, node.id);
        return finding ? [{ unit, finding }] : [];
      });
      const weak = found.filter(f => f.finding.weak);
      return {
        node,
        count: weak.length,
        of: found.length,
        low: weak.filter(f => f.finding.group === 4).length,
        units: weak.sort((a, b) => b.finding.rank - a.finding.rank).map(f => f.unit),
      };
    })
    .filter(w => w.count > 0)
    .sort((a, b) => b.count - a.count || b.low - a.low);
}

/** The nodes that share the largest count, in reading order; null where there is none, or it is below `least`. */
export function mostOf(counts: readonly Count[], least = 1): Most | null {
  const [first] = counts;
  if (!first || first.count < least) return null;
  const nodes = counts.filter(c => c.count === first.count).map(c => c.node);
  const inOrder = nodes.sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  return { nodes: inOrder, count: first.count, of: first.of };
}

/** The axes on which the ranks of a region's units lie furthest apart and closest. */
export function rankRanges(
  model: Model,
  region: Region,
  year: number,
): readonly [widest: RankRange, narrowest: RankRange] | undefined {
  const ranges = model.axes(year).flatMap(node => {
    const ranked = rankedIn(model, region, year, node.id);
    const [best, worst] = [ranked[0], ranked.at(-1)];
    return best && worst ? [{ node, best: best.standing.rank, worst: worst.standing.rank }] : [];
  });
  const width = (r: RankRange) => r.worst - r.best;
  const [widest, narrowest] = [
    [...ranges].sort((a, b) => width(b) - width(a))[0],
    [...ranges].sort((a, b) => width(a) - width(b))[0],
  ];
  return widest && narrowest && [widest, narrowest];
}

/** High and Low by the total in the first year of the running series and in the year. */
export function groupShift(model: Model, region: Region, year: number): GroupShift {
  const root = model.root(year).id;
  const at = (y: number) => {
    const groups = rankedIn(model, region, y, root).map(r => r.standing.group);
    return { year: y, high: groups.filter(g => g === 1).length, low: groups.filter(g => g === 4).length };
  };
  const from = model.series(root, year)?.from ?? year;
  return { from: from < year && model.years.includes(from) ? at(from) : null, to: at(year) };
}
