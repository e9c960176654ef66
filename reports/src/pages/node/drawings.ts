import { type Drawing, tileMaps } from '@papi/charts';
import { drawScoreMovers, type Mover, type MoversDrawing } from '../../parts/movers.js';
import { drawRanked, type RankedDrawing } from '../../parts/ranked-list.js';
import { tilesOf } from '../../parts/tile-map.js';
import type { Model } from '../../site/model.js';
import { drawOverUnits, type OverUnits } from '../groups/over-units.js';
import { comparableBefore } from './facts.js';

/** The drawings of all units on one node in one year. */
export interface NodeDrawing {
  readonly year: number;
  readonly node: string;
  readonly map: Drawing;
  readonly ranked: RankedDrawing;
  /** Null where no unit compares with the year before. */
  readonly movers: MoversDrawing | null;
  /** One a comparison of groups of respondents. */
  readonly groups: readonly OverUnits[];
}

/** How many movers each way are shown. */
const MOST = 7;

/** Draws several nodes and years; their maps in one go. */
export function drawNodes(
  model: Model,
  places: readonly { readonly year: number; readonly node: string }[],
): readonly NodeDrawing[] {
  const maps = tileMaps(places.map(({ year, node }) => tilesOf(model, year, node)));
  return places.map(({ year, node }, i) => ({
    year,
    node,
    map: maps[i]!,
    ranked: drawRanked(model, year, node),
    movers: drawMovers(model, year, node),
    groups: drawOverUnits(model, year, node),
  }));
}

function drawMovers(model: Model, year: number, node: string): MoversDrawing | null {
  const before = comparableBefore(model, year, node);
  if (before === undefined) return null;
  const moved = model.ranking(year, node).flatMap(({ unit, standing }): Mover[] => {
    const was = model.standing(before, unit.code, node);
    return was ? [{ unit, from: was.score, to: standing.score, group: standing.group }] : [];
  });
  if (moved.length === 0) return null;
  const rise = (m: Mover) => m.to - m.from;
  const up = moved.filter(m => rise(m) > 0).sort((a, b) => rise(b) - rise(a));
  const down = moved.filter(m => rise(m) < 0).sort((a, b) => rise(a) - rise(b));
  return drawScoreMovers(up.slice(0, MOST), down.slice(0, MOST));
}
