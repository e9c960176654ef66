import { childrenIn, comparable, type IndexNode, type Methodology, nodeIn, seriesOf } from '@papi/methodology';
import type { BrokenSeries } from './explained-change.js';

/**
 * What breaks between two years: the node, then those of its children that are another measure, new or gone. Empty where
 * the node compares.
 */
export function brokenBetween(methodology: Methodology, id: string, from: number, to: number): readonly BrokenSeries[] {
  const node = nodeIn(methodology, id, to) ?? nodeIn(methodology, id, from);
  if (!node || comparable(methodology, id, from, to)) return [];
  const now = childrenIn(methodology, id, to);
  const gone = childrenIn(methodology, id, from).filter(child => now.every(each => each.id !== child.id));
  return [node, ...now, ...gone].flatMap(each => brokenAt(methodology, each, from, to));
}

function brokenAt(methodology: Methodology, { id, level }: IndexNode, from: number, to: number): BrokenSeries[] {
  if (comparable(methodology, id, from, to)) return [];
  const [was, is] = [nodeIn(methodology, id, from), nodeIn(methodology, id, to)];
  const starts = seriesOf(methodology, id)
    .filter(span => from < span.from && span.from <= to)
    .map(span => ({ year: span.from, why: span.why }));
  return [{ node: id, level, how: !was ? 'new' : !is ? 'gone' : 'changed', starts }];
}
