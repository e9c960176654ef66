import { editDistance, fold } from '@papi/tables';

/** Years stand in some labels (`Chỉ số PAPI 2018 …`) and mean nothing for what the label names. */
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** What stays of a label when case, tone marks, spaces, signs such as `*` or `(%)`, and years are taken away. */
export function labelKey(text: string): string {
  let key = keys.get(text);
  if (key === undefined) {
    key = fold(text.replace(year, ' '));
    if (keys.size >= most) keys.clear();
    keys.set(text, key);
  }
  return key;
}

/** Keys made before: every label of a sheet is looked up several times. */
const keys = new Map<string, string>();
const most = 5000;

/** A label is at most this long; a longer text is a note. */
const longest = 400;

/**
 * The candidate that a key is a misprint of: its digits are the same, at most an eighth of its letters differ, and any
 * other candidate lies more than twice as far (“Type 1 errors” is never taken for “Type 2 errors”).
 */
export function misprintOf<T>(key: string, candidates: Iterable<readonly [key: string, of: T]>): T | undefined {
  if (key === '' || key.length > longest) return undefined;
  const limit = Math.max(1, Math.floor(key.length / 8));
  const near: { readonly of: T; readonly distance: number; readonly digits: string }[] = [];
  for (const [other, of] of candidates) {
    if (leastDistance(key, other) > 2 * limit + 1) continue;
    near.push({ of, distance: editDistance(key, other), digits: digitsOf(other) });
  }
  near.sort((a, b) => a.distance - b.distance);
  const [first] = near;
  if (!first || first.distance > limit || first.digits !== digitsOf(key)) return undefined;
  const next = near.find(({ of }) => of !== first.of);
  return next && next.distance <= 2 * first.distance ? undefined : first.of;
}

/** A bound that no edit distance lies below: how many letters one text has more than the other. Quick to count. */
function leastDistance(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (const letter of a) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of b) counts.set(letter, (counts.get(letter) ?? 0) - 1);
  let [more, fewer] = [0, 0];
  for (const count of counts.values()) {
    if (count > 0) more += count;
    else fewer -= count;
  }
  return Math.max(more, fewer);
}

function digitsOf(key: string): string {
  return key.replace(/\D/g, '');
}
