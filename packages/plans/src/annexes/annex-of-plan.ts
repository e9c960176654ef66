import type { Dataset } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import type { Annex } from '../annex.js';
import { officialName } from '../make/unit-words.js';
import { planTexts } from '../texts/plan.js';
import type { Plan } from '../types.js';
import { indexNames } from './index-names.js';
import { issuerOf } from './issuer.js';
import { asPublished, markedAsMadeUp } from './made-up.js';
import { planNotes } from './plan-notes.js';
import { planTable } from './plan-table.js';
import { reportsSection } from './reports-section.js';
import { resultLines } from './result-lines.js';
import { targetLines } from './target-lines.js';

/**
 * The paper of a plan, in one language: what was reached, what is aimed at, the table of targets and agencies, and when reports are
 * due. Everything it calls by name comes from the index's texts (keys `plan_…`, `kind_…`).
 *
 * @example toDocx(annexOfPlan(planOf(dataset, options), dataset, 'vi'))
 */
export function annexOfPlan(plan: Plan, dataset: Dataset, lang: Lang): Annex {
  return markedAsMadeUp(planAnnex(plan, asPublished(dataset), lang), dataset, lang);
}

function planAnnex(plan: Plan, dataset: Dataset, lang: Lang): Annex {
  const { texts } = dataset.methodology;
  const { unit, agency, month, to, from } = plan;
  const t = planTexts[lang];
  const n = indexNames(texts, lang);
  const official = officialName(texts, unit, lang);
  const [aim] = plan.steps;
  const years = { first: from + 1, last: plan.steps.at(-1)?.to ?? to };
  return {
    lang,
    ...issuerOf(texts, { unit, agency, year: Number(month.slice(0, 4)) }, lang),
    title: t.title(n, official, years, agency),
    sections: [
      { heading: t.result.heading(from), paragraphs: resultLines(plan, dataset, lang), table: null },
      { heading: t.target.heading(to), paragraphs: targetLines(plan, dataset, lang), table: null },
      { heading: t.tasks.heading, paragraphs: [t.tasks.intro(n)], table: planTable(plan, dataset, lang) },
      ...reportsSection(plan, dataset, lang),
    ],
    notes: planNotes(plan, dataset, lang),
    facts: {
      unit: unit.code,
      unit_name: unit.name[lang],
      from,
      to,
      month,
      ...(aim && !Number.isNaN(aim.rankWanted) ? { rank_wanted: aim.rankWanted } : {}),
      ...(aim && { score_wanted: aim.scoreNeeded }),
      ...(agency !== null && { agency }),
    },
    subject: t.subject(n, official, years, agency),
  };
}
