import type { Row } from 'write-excel-file/node';
import type { Annex, AnnexTable } from '../../annex.js';
import { texts } from '../texts.js';
import { headerCell, textCell } from './cells.js';
import type { PaperSheet } from './paper-sheet.js';

/** What else the paper says: its paragraphs, its notes, what the columns are called, and the facts for programs. */
export function aboutSheet(annex: Annex, table: AnnexTable | undefined): PaperSheet {
  const words = texts[annex.lang];
  const heading = (text: string): Row => [textCell(text, { fontWeight: 'bold' }), null];
  const pair = (key: string, value: string): Row => [textCell(key), textCell(value)];
  const said = annex.sections.flatMap(section =>
    section.paragraphs.map((text, i) => pair(i === 0 ? section.heading : '', text)),
  );
  const rows = [
    [words.content, words.detail].map(headerCell),
    pair('', annex.subject),
    ...said,
    ...annex.notes.map(text => pair('', text)),
    heading(words.columns),
    ...(table?.columns ?? []).map(({ key, label }) => pair(label, key)),
    heading(words.facts),
    ...Object.entries(annex.facts).map(([key, value]) => pair(key, String(value))),
  ];
  return { name: words.about, rows, widths: [38, 110], hidden: [], frozen: { rows: 1, columns: 1 } };
}
