import { type IndexNode, type Methodology, nodesIn } from '@papi/methodology';
import { fold, foldWords, nearest } from '@papi/tables';
import type { Index } from './types.js';
import type { Found } from './units.js';

/**
 * The node of a year a person means by its id (`1.1`, also `1,1`), by the words used for it (`D1`, `Dimension 1`,
 * `Chỉ số nội dung 1`, `Trục 1: Tham gia …`, `Tổng điểm`), or by its full or short name of that year in either language.
 * Case, tone marks, spaces and punctuation in names do not count. A number counts more than the name beside it.
 *
 * @example
 * findNode(index, 'Trục nội dung 1', 2023) // { found: node 1 }
 * findNode(index, 'Participtaion', 2023)   // { near: [node 1] }
 */
export function findNode(index: Pick<Index, 'methodology'>, text: string, year: number): Found<IndexNode> {
  const { methodology } = index;
  const lookup = lookupOf(methodology, year);
  const node =
    lookup.byId.get(text.trim()) ??
    lookup.byId.get(readLabel(text)?.id ?? '') ??
    only(lookup.byName().get(fold(text))) ??
    (totalWords(methodology).has(fold(text)) ? lookup.total : undefined);
  if (node) return { found: node };
  const same = lookup.byName().get(fold(text));
  return { near: same ?? nearNodes(lookup, text) };
}

/** The node of a year that has exactly this name, full or short, in either language; numbers are not looked at. */
export function nodeNamed(methodology: Methodology, name: string, year: number): IndexNode | undefined {
  return only(lookupOf(methodology, year).byName().get(fold(name)));
}

/** The years of the methodology in which a node id exists, as spans: `[[2011, 2020]]` for 5.2. */
export function yearsWithNode(methodology: Methodology, id: string): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  const rows = methodology.nodes.filter(n => n.id === id).sort((a, b) => a.from - b.from);
  for (const { from, to } of rows) {
    const last = spans.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else spans.push([from, to]);
  }
  return spans;
}

/** A node's id as written in a label, and the name that stands beside it. */
export interface Label {
  readonly id: string;
  readonly name: string;
}

const numbered = /^(\D*?)(\d+(?:[.,]\d+)*)(?![\d])\s*[:.)–—-]?\s*(.*)$/su;

/** Words that may stand before a node's number, folded. */
const before = new Set(
  [
    '',
    'D',
    'Dim',
    'Dimension',
    'Sub-dimension',
    'Subdimension',
    'Axis',
    'Sub-axis',
    'Chỉ số nội dung',
    'Trục nội dung',
    'Trục',
  ]
    .concat(['Chỉ số', 'Nội dung', 'Nội dung thành phần', 'Chỉ số thành phần', 'Điểm', 'Điểm thành phần', 'Điểm trục'])
    .map(foldWords),
);

/** Takes apart `1.1: Tri thức công dân`, `D1`, `Trục 1`; undefined where the text has no such form. */
export function readLabel(text: string): Label | undefined {
  const match = numbered.exec(text.trim());
  if (!match) return undefined;
  const [, words = '', number = '', name = ''] = match;
  return before.has(foldWords(words)) ? { id: number.replaceAll(',', '.'), name } : undefined;
}

/** Folded names that mean the total in any index, and what this index calls itself. */
function totalWords(methodology: Methodology): Set<string> {
  const short = methodology.texts.short;
  const own = short
    ? [short.vi, short.en].flatMap(s => [s, `điểm ${s}`, `tổng điểm ${s}`, `chỉ số ${s}`, `${s} score`])
    : [];
  return new Set(
    ['total', 'total score', 'overall', 'tổng', 'tổng điểm', 'tổng số điểm', 'điểm tổng', 'điểm tổng hợp', ...own].map(
      fold,
    ),
  );
}

interface Lookup {
  readonly byId: ReadonlyMap<string, IndexNode>;
  /** By folded name; made when first asked for, as most files name their columns by id. */
  readonly byName: () => ReadonlyMap<string, readonly IndexNode[]>;
  readonly total: IndexNode | undefined;
}

const lookups = new WeakMap<Methodology, Map<number, Lookup>>();

function lookupOf(methodology: Methodology, year: number): Lookup {
  const years = lookups.get(methodology) ?? new Map<number, Lookup>();
  lookups.set(methodology, years);
  const known = years.get(year);
  if (known) return known;
  const nodes = nodesIn(methodology, year);
  let names: ReadonlyMap<string, readonly IndexNode[]> | undefined;
  const byName = () => {
    names ??= byFoldedName(nodes);
    return names;
  };
  const lookup = { byId: new Map(nodes.map(n => [n.id, n])), byName, total: nodes.find(n => n.level === 'total') };
  years.set(year, lookup);
  return lookup;
}

function byFoldedName(nodes: readonly IndexNode[]): ReadonlyMap<string, readonly IndexNode[]> {
  const byName = new Map<string, IndexNode[]>();
  for (const node of nodes) {
    for (const name of new Set([node.name.vi, node.name.en, node.short.vi, node.short.en].map(fold))) {
      byName.set(name, [...(byName.get(name) ?? []), node]);
    }
  }
  return byName;
}

/** A slip in the word before a number (`Dimenson 3`), else in a name. */
function nearNodes(lookup: Lookup, text: string): readonly IndexNode[] {
  const [, words = '', number = ''] = numbered.exec(text.trim()) ?? [];
  const node = nearest(words, before).length > 0 ? lookup.byId.get(number.replaceAll(',', '.')) : undefined;
  if (node) return [node];
  const names = lookup.byName();
  return [...new Set(nearest(text, names.keys()).flatMap(name => names.get(name) ?? []))].slice(0, 3);
}

function only(nodes: readonly IndexNode[] | undefined): IndexNode | undefined {
  return nodes?.length === 1 ? nodes[0] : undefined;
}

/** The widest range of a node over all years, or of all nodes, from 0: it tells two readings of a number apart. */
export function rangeOf(methodology: Methodology, id?: string): { readonly lo: number; readonly hi: number } {
  const known = highest.get(methodology) ?? highestScores(methodology);
  highest.set(methodology, known);
  return { lo: 0, hi: id === undefined ? Math.max(...known.values()) : (known.get(id) ?? Number.NEGATIVE_INFINITY) };
}

const highest = new WeakMap<Methodology, ReadonlyMap<string, number>>();

/** The highest score of each node in any year. */
function highestScores(methodology: Methodology): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const { id, hi } of methodology.nodes) scores.set(id, Math.max(hi, scores.get(id) ?? hi));
  return scores;
}
