import type { Dataset } from '@papi/datasets';
import { type Lang, officialName, unitAt } from '@papi/methodology';
import type { Annex } from '../annex.js';
import { plannedSteps } from '../make/planned-steps.js';
import { planTexts } from '../texts/plan.js';
import type { Plan } from '../types.js';
import { planIn } from './in-language.js';
import { indexNames } from './index-names.js';
import { issuerOf } from './issuer.js';
import { asPublished, markedAsMadeUp } from './made-up.js';
import type { PaperOptions } from './paper-options.js';
import { stepFacts } from './plan-facts.js';
import { planNotes } from './plan-notes.js';
import { planTable } from './plan-table.js';
import { reportsSection } from './reports-section.js';
import { resultLines } from './result-lines.js';
import { stepsTable } from './steps-table.js';
import { targetLines } from './target-lines.js';

/**
 * The paper of a plan, in one language: what was reached, what is aimed at, the table of targets and agencies, and when reports are
 * due. Everything it calls by name comes from the index's texts (keys `plan_…`, `kind_…`).
 *
 * @example toDocx(annexOfPlan(planOf(dataset, options), dataset, 'vi'))
 */
export function annexOfPlan(plan: Plan, dataset: Dataset, lang: Lang, options: PaperOptions = {}): Annex {
  const named = planIn(plan, dataset.methodology, lang);
  return markedAsMadeUp(planAnnex(named, asPublished(dataset, options), lang, options), dataset, lang);
}

function planAnnex(plan: Plan, dataset: Dataset, lang: Lang, options: PaperOptions): Annex {
  const { texts } = dataset.methodology;
  const { unit, agency, month, to, from } = plan;
  const t = planTexts[lang];
  const n = indexNames(texts, lang);
  const official = officialName(texts, unit, lang);
  const years = { first: from + 1, last: plan.steps.at(-1)?.to ?? to };
  return {
    lang,
    ...issuerOf(
      dataset.methodology,
      { unit: unitAt(texts, unit, month), agency, year: Number(month.slice(0, 4)) },
      lang,
    ),
    title: t.title(n, official, years, agency),
    sections: [
      { heading: t.result.heading(from), paragraphs: resultLines(plan, dataset, lang), table: null },
      {
        heading: t.target.heading(to, years.last),
        paragraphs: targetLines(plan, dataset, lang),
        table: stepsTable(plan, lang),
      },
      { heading: t.tasks.heading, paragraphs: [t.tasks.intro(n)], table: planTable(plan, dataset, lang) },
      ...reportsSection(plan, dataset, lang),
    ],
    notes: planNotes(plan, dataset, lang, options),
    facts: {
      unit: unit.code,
      unit_name: unit.name[lang],
      from,
      to,
      month,
      ...stepFacts(plannedSteps(plan.steps)),
      ...(agency !== null && { agency }),
    },
    subject: t.subject(n, official, years, agency),
  };
}
