import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', 'data', 'official');

/** The published scores of a node in a year by unit, read as they stand in the file; a withheld score is absent. */
export function published(year: number, node = 'total'): ReadonlyMap<string, number> {
  const [head = [], ...lines] = readFileSync(join(folder, `scores-${year}.csv`), 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(','));
  const at = head.indexOf(node);
  return new Map(lines.flatMap(cells => (cells[at] ? [[cells[0]!, Number(cells[at])] as const] : [])));
}

/** Names of the columns of scores in a year's file. */
export function publishedNodes(year: number): readonly string[] {
  const [head = ''] = readFileSync(join(folder, `scores-${year}.csv`), 'utf8').split('\n');
  return head.split(',').slice(2);
}

/** The rank of a score: one more than the number of others that are higher. */
export function rankAmong(score: number, all: Iterable<number>): number {
  return 1 + [...all].filter(other => other > score).length;
}

/** A quantile by R type 7. */
export function quantile(values: Iterable<number>, p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = p * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return low + (at - Math.floor(at)) * (high - low);
}
