import { type Drawing, type ProfileRow, profileRows, type RowScale, tileMaps } from '@papi/charts';
import { drawRankMovers, type MoversDrawing } from '../../parts/movers.js';
import { tilesOf } from '../../parts/tile-map.js';
import type { Model } from '../../site/model.js';
import { comparableBefore } from './figures.js';
import { type RankMove, rankMoves } from './rank-moves.js';

/** The drawings of one year for the whole country. */
export interface NationalDrawings {
  readonly year: number;
  readonly map: Drawing;
  /** A row an axis, in the order of `model.axes(year)`. */
  readonly axes: readonly Drawing[];
  readonly scale: RowScale;
  /** The largest moves of rank; null where the total does not compare with the year before. */
  readonly moves: NationalMoves | null;
}

export interface NationalMoves {
  readonly before: number;
  readonly both: number;
  readonly up: readonly RankMove[];
  readonly down: readonly RankMove[];
  readonly drawn: MoversDrawing;
}

/** Draws the country in several years at once, the axes of all of them on one scale. `most` moves each way are shown. */
export function drawNational(model: Model, years: readonly number[], most = 8): readonly NationalDrawings[] {
  const maps = tileMaps(years.map(year => ({ tiles: tilesOf(model, year, model.root(year).id).tiles })));
  const rows = years.map(year => axisRows(model, year));
  const scale = wholeScale(rows.flat());
  const drawn = profileRows(rows.flat(), scale);
  let next = 0;
  return years.map((year, i) => ({
    year,
    map: maps[i]!,
    axes: rows[i]!.map(() => drawn[next++]!),
    scale,
    moves: movesOf(model, year, most),
  }));
}

/** The middle of all units on each axis: the dot is the median, the hollow dot the median before in the same series. */
function axisRows(model: Model, year: number): readonly ProfileRow[] {
  return model.axes(year).map(axis => {
    const spread = model.spread(year, axis.id)!;
    const before = comparableBefore(model, axis.id, year);
    return {
      ...spread,
      now: spread.median,
      before: before === undefined ? null : (model.spread(before, axis.id)?.median ?? null),
      group: 0,
    };
  });
}

/** From the whole number below the lowest score to the one above the highest. */
function wholeScale(rows: readonly ProfileRow[]): RowScale {
  const first = Math.floor(Math.min(...rows.map(r => r.min)));
  const last = Math.ceil(Math.max(...rows.map(r => r.max)));
  return { domain: [first, last], ticks: Array.from({ length: last - first + 1 }, (_, i) => first + i) };
}

function movesOf(model: Model, year: number, most: number): NationalMoves | null {
  const moves = rankMoves(model, year);
  const before = model.before(year);
  if (!moves || before === undefined) return null;
  const [up, down] = [moves.up.slice(0, most), moves.down.slice(0, most)];
  const root = model.root(year).id;
  const of = Math.max(...[before, year].map(y => model.spread(y, root)?.of ?? 0));
  return { before, both: moves.both, up, down, drawn: drawRankMovers(up, down, of) };
}
