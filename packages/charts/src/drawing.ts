/**
 * A drawing without its frame: the inside of an `<svg>`, in px from the top and in percent of the width, so that one
 * drawing fits every width and its text is never scaled. The caller writes
 * `<svg width="100%" height={height} viewBox={viewBox} role="img" aria-labelledby=…><title>…</title>{back}{body}</svg>`.
 * Looks come from the style sheet alone: the classes are listed in the package's README.
 */
export interface Drawing {
  /** Natural height in px. Drawings of rows also fill any other height: they hang from the middle. */
  readonly height: number;
  /** SVG markup without ids, styles, colours or words of a language. */
  readonly body: string;
  /**
   * What lies behind the body (the grid of rows), the same text in all drawings of one call: a page of many rows may write
   * it once and `<use>` it again.
   */
  readonly back?: string;
  /** Only drawings that scale as a whole (tile maps) have one; never together with percentages. */
  readonly viewBox?: string;
}

/** Class of a unit's score among all: 1 High, 2 Mid-high, 3 Mid-low, 4 Low; 0 none (a median, a unit not classed). */
export type Group = 0 | 1 | 2 | 3 | 4;

/** Years that compare, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a caller may write its own words: a place across the drawing and the side the text should grow to. */
export interface Place {
  /** Such as `"42.5%"`: ready for `x` or `left`. */
  readonly x: string;
  /** Class of the text: `mid` is centred on x; near the ends `start` or `end`, so that nothing is cut. */
  readonly anchor: 'start' | 'mid' | 'end';
}
