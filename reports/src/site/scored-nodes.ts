import { type IndexNode, type Methodology, nodeIn } from '@papi/methodology';

/**
 * The methodology with only the nodes that can be shown: in a year with scores, a node of which no unit has a score, or
 * under one of which none has, is left out. A file need not hold every axis and sub-axis; what it lacks gets no page,
 * row or heading. Years without any scores are left as they are.
 *
 * @param years the years with scores
 * @param scored whether any unit has a score of a node in a year
 * @returns the same methodology where nothing is left out
 */
export function withScoredNodes(
  methodology: Methodology,
  years: readonly number[],
  scored: (year: number, node: string) => boolean,
): Methodology {
  const shown = (id: string | null, year: number): boolean =>
    id === null || (scored(year, id) && shown(nodeIn(methodology, id, year)?.parent ?? null, year));
  const nodes = methodology.nodes.flatMap(node =>
    without(
      node,
      years.filter(year => !shown(node.id, year)),
    ),
  );
  const same = nodes.length === methodology.nodes.length && nodes.every((node, i) => node === methodology.nodes[i]);
  return same ? methodology : { ...methodology, nodes };
}

/** A node without some of its years: itself, nothing, or one row for each stretch that is left. */
function without(node: IndexNode, years: readonly number[]): readonly IndexNode[] {
  const left: IndexNode[] = [];
  let from = node.from;
  for (const year of [...years.filter(y => node.from <= y && y <= node.to), node.to + 1]) {
    if (year > from) left.push(from === node.from && year > node.to ? node : { ...node, from, to: year - 1 });
    from = year + 1;
  }
  return left;
}
