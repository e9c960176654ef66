// A drawing

export type { Drawing, Group, Place, Span } from './drawing.js';

// Rows: one drawing a row of a list, with names, numbers and scale labels in HTML beside it

export { type Bar, bars } from './bars.js';
export { dumbbells, type Move } from './dumbbells.js';
export { type NiceScale, niceScale, scalesOfOneWidth } from './nice-scale.js';
export { type PairPoint, type PairRow, pairs } from './pairs.js';
export { type ProfileRow, profileRows } from './profile-rows.js';
export { type RankedBack, type RankedRow, rankedBack, rankedRows } from './ranked-rows.js';
export { type RowScale, type ScaleLabel, type ScalePosition, scaleLabels, scalePositions } from './row-scale.js';
export { type WaterfallFigure, waterfallFile } from './waterfall-file.js';
export type { Waterfall } from './waterfall-rows.js';
export { waterfalls } from './waterfalls.js';

// Panels

export { type RankPanel, type RankPoint, rankHistories } from './rank-histories.js';
export { type StripDrawing, type StripPanel, strips } from './strips.js';
export {
  type TrendDrawing,
  type TrendPanel,
  type TrendPoint,
  type TrendTick,
  tickLabels,
  trends,
  type YearBand,
} from './trends.js';

// Maps

export { type Tile, type TileMap, tileMaps } from './tile-maps.js';
