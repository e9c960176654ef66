import type { Lang } from '@papi/methodology';
import { decimal } from '@papi/tables';
import { printed } from '../make/printed.js';
import { paperTexts } from '../texts/paper.js';
import { progressTexts } from '../texts/progress.js';
import type { PlannedStep, Progress } from '../types.js';
import { pointsUp } from './numbers.js';

/** Whether the rank or group, and the total, of the year's step were reached; in a year without a step where the path stands. */
export function stepLines(progress: Progress, lang: Lang): readonly string[] {
  const { to, steps, step } = progress;
  const t = progressTexts[lang];
  if (step) {
    const path =
      steps.length > 1
        ? [
            t.ofPath(
              steps.map(({ year }) => year),
              to,
            ),
          ]
        : [];
    return [...path, ...reachedLine(progress, step, lang), ...totalLine(progress, lang)];
  }
  const next = steps.find(({ year }) => year > to);
  return next ? [betweenLine(progress, next, lang)] : [t.after(steps.at(-1)?.year ?? progress.planned, to)];
}

function reachedLine({ now, reached }: Progress, step: PlannedStep, lang: Lang): readonly string[] {
  const t = progressTexts[lang];
  if (reached === null || !now) return [];
  if (step.groupWanted === null) return [(reached ? t.rankMet : t.rankMissed)(step.rankWanted, now.rank, now.of)];
  return [t.groupJudged(aimWords(step, lang), reached, paperTexts[lang].groups[now.group], now.rank, now.of)];
}

function totalLine({ total, step }: Progress, lang: Lang): readonly string[] {
  const t = progressTexts[lang].total;
  if (!total) return [];
  const margin = decimal(Math.abs(total.margin), 4, lang);
  const fall = total.margin > -printed ? undefined : margin;
  if (total.kept) return [t.kept(decimal(total.wanted, 4, lang), total.met, fall)];
  const short = step && step.scoreWanted - total.wanted >= printed;
  const target = t.target(pointsUp(total.wanted, lang), short ? pointsUp(step.scoreWanted, lang) : undefined);
  return [(total.met ? t.met : t.missed)(target, margin)];
}

/** How far the next step is; ranks and points alone, for nothing is judged yet. */
function betweenLine({ to, now, rows }: Progress, next: PlannedStep, lang: Lang): string {
  const t = progressTexts[lang];
  const compares = rows.some(({ level, outcome }) => level === 'total' && outcome === 'not judged');
  const missing = now && compares ? next.scoreWanted - now.score : Number.NaN;
  const aims = next.groupWanted !== null || !Number.isNaN(next.rankWanted) ? [aimWords(next, lang)] : [];
  const total = Number.isNaN(next.scoreWanted) ? [] : [t.score(pointsUp(next.scoreWanted, lang))];
  return t.between({
    ...{ year: to, next: next.year, wanted: [...aims, ...total].join(', ') },
    points: missing > 0 ? pointsUp(missing, lang) : undefined,
    places: now && !Number.isNaN(next.rankWanted) ? Math.max(0, now.rank - next.rankWanted) : 0,
  });
}

function aimWords({ rankWanted, groupWanted }: PlannedStep, lang: Lang): string {
  const t = progressTexts[lang];
  return groupWanted === null
    ? t.rank(rankWanted)
    : t.group(paperTexts[lang].groups[groupWanted], groupWanted === 'High');
}
