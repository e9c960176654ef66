import type { Lang } from '@papi/methodology';
import type { Row } from '@papi/tables';
import type { IndexWords } from '../index-words.js';
import { weakTexts } from '../texts/weak.js';
import { isTested } from './weak-table.js';

/** What the reasons in a table of weak spots mean, those that stand in it; undefined where none does. */
export function reasonsNote(rows: readonly Row[], n: IndexWords, lang: Lang): string | undefined {
  const meanings = Object.entries(weakTexts[lang].reasons(n, isTested(rows)));
  const given = new Set(rows.flatMap(({ reasons }) => (Array.isArray(reasons) ? reasons : [])));
  const told = meanings.filter(([reason]) => given.has(reason)).map(([, meaning]) => meaning);
  if (told.length === 0) return undefined;
  const text = told.join('; ');
  return `${text.charAt(0).toLocaleUpperCase(lang)}${text.slice(1)}.`;
}
