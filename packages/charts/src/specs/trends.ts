import type { TopLevelSpec } from 'vega-lite';
import { frame, groupClass, labelClass, radius } from './frame.js';

/** Px kept free above and below the panel, and percent left and right of the years. */
export const TREND_ROOM = { head: 16, foot: 20, left: 14, right: 95 } as const;

/**
 * Small panels of years: x from 0 (first year) to 1 (last), y from 0 (foot) to 1 (head), whatever each panel's points
 * are. Lines come as segments between two years, so that none is drawn across a break.
 */
export const trendsSpec: TopLevelSpec = {
  ...frame,
  params: [{ name: 'tall', value: 126 }],
  encoding: {
    x: {
      type: 'quantitative',
      scale: { domain: [0, 1], range: [TREND_ROOM.left, TREND_ROOM.right], nice: false, zero: false },
    },
    y: {
      type: 'quantitative',
      scale: {
        domain: [0, 1],
        range: [{ expr: `tall - ${TREND_ROOM.foot}` }, TREND_ROOM.head],
        nice: false,
        zero: false,
      },
    },
  },
  resolve: { scale: { fill: 'independent' } }, // groups of dots, weights of labels
  layer: [
    {
      name: 'rng',
      data: { name: 'ranges' },
      mark: 'rect',
      encoding: { x: { field: 'from' }, x2: { field: 'to' }, y: { field: 'low' }, y2: { field: 'high' } },
    },
    {
      name: 'half',
      data: { name: 'halves' },
      mark: 'rect',
      encoding: { x: { field: 'from' }, x2: { field: 'to' }, y: { field: 'low' }, y2: { field: 'high' } },
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
      encoding: {
        x: { field: 'at' },
        y: { value: TREND_ROOM.head - 4 },
        y2: { value: { expr: `tall - ${TREND_ROOM.foot}` } },
      },
    },
    {
      name: 'medl',
      data: { name: 'medians' },
      mark: 'rule',
      encoding: { x: { field: 'from' }, x2: { field: 'to' }, y: { field: 'low' }, y2: { field: 'high' } },
    },
    {
      name: 'tci',
      data: { name: 'whiskers' },
      mark: 'rule',
      encoding: { x: { field: 'at' }, y: { field: 'low' }, y2: { field: 'high' } },
    },
    {
      name: 'ownl',
      data: { name: 'lines' },
      mark: 'rule',
      encoding: { x: { field: 'from' }, x2: { field: 'to' }, y: { field: 'low' }, y2: { field: 'high' } },
    },
    {
      name: 'pts',
      data: { name: 'dots' },
      transform: [{ filter: '!datum.alone' }],
      mark: 'point',
      encoding: { x: { field: 'at' }, y: { field: 'level' } },
    },
    {
      name: 'pt',
      data: { name: 'dots' },
      transform: [{ filter: 'datum.alone' }],
      mark: 'point',
      encoding: { x: { field: 'at' }, y: { field: 'level' } },
    },
    {
      name: 'now',
      data: { name: 'editions' },
      mark: 'point',
      encoding: { x: { field: 'at' }, y: { field: 'level' }, size: radius(5), fill: groupClass },
    },
    {
      name: 'xl',
      data: { name: 'labels' },
      mark: 'text',
      encoding: {
        x: { field: 'at' },
        y: { value: { expr: 'tall - 4' } },
        text: { field: 'text' },
        fill: labelClass,
      },
    },
  ],
};
