import { pack, round, short } from './numbers.js';
import type { Item, Layer } from './scene.js';

/**
 * One path for all marks of a layer in a panel. Rules that meet end to start become one stroke; rectangles become
 * boxes, side by side in one outline; symbols become points, which a round line cap of the style sheet turns into dots.
 */
export function path(type: Layer['type'], items: readonly Item[]): string {
  if (type === 'rule') return strokes(items);
  if (type === 'rect') return outlines(items);
  if (type === 'symbol') return items.map(point).join('');
  throw new Error(`a ${type} cannot be part of a path`);
}

function strokes(rules: readonly Item[]): string {
  let d = '';
  let endX = Number.NaN;
  let endY = Number.NaN;
  let command = '';
  for (const rule of rules) {
    const x = round(rule.x ?? 0);
    const y = round(rule.y ?? 0);
    if (x !== endX || y !== endY) {
      d += `M${pack([x, y])}`;
      command = 'M';
    }
    endX = round(rule.x2 ?? rule.x ?? 0);
    endY = round(rule.y2 ?? rule.y ?? 0);
    const across = round(endX - x);
    const down = round(endY - y);
    const next = down === 0 ? 'h' : across === 0 ? 'v' : 'l';
    const step = down === 0 ? short(across) : across === 0 ? short(down) : pack([across, down]);
    const repeated = next === command;
    d += repeated ? (step.startsWith('-') ? step : ` ${step}`) : next + step;
    command = next;
  }
  return d;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

/** Boxes that stand side by side share one outline: along the tops to the right, and back along the feet. */
function outlines(rects: readonly Item[]): string {
  let d = '';
  let row: Box[] = [];
  for (const { x = 0, y = 0, width = 0, height = 0 } of rects) {
    const box = { left: round(x), right: round(x + width), top: round(y), foot: round(y + height) };
    if (row.length > 0 && row.at(-1)?.right !== box.left) {
      d += outline(row);
      row = [];
    }
    row.push(box);
  }
  return d + outline(row);
}

function outline(row: readonly Box[]): string {
  const [first] = row;
  if (first === undefined) return '';
  let d = `M${pack([first.left, first.top])}`;
  let at = first.left;
  let level = first.top;
  const to = (height: number, x: number) => {
    if (height !== level) d += `v${short(height - level)}`;
    d += `h${short(x - at)}`;
    at = x;
    level = height;
  };
  for (const box of row) to(box.top, box.right);
  for (const box of [...row].reverse()) to(box.foot, box.left);
  return `${d}z`;
}

/** Not quite without length: some viewers leave out the caps of a stroke that goes nowhere. */
const point = (symbol: Item) => `M${pack([symbol.x ?? 0, symbol.y ?? 0])}h.1`;
