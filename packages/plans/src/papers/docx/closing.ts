import { AlignmentType, type Paragraph, type Table } from 'docx';
import type { Annex } from '../../annex.js';
import { twoColumns } from './columns.js';
import { centred, line } from './lines.js';
import { size, twips } from './page.js';

/** Sources and how figures are made, in small type. */
export function notes({ notes: lines }: Annex): Paragraph[] {
  return lines.map((text, i) =>
    line(text, {
      alignment: AlignmentType.JUSTIFIED,
      spacing: { before: i === 0 ? 120 : 20 },
      keepNext: i >= lines.length - 2, // a signature does not stand on a page alone
      run: { italics: true, size: size.notes },
    }),
  );
}

/** The foot of the paper: who it is sent to on the left, who signs on the right, with room for the hand and the seal. */
export function closing({ recipients, signature }: Annex): Table {
  return twoColumns(
    0.5,
    () => [
      line(recipients.heading, { run: { bold: true, italics: true, size: size.recipientsHeading } }),
      ...recipients.lines.map(text => line(text, { run: { size: size.recipients } })),
    ],
    () => [
      ...signature.map((text, i) =>
        centred(text, {
          ...(i === signature.length - 1 && { spacing: { after: twips(30) } }),
          run: { bold: true, size: size.text },
        }),
      ),
      ...(signature.length === 0 ? [line('')] : []),
    ],
  );
}
