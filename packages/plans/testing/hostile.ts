import type { Annex } from '../src/annex.js';
import { small } from './small.js';

/** What an unkind hand may have typed into a name. */
export const nasty = '</w:t><script>&amp; "A" & \'B\' <b>\u0000\u000B\uD800';

/** The small annex with such texts in every place that texts go to. */
export const hostile: Annex = {
  ...small,
  authority: [nasty],
  superior: [nasty],
  title: [nasty],
  attached: nasty,
  dated: nasty,
  kind: nasty,
  subject: nasty,
  notes: [nasty],
  signature: [nasty],
  recipients: { heading: nasty, lines: [nasty] },
  facts: { ...small.facts, note: nasty },
  sections: small.sections.map(({ table, ...section }) => ({
    ...section,
    heading: nasty,
    paragraphs: [nasty],
    table: table && {
      ...table,
      caption: nasty,
      columns: table.columns.map(column => ({ ...column, label: nasty })),
      rows: table.rows.map(row => ({ ...row, cells: { ...row.cells, lead: nasty, with: '=1+1' } })),
      followUp: [nasty],
    },
  })),
};
