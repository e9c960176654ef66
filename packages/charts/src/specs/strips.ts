import type { TopLevelSpec } from 'vega-lite';
import { frame } from './frame.js';

/** Scores of all units on one line from the lowest (0) to the highest (1); y in px. */
export const stripsSpec: TopLevelSpec = {
  ...frame,
  encoding: {
    x: {
      type: 'quantitative',
      scale: { domain: [0, 1], range: [0.2, 99.8], nice: false, zero: false },
    },
  },
  layer: [
    {
      name: 'tick',
      data: { name: 'ticks' },
      mark: 'rule',
      encoding: { x: { field: 'at' }, y: { value: 24 }, y2: { value: 38 } },
    },
    {
      name: 'zone',
      data: { name: 'zones' },
      mark: 'rect',
      encoding: {
        x: { field: 'from' },
        x2: { field: 'to' },
        y: { value: 40 },
        y2: { value: 48 },
        fill: {
          field: 'group',
          type: 'nominal',
          scale: { domain: [1, 2, 3, 4], range: ['f1', 'f2', 'f3', 'f4'] },
        },
      },
    },
    {
      name: 'metick',
      data: { name: 'own' },
      mark: 'rule',
      encoding: { x: { field: 'at' }, y: { value: 16 }, y2: { value: 48 } },
    },
  ],
};
