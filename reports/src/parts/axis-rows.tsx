import { type Drawing, type RowScale, scaleLabels } from '@papi/charts';
import type { ComponentChildren, VNode } from 'preact';
import type { Context } from '../site/context.js';
import { Ornament, Picture } from './picture.js';

/** One row: a name, a drawing of `profileRows`, and its figures. */
export interface AxisRow {
  /** Number of the node, `1`; stands before the name. */
  readonly no: string;
  /** The name, linked where the node has a page: one element. */
  readonly name: VNode;
  readonly drawing: Drawing;
  /** The row in words, for those who cannot see the drawing. */
  readonly title: string;
  /** The figures at the right: score, change, group, rank. */
  readonly value: ComponentChildren;
}

interface AxisRowsProps {
  readonly context: Context;
  readonly rows: readonly AxisRow[];
  /** The scale the rows are drawn on: its ticks are labelled above them. */
  readonly scale: RowScale;
  /** Decimals of the labels; none by default. */
  readonly decimals?: number;
}

/**
 * Scores of several nodes, one row each, on one scale: name, drawing, figures. Names and figures are text of the page, so
 * one drawing serves both languages and every width.
 */
export function AxisRows({ context, rows, scale, decimals = 0 }: AxisRowsProps) {
  const labels = scale.ticks.map(at => ({ at, label: context.f.tick(at, decimals) }));
  return (
    <div>
      <div class="axis">
        <Ornament drawing={scaleLabels(labels, scale)} class="sc" />
      </div>
      <ul class="rows">
        {rows.map(({ no, name, drawing, title, value }) => (
          <li key={no}>
            <p class="name">
              <span class="no">{no}</span>
              {name}
            </p>
            <Picture context={context} drawing={drawing} class="row" title={title} />
            <div class="val">{value}</div>
          </li>
        ))}
      </ul>
    </div>
  );
}
