import type { Drawing } from '@papi/charts';
import type { Context } from '../site/context.js';

interface PictureProps {
  readonly context: Context;
  readonly drawing: Drawing;
  readonly class: string;
  /** What the picture shows, for those who cannot see it. Its facts stand in the text or a table too. */
  readonly title: string;
  readonly description?: string;
}

/** A drawing that carries information of its own: an image with a name and, where useful, a description. */
export function Picture({ context, drawing, class: name, title, description }: PictureProps) {
  const id = context.id();
  return (
    <svg
      class={name}
      height={drawing.viewBox ? undefined : drawing.height}
      viewBox={drawing.viewBox}
      role="img"
      aria-labelledby={description ? `${id} ${id}d` : id}
    >
      <title id={id}>{title}</title>
      {description && <desc id={`${id}d`}>{description}</desc>}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of marks takes no focus */}
      <g aria-hidden="true" dangerouslySetInnerHTML={{ __html: marksOf(drawing, context) }} />
    </svg>
  );
}

interface OrnamentProps {
  /** Needed by drawings that have a back. */
  readonly context?: Context;
  readonly drawing: Drawing;
  readonly class: string;
}

/** A drawing whose every figure stands as text beside it: hidden from those who hear the page. */
export function Ornament({ context, drawing, class: name }: OrnamentProps) {
  return (
    <svg
      class={name}
      height={drawing.viewBox ? undefined : drawing.height}
      viewBox={drawing.viewBox}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: marksOf(drawing, context) }}
    />
  );
}

/** The back of many drawings stands once on the page. */
function marksOf({ back = '', body }: Drawing, context: Context | undefined): string {
  return (back && context ? context.once(back) : back) + body;
}
