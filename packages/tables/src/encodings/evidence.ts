/** Whether a text is a word of the table that is read: a header, a name, exactly as it is written but for case. */
export type Knows = (text: string) => boolean;

/** How many texts of a file are known words, and one of them. */
export interface Evidence {
  readonly known: number;
  readonly example: string;
}

/** Bytes, and characters, of a file that are looked at: enough for every name of a table. */
export const sampled = 1 << 17;

/** Different texts between delimiters that are looked at. */
const most = 3000;

/**
 * What speaks for a reading of a file's bytes: its different texts with letters beyond ASCII that are known words.
 * Texts in ASCII alone read alike in every encoding and say nothing.
 */
export function evidenceFor(text: string, knows: Knows): Evidence {
  const texts = new Set<string>();
  for (const [cell] of text.slice(0, sampled).matchAll(/[^\t;,\r\n"]+/g)) {
    if (/[^\0-\x7F]/.test(cell)) texts.add(cell.trim());
    if (texts.size >= most) break;
  }
  const known = [...texts].filter(knows);
  return { known: known.length, example: known[0] ?? '' };
}
