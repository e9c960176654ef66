import type { Unit } from '@papi/methodology';
import { ref } from '../../sentence.js';
import type { Context } from '../../site/context.js';
import type { Model } from '../../site/model.js';
import type { Group } from '../../site/rows.js';
import { type MoveNews, national, type TopMove } from '../../texts/national.js';
import { comparableBefore } from './figures.js';

/** A move of rank on the total between two years that compare. */
export interface RankMove {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
  readonly group: Group;
  readonly unusual: number;
}

/**
 * The moves of rank on the total since the edition before, up and down, the largest first; units that kept their rank
 * are in neither. Undefined where the two years do not compare.
 */
export function rankMoves(
  model: Model,
  year: number,
  units: readonly Unit[] = model.units,
): { readonly up: readonly RankMove[]; readonly down: readonly RankMove[]; readonly both: number } | undefined {
  const root = model.root(year).id;
  if (comparableBefore(model, root, year) === undefined) return undefined;
  const moves = units.flatMap(unit => {
    const change = model.change(year, unit.code, root);
    const standing = model.standing(year, unit.code, root);
    if (!change || !standing || change.verdict === 'not comparable') return [];
    return [{ unit, from: change.rankFrom, to: change.rankTo, group: standing.group, unusual: change.unusual }];
  });
  const places = (m: RankMove) => m.from - m.to;
  return {
    up: moves.filter(m => places(m) > 0).sort((a, b) => places(b) - places(a)),
    down: moves.filter(m => places(m) < 0).sort((a, b) => places(a) - places(b)),
    both: moves.length,
  };
}

/**
 * What the largest moves say, and how usual a move of the largest size is; with `smallest`, of the smallest shown too.
 */
export function moveNews(
  { lang, f }: Context,
  moves: {
    readonly year: number;
    readonly before: number;
    readonly up: readonly RankMove[];
    readonly down: readonly RankMove[];
  },
  { smallest = false } = {},
): MoveNews {
  const { year, before, up, down } = moves;
  const places = (m: RankMove) => Math.abs(m.from - m.to);
  const bySize = [...up, ...down].sort((a, b) => places(b) - places(a));
  const ends = [bySize[0], smallest ? bySize.at(-1) : undefined].filter(m => m !== undefined);
  // The sentence is about moves over one year.
  const known = year - before === 1 ? ends.filter(m => !Number.isNaN(m.unusual)) : [];
  const usual = [...new Map(known.map(m => [places(m), national[lang].share(m.unusual, f.percent)]))];
  return {
    year,
    before,
    up: topOf(up),
    down: topOf(down),
    usual: usual.map(([size, share]) => ({ places: size, share })),
  };
}

function topOf(moves: readonly RankMove[]): TopMove | null {
  const [first] = moves;
  if (!first) return null;
  const places = Math.abs(first.from - first.to);
  return { units: moves.filter(m => Math.abs(m.from - m.to) === places).map(m => ref(m.unit)), places };
}
