import type { Dataset } from '@papi/datasets';
import { agencyMonth, type Lang, officialName, unitAt } from '@papi/methodology';
import type { Annex } from '../annex.js';
import { progressTexts } from '../texts/progress.js';
import type { Progress } from '../types.js';
import { changeRules } from './change-rules.js';
import { filledLines } from './fill.js';
import { progressIn } from './in-language.js';
import { indexNames } from './index-names.js';
import { issuerOf } from './issuer.js';
import { asPublished, markedAsMadeUp } from './made-up.js';
import { mergedNote } from './merged-note.js';
import { fileWords, type PaperOptions } from './paper-options.js';
import { stepFacts } from './plan-facts.js';
import { progressLines } from './progress-lines.js';
import { progressTable } from './progress-table.js';

/**
 * The paper on a plan's results, in one language: whether the rank or group was reached, which targets were met and which not, and the table
 * of all of them.
 *
 * @example toXlsx(annexOfProgress(progressOf(dataset, plan), dataset, 'vi'))
 */
export function annexOfProgress(progress: Progress, dataset: Dataset, lang: Lang, options: PaperOptions = {}): Annex {
  const named = progressIn(progress, dataset.methodology, lang);
  return markedAsMadeUp(progressAnnex(named, asPublished(dataset, options), lang, options), dataset, lang);
}

function progressAnnex(progress: Progress, dataset: Dataset, lang: Lang, { ownScores }: PaperOptions): Annex {
  const { texts } = dataset.methodology;
  const { unit, from, to, steps, rows, judgedBy } = progress;
  const t = progressTexts[lang];
  const n = indexNames(texts, lang);
  const official = officialName(texts, unit, lang);
  const kept = rows.some(row => row.kept && (row.outcome === 'met' || row.outcome === 'not met'));
  const merged = mergedNote(unit, agencyMonth(to), dataset, lang);
  const filled = { unit: unitAt(texts, unit, agencyMonth(to)), agency: null, year: to + 1 };
  return {
    lang,
    ...issuerOf(dataset.methodology, filled, lang),
    attached: filledLines(texts, 'plan_attached_report', filled, lang)?.join(' ') ?? t.attached(to + 1),
    title: t.title(n, official, to),
    sections: [
      { heading: t.overall, paragraphs: progressLines(progress, dataset, lang), table: null },
      { heading: t.byNode, paragraphs: [], table: progressTable(progress, dataset, lang) },
    ],
    notes: [
      ...(ownScores ? [t.ownScores(fileWords(ownScores, lang))] : n.citation === '' ? [] : [t.source(n.citation)]),
      t.rule,
      ...(kept ? [t.keptRule(changeRules(judgedBy, texts, lang))] : []),
      ...(merged === undefined ? [] : [merged]),
    ],
    facts: {
      unit: unit.code,
      unit_name: unit.name[lang],
      from,
      to,
      ...stepFacts(steps.filter(({ year }) => year === to)),
    },
    subject: t.subject(n, official, to),
  };
}
