import { bundled, type Dataset } from '@papi/datasets';
import type { Level } from '@papi/methodology';
import { escape as withValues } from 'arquero';

/** The bundled scores, read once for all tests of a file. */
export const official = bundled();

export function codeOf(name: string): string {
  const unit = official.geography.units.find(each => each.name.vi === name);
  if (!unit) throw new RangeError(`no unit is called ${name}`);
  return unit.code;
}

interface ScoreRow {
  readonly year: number;
  readonly unit: string;
  readonly node: string;
  readonly score: number;
}

/** One score as it stands in the data. */
export function scoreOf(dataset: Dataset, year: number, unit: string, node: string): number {
  const same = (row: ScoreRow) => row.year === year && row.unit === unit && row.node === node;
  const [score] = dataset.scores.filter(withValues(same)).array('score') as ArrayLike<number> & Iterable<number>;
  if (score === undefined) throw new RangeError(`${unit} has no score of ${node} in ${year}`);
  return score;
}

/** The same data with the rows that hold. */
export function keeping(dataset: Dataset, holds: (row: ScoreRow) => boolean): Dataset {
  return { ...dataset, scores: dataset.scores.filter(withValues((row: ScoreRow) => holds(row))) };
}

/** The same data with other scores. */
export function rescored(dataset: Dataset, score: (row: ScoreRow) => number): Dataset {
  return { ...dataset, scores: dataset.scores.derive({ score: withValues((row: ScoreRow) => score(row)) }) };
}

/** The level of a node by its id, as the bundled index numbers them. */
export function levelOf(node: string): Level {
  return node === 'total' ? 'total' : node.includes('.') ? 'sub-axis' : 'axis';
}
