import type { Index } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { shown } from '@papi/tables';
import { indexWords } from '../index-words.js';
import { checkTexts } from '../texts/check.js';
import { scoreTexts } from '../texts/score.js';
import type { RespondentsLayout } from './respondents-layout.js';
import { readAs } from './told.js';

/** What a file of respondents holds and how each of its columns was understood, a line a fact. */
export function respondentsTold(layout: RespondentsLayout, index: Index, lang: Lang): string[] {
  const t = checkTexts[lang];
  const n = indexWords(index, lang);
  const { mapping, design, items, groups } = layout;
  const columnsOf = (use: string) =>
    mapping.columns.filter(column => column.use === use).map(({ column }) => shown(column));
  const unread = [...columnsOf('note'), ...columnsOf('')];
  const medians = items.filter(({ statistic }) => statistic === 'median').map(({ indicator }) => indicator);
  const read = items.map(({ indicator }) => {
    const columns = columnsOf(indicator);
    return columns.length === 1 && columns[0] === indicator ? indicator : `${columns.join(' + ')} → ${indicator}`;
  });
  const nested = design.nest ? `; ${t.nested}` : '';
  return [
    t.file(shown(layout.file), layout.shape),
    ...readAs(mapping, lang),
    `${t.years}: ${layout.years.join(', ')} (${t.yearFrom[mapping.yearFrom]})`,
    `${t.respondents}: ${layout.rows}; ${n.units}: ${layout.units} (${columnsOf('unit').join(', ')})`,
    `${t.weights}: ${shown(design.weight)}; ${t.strata}: ${shown(design.strata)} (${layout.strata}); ${t.psus}: ${shown(design.psu)} (${layout.psus}${nested})`,
    ...(layout.lonely.length > 0 ? [t.lonely(layout.lonely.slice(0, 20).map(shown))] : []),
    ...groups.map(
      ({ id, name, values }) =>
        `${t.groups}: ${id} (${columnsOf(`group:${id}`).join(', ')} → ${name[lang]}: ${values.map(value => value.name[lang]).join(', ')})`,
    ),
    `${t.items}: ${items.length}: ${read.join(', ')}${medians.length > 0 ? ` (${t.medians}: ${medians.join(', ')})` : ''}`,
    ...(unread.length > 0 ? [`${t.unread}: ${unread.join(', ')}`] : []),
    ...(layout.synthetic ? [scoreTexts[lang].synthetic(n)] : []),
  ];
}
