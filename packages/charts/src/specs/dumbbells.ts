import type { TopLevelSpec } from 'vega-lite';
import { acrossRow, ends, frame, groupClass, radius } from './frame.js';

/** Moves between two years: y is 0 in the middle of the row. */
export const dumbbellsSpec: TopLevelSpec = {
  ...frame,
  params: ends,
  data: { name: 'rows' },
  encoding: { x: acrossRow, y: { value: 0 } },
  layer: [
    { name: 'grid', data: { name: 'ticks' }, mark: 'rule', encoding: { x: { field: 'at' }, y2: { value: 1 } } },
    {
      name: 'dbu',
      transform: [{ filter: '(datum.to - datum.from) * (right - left) > 0' }],
      mark: 'rule',
      encoding: { x: { field: 'from' }, x2: { field: 'to' } },
    },
    {
      name: 'dbd',
      transform: [{ filter: '(datum.to - datum.from) * (right - left) < 0' }],
      mark: 'rule',
      encoding: { x: { field: 'from' }, x2: { field: 'to' } },
    },
    { name: 'was', mark: 'point', encoding: { x: { field: 'from' }, size: radius(4) } },
    { name: 'now', mark: 'point', encoding: { x: { field: 'to' }, size: radius(5.5), fill: groupClass } },
  ],
};
