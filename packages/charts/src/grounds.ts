/**
 * Numbers what many panels have in common. Two panels have the same ground where all parts of their keys are the same
 * values or the same objects.
 */
export interface Grounds<P> {
  /** Number of each panel's ground. */
  readonly of: readonly number[];
  /** The first panel on each ground, which stands for all of them. */
  readonly first: readonly P[];
}

/**
 * @param key what a panel's ground is made of
 * @example grounds([{ a: 1 }, { a: 2 }, { a: 1 }], p => [p.a]).of // [0, 1, 0]
 */
export function grounds<P>(panels: readonly P[], key: (panel: P) => readonly unknown[]): Grounds<P> {
  const root: Branch = new Map();
  const first: P[] = [];
  const of = panels.map(panel => {
    let branch = root;
    for (const part of key(panel)) {
      const next = branch.get(part) as Branch | undefined;
      if (next === undefined) {
        const made: Branch = new Map();
        branch.set(part, made);
        branch = made;
      } else branch = next;
    }
    const known = branch.get(LEAF) as number | undefined;
    if (known !== undefined) return known;
    branch.set(LEAF, first.length);
    return first.push(panel) - 1;
  });
  return { of, first };
}

type Branch = Map<unknown, unknown>;
const LEAF = Symbol('ground');
