import type { TopLevelSpec } from 'vega-lite';
import { acrossRow, ends, frame, groupClass, radius } from './frame.js';

/** Rows of a ranked list: y is 0 in the middle of the row. */
export const rankedRowsSpec: TopLevelSpec = {
  ...frame,
  params: ends,
  data: { name: 'rows' },
  encoding: { x: acrossRow, y: { value: 0 } },
  layer: [
    {
      name: 'ci',
      transform: [{ filter: 'datum.low !== null && datum.high !== null' }],
      mark: 'rule',
      encoding: { x: { field: 'low' }, x2: { field: 'high' } },
    },
    {
      name: 'lead2',
      transform: [{ filter: 'datum.before !== null' }],
      mark: 'rule',
      encoding: { x: { field: 'before' }, x2: { field: 'now' } },
    },
    {
      name: 'was',
      transform: [{ filter: 'datum.before !== null' }],
      mark: 'point',
      encoding: { x: { field: 'before' }, size: radius(3) },
    },
    { name: 'now', mark: 'point', encoding: { x: { field: 'now' }, size: radius(5.5), fill: groupClass } },
  ],
};

/** The grid behind a whole band of ranked rows. */
export const rankedBackSpec: TopLevelSpec = {
  ...frame,
  params: ends,
  encoding: { x: acrossRow, y: { value: 0 }, y2: { value: 1 } },
  layer: [
    { name: 'grid', data: { name: 'ticks' }, mark: 'rule', encoding: { x: { field: 'at' } } },
    { name: 'medline', data: { name: 'median' }, mark: 'rule', encoding: { x: { field: 'at' } } },
  ],
};
