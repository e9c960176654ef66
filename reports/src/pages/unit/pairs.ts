import { type Drawing, type NiceScale, niceScale, pairs } from '@papi/charts';
import type { IndexNode, Unit } from '@papi/methodology';
import { whiskerOf } from '../../parts/interval.js';
import type { Model } from '../../site/model.js';
import type { Difference, Estimate, GroupPair } from '../../site/survey.js';
import { type Compared, comparedOn } from '../groups/compared.js';
import type { UnitYear } from './unit-year.js';

/** One node on which two parts of a unit are compared. */
export interface PairLine {
  readonly node: IndexNode;
  readonly compared: Compared;
  readonly drawing: Drawing;
}

/** Two parts of a unit, compared on the total and on each axis. The total has a scale of its own. */
export interface PairDrawing {
  readonly pair: GroupPair;
  /** Undefined where the total is not compared. */
  readonly total: PairLine | undefined;
  readonly axes: readonly PairLine[];
  readonly scales: { readonly total: NiceScale | null; readonly axes: NiceScale | null };
  /** What is known of each part on the total, shown or not. */
  readonly parts: { readonly value: Estimate | undefined; readonly base: Estimate | undefined };
  readonly difference: Difference | undefined;
}

/** Draws every comparison of a unit's parts, in each of its years. */
export function drawPairs(
  model: Model,
  unit: Unit,
  years: readonly UnitYear[],
): (at: UnitYear) => readonly PairDrawing[] {
  const drawn = new Map(
    years.map(at => [at, (model.survey?.pairs ?? []).map(pair => drawPair(model, unit, at, pair))]),
  );
  return at => drawn.get(at) ?? [];
}

function drawPair(model: Model, unit: Unit, { year, root, axes }: UnitYear, pair: GroupPair): PairDrawing {
  const on = (node: IndexNode) => ({ node, compared: comparedOn(model, year, unit.code, pair, node.id) });
  const lines = (nodes: readonly IndexNode[]) => {
    const shown = nodes.map(on).filter(({ compared }) => compared.shown);
    if (shown.length === 0) return { lines: [], scale: null };
    const values = shown.flatMap(({ node, compared: { value, base } }) =>
      [value, base].flatMap(e => (e ? [e.score, ...Object.values(whiskerOf(e, node))] : [])),
    );
    const scale = niceScale(values, 8);
    const points = shown.map(({ node, compared: { value, base } }) => ({
      first: base ? { at: base.score, ...whiskerOf(base, node) } : null,
      second: value ? { at: value.score, ...whiskerOf(value, node) } : null,
    }));
    const drawings = pairs(points, scale);
    return { lines: shown.map((line, i) => ({ ...line, drawing: drawings[i]! })), scale };
  };
  const total = lines([root]);
  const byAxis = lines(axes.map(axis => axis.node));
  const { value, base, difference } = on(root).compared;
  return {
    pair,
    total: total.lines[0],
    axes: byAxis.lines,
    scales: { total: total.scale, axes: byAxis.scale },
    parts: { value, base },
    difference,
  };
}
