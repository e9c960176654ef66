import type { Dataset } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import type { Annex } from '../annex.js';
import { officialName } from '../make/unit-words.js';
import { progressTexts } from '../texts/progress.js';
import type { Progress } from '../types.js';
import { filledLines } from './fill.js';
import { indexNames } from './index-names.js';
import { issuerOf } from './issuer.js';
import { asPublished, markedAsMadeUp } from './made-up.js';
import { progressLines } from './progress-lines.js';
import { progressTable } from './progress-table.js';

/**
 * The paper on a plan's results, in one language: whether the rank was reached, which targets were met and which not, and the table
 * of all of them.
 *
 * @example toXlsx(annexOfProgress(progressOf(dataset, plan), dataset, 'vi'))
 */
export function annexOfProgress(progress: Progress, dataset: Dataset, lang: Lang): Annex {
  return markedAsMadeUp(progressAnnex(progress, asPublished(dataset), lang), dataset, lang);
}

function progressAnnex(progress: Progress, dataset: Dataset, lang: Lang): Annex {
  const { texts } = dataset.methodology;
  const { unit, from, to, rankWanted } = progress;
  const t = progressTexts[lang];
  const n = indexNames(texts, lang);
  const official = officialName(texts, unit, lang);
  const filled = { unit, agency: null, year: to + 1 };
  return {
    lang,
    ...issuerOf(texts, filled, lang),
    attached: filledLines(texts, 'plan_attached_report', filled, lang)?.join(' ') ?? t.attached(to + 1),
    title: t.title(n, official, to),
    sections: [
      { heading: t.overall, paragraphs: progressLines(progress, dataset, lang), table: null },
      { heading: t.byNode, paragraphs: [], table: progressTable(progress, dataset, lang) },
    ],
    notes: [...(n.citation === '' ? [] : [t.source(n.citation)]), t.rule],
    facts: {
      unit: unit.code,
      unit_name: unit.name[lang],
      from,
      to,
      ...(Number.isNaN(rankWanted) ? {} : { rank_wanted: rankWanted }),
    },
    subject: t.subject(n, official, to),
  };
}
