import { describe, expect, it } from 'vitest';
import { engrave, ground, middle, placed, stretched, toned } from './engrave.js';
import { TENTHS, UPRIGHTS } from './grain.js';
import type { Item, Layer, Scene } from './scene.js';

const scene = (layers: Record<string, [Layer['type'], Item[]]>): Scene =>
  new Map(Object.entries(layers).map(([name, [type, items]]) => [name, { type, items }]));

describe('engrave', () => {
  it('takes the panels of a scene apart', () => {
    const dots = scene({
      now: ['symbol', [1, 0, 1].map((panel, i) => ({ datum: { panel }, x: 10 * i, size: 4 }))],
    });
    expect(engrave(dots, 2, [placed('now')])).toEqual([
      '<circle class="now" cx="10%" r="1"/>',
      '<circle class="now" r="1"/><circle class="now" cx="20%" r="1"/>',
    ]);
  });

  it('gives marks without a panel to all panels', () => {
    const grid = scene({ grid: ['rule', [{ datum: {}, x: 5, y: 0, y2: 1 }]] });
    const drawn = '<svg viewBox="0 0 10000 1" preserveAspectRatio="none"><path class="grid" d="M500 0v1"/></svg>';
    expect(engrave(grid, 2, [stretched(1, UPRIGHTS, 'grid')])).toEqual([drawn, drawn]);
  });

  it('gives a ground to all panels that stand on it', () => {
    const bands = scene({ half: ['rect', [0, 1].map(panel => ({ datum: { panel }, x: panel, width: 1, height: 2 }))] });
    const [a, b, c] = engrave(bands, 3, [stretched(9, TENTHS, ground('half'))], [1, 0, 1]);
    expect(a).toContain('M10 0h10v20h-10z');
    expect(b).toContain('M0 0h10v20h-10z');
    expect(c).toBe(a);
  });

  it('leaves no trace of layers and parts without marks', () => {
    const empty = scene({ was: ['symbol', []], med: ['rule', []] });
    expect(engrave(empty, 1, [stretched(1, UPRIGHTS, 'med'), middle('was')])).toEqual(['']);
  });

  it('adds the class of a colour scale only where it is asked for', () => {
    const dots = scene({ now: ['symbol', [{ datum: { panel: 0 }, x: 1, size: 4, fill: 'f3' }]] });
    expect(engrave(dots, 1, [placed(toned('now'))])).toEqual(['<circle class="now f3" cx="1%" r="1"/>']);
    expect(engrave(dots, 1, [placed('now')])).toEqual(['<circle class="now" cx="1%" r="1"/>']);
  });

  it('refuses a layer the spec does not have', () => {
    expect(() => engrave(new Map(), 1, [placed('now')])).toThrow('the spec has no layer now');
  });
});
