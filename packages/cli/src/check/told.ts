import type { Layout, SheetLayout, TextLayout } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { shown } from '@papi/tables';
import { checkTexts } from '../texts/check.js';
import type { RespondentsLayout } from './respondents-layout.js';

/** What a file of scores holds, a line a fact. */
export function scoresTold(layout: Layout, lang: Lang): string[] {
  return layout.shape === 'sheet' ? sheetTold(layout, lang) : textTold(layout, lang);
}

function textTold(layout: TextLayout, lang: Lang): string[] {
  const t = checkTexts[lang];
  const named = layout.nodeColumns.map(({ column, node }) =>
    layout.shape === 'long' || column === node ? node : `${shown(column)} → ${node}`,
  );
  return [
    t.file(shown(layout.file), layout.shape),
    `  ${readAs(layout, lang)}`,
    `  ${t.years}: ${layout.years.join(', ')} (${t.yearFrom[layout.yearFrom]})`,
    `  ${t.units}: ${layout.units} (${layout.unitColumns.map(shown).join(', ')})`,
    `  ${t.nodes}: ${named.join(', ')}`,
    ...(layout.noteColumns.length > 0 ? [`  ${t.notes}: ${layout.noteColumns.map(shown).join(', ')}`] : []),
    `  ${t.scores}: ${layout.scores}; ${t.withheld}: ${layout.withheld}`,
    ...layout.decisions.map(decision => `  – ${decision[lang]}`),
  ];
}

/** What a sheet of a workbook holds, and everything that was decided in reading it. */
function sheetTold(layout: SheetLayout, lang: Lang): string[] {
  const t = checkTexts[lang];
  const { nodes, indicators } = layout;
  return [
    t.file(`${shown(layout.file)} [${shown(layout.sheet)}]`, layout.shape),
    `  ${t.years}: ${layout.years.join(', ')}; ${t.units}: ${layout.units}`,
    `  ${t.nodes}: ${nodes.map(({ node }) => node).join(', ')}`,
    ...(indicators.length > 0 ? [`  ${t.items}: ${indicators.length} (${t.values}: ${layout.values})`] : []),
    `  ${t.scores}: ${layout.scores}; ${t.withheld}: ${layout.withheld}`,
    ...layout.decisions.map(decision => `  – ${decision[lang]}`),
  ];
}

/** What a file of respondents holds and how each of its columns was understood, a line a fact. */
export function respondentsTold(layout: RespondentsLayout, lang: Lang): string[] {
  const t = checkTexts[lang];
  const { mapping, design, items, groups } = layout;
  const columnsOf = (use: string) =>
    mapping.columns.filter(column => column.use === use).map(({ column }) => shown(column));
  const unread = [...columnsOf('note'), ...columnsOf('')];
  const medians = items.filter(({ statistic }) => statistic === 'median').map(({ indicator }) => indicator);
  const read = items.map(({ indicator }) => {
    const columns = columnsOf(indicator);
    return columns.length === 1 && columns[0] === indicator ? indicator : `${columns.join(' + ')} → ${indicator}`;
  });
  return [
    t.file(shown(layout.file), layout.shape),
    `  ${readAs(mapping, lang)}`,
    `  ${t.years}: ${layout.years.join(', ')} (${t.yearFrom[mapping.yearFrom]})`,
    `  ${t.respondents}: ${layout.rows}; ${t.units}: ${layout.units} (${columnsOf('unit').join(', ')})`,
    `  ${t.weights}: ${shown(design.weight)}; ${t.strata}: ${shown(design.strata)} (${layout.strata}); ${t.psus}: ${shown(design.psu)} (${layout.psus}${design.nest ? `; ${t.nested}` : ''})`,
    ...(layout.lonely.length > 0 ? [`  ${t.lonely(layout.lonely.slice(0, 20).map(shown))}`] : []),
    ...groups.map(
      ({ id, name, values }) =>
        `  ${t.groups}: ${id} (${columnsOf(`group:${id}`).join(', ')} → ${name[lang]}: ${values.map(value => value.name[lang]).join(', ')})`,
    ),
    `  ${t.items}: ${items.length}: ${read.join(', ')}${medians.length > 0 ? ` (${t.medians}: ${medians.join(', ')})` : ''}`,
    ...(unread.length > 0 ? [`  ${t.unread}: ${unread.join(', ')}`] : []),
  ];
}

function readAs(
  { encoding, delimiter, decimal }: Pick<TextLayout, 'encoding' | 'delimiter' | 'decimal'>,
  lang: Lang,
): string {
  const t = checkTexts[lang];
  const sign = decimal ? `, ${t.decimal} “${decimal}”` : '';
  return `${t.reading}: ${encoding}, ${t.delimiter} “${delimiter === '\t' ? 'tab' : delimiter}”${sign}`;
}
