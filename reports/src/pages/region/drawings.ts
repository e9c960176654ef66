import { bars, type Drawing, strips } from '@papi/charts';
import type { IndexNode, Region } from '@papi/methodology';
import { drawRankMovers, type MoversDrawing } from '../../parts/movers.js';
import type { Model } from '../../site/model.js';
import { type RankMove, rankMoves } from '../national/rank-moves.js';
import { rankedIn, type SharedWeakness, sharedWeaknesses } from './figures.js';

/** The drawings of one region, of the newest edition. */
export interface RegionDrawings {
  /** A strip an axis on which a unit has a score: a tick a unit. */
  readonly strips: readonly { readonly axis: IndexNode; readonly drawing: Drawing }[];
  /** The sub-axes weak in most units, with a bar each. */
  readonly weak: readonly (SharedWeakness & { readonly bar: Drawing })[];
  readonly moves: RegionMoves | null;
}

export interface RegionMoves {
  readonly before: number;
  readonly up: readonly RankMove[];
  readonly down: readonly RankMove[];
  readonly drawn: MoversDrawing;
}

/** So many shared weak spots are shown. */
const WEAK = 8;

/** Draws every region at once. */
export function drawRegions(model: Model): readonly RegionDrawings[] {
  const year = model.newest;
  const panels = model.regions.flatMap(region => stripsOf(model, region, year));
  const weak = model.regions.map(region => shown(sharedWeaknesses(model, region, year)));
  const stripDrawings = strips(panels.map(p => p.panel));
  const barDrawings = bars(
    weak.flat().map(w => ({ value: w.count / w.of, of: 1 })),
    { max: 1 },
  );
  let next = 0;
  return model.regions.map((region, i) => ({
    strips: panels.flatMap((p, at) => (p.region === region ? [{ axis: p.axis, drawing: stripDrawings[at]! }] : [])),
    weak: weak[i]!.map(w => ({ ...w, bar: barDrawings[next++]! })),
    moves: movesOf(model, region, year),
  }));
}

function stripsOf(model: Model, region: Region, year: number) {
  return model.axes(year).flatMap(axis => {
    const scores = rankedIn(model, region, year, axis.id).map(r => r.standing.score);
    const spread = model.spread(year, axis.id);
    if (scores.length === 0 || !spread) return [];
    const { q1, median, q3, min, max } = spread;
    return [{ region, axis, panel: { scores, own: null, cuts: [q1, median, q3] as const, min, max } }];
  });
}

/** Those weak in two units or more, as many as are shown; where there are none, those weak in one. */
function shown(weaknesses: readonly SharedWeakness[]): readonly SharedWeakness[] {
  const shared = weaknesses.filter(w => w.count > 1);
  return (shared.length > 0 ? shared : weaknesses).slice(0, WEAK);
}

function movesOf(model: Model, region: Region, year: number): RegionMoves | null {
  const before = model.before(year);
  const moves = rankMoves(model, year, model.unitsIn(region.code));
  if (before === undefined || !moves) return null;
  const root = model.root(year).id;
  const of = Math.max(...[before, year].map(y => model.spread(y, root)?.of ?? 0));
  return { before, up: moves.up, down: moves.down, drawn: drawRankMovers(moves.up, moves.down, of) };
}
