import type { IndexNode, Level, Methodology, SeriesSpan } from './types.js';

/**
 * The node tree of one year, in reading order: the total, then each axis followed by its sub-axes.
 * Empty for a year the methodology does not cover.
 */
export function nodesIn(methodology: Methodology, year: number): readonly IndexNode[] {
  return treeOf(methodology, year).nodes;
}

/** The node of that id as it stood in `year`; undefined where the year has no such node. */
export function nodeIn(methodology: Methodology, id: string, year: number): IndexNode | undefined {
  return treeOf(methodology, year).byId.get(id);
}

/** The children of a node in `year`, in reading order. */
export function childrenIn(methodology: Methodology, id: string, year: number): readonly IndexNode[] {
  return treeOf(methodology, year).children.get(id) ?? [];
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

/** The nodes of one year, by what they are asked for. */
interface YearTree {
  readonly nodes: readonly IndexNode[];
  readonly byId: ReadonlyMap<string, IndexNode>;
  readonly children: ReadonlyMap<string, readonly IndexNode[]>;
}

function treeOf(methodology: Methodology, year: number): YearTree {
  return cached(trees, methodology, year, () => {
    const nodes = methodology.nodes.filter(n => n.from <= year && year <= n.to);
    const children = new Map<string, IndexNode[]>();
    for (const node of nodes) {
      if (node.parent === null) continue;
      const siblings = children.get(node.parent);
      if (siblings) siblings.push(node);
      else children.set(node.parent, [node]);
    }
    return { nodes, byId: new Map(nodes.map(n => [n.id, n])), children };
  });
}

type Cache<K, T> = WeakMap<Methodology, Map<K, T>>;
const trees: Cache<number, YearTree> = new WeakMap();
const seriesById: Cache<string, SeriesSpan | undefined> = new WeakMap();

function cached<K, T>(cache: Cache<K, T>, methodology: Methodology, key: K, make: () => T): T {
  const known = cache.get(methodology) ?? new Map<K, T>();
  cache.set(methodology, known);
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as T;
}
