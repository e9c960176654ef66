import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly heading: ComponentChildren;
  /** What the evidence shows, as a sentence. */
  readonly finding?: ComponentChildren;
  /** How to read the evidence: notes and legend, in the rail on wide screens. */
  readonly rail?: ComponentChildren;
  /** `keep` holds the block together on paper, `newpage` starts a page. */
  readonly print?: 'keep' | 'newpage';
  readonly children: ComponentChildren;
}

/** A block of a page: heading, finding, how to read, evidence, in that order on a phone and for a reader without style sheet. */
export function Section({ id, heading, finding, rail, print, children }: SectionProps) {
  return (
    <section class={print ? `blk ${print}` : 'blk'} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {finding && <p class="find">{finding}</p>}
      {rail && <div class="rail">{rail}</div>}
      <div class="main">{children}</div>
    </section>
  );
}
