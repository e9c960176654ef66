import { escaped, short } from './numbers.js';
import type { Item, Layer } from './scene.js';

/** Unit of what lies across: percent, so that one drawing fits all widths, or none inside a viewBox. */
export type Across = '%' | '';

/**
 * One mark as an SVG element with its class. What is 0 by default is left out.
 *
 * @example element('symbol', { x: 42.5, size: 121 }, 'now f2', '%') // <circle class="now f2" cx="42.5%" r="5.5"/>
 */
export function element(type: Layer['type'], item: Item, name: string, across: Across): string {
  const mark = name === '' ? '' : ` class="${name}"`;
  const x = item.x ?? 0;
  const y = item.y ?? 0;
  const wide = (key: string, value: number) => attribute(key, value, across);
  const tall = (key: string, value: number) => attribute(key, value, '');
  switch (type) {
    case 'rule':
      return `<line${mark}${wide('x1', x)}${wide('x2', item.x2 ?? x)}${tall('y1', y)}${tall('y2', item.y2 ?? y)}/>`;
    case 'rect':
      return `<rect${mark}${wide('x', x)}${wide('width', item.width ?? 0)}${tall('y', y)}${tall('height', item.height ?? 0)}/>`;
    case 'symbol':
      return `<circle${mark}${wide('cx', x)}${tall('cy', y)}${tall('r', Math.sqrt(item.size ?? 0) / 2)}/>`;
    case 'text':
      return `<text${mark}${wide('x', x)}${tall('y', y)}>${escaped(String(item.text ?? ''))}</text>`;
  }
}

function attribute(key: string, value: number, unit: Across): string {
  const text = short(value);
  return text === '0' ? '' : ` ${key}="${text}${unit}"`;
}
