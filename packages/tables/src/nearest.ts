import { fold } from './fold.js';

/**
 * The candidates nearest to a word, for "did you mean": nearest first, at most three, none where nothing is near.
 * Distance is the number of letters to insert, delete, change or swap between the folded texts
 * (optimal string alignment); near means at most a quarter of the word's letters, and at least one.
 *
 * @example
 * nearest('Đắc Lắk', ['Đắk Lắk', 'Đắk Nông']) // ['Đắk Lắk']
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const folded = fold(word);
  const limit = Math.max(1, Math.floor(folded.length / 4));
  const near: { candidate: string; distance: number }[] = [];
  if (folded === '') return [];
  for (const candidate of candidates) {
    const other = fold(candidate);
    if (Math.abs(other.length - folded.length) > limit) continue;
    const distance = editDistance(folded, other);
    if (distance <= limit && distance < Math.max(folded.length, other.length)) near.push({ candidate, distance });
  }
  near.sort((a, b) => a.distance - b.distance);
  return near.slice(0, 3).map(n => n.candidate);
}

/** Letters to insert, delete, change, or swap with their neighbour to turn one text into the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (before[j - 2] as number) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
