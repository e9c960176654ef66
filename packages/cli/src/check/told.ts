import type { Index } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { shown } from '@papi/tables';
import { indexWords } from '../index-words.js';
import { checkTexts } from '../texts/check.js';
import type { Understood } from './file-report.js';
import { missingTold, withheldTold } from './holds-told.js';
import { respondentsTold } from './respondents-told.js';

/** What a file or a sheet holds, a line a fact; nothing of one that could not be understood. */
export function fileTold(report: Understood, index: Index, lang: Lang): string[] {
  if (report.layout === null) return [];
  const lines = report.respondents ? respondentsTold(report.respondents, index, lang) : scoresTold(report, index, lang);
  return lines.map((line, i) => (i === 0 ? line : `  ${line}`));
}

function scoresTold(report: Understood, index: Index, lang: Lang): string[] {
  const t = checkTexts[lang];
  const { sheet, layout, units, nodes, scores, indicators, decisions, unread } = report;
  const ofIndicators = sheet === null && indicators.length > 0;
  const shape = ofIndicators ? 'indicators' : layout === 'long' || layout === 'wide' ? layout : 'sheet';
  const name = sheet === null ? shown(report.file) : `${shown(report.file)} [${shown(sheet)}]`;
  return [
    t.file(name, shape),
    ...readAs(report, lang),
    `${t.years}: ${report.years.join(', ')}${yearFrom(report, lang)}`,
    `${indexWords(index, lang).units}: ${units.count}${units.columns.length > 0 ? ` (${units.columns.map(shown).join(', ')})` : ''}`,
    ...(nodes.columns.length > 0 ? [`${t.nodes}: ${nodesRead(report).join(', ')}`] : []),
    ...missingTold(report, index, lang),
    ...(indicators.length > 0 ? [`${t.items}: ${indicators.length} (${t.values}: ${report.values})`] : []),
    ...(unread.length > 0 ? [`${t.notes}: ${unread.map(shown).join(', ')}`] : []),
    ...(ofIndicators ? [] : [`${t.scores}: ${scores.found}; ${t.withheld}: ${scores.withheld}`]),
    ...withheldTold(report, index, lang).map(line => `  ${line}`),
    ...decisions.map(decision => `– ${decision[lang]}`),
  ];
}

/** The nodes, with the column of each where a wide file calls it otherwise. */
function nodesRead({ layout, nodes }: Understood): readonly string[] {
  return nodes.columns.map(({ column, node }) =>
    layout !== 'wide' || column === node ? node : `${shown(column)} → ${node}`,
  );
}

function yearFrom({ yearFrom: from }: Understood, lang: Lang): string {
  const words: Readonly<Record<string, string>> = checkTexts[lang].yearFrom;
  const known = from === null ? undefined : words[from];
  return known === undefined ? '' : ` (${known})`;
}

/** How the text of a file was read; nothing of a workbook. */
export function readAs(
  { encoding, delimiter, decimal }: Pick<Understood, 'encoding' | 'delimiter' | 'decimal'>,
  lang: Lang,
): string[] {
  if (encoding === null) return [];
  const t = checkTexts[lang];
  const sign = decimal ? `, ${t.decimal} “${decimal}”` : '';
  return [`${t.reading}: ${encoding}, ${t.delimiter} “${delimiter === '\t' ? 'tab' : delimiter}”${sign}`];
}
