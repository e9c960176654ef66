import type { Agency, IndexNode, Level, Methodology, SeriesSpan } from './types.js';

/**
 * The node tree of one year, in reading order: the total, then each axis followed by its sub-axes.
 * Empty for a year the methodology does not cover.
 */
export function nodesIn(methodology: Methodology, year: number): readonly IndexNode[] {
  return cached(nodesByYear, methodology, String(year), () =>
    methodology.nodes.filter(n => n.from <= year && year <= n.to),
  );
}

/** The node of that id as it stood in `year`; undefined where the year has no such node. */
export function nodeIn(methodology: Methodology, id: string, year: number): IndexNode | undefined {
  return cached(nodeById, methodology, `${year}/${id}`, () => nodesIn(methodology, year).find(n => n.id === id));
}

/** The children of a node in `year`, in reading order. */
export function childrenIn(methodology: Methodology, id: string, year: number): readonly IndexNode[] {
  return cached(childrenById, methodology, `${year}/${id}`, () =>
    nodesIn(methodology, year).filter(n => n.parent === id),
  );
}

/** The nodes of one level in `year`. */
export function levelIn(methodology: Methodology, level: Level, year: number): readonly IndexNode[] {
  return nodesIn(methodology, year).filter(n => n.level === level);
}

/** The series a node belongs to in `year`; undefined where the year has no such node. */
export function seriesIn(methodology: Methodology, id: string, year: number): SeriesSpan | undefined {
  return cached(seriesById, methodology, `${year}/${id}`, () =>
    methodology.series.find(s => s.node === id && s.from <= year && year <= s.to),
  );
}

/** Whether two years of a node compare: both lie in one series. */
export function comparable(methodology: Methodology, id: string, from: number, to: number): boolean {
  const a = seriesIn(methodology, id, from);
  return a !== undefined && a === seriesIn(methodology, id, to);
}

/** All series of a node, oldest first. */
export function seriesOf(methodology: Methodology, id: string): readonly SeriesSpan[] {
  return methodology.series.filter(s => s.node === id).sort((a, b) => a.from - b.from);
}

/** The years the methodology covers, oldest first. */
export function yearsOf(methodology: Methodology): readonly number[] {
  const years = new Set<number>();
  for (const n of methodology.nodes) for (let y = n.from; y <= n.to; y++) years.add(y);
  return [...years].sort((a, b) => a - b);
}

/**
 * Who leads the work on a node in a month (`2023-06`): the node's own row, else its parent's; undefined where none is known.
 */
export function agencyFor(methodology: Methodology, id: string, year: number, month: string): Agency | undefined {
  for (let at: string | null = id; at !== null; at = nodeIn(methodology, at, year)?.parent ?? null) {
    const row = methodology.agencies.find(
      a => a.node === at && a.from <= month && (a.to === '' || month.slice(0, a.to.length) <= a.to),
    );
    if (row) return row;
  }
  return undefined;
}

type Cache<T> = WeakMap<Methodology, Map<string, T>>;
const nodesByYear: Cache<readonly IndexNode[]> = new WeakMap();
const nodeById: Cache<IndexNode | undefined> = new WeakMap();
const childrenById: Cache<readonly IndexNode[]> = new WeakMap();
const seriesById: Cache<SeriesSpan | undefined> = new WeakMap();

function cached<T>(cache: Cache<T>, methodology: Methodology, key: string, make: () => T): T {
  const known = cache.get(methodology) ?? new Map<string, T>();
  cache.set(methodology, known);
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as T;
}
