import { element } from './element.js';
import { layerOf } from './engrave.js';
import { escaped, short } from './numbers.js';
import type { Item, Scene } from './scene.js';
import { EDGE } from './specs/frame.js';
import { rowsIn, type Waterfall, waterfallRows } from './waterfall-rows.js';
import { printWaterfalls } from './waterfalls.js';
import { wrap } from './wrap.js';

/** A waterfall with all its words, to stand alone in a file. */
export interface WaterfallFigure {
  readonly waterfall: Waterfall;
  /** What the picture shows; stands above it and is its name for those who cannot see it. */
  readonly title: string;
  /** The finding in words, below the title and for those who cannot see the picture. */
  readonly description: string;
  /** Name and printed figure of each row: the start, the parts in order, the end. */
  readonly rows: readonly { readonly name: string; readonly figure: string }[];
  /** Printed ticks of the scale, in the order of `waterfall.scale.ticks`. */
  readonly ticks: readonly string[];
  /** Source and what to mind, below the picture. */
  readonly note?: string;
  /** Language of the words, such as `vi`. */
  readonly lang: string;
}

const WIDTH = 760;
const EDGE_PX = 20;
/** Left end of the drawing, and its width where the figures beside it are short. */
const LEFT = 300;
const WIDEST = 360;
/** Px of a character of a figure at most, and between drawing and figures. */
const FIGURE = 8;
const GAP = 12;
const LINE = 18;
const ROW = 40;
/** Characters that fit the width, and the column of names. */
const WIDE = 104;
const NARROW = 38;
const INK = '#15202b';
const INK_2 = '#45525e';
const GROUPS: Readonly<Record<string, string>> = {
  f0: INK,
  f1: '#17406d',
  f2: '#2f7d99',
  f3: '#8fc3ad',
  f4: '#f5e2a3',
};
/** Looks of the layers, as attributes: programs that put a picture into a document know few style sheets. */
const LOOKS: readonly (readonly [layer: string, look: string])[] = [
  ['grid', 'stroke="#e4e8eb"'],
  ['wfl', 'stroke="#7d8c98"'],
  ['wfu', 'fill="#17667d"'],
  ['wfd', 'fill="#a33d17"'],
  ['was', `fill="#fff" stroke="${INK_2}" stroke-width="1.5"`],
];

/**
 * One waterfall as a whole SVG file of 760 px width: title, finding, rows with names and figures, scale, note. Colours are
 * attributes on white ground, positions are px and lines are broken here, so that it looks the same in a browser, a word
 * processor and on paper. Same input, same bytes.
 *
 * @throws RangeError as `waterfalls`, and where rows or ticks are not as many as the waterfall's
 */
export function waterfallFile(figure: WaterfallFigure): string {
  const { waterfall, rows, ticks, lang } = figure;
  const count = rowsIn(waterfall);
  if (rows.length !== count) throw new RangeError(`a waterfall of ${count} rows has ${rows.length} names`);
  if (ticks.length !== waterfall.scale.ticks.length) {
    throw new RangeError(`a scale of ${waterfall.scale.ticks.length} ticks has ${ticks.length} labels`);
  }
  const title = wrap(figure.title, WIDE - 24);
  const description = wrap(figure.description, WIDE);
  const note = wrap(figure.note ?? '', WIDE);
  const head = 26 + title.length * 22 + description.length * LINE;
  const top = head + 30;
  const foot = top + count * ROW;
  const longest = Math.max(...rows.map(row => row.figure.length));
  const across = Math.min(WIDEST, WIDTH - EDGE_PX - longest * FIGURE - GAP - LEFT);
  const frame = { top, count, across };
  const height = foot + (note.length > 0 ? 16 + note.length * LINE : 0) + 14;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" lang="${escaped(lang)}" role="img" aria-labelledby="title finding" font-family="'Be Vietnam Pro', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif" font-size="14" fill="${INK}">`,
    `<title id="title">${escaped(figure.title)}</title>`,
    `<desc id="finding">${escaped(figure.description)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    lines(title, EDGE_PX, 32, 22, 'font-size="17" font-weight="700"'),
    lines(description, EDGE_PX, 32 + title.length * 22, LINE, `fill="${INK_2}"`),
    tickTexts(waterfall, ticks, frame),
    drawing(waterfall, frame),
    ...rows.map((row, i) => rowTexts(row, top + (i + 0.5) * ROW, i === 0 || i === count - 1)),
    lines(note, EDGE_PX, foot + 26, LINE, `font-size="12.5" fill="${INK_2}"`),
    '</svg>\n',
  ].join('\n');
}

/** Where the drawing stands: its head, how many rows it has, how wide it is. */
interface Frame {
  readonly top: number;
  readonly count: number;
  readonly across: number;
}

function drawing(waterfall: Waterfall, frame: Frame): string {
  const scene = printWaterfalls(waterfallRows([waterfall]), {});
  const groups = LOOKS.map(([layer, look]) => group(layer, look, scene, frame));
  const dots = layerOf(scene, 'now').items.map(item =>
    element('symbol', dot(item, frame), '', '').replace('/>', ` fill="${GROUPS[item.fill ?? 'f0']}" stroke="${INK}"/>`),
  );
  return [...groups, ...dots].filter(part => part !== '').join('\n');
}

/** A layer's marks in px: dots hang from the middle of their row, the others take its height as 2, the grid that of all rows. */
function group(layer: string, look: string, scene: Scene, frame: Frame): string {
  const { top, count, across } = frame;
  const { type, items } = layerOf(scene, layer);
  if (items.length === 0) return '';
  const marks = items.map(item => {
    if (type === 'symbol') return element(type, dot(item, frame), '', '');
    const rows = layer === 'grid' ? [0, count] : [item.datum.panel ?? 0, 1];
    const [start, unit] = [top + rows[0]! * ROW, (rows[1]! * ROW) / 2];
    const { x = 0, y = 0, y2 = 0, width = 0, height = 0 } = item;
    const wide = type === 'rect' ? { width: (width / 100) * across } : {};
    const tall = type === 'rect' ? { height: height * unit } : { y2: start + y2 * unit };
    return element(type, { datum: {}, x: px(x, frame), y: start + y * unit, ...wide, ...tall }, '', '');
  });
  return `<g ${look}>${marks.join('')}</g>`;
}

const px = (x: number, { across }: Frame) => LEFT + (x / 100) * across;

/** A dot of a row in px. */
function dot(item: Item, frame: Frame): Item {
  const middle = frame.top + ((item.datum.panel ?? 0) + 0.5) * ROW;
  return { ...item, x: px(item.x ?? 0, frame), y: middle };
}

function tickTexts({ scale }: Waterfall, ticks: readonly string[], frame: Frame): string {
  const y = frame.top - 8;
  const [left, right] = scale.domain;
  const texts = scale.ticks.map((tick, i) => {
    const x = px(EDGE + ((tick - left) / (right - left)) * (100 - 2 * EDGE), frame);
    return `<text x="${short(x)}" y="${short(y)}">${escaped(ticks[i]!)}</text>`;
  });
  return `<g font-size="12" text-anchor="middle" fill="${INK_2}">${texts.join('')}</g>`;
}

function rowTexts({ name, figure }: { name: string; figure: string }, middle: number, bold: boolean): string {
  const weight = bold ? ' font-weight="700"' : '';
  const written = wrap(name, NARROW);
  const first = middle + 5 - ((written.length - 1) * LINE) / 2;
  const y = short(middle + 5);
  return [
    lines(written, EDGE_PX, first, LINE, weight.trim()),
    `<text x="${WIDTH - EDGE_PX}" y="${y}" text-anchor="end"${weight}>${escaped(figure)}</text>`,
  ].join('');
}

function lines(texts: readonly string[], x: number, y: number, step: number, look: string): string {
  const attributes = look === '' ? '' : ` ${look}`;
  return texts
    .map((text, i) => `<text x="${x}" y="${short(y + i * step)}"${attributes}>${escaped(text)}</text>`)
    .join('');
}
