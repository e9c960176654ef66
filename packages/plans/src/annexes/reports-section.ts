import type { Dataset } from '@papi/datasets';
import { type Lang, unitAt } from '@papi/methodology';
import type { AnnexSection } from '../annex.js';
import { paperTexts } from '../texts/paper.js';
import { planTexts } from '../texts/plan.js';
import type { Plan } from '../types.js';
import { filledLines } from './fill.js';
import { dayOf } from './numbers.js';
import { column } from './table-parts.js';

/** When reports are due; no section where an index's plans set no days. */
export function reportsSection(plan: Plan, { methodology }: Dataset, lang: Lang): readonly AnnexSection[] {
  const { unit, agency, month, to: year, reporting } = plan;
  const { texts } = methodology;
  const t = planTexts[lang].reports;
  if (reporting.length === 0) return [];
  const to =
    filledLines(texts, 'plan_report_to', { unit: unitAt(texts, unit, month), agency, year }, lang)?.join(' ') ?? '';
  return [
    {
      heading: t.heading,
      paragraphs: [t.intro(to, agency)],
      table: {
        caption: t.caption,
        sheet: t.caption,
        columns: [
          { ...column('period', 'text', 60), label: t.period },
          { ...column('date', 'text', 40), label: t.before },
        ],
        rows: reporting.map(({ period, date }) => ({
          depth: 2,
          cells: { period: `${paperTexts[lang].periods[period]} ${date.slice(0, 4)}`, date: dayOf(date, lang) },
        })),
        followUp: [],
      },
    },
  ];
}
