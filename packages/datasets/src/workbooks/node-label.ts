import type { Label } from '@papi/methodology';
import { nodeNamed, nodesNamed } from '../nodes.js';
import type { Index } from '../types.js';
import { holdsIn, labelBook } from './label-book.js';
import { labelKey, misprintOf } from './label-key.js';
import { numberedLabel } from './numbered-label.js';

/** The node that a label means. */
export interface NodeLabel {
  readonly id: string;
  /** The published label it reads as, with what must be told of it. */
  readonly label?: Label;
  /** The name beside the number, where no list has it for any node. */
  readonly unfamiliar?: string;
  /** The node that the name beside the number means, where it is another one's. */
  readonly named?: string;
}

/**
 * The node of one text in a year, by its number; without one by its name alone, where one node of the year has it.
 * A number that the year does not have is given all the same: whoever puts the score away says so.
 */
export function nodeLabel(index: Index, text: string, year: number): NodeLabel | undefined {
  const label = numberedLabel(text);
  if (label?.level === 'node') return byNumber(index, label.id, label.name, year);
  if (label) return undefined;
  const ids = new Map(
    labelBook(index.methodology)
      .nodes(text)
      .filter(found => holdsIn(found, year))
      .map(found => [found.of, found]),
  );
  const [only, ...more] = ids;
  if (only && more.length === 0) return { id: only[0], label: only[1] };
  const own = more.length === 0 ? nodeNamed(index.methodology, text, year) : undefined;
  return own && { id: own.id };
}

function byNumber(index: Index, id: string, name: string, year: number): NodeLabel | undefined {
  if (name === '') return { id };
  const { methodology } = index;
  const book = labelBook(methodology);
  const own = (book.ofNode.get(id) ?? []).filter(([, label]) => holdsIn(label, year));
  const key = labelKey(name);
  const label = own.find(([known]) => known === key)?.[1] ?? misprintOf(key, own);
  if (label) return { id, label };
  const others = [...book.nodes(name).map(({ of }) => of), ...nodesNamed(methodology, name)];
  if (others.includes(id)) return { id };
  const [other] = others;
  return other === undefined ? { id, unfamiliar: name } : { id, named: other };
}
