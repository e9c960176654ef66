import { type TrendDrawing, tickLabels } from '@papi/charts';
import type { ComponentChildren } from 'preact';
import type { Context } from '../site/context.js';
import { Picture } from './picture.js';

/** One panel: a heading of its own above a drawing of `trends`. */
export interface TrendPanelView {
  /** Number of the node, `1`; empty where it has none to show. */
  readonly no: string;
  readonly name: ComponentChildren;
  /** The figure of the edition, at the right of the heading. */
  readonly value?: ComponentChildren;
  readonly drawing: TrendDrawing;
  /** What the panel shows, for those who cannot see it. */
  readonly title: string;
  readonly description?: string;
}

/** Small multiples of scores over the years. Panels of one `span` share points per pixel, so their slopes compare. */
export function TrendPanels({ context, panels }: { context: Context; panels: readonly TrendPanelView[] }) {
  return (
    <div class="panels">
      {panels.map(({ no, name, value, drawing, title, description }) => (
        <div key={no}>
          <h3>
            <span>
              {no && <span class="no">{no} </span>}
              {name}
            </span>
            {value !== undefined && <b>{value}</b>}
          </h3>
          <Picture
            context={context}
            drawing={{ ...drawing, body: drawing.body + tickLabels(drawing.ticks, tickFormat(context, drawing)) }}
            class="trend"
            title={title}
            {...(description === undefined ? {} : { description })}
          />
        </div>
      ))}
    </div>
  );
}

/** As many decimals as the ticks of the panel need. */
function tickFormat(context: Context, { ticks }: TrendDrawing): (value: number) => string {
  const decimals = ticks.every(({ value }) => Number.isInteger(value)) ? 0 : 1;
  return value => context.f.tick(value, decimals);
}
