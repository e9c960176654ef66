/** What is needed of a row to know where it stands among the others. */
interface Placed {
  readonly node: string;
  readonly parent: string | null;
  readonly score: number;
}

/**
 * The rows with a score of which no part below has one: sub-axes, or the axes of an index that is scored by axes alone. The whole
 * is none of them, unless it stands alone.
 */
export function lowestRows<T extends Placed>(rows: readonly T[]): readonly T[] {
  const scored = rows.filter(({ score }) => !Number.isNaN(score));
  const above = new Set(scored.map(({ parent }) => parent));
  return scored.filter(({ node, parent }) => !above.has(node) && (parent !== null || scored.length === 1));
}
