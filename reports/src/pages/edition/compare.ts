import type { IndexNode } from '@papi/methodology';
import type { Model } from '../../site/model.js';
import type { Comparability, IndicatorCount } from '../../texts/edition.js';
import { comparableBefore } from '../national/figures.js';

/** How a year compares with its neighbours. */
export function comparability(model: Model, year: number): Comparability {
  const root = model.root(year).id;
  const axes = model.axes(year);
  const same = axes.filter(a => comparableBefore(model, a.id, year) !== undefined);
  const after = model.after(year);
  return {
    year,
    before: model.before(year) ?? null,
    total: comparableBefore(model, root, year) !== undefined,
    same,
    apart: axes.filter(a => !same.includes(a)),
    after: after === undefined || comparableBefore(model, root, after) === year ? null : after,
  };
}

/** How many indicators a node and its parts have in the year's list; null where the list is not known. */
export function indicatorCount({ methodology, subAxes }: Model, year: number, axis?: string): IndicatorCount | null {
  const ofYear = methodology.indicators.filter(i => i.year === year);
  if (ofYear.length === 0) return null;
  const parents = new Set(subAxes(year, axis).map(n => n.id));
  const mine = ofYear.filter(i => parents.has(i.parent));
  return { all: mine.length, scored: mine.filter(i => i.scored === 'yes').length };
}

/** Nodes whose series start in a year for one reason. */
export interface Start {
  /** Why, in one language; null where the node is measured for the first time. */
  readonly why: string | null;
  readonly nodes: readonly IndexNode[];
}

/** The nodes that start a series in a year, by reason in reading order, new nodes last. None in the first year. */
export function startsOf(
  model: Model,
  year: number,
  say: (why: { vi: string; en: string }) => string,
): readonly Start[] {
  if (model.before(year) === undefined) return [];
  const byReason = new Map<string | null, IndexNode[]>();
  for (const node of model.nodes(year)) {
    const series = model.series(node.id, year);
    if (!series || series.from !== year) continue;
    const why = series.why && say(series.why);
    const nodes = byReason.get(why);
    if (nodes) nodes.push(node);
    else byReason.set(why, [node]);
  }
  const starts = [...byReason].map(([why, nodes]) => ({ why, nodes }));
  return [...starts.filter(s => s.why !== null), ...starts.filter(s => s.why === null)];
}

/** The nodes of the year before that are measured no more. */
export function droppedIn(model: Model, year: number): readonly IndexNode[] {
  const before = model.before(year);
  return before === undefined ? [] : model.nodes(before).filter(n => model.node(n.id, year) === undefined);
}
