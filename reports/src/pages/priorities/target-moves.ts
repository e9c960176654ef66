import { seriesStarts } from '@papi/scoring';
import type { TargetMoves } from '../../../client/target-data.js';
import type { Model } from '../../site/model.js';
import type { TargetFacts } from './target-facts.js';
import { scaled } from './whole-scores.js';

/**
 * Since when the others moved, and from which total: their first score within the series of the starting year. From these and the
 * totals of the starting year the yearly gains of the library follow to the last bit. One with no earlier score stands as unmoved.
 *
 * @param rivals places in the panel, in the order of the others' totals
 */
export function targetMoves(
  { panel, whole: methodology }: Model,
  { year, root }: Pick<TargetFacts, 'year' | 'root'>,
  rivals: readonly number[],
): TargetMoves {
  const now = panel.column(year, root);
  const starts = seriesStarts(panel, methodology, root, year);
  const moves = rivals.map(v => starts[v] ?? { score: now[v]!, years: 0 });
  const { scale, whole } = scaled([...moves.map(({ score }) => score), ...rivals.map(v => now[v]!)]);
  const years = usual(moves.map(move => move.years));
  return {
    scale,
    since: moves.map(({ score }, i) => (scale === 0 ? score : whole[rivals.length + i]! - whole[i]!)),
    years,
    unlike: moves.flatMap((move, i) => (move.years === years ? [] : [[i, move.years] as const])),
  };
}

/** The most frequent value; 0 where there is none. */
function usual(values: readonly number[]): number {
  const count = (value: number) => values.filter(other => other === value).length;
  return values.reduce((most, value) => (count(value) > count(most) ? value : most), values[0] ?? 0);
}
