import type { IndexNode } from './types.js';

/**
 * Finds the node of an id as it stood in a year among the rows of the node table; undefined where the year has no such
 * node.
 *
 * @example
 * nodeFinder(nodes)('2.1', 2015)?.name.en // 'Poverty lists'
 */
export function nodeFinder(nodes: readonly IndexNode[]): (id: string, year: number) => IndexNode | undefined {
  const byId = new Map<string, IndexNode[]>();
  for (const node of nodes) {
    const rows = byId.get(node.id);
    if (rows) rows.push(node);
    else byId.set(node.id, [node]);
  }
  return (id, year) => byId.get(id)?.find(node => node.from <= year && year <= node.to);
}
