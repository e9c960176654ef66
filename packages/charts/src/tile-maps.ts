import type { Drawing, Group } from './drawing.js';
import { element } from './element.js';
import { byPanel, layerOf } from './engrave.js';
import { grounds } from './grounds.js';
import { path } from './path.js';
import { type Item, type Layer, plate, type Row, type Scene } from './scene.js';
import { TILE, tileMapsSpec } from './specs/tile-maps.js';

/** One unit, or an island part of one, as a tile of the grid. */
export interface Tile {
  readonly row: number;
  readonly col: number;
  /** 1-4 by group; 0 withheld (hatched); null a part that is not surveyed by itself (dashed outline). */
  readonly group: Group | null;
  /** One or two lines of the name (class `tn`). */
  readonly label: readonly string[];
  /** Two or three letters for narrow screens (class `tc`). */
  readonly mark: string;
  /** The unit the page is about (class `me`). */
  readonly own?: boolean;
}

export interface TileMap {
  readonly tiles: readonly Tile[];
}

/** Tiles of one class stand together in a group, whose class colours tile and text alike. */
const CLASSES = ['t1', 't2', 't3', 't4', 't0', 'ti'] as const;
const BASELINE = 21.75;
const LINE = 12.5;
const HATCH = 8;

const print = plate<'tiles' | 'hatch' | 'names'>(tileMapsSpec);

/**
 * Tile grid maps: one tile a unit, coloured by group (classes `t1` to `t4`), withheld ones hatched (`t0` with `hatch`),
 * island parts in a dashed outline (`ti`). Every tile bears its name and its letters: the style sheet shows one of the
 * two. Maps scale as a whole and have a viewBox. Names are in the country's language: set `lang` on the `<svg>`.
 *
 * @returns one drawing a map, in order
 * @throws RangeError where a row or a column is not finite
 * @example
 * tileMaps([{ tiles: [{ row: 0, col: 2, group: 1, label: ['Hà', 'Giang'], mark: 'HG' }] }])[0].viewBox // "0 0 132 35"
 */
export function tileMaps(maps: readonly TileMap[]): Drawing[] {
  const tiles = maps.flatMap(map => map.tiles);
  const shared = grounds(tiles, ({ row, col, label, mark, group }) => [row, col, mark, label.join('\n'), group === 0]);
  const stamps = stampsOf(shared.first);
  let next = 0;
  return maps.map(map => {
    const placed = map.tiles.map(tile => ({ tile, stamp: stamps[shared.of[next++] ?? 0] as Stamp }));
    const width = TILE.width * Math.max(1, ...map.tiles.map(tile => tile.col + 1));
    const height = TILE.height * Math.max(1, ...map.tiles.map(tile => tile.row + 1));
    return { height, viewBox: `0 0 ${width} ${height}`, body: assemble(placed) };
  });
}

/** One place of the grid, drawn once for all maps: outlines and hatching as path data, name and letters as text. */
interface Stamp {
  readonly outline: string;
  readonly hatch: string;
  readonly name: string;
  readonly letters: string;
}

function stampsOf(tiles: readonly Tile[]): Stamp[] {
  const scene = print(tileRows(tiles), {});
  const outlines = pieces(scene, 'tile', path);
  const hatches = pieces(scene, 'hatch', path);
  const names = pieces(scene, 'tn', texts);
  const letters = pieces(scene, 'tc', texts);
  return tiles.map((_, i) => ({
    outline: outlines[i] ?? '',
    hatch: hatches[i] ?? '',
    name: names[i] ?? '',
    letters: letters[i] ?? '',
  }));
}

function pieces(scene: Scene, name: string, write: (type: Layer['type'], items: readonly Item[]) => string): string[] {
  const { type, items } = layerOf(scene, name);
  return byPanel(items).own.map(some => write(type, some));
}

const texts = (type: Layer['type'], items: readonly Item[]) => items.map(item => element(type, item, '', '')).join('');

/** The tiles of one class as one path and two groups of text; the own tile's outline on top. */
function assemble(placed: readonly { tile: Tile; stamp: Stamp }[]): string {
  let body = '';
  for (const name of CLASSES) {
    const stamps = placed.filter(({ tile }) => className(tile) === name).map(({ stamp }) => stamp);
    if (stamps.length === 0) continue;
    const all = (part: keyof Stamp) => stamps.map(stamp => stamp[part]).join('');
    const hatch = name === 't0' ? `<path class="hatch" d="${all('hatch')}"/>` : '';
    const words = group('tn', all('name')) + group('tc', all('letters'));
    body += group(name, `<path class="tile" d="${all('outline')}"/>${hatch}${words}`);
  }
  const own = placed.filter(({ tile }) => tile.own === true).map(({ stamp }) => stamp.outline);
  return own.length === 0 ? body : `${body}<path class="me" d="${own.join('')}"/>`;
}

const group = (name: string, inside: string) => (inside === '' ? '' : `<g class="${name}">${inside}</g>`);

const className = ({ group }: Tile): (typeof CLASSES)[number] => (group === null ? 'ti' : `t${group}`);

function tileRows(tiles: readonly Tile[]) {
  const rows = { tiles: [] as Row[], hatch: [] as Row[], names: [] as Row[] };
  tiles.forEach(({ row, col, label, mark, group }, panel) => {
    const middle = col + 0.5;
    rows.tiles.push({ panel, row, col, right: col + 1, foot: row + 1, middle, mark });
    label.forEach((text, i) => {
      const line = BASELINE + (i - (label.length - 1) / 2) * LINE;
      rows.names.push({ panel, row, middle, text, line });
    });
    if (group === 0) rows.hatch.push(...hatchOf(row, col).map(line => ({ panel, ...line })));
  });
  return rows;
}

/** Diagonals across a tile, cut at its edge, in tiles: no pattern with an id is needed. */
function hatchOf(row: number, col: number): { x: number; y: number; x2: number; y2: number }[] {
  const width = TILE.width - 1;
  const height = TILE.height - 1;
  const lines: { x: number; y: number; x2: number; y2: number }[] = [];
  for (let sum = HATCH; sum < width + height; sum += HATCH) {
    const from = Math.max(1, sum - height);
    const to = Math.min(width, sum - 1);
    if (to <= from) continue;
    const at = (px: number) => ({ x: col + px / TILE.width, y: row + (sum - px) / TILE.height });
    const end = at(to);
    lines.push({ ...at(from), x2: end.x, y2: end.y });
  }
  return lines;
}
