import type { Context } from '../site/context.js';
import { type RankNouns, rankRangeTexts } from '../texts/rank-range.js';

/** What the sentences on ranges of ranks call the units. */
export function rankNouns({ text }: Pick<Context, 'text'>): RankNouns {
  return { one: text('unit_short_one'), many: text('unit_many') };
}

/** What ranges of ranks are, for below a list that shows them; undefined where a node has none. */
export function rangeNote(context: Context, year: number, node: string): string | undefined {
  const { model, lang } = context;
  const level = model
    .ranking(year, node)
    .map(({ unit }) => model.rankRange(year, unit.code, node)?.level)
    .find(found => found !== undefined);
  return level === undefined ? undefined : rankRangeTexts[lang].note(level, rankNouns(context));
}
