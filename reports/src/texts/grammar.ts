import type { IndexNode, Lang } from '@papi/methodology';
import { list, plain } from '../sentence.js';

/** A list in words: `1, 2 và 4`. */
export function inWords(items: readonly string[], and: string): string {
  return plain(list(items, and));
}

/** The first and the last year: `2011–2024`, or the one there is. */
export function yearSpan(first: number, last: number): string {
  return first === last ? String(last) : `${first}–${last}`;
}

/** A text with a capital at its start, as at the start of a sentence or in the head of a column. */
export function capital(text: string, lang: Lang): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}

/** The ids of nodes in reading order, as they are listed in a sentence. */
export function idsInOrder(nodes: readonly IndexNode[]): readonly string[] {
  return nodes.map(n => n.id).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** An English noun with its article: `a province`, `an area`, `a unit`. */
export function withArticle(noun: string): string {
  return `${/^(?!uni|eu|one)[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
