import type { IndexNode } from '@papi/methodology';
import { ref } from '../../sentence.js';
import type { Context } from '../../site/context.js';
import type { Model } from '../../site/model.js';
import type { ChangeCount, Group } from '../../site/rows.js';
import { testRule } from '../../texts/interval.js';
import { wholeNames } from '../../texts/naming.js';
import type { AxesNews, Leaders, Missing, Nouns, RegionShare, TotalNews, Way, WideMove } from '../../texts/national.js';

/** The edition before, where the node compares with it: both years lie in one series. */
export function comparableBefore(model: Model, node: string, year: number): number | undefined {
  const before = model.before(year);
  const series = before === undefined ? undefined : model.series(node, before);
  return series !== undefined && series === model.series(node, year) ? before : undefined;
}

/** What the index calls its units. */
export function nounsOf({ model, lang, text }: Context): Nouns {
  return {
    one: text('unit_one'),
    many: text('unit_many'),
    shortOne: text('unit_short_one'),
    shortMany: text('unit_short_many'),
    region: text('region_one'),
    regions: text('region_many'),
    ...wholeNames(model.texts, lang),
    partly: model.texts.median_of !== undefined,
  };
}

/** What the index, or the survey, is called as the subject of a sentence. */
export function subjectOf({ model, lang, text }: Context): string {
  return model.texts.subject?.[lang] ?? text('short');
}

/** Which way one written figure lies from another: `level` where both are written alike. */
export function wayOf(from: number, to: number, write: (x: number) => string): Way {
  return write(from) === write(to) ? 'level' : to > from ? 'up' : 'down';
}

/** The total of a year against the year before. */
export function totalNews(context: Context, year: number): TotalNews {
  const { model, f, t, text, lang } = context;
  const root = model.root(year).id;
  const tested = model.tested(year, root);
  const before = model.before(year);
  const compared = comparableBefore(model, root, year);
  const median = model.spread(year, root)!.median;
  const was = compared === undefined ? undefined : model.spread(compared, root)?.median;
  const why = model.series(root, year)?.why ?? null;
  return {
    year,
    only: model.single,
    tested,
    before: before ?? null,
    why: before === undefined || compared !== undefined ? null : why ? t(why) : '',
    median: f.score(median),
    shift: was === undefined ? null : { way: wayOf(was, median, f.score), size: f.score(Math.abs(median - was)) },
    counts: compared === undefined ? null : (model.changeCount(year, root) ?? null),
    rule: tested ? testRule[lang] : text('rule_short'),
  };
}

/** First and last, and where the middle half lies. */
export function leadersOf({ model, f }: Context, year: number): Leaders {
  const root = model.root(year).id;
  const ranking = model.ranking(year, root);
  const spread = model.spread(year, root)!;
  const at = (score: number) => ranking.filter(r => r.standing.score === score).map(r => ref(r.unit));
  return {
    first: at(spread.max),
    firstScore: f.score(spread.max),
    last: at(spread.min),
    lastScore: f.score(spread.min),
    q1: f.score(spread.q1),
    q3: f.score(spread.q3),
  };
}

/** The regions with the largest share of their scored units in a group; several where they tie, none where it is empty. */
export function regionShares({ model, t }: Context, year: number, group: Group): readonly RegionShare[] {
  const root = model.root(year).id;
  const shares = model.regions.flatMap(region => {
    const groups = model.unitsIn(region.code).flatMap(u => model.standing(year, u.code, root)?.group ?? []);
    const count = groups.filter(g => g === group).length;
    return count === 0 ? [] : [{ name: t(region.name), count, of: groups.length }];
  });
  const most = Math.max(...shares.map(s => s.count / s.of));
  return shares.filter(s => s.count / s.of === most);
}

/** Which axes rose and fell in most units, and which do not compare. */
export function axesNews(context: Context, year: number): AxesNews {
  const { model, text } = context;
  const axes = model.axes(year);
  const compared = axes.filter(a => comparableBefore(model, a.id, year) !== undefined);
  return {
    before: model.before(year) ?? null,
    up: widest(context, year, compared, c => c.up),
    down: widest(context, year, compared, c => c.down),
    apart: axes.filter(a => !compared.includes(a)),
    compared: compared.length,
    rule: text('rule_short'),
  };
}

function widest(
  { model, f }: Context,
  year: number,
  axes: readonly IndexNode[],
  count: (c: ChangeCount) => number,
): WideMove | null {
  const counted = axes.flatMap(axis => {
    const c = model.changeCount(year, axis.id);
    return c ? [{ axis, count: count(c), of: c.both }] : [];
  });
  const most = Math.max(0, ...counted.map(c => c.count));
  if (most === 0) return null;
  const top = counted.filter(c => c.count === most);
  const [only] = top;
  const [from, to] = [model.before(year)!, year].map(y => model.spread(y, only!.axis.id)?.median ?? Number.NaN) as [
    number,
    number,
  ];
  return {
    axes: top.map(c => c.axis),
    count: most,
    of: only!.of,
    medians: top.length > 1 ? null : { from: f.score(from), to: f.score(to), way: wayOf(from, to, f.score) },
  };
}

/** The units without a total, with the axes they lack where they have some score that year. */
export function missingOf(model: Model, year: number): readonly Missing[] {
  return model.withheld(year, model.root(year).id).map(unit => {
    const some = model.yearsOf(unit.code).includes(year);
    const axes = model.axes(year).filter(a => model.standing(year, unit.code, a.id) === undefined);
    return { unit: ref(unit), axes: some ? axes : null };
  });
}
