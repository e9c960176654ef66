import type { Paragraph, Table } from 'docx';
import type { Annex } from '../../annex.js';
import { twoColumns } from './columns.js';
import { centred, ruleUnder } from './lines.js';
import { size, textWidthOfPage } from './page.js';

/** The head of the paper: who issues it on the left, the nation's name, the motto, the place and the date on the right. */
export function heading({ superior = [], authority, nation, dated }: Annex): Table {
  return twoColumns(
    0.38,
    across => [
      ...superior.map(text => centred(text, { run: { size: size.heading } })),
      ...authority.map(text => centred(text, { run: { bold: true, size: size.heading } })),
      ruleUnder(authority.at(-1) ?? '', across, 0.5, size.heading),
    ],
    across => [
      ...nation.map((text, i) => centred(text, { run: { bold: true, size: i === 0 ? size.heading : size.motto } })),
      ...(nation.length > 0 ? [ruleUnder(nation.at(-1) ?? '', across, 1, size.motto)] : []),
      centred(dated, { spacing: { before: 120 }, run: { italics: true, size: size.text } }),
    ],
  );
}

/** What the paper is and what it is attached to. */
export function title({ kind, title: lines, attached }: Annex): Paragraph[] {
  const last = lines.at(-1) ?? kind;
  return [
    centred(kind, { spacing: { before: 240 }, keepNext: true, run: { bold: true, size: size.title } }),
    ...lines.map(text => centred(text, { keepNext: true, run: { bold: true, size: size.title } })),
    ...(attached === '' ? [] : [centred(attached, { keepNext: true, run: { italics: true, size: size.text } })]),
    ruleUnder(last, textWidthOfPage, 0.4, size.title),
  ];
}
