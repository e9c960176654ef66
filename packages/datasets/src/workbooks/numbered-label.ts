import { foldWords } from '@papi/tables';
import { numbered, withoutNotes, wordsBefore } from '../labels.js';

/** A label with the number of a node: `1.1: Tri thức công dân`, `Dimension 1: Participation`, `7`. */
export interface NumberedLabel {
  readonly id: string;
  /** What stands after the number. */
  readonly name: string;
  /** A number of three parts is an indicator's in the writer's own counting, which moves from year to year. */
  readonly level: 'node' | 'indicator';
}

/** Takes a numbered label apart; undefined where the number belongs to the words (“4 tiêu chí”). */
export function numberedLabel(text: string): NumberedLabel | undefined {
  const bare = withoutNotes(text);
  const [, words = '', number = '', name = ''] = numbered.exec(bare) ?? [];
  if (number === '' || !wordsBefore.has(foldWords(words)) || words.includes('#')) return undefined;
  const parts = number.split(/[.,]/).length;
  const marked = foldWords(words) !== '' || parts > 1 || name === '' || /^\D*\d+\s*[:.)–—-]/u.test(bare);
  if (!marked) return undefined;
  return { id: number.replaceAll(',', '.'), name: name.trim(), level: parts > 2 ? 'indicator' : 'node' };
}
