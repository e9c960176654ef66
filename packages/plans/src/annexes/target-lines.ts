import type { Dataset } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { nearRanks } from '@papi/scoring';
import { asWritten, percent } from '@papi/tables';
import { lowestRows } from '../make/lowest-rows.js';
import { printed } from '../make/printed.js';
import type { RatedStep } from '../make/rated-steps.js';
import { paperTexts } from '../texts/paper.js';
import { planTexts } from '../texts/plan.js';
import type { Plan } from '../types.js';
import { didWords } from './did-words.js';
import { type IndexNames, indexNames } from './index-names.js';
import { pointsUp } from './numbers.js';

/** What is aimed at in the plan's year, what it takes, how the points are spread, and how often such a target was met. */
export function targetLines(plan: Plan, { methodology }: Dataset, lang: Lang): readonly string[] {
  const { steps, from, left, others, agency } = plan;
  const t = planTexts[lang].target;
  const n = indexNames(methodology.texts, lang);
  const [first] = steps;
  if (!first) return [];
  const wanted = wantedWords(first, lang);
  const total = plan.rows.find(({ parent }) => parent === null)?.target ?? Number.NaN;
  const shared = lowestRows(plan.rows).filter(({ gain }) => gain >= printed).length;
  const needed = {
    ...{ year: first.to, from, wanted },
    score: pointsUp(first.scoreNeeded, lang),
    points: pointsUp(first.points, lang),
    yearly: first.to - from > 1 ? pointsUp(first.perYear, lang) : undefined,
    others: t.others(n, others, first.moved > 0),
  };
  return [
    first.points === 0
      ? t.reached(first.to, from, wanted)
      : 'score' in first.target
        ? t.firstScore(needed)
        : t.first(needed),
    ...(shared > 0 && agency === null ? [t.spread(n, shared)] : []),
    ...(left > 0 ? [t.left(n, pointsUp(left, lang), pointsUp(total, lang))] : []),
    rateLine(n, first, lang),
  ];
}

/** What a step is for: `xếp thứ 30 trở lên`. */
export function wantedWords({ target, rankWanted }: RatedStep, lang: Lang): string {
  const t = planTexts[lang].target;
  if ('score' in target) return t.score(asWritten(target.score, lang));
  if ('group' in target) return t.group(paperTexts[lang].groups[target.group], rankWanted, target.group === 'High');
  return 'places' in target ? t.places(target.places, rankWanted) : t.rank(rankWanted);
}

function rateLine(n: IndexNames, { target, rate, rank, rankWanted, score, from, to }: RatedStep, lang: Lang): string {
  const t = planTexts[lang].target;
  if (rate.starts === 0) return t.noRate(rank);
  const did = didWords(target, { rank, rankWanted, score }, lang);
  const { starts, met, units, share, low, high, level } = rate;
  return t.rate(n, {
    ...{ starts, met, units, rank, did },
    within: nearRanks,
    years: to - from,
    share: percent(share, lang),
    interval: `${percent(low, lang)}–${percent(high, lang)}`,
    level: percent(level, lang),
  });
}
