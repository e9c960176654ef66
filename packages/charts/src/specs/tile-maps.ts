import type { TopLevelSpec } from 'vega-lite';
import { frame } from './frame.js';

/** Px of one tile of the grid, its gap included. */
export const TILE = { width: 44, height: 35 } as const;

const across = (field: string) => ({
  field,
  type: 'quantitative' as const,
  scale: { domain: [0, 1], range: [0, TILE.width], nice: false, zero: false },
});
const down = (field: string) => ({
  field,
  type: 'quantitative' as const,
  scale: { domain: [0, 1], range: [0, TILE.height], nice: false, zero: false },
});

/** Tiles of a grid in px, rows from the top; a unit of x or y is one tile. */
export const tileMapsSpec: TopLevelSpec = {
  ...frame,
  layer: [
    {
      name: 'tile',
      data: { name: 'tiles' },
      mark: { type: 'rect', xOffset: 1, x2Offset: -1, yOffset: 1, y2Offset: -1 },
      encoding: { x: across('col'), x2: { field: 'right' }, y: down('row'), y2: { field: 'foot' } },
    },
    {
      name: 'hatch',
      data: { name: 'hatch' },
      mark: 'rule',
      encoding: { x: across('x'), x2: { field: 'x2' }, y: down('y'), y2: { field: 'y2' } },
    },
    {
      name: 'tn',
      data: { name: 'names' },
      mark: { type: 'text', yOffset: { expr: 'datum.line' } },
      encoding: { x: across('middle'), y: down('row'), text: { field: 'text' } },
    },
    {
      name: 'tc',
      data: { name: 'tiles' },
      mark: { type: 'text', yOffset: 23 },
      encoding: { x: across('middle'), y: down('row'), text: { field: 'mark' } },
    },
  ],
};
