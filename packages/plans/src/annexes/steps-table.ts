import type { Lang } from '@papi/methodology';
import type { AnnexTable } from '../annex.js';
import { planTexts } from '../texts/plan.js';
import type { Plan } from '../types.js';
import { capital, column, known, points } from './table-parts.js';
import { wantedWords } from './target-lines.js';

/** The steps of a path, a row each; no table where there is but one target. */
export function stepsTable({ steps, from }: Plan, lang: Lang): AnnexTable | null {
  const t = planTexts[lang].target.steps;
  if (steps.length < 2) return null;
  return {
    caption: t.caption,
    sheet: t.caption,
    columns: [
      { ...column('year', 'text', 9), label: t.year },
      { ...column('wanted', 'text', 51), label: t.wanted },
      { ...points('scoreNeeded', 20, 'always'), label: t.score },
      { ...points('rise', 20, 'always'), label: t.points(from) },
    ],
    rows: steps.map(step => ({
      depth: 2,
      cells: {
        year: String(step.to),
        wanted: capital(wantedWords(step, lang), lang),
        scoreNeeded: known(step.scoreNeeded),
        rise: known(step.points),
      },
    })),
    followUp: [],
  };
}
