import type { Lang } from '@papi/methodology';
import { fold, nearest } from '@papi/tables';
import { UsageError } from '../exit.js';
import { type GroupWanted, targetUsage } from '../texts/target-usage.js';

const groups: readonly GroupWanted[] = ['High', 'Mid-high', 'Mid-low'];

/** The group a person means, in either language whatever `--lang` says; undefined where none is meant. */
export function groupMeant(text: string): GroupWanted | undefined {
  return groups.find(group => wordsFor(group).some(word => fold(word) === fold(text)));
}

/**
 * The group asked for.
 *
 * @throws {UsageError} no group that can be aimed at, with the nearest
 */
export function groupWanted(text: string, lang: Lang): GroupWanted {
  const group = groupMeant(text);
  if (group) return group;
  const near = nearest(text, groups.flatMap(wordsFor));
  throw new UsageError(
    targetUsage[lang].fault.unknownGroup(
      text,
      near,
      groups.map(each => targetUsage[lang].groups[each][0] ?? each),
    ),
  );
}

function wordsFor(group: GroupWanted): string[] {
  return [group, ...targetUsage.vi.groups[group], ...targetUsage.en.groups[group]];
}
