import type { RespondentGroup, Respondents } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { fold, shown } from '@papi/tables';
import { UsageError } from '../exit.js';
import { scoreTexts } from '../texts/score.js';

/**
 * The group a person means by its id or its name in either language.
 *
 * @throws {UsageError} the file has no such group
 */
export function groupOf({ groups }: Respondents, text: string, lang: Lang): RespondentGroup {
  const wanted = fold(text);
  const found = groups.find(({ id, name }) => [id, name.vi, name.en].some(each => fold(each) === wanted));
  if (found) return found;
  const t = scoreTexts[lang];
  if (groups.length === 0) throw new UsageError(t.noGroups(shown(text)));
  throw new UsageError(
    t.unknownGroup(
      shown(text),
      groups.map(({ id, name }) => `${id} (${name[lang]})`),
    ),
  );
}

/** How many respondents have no value of a group, in one pass over them. */
export function withoutGroup(respondents: Respondents, id: string): number {
  let count = 0;
  for (const block of respondents.blocks([id])) {
    const values = block.column(id) as readonly string[];
    for (let row = 0; row < block.rows; row++) if (values[row] === '') count++;
  }
  return count;
}
