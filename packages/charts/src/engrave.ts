import { element } from './element.js';
import { type Grain, toGrain } from './grain.js';
import { path } from './path.js';
import type { Item, Layer, Scene } from './scene.js';

/** How a layer is written. */
export interface Pen {
  /** Name of the layer in the spec, and class of its marks. */
  readonly layer: string;
  /** Adds the class that the layer's colour scale gives each mark. */
  readonly toned?: boolean;
  /** Its rows are numbered by ground: what many panels have in common is fed, placed and written once. */
  readonly ground?: boolean;
}

/** A part of a drawing: layers in order within one coordinate system, percent across. */
export interface Part {
  readonly open: string;
  readonly close: string;
  /** All marks of a layer in a panel as one path, in steps of this grain; without one, each mark as an element. */
  readonly grain?: Grain;
  readonly pens: readonly Pen[];
}

const pen = (layer: string | Pen): Pen => (typeof layer === 'string' ? { layer } : layer);

/** A layer that several panels share. */
export const ground = (layer: string): Pen => ({ layer, ground: true });

/** A layer whose marks also bear the class of their colour scale. */
export const toned = (layer: string): Pen => ({ layer, toned: true });

/**
 * Lines and bands as paths stretched over the whole width, `height` units high; strokes keep their width. Places are
 * rounded to the grain.
 */
export function stretched(height: number, grain: Grain, ...layers: (string | Pen)[]): Part {
  const open = `<svg viewBox="0 0 ${100 * grain.across} ${height * grain.down}" preserveAspectRatio="none">`;
  return { open, close: '</svg>', grain, pens: layers.map(pen) };
}

/** Marks that hang from the middle of whatever height the row has. */
export function middle(...layers: (string | Pen)[]): Part {
  return { open: '<svg y="50%">', close: '</svg>', pens: layers.map(pen) };
}

/** Marks at percent across and px down. */
export function placed(...layers: (string | Pen)[]): Part {
  return { open: '', close: '', pens: layers.map(pen) };
}

/**
 * Takes a scene of many panels apart and writes the markup of each: its own marks, those of its ground, and those that
 * belong to all. Parts and layers without a mark leave no trace.
 *
 * @param grounds the ground of each panel, where layers are shared
 */
export function engrave(
  scene: Scene,
  panels: number,
  parts: readonly Part[],
  grounds: readonly number[] = [],
): string[] {
  const bodies: string[] = new Array(panels).fill('');
  for (const part of parts) {
    const inside: string[] = new Array(panels).fill('');
    for (const each of part.pens) {
      const written = writeLayer(scene, each, part);
      for (let panel = 0; panel < panels; panel++) {
        inside[panel] += written.common + (written.own[each.ground === true ? (grounds[panel] ?? 0) : panel] ?? '');
      }
    }
    for (let panel = 0; panel < panels; panel++) {
      if (inside[panel] !== '') bodies[panel] += part.open + inside[panel] + part.close;
    }
  }
  return bodies;
}

function writeLayer(scene: Scene, each: Pen, part: Part): { common: string; own: string[] } {
  const { type, items } = layerOf(scene, each.layer);
  const { common, own } = byPanel(items);
  return {
    common: common.length > 0 ? marks(type, common, each, part) : '',
    own: own.map(some => marks(type, some, each, part)),
  };
}

/** The marks of a layer; every layer of a spec has some or none, but is there. */
export function layerOf(scene: Scene, name: string): Layer {
  const layer = scene.get(name);
  if (layer === undefined) throw new Error(`the spec has no layer ${name}`);
  return layer;
}

/** Marks by the number of their panel, in order, and those without a number. */
export function byPanel(items: readonly Item[]): { common: Item[]; own: Item[][] } {
  const common: Item[] = [];
  const own: Item[][] = [];
  for (const item of items) {
    const panel = item.datum.panel;
    if (panel === undefined) common.push(item);
    else {
      const some = own[panel];
      if (some === undefined) own[panel] = [item];
      else some.push(item);
    }
  }
  return { common, own };
}

function marks(type: Layer['type'], items: readonly Item[], each: Pen, part: Part): string {
  const { grain } = part;
  if (grain)
    return `<path class="${each.layer}" d="${path(
      type,
      items.map(item => toGrain(item, grain)),
    )}"/>`;
  let text = '';
  for (const item of items) text += element(type, item, className(each, item), '%');
  return text;
}

function className({ layer, toned = false }: Pen, item: Item): string {
  return toned && item.fill ? `${layer} ${item.fill}` : layer;
}
