import type { TopLevelSpec } from 'vega-lite';
import { frame } from './frame.js';

/** Thin bars from zero over the whole width. */
export const barsSpec: TopLevelSpec = {
  ...frame,
  params: [{ name: 'most', value: 1 }],
  data: { name: 'rows' },
  encoding: {
    x: { type: 'quantitative', scale: { domain: [0, { expr: 'most' }], range: [0, 100], nice: false } },
    y: { value: 0 },
    y2: { value: 8 },
  },
  layer: [
    {
      name: 'barbg',
      transform: [{ filter: 'datum.of !== null' }],
      mark: 'rect',
      encoding: { x: { field: 'of' }, x2: { datum: 0 } },
    },
    { name: 'bar', mark: 'rect', encoding: { x: { field: 'value' }, x2: { datum: 0 } } },
  ],
};
