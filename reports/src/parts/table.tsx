import type { ComponentChildren } from 'preact';
import type { Context } from '../site/context.js';

/** Name of the box that scrolls: a text, or the id of an element that has it. */
type ScrollName = { readonly label: string } | { readonly labelledBy: string };

/** A wide table: scrolls sideways in a box of its own that a keyboard reaches, with a cue on narrow screens. */
export function Scroll({
  context,
  children,
  ...name
}: { readonly context: Context; readonly children: ComponentChildren } & ScrollName) {
  const named = 'label' in name ? { 'aria-label': name.label } : { 'aria-labelledby': name.labelledBy };
  return (
    <>
      <p class="hint">{context.w.swipe}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section class="scroll" {...named} tabIndex={0}>
        {children}
      </section>
    </>
  );
}

/** Evidence that is folded away on screen and laid out on paper. */
export function Fold({ summary, children }: { summary: ComponentChildren; children: ComponentChildren }) {
  return (
    <details>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}

/** A list of short notes. */
export function Notes({ items }: { items: readonly ComponentChildren[] }) {
  const shown = items.filter(Boolean);
  if (shown.length === 0) return null;
  return (
    <ul class="bul">
      {shown.map((item, i) => (
        <li key={i}>{item}</li>
      ))}
    </ul>
  );
}
