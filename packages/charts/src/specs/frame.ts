import type { TopLevelSpec } from 'vega-lite';

/** Free ends left and right of a row, in percent, so that the dots at both ends are not cut. */
export const EDGE = 3;

/**
 * What all specs share: 100 units across, read as percent; no axes, legends or titles, which are words and stand in
 * the page; no colours, which the style sheet gives.
 */
export const frame = {
  width: 100,
  height: 100,
  padding: 0,
  autosize: 'none',
  background: 'transparent',
  config: {
    mark: { aria: false, invalid: 'show' },
    view: { stroke: null },
    axis: { disable: true },
    legend: { disable: true },
  },
} as const satisfies Partial<TopLevelSpec>;

/** Parameters of a row's scale: what stands at its left and right end. */
export const ends = [
  { name: 'left', value: 0 },
  { name: 'right', value: 1 },
];

/** The x of all layers of a row: from the left end to the right, within the edges. */
export const acrossRow = {
  type: 'quantitative' as const,
  scale: { domain: [{ expr: 'left' }, { expr: 'right' }], range: [EDGE, 100 - EDGE], nice: false, zero: false },
};

/** Groups 0-4 to the classes of the style sheet. */
export const groupClass = {
  field: 'group',
  type: 'nominal' as const,
  scale: { domain: [0, 1, 2, 3, 4], range: ['f0', 'f1', 'f2', 'f3', 'f4'] },
};

/** Labels of years: the edition's is bold, every second one gives way on narrow screens. */
export const labelClass = {
  field: 'class',
  type: 'nominal' as const,
  scale: { domain: ['', 'b', 'wideonly'], range: ['', 'b', 'wideonly'] },
};

/** Size of a symbol in Vega's terms, the square of its diameter. */
export const radius = (r: number) => ({ value: (2 * r) ** 2 });
