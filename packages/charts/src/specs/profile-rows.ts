import type { TopLevelSpec } from 'vega-lite';
import { acrossRow, ends, frame, groupClass, radius } from './frame.js';

/** Dot rows: y is 0 in the middle of the row. */
export const profileRowsSpec: TopLevelSpec = {
  ...frame,
  params: ends,
  data: { name: 'rows' },
  encoding: { x: acrossRow, y: { value: 0 } },
  layer: [
    {
      name: 'grid',
      data: { name: 'ticks' },
      mark: 'rule',
      encoding: { x: { field: 'at' }, y2: { value: 1 } },
    },
    { name: 'range', mark: 'rule', encoding: { x: { field: 'min' }, x2: { field: 'max' } } },
    {
      name: 'half',
      mark: 'rect',
      encoding: { x: { field: 'q1' }, x2: { field: 'q3' }, y: { value: -8 }, y2: { value: 8 } },
    },
    { name: 'med', mark: 'rule', encoding: { x: { field: 'median' }, y: { value: -11 }, y2: { value: 11 } } },
    {
      name: 'ci',
      transform: [{ filter: 'datum.low !== null && datum.high !== null' }],
      mark: 'rule',
      encoding: { x: { field: 'low' }, x2: { field: 'high' } },
    },
    {
      name: 'move',
      transform: [{ filter: 'datum.before !== null && datum.now !== null' }],
      mark: 'rule',
      encoding: { x: { field: 'before' }, x2: { field: 'now' } },
    },
    {
      name: 'was',
      transform: [{ filter: 'datum.before !== null' }],
      mark: 'point',
      encoding: { x: { field: 'before' }, size: radius(4.5) },
    },
    {
      name: 'now',
      transform: [{ filter: 'datum.now !== null' }],
      mark: 'point',
      encoding: { x: { field: 'now' }, size: radius(6.5), fill: groupClass },
    },
  ],
};
