import type { Unit } from '@papi/methodology';

/** A name inside a sentence that a page may link or mark with its own language. */
export interface UnitRef {
  readonly unit: Unit;
}
export type Piece = string | UnitRef;

/** A sentence with the units' names kept apart from its words, so that one text serves titles, prose and links. */
export type Sentence = readonly Piece[];

type Part = string | number | UnitRef | Sentence | false | null | undefined;

/**
 * Makes a sentence: `say\`${ref(unit)} leads with ${f.score(x)}.\``. Sentences and lists of names may stand inside;
 * false, null and undefined add nothing.
 */
export function say(words: TemplateStringsArray, ...parts: Part[]): Sentence {
  return join(words.flatMap((word, i) => [word, ...flat(parts[i])]));
}

/** One after another, with a space between those that are not empty. */
export function together(...sentences: (Sentence | string | false | null | undefined)[]): Sentence {
  const full = sentences.map(flat).filter(s => s.length > 0 && !(s.length === 1 && s[0] === ''));
  return join(full.flatMap((s, i) => (i === 0 ? s : [' ', ...s])));
}

/** A unit's name in a sentence. */
export function ref(unit: Unit): UnitRef {
  return { unit };
}

/** A list in words: `a, b and c`. */
export function list(items: readonly Part[], and: string): Sentence {
  const parts = items.map(flat).filter(s => s.length > 0);
  return join(parts.flatMap((s, i) => (i === 0 ? s : [i === parts.length - 1 ? ` ${and} ` : ', ', ...s])));
}

/** The plain text, for titles, descriptions and charts. */
export function plain(sentence: Sentence | string): string {
  if (typeof sentence === 'string') return sentence;
  return sentence.map(p => (typeof p === 'string' ? p : p.unit.name.vi)).join('');
}

function flat(part: Part): Sentence {
  if (part === undefined || part === null || part === false) return [];
  if (typeof part === 'string') return [part];
  if (typeof part === 'number') return [String(part)];
  return 'unit' in part ? [part] : part;
}

function join(pieces: readonly Piece[]): Sentence {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') out[out.length - 1] = last + piece;
    else if (piece !== '') out.push(piece);
  }
  return out;
}
