import { ref } from '../../sentence.js';
import type { Context } from '../../site/context.js';
import type { Model } from '../../site/model.js';
import type { Group } from '../../site/rows.js';
import { thresholdText } from '../../texts/naming.js';
import type { Cluster, Earlier, Place } from '../../texts/node.js';
import type { Nouns } from '../../texts/node-words.js';

/** The index's short words for what it ranks. */
export function nounsOf({ model, lang, text }: Context): Nouns {
  return {
    one: text('unit_short_one'),
    many: text('unit_short_many'),
    region: text('region_one'),
    threshold: thresholdText(model.texts, lang),
  };
}

/** The year before, if a node's scores compare with it. */
export function comparableBefore(model: Model, year: number, node: string): number | undefined {
  const before = model.before(year);
  if (before === undefined || model.spread(before, node) === undefined) return undefined;
  const series = model.series(node, year);
  return series !== undefined && series === model.series(node, before) ? before : undefined;
}

/** What a node's scores of a year can be set beside: the year before, or the reason why not. */
export function earlierOf({ model, t, text }: Context, year: number, node: string): Earlier {
  const before = model.before(year);
  if (before === undefined) return { kind: model.single ? 'only edition' : 'first edition' };
  const spread = model.spread(before, node);
  if (spread === undefined) return { kind: 'new' };
  if (comparableBefore(model, year, node) !== undefined)
    return { kind: 'same series', year: before, median: spread.median };
  const why = model.series(node, year)?.why;
  return { kind: 'break', year: before, why: why ? t(why) : text('series') };
}

/** Who shares the first place and who the last. */
export function endsOf(
  model: Model,
  year: number,
  node: string,
): { readonly first: Place; readonly last: Place } | undefined {
  const rows = model.ranking(year, node);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return undefined;
  const at = (score: number) => ({
    score,
    units: rows.filter(row => row.standing.score === score).map(row => ref(row.unit)),
  });
  return { first: at(first.standing.score), last: at(last.standing.score) };
}

/** Where a group's units are; undefined where it has none, or the regions are too even to name. */
export function clusterOf({ model, w, t }: Context, year: number, node: string, group: Group): Cluster | undefined {
  const rows = model.ranking(year, node).filter(row => row.standing.group === group);
  const counts = model.regions.map(region => ({
    name: t(region.name),
    count: rows.filter(row => row.unit.region === region.code).length,
  }));
  const each = Math.max(0, ...counts.map(c => c.count));
  const regions = counts.filter(c => c.count === each).map(c => c.name);
  if (each === 0 || counts.length < 2 || regions.length > 2) return undefined;
  return { group: w.groups[group], of: rows.length, regions, each };
}

/** How many units the two middle groups hold, and between which scores. */
export function middleGroups(model: Model, year: number, node: string) {
  const scores = model
    .ranking(year, node)
    .filter(row => row.standing.group === 2 || row.standing.group === 3)
    .map(row => row.standing.score);
  return scores.length < 2 ? undefined : { count: scores.length, highest: scores[0]!, lowest: scores.at(-1)! };
}

/** Units scored now and not the year before, where the two years compare. */
export function newcomersOf(model: Model, year: number, node: string) {
  const before = comparableBefore(model, year, node);
  if (before === undefined) return undefined;
  const gone = new Set(model.withheld(before, node).map(unit => unit.code));
  const units = model.ranking(year, node).filter(row => gone.has(row.unit.code));
  return units.length === 0 ? undefined : { before, units: units.map(row => ref(row.unit)) };
}

/** A number of the methodology with as many decimals as it has: `0,25`, `2,5`, `10`. */
export function asPrinted({ f }: Context, x: number): string {
  return f.tick(x, String(x).split('.')[1]?.length ?? 0);
}
