import type { TopLevelSpec } from 'vega-lite';
import { EDGE, frame, groupClass, radius } from './frame.js';

const bar = (name: string, way: string) => ({
  name,
  data: { name: 'parts' },
  transform: [{ filter: `datum.to ${way} datum.from` }],
  mark: 'rect' as const,
  encoding: { x: { field: 'from' }, x2: { field: 'to' }, y: { value: 0.6 }, y2: { value: 1.4 } },
});

/**
 * Rows of waterfalls: x from 0 (left end) to 1 (right end), whatever each panel's scale is. Lines and bars take the row's
 * height as 2, with 1 in the middle; dots hang from the middle, at 0.
 */
export const waterfallsSpec: TopLevelSpec = {
  ...frame,
  encoding: {
    x: { type: 'quantitative', scale: { domain: [0, 1], range: [EDGE, 100 - EDGE], nice: false, zero: false } },
    y: { value: 0 },
  },
  layer: [
    { name: 'grid', data: { name: 'ticks' }, mark: 'rule', encoding: { x: { field: 'at' }, y2: { value: 2 } } },
    {
      name: 'wfl',
      data: { name: 'levels' },
      mark: 'rule',
      encoding: {
        x: { field: 'at' },
        y: { field: 'top', type: 'quantitative', scale: null },
        y2: { field: 'foot' },
      },
    },
    bar('wfu', '>'),
    bar('wfd', '<'),
    { name: 'was', data: { name: 'starts' }, mark: 'point', encoding: { x: { field: 'at' }, size: radius(4.5) } },
    {
      name: 'now',
      data: { name: 'ends' },
      mark: 'point',
      encoding: { x: { field: 'at' }, size: radius(6.5), fill: groupClass },
    },
  ],
};
