import type { Drawing } from '@papi/charts';
import type { ComponentChildren } from 'preact';
import { Ornament } from './picture.js';

interface BarCellProps {
  /** The figure the bar shows, as text. */
  readonly figure: ComponentChildren;
  /** A drawing of `bars`. */
  readonly drawing: Drawing;
}

/** A figure with its bar below: the content of a table cell. */
export function BarCell({ figure, drawing }: BarCellProps) {
  return (
    <>
      <span class="gapn">{figure}</span>
      <Ornament drawing={drawing} class="gb" />
    </>
  );
}

/** A figure with a bar beside it that goes from the middle of its room: left for a loss, right for a gain. */
export function TwoWayBar({ figure, drawing, loss }: BarCellProps & { readonly loss: boolean }) {
  return (
    <div class="twb">
      <span class="gapn">{figure}</span>
      <div class={loss ? 'tw loss' : 'tw gain'}>
        <Ornament drawing={drawing} class="gb" />
      </div>
    </div>
  );
}
