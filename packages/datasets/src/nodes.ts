import { type IndexNode, type Methodology, nodesIn } from '@papi/methodology';
import { fold, foldWords, nearest, undated } from '@papi/tables';
import { type Label, numbered, readLabel, withoutNotes, wordsBefore } from './labels.js';
import type { Index } from './types.js';
import type { Found } from './units.js';

/**
 * The node of a year a person means by its id (`1.1`, also `1,1`), by the words used for it (`D1`, `Dimension 1`,
 * `Chỉ số nội dung 1`, `Trục 1: Tham gia …`, `Tổng điểm`), or by its full or short name of that year in either language.
 * Case, tone marks, spaces and punctuation in names do not count, nor do `*` or `(điểm)` at the end. A number counts more
 * than the name beside it, but only a name of a node, or its first words, may stand there: `Trục 1 hạng` is no node.
 *
 * @example
 * findNode(index, 'Trục nội dung 1', 2023) // { found: node 1 }
 * findNode(index, 'Participtaion', 2023)   // { near: [node 1] }
 */
export function findNode(index: Pick<Index, 'methodology'>, text: string, year: number): Found<IndexNode> {
  const node = nodeOf(index, text, year);
  if (node) return { found: node };
  const lookup = lookupOf(index.methodology, year);
  return { near: lookup.byName().get(fold(withoutNotes(text))) ?? nearNodes(lookup, text) };
}

/** As `findNode`, without looking for what may have been meant. */
export function nodeOf({ methodology }: Pick<Index, 'methodology'>, text: string, year: number): IndexNode | undefined {
  const lookup = lookupOf(methodology, year);
  const known = lookup.byId.get(text.trim()) ?? numberedNode(methodology, lookup, readLabel(text));
  if (known) return known;
  const name = fold(withoutNotes(text));
  return only(lookup.byName().get(name)) ?? (totalWords(methodology).has(name) ? lookup.total : undefined);
}

/**
 * The node of a label's number, where nothing stands beside it, or the name of some node in any year, or the first words
 * of a name of its own (`4: Kiểm soát tham nhũng`).
 */
function numberedNode(methodology: Methodology, { byId }: Lookup, label: Label | undefined): IndexNode | undefined {
  const node = label && byId.get(label.id);
  if (!node || label.name === '' || nodesNamed(methodology, label.name).length > 0) return node;
  const words = `${foldWords(label.name)} `;
  const own = methodology.nodes.filter(n => n.id === node.id).flatMap(namesOf);
  return words !== ' ' && own.some(name => `${foldWords(name)} `.startsWith(words)) ? node : undefined;
}

/** Whether a text means a node of any year, by its number or its name: a quick look, before it is known which. */
export function meansNode(methodology: Methodology, text: string): boolean {
  const ids = idsOf(methodology);
  if (ids.has(text) || ids.has(readLabel(text)?.id ?? '')) return true;
  const bare = withoutNotes(text);
  return totalWords(methodology).has(fold(bare)) || nodesNamed(methodology, bare).length > 0;
}

/** The ids of all years. */
function idsOf(methodology: Methodology): ReadonlySet<string> {
  const known = allIds.get(methodology) ?? new Set(methodology.nodes.map(node => node.id));
  allIds.set(methodology, known);
  return known;
}

const allIds = new WeakMap<Methodology, ReadonlySet<string>>();

/** The ids of the nodes that have a name in any year, full or short, in either language; numbers are not looked at. */
export function nodesNamed(methodology: Methodology, name: string): readonly string[] {
  const known = names.get(methodology) ?? byFoldedName(methodology.nodes);
  names.set(methodology, known);
  return [...new Set((known.get(fold(name)) ?? []).map(node => node.id))];
}

const names = new WeakMap<Methodology, ReadonlyMap<string, readonly IndexNode[]>>();

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

/** Folded names that mean the total in any index, and what this index calls itself. */
function totalWords(methodology: Methodology): ReadonlySet<string> {
  const known = totals.get(methodology) ?? totalWordsOf(methodology);
  totals.set(methodology, known);
  return known;
}

const totals = new WeakMap<Methodology, ReadonlySet<string>>();

function totalWordsOf(methodology: Methodology): ReadonlySet<string> {
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

function namesOf({ name, short }: IndexNode): readonly string[] {
  return [name.vi, name.en, short.vi, short.en];
}

function byFoldedName(nodes: readonly IndexNode[]): ReadonlyMap<string, readonly IndexNode[]> {
  const byName = new Map<string, IndexNode[]>();
  for (const node of nodes) {
    for (const name of new Set(namesOf(node).map(fold))) {
      if (name === '') continue;
      byName.set(name, [...(byName.get(name) ?? []), node]);
    }
  }
  return byName;
}

/** A date that was a number (`01-Thg2`), a slip in the word before a number (`Dimenson 3`), in the number (`1_1`) or after it (`1a`), else in a name. */
function nearNodes(lookup: Lookup, text: string): readonly IndexNode[] {
  const typed = lookup.byId.get(undated(text) ?? '');
  if (typed) return [typed];
  const [, words = '', number = '', rest = ''] = numbered.exec(text.trim()) ?? [];
  if (wordsBefore.has(foldWords(words)) ? rest !== '' : nearest(words, wordsBefore).length > 0) {
    const slip = text.trim().slice(words.length).replace(/[_-]/g, '.').replace(/[lI]/g, '1');
    const node = lookup.byId.get(slip) ?? lookup.byId.get(number.replaceAll(',', '.'));
    if (node) return [node];
  }
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
