import type { TopLevelSpec } from 'vega-lite';
import { frame, groupClass, labelClass } from './frame.js';

/** Px kept free above and below the ranks, and percent left and right of the years. */
export const RANK_ROOM = { head: 26, foot: 44, left: 11, right: 97 } as const;

/** Ranks by year: x from 0 (first year) to 1 (last), y from 0 (rank 1, on top) to 1 (the last rank there can be). */
export const rankHistoriesSpec: TopLevelSpec = {
  ...frame,
  params: [{ name: 'tall', value: 236 }],
  encoding: {
    x: {
      type: 'quantitative',
      scale: { domain: [0, 1], range: [RANK_ROOM.left, RANK_ROOM.right], nice: false, zero: false },
    },
    y: {
      type: 'quantitative',
      scale: {
        domain: [0, 1],
        range: [RANK_ROOM.head, { expr: `tall - ${RANK_ROOM.foot}` }],
        nice: false,
        zero: false,
      },
    },
  },
  resolve: { scale: { fill: 'independent' } }, // groups of dots, weights of labels
  layer: [
    {
      name: 'void',
      data: { name: 'voids' },
      mark: 'rect',
      encoding: { x: { field: 'from' }, x2: { field: 'to' }, y: { field: 'high' }, y2: { field: 'low' } },
    },
    {
      name: 'grid',
      data: { name: 'ticks' },
      mark: 'rule',
      encoding: { x: { value: 0 }, x2: { value: 100 }, y: { field: 'level' } },
    },
    {
      name: 'brk',
      data: { name: 'breaks' },
      mark: 'rule',
      encoding: { x: { field: 'at' }, y: { value: 6 }, y2: { value: { expr: 'tall - 24' } } },
    },
    {
      name: 'ownl',
      data: { name: 'lines' },
      mark: 'rule',
      encoding: { x: { field: 'from' }, x2: { field: 'to' }, y: { field: 'high' }, y2: { field: 'low' } },
    },
    {
      name: 'now',
      data: { name: 'points' },
      mark: 'point',
      encoding: {
        x: { field: 'at' },
        y: { field: 'level' },
        size: { condition: { test: 'datum.edition', value: 14 ** 2 }, value: 10 ** 2 },
        fill: groupClass,
      },
    },
    {
      name: 'yl',
      data: { name: 'ticks' },
      mark: { type: 'text', yOffset: -3 },
      encoding: { x: { value: 0 }, y: { field: 'level' }, text: { field: 'rank' } },
    },
    {
      name: 'rl',
      data: { name: 'points' },
      mark: { type: 'text', yOffset: { expr: 'datum.below ? 20 : -11' } },
      encoding: {
        x: { field: 'at' },
        y: { field: 'level' },
        text: { field: 'rank' },
        fill: { ...labelClass, field: 'weight' },
      },
    },
    {
      name: 'xl',
      data: { name: 'labels' },
      mark: 'text',
      encoding: { x: { field: 'at' }, y: { value: { expr: 'tall - 4' } }, text: { field: 'text' }, fill: labelClass },
    },
  ],
};
