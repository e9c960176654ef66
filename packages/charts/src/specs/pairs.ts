import type { TopLevelSpec } from 'vega-lite';
import { acrossRow, ends, frame, radius } from './frame.js';

/** Px above and below the middle of the row at which the two estimates lie. */
const APART = 6;

const whisker = (name: string, low: string, high: string, y: number) => ({
  name,
  transform: [{ filter: `datum.${low} !== null && datum.${high} !== null` }],
  mark: 'rule' as const,
  encoding: { x: { field: low }, x2: { field: high }, y: { value: y } },
});

const dot = (name: string, field: string, y: number) => ({
  name,
  transform: [{ filter: `datum.${field} !== null` }],
  mark: 'point' as const,
  encoding: { x: { field }, y: { value: y }, size: radius(5) },
});

/** Two estimates of one thing, one above the other: y is 0 in the middle of the row. */
export const pairsSpec: TopLevelSpec = {
  ...frame,
  params: ends,
  data: { name: 'rows' },
  encoding: { x: acrossRow, y: { value: 0 } },
  layer: [
    { name: 'grid', data: { name: 'ticks' }, mark: 'rule', encoding: { x: { field: 'at' }, y2: { value: 1 } } },
    whisker('cib', 'firstLow', 'firstHigh', -APART),
    whisker('cia', 'secondLow', 'secondHigh', APART),
    dot('pb', 'first', -APART),
    dot('pa', 'second', APART),
  ],
};
