import { AlignmentType, type FileChild, HeadingLevel } from 'docx';
import type { Annex, AnnexSection } from '../../annex.js';
import { centred, line } from './lines.js';
import { size, twips } from './page.js';
import { table } from './table.js';

/** The sections in order: a heading, paragraphs, and a table under its caption. */
export function body({ sections, lang }: Annex): FileChild[] {
  return sections.flatMap(section => sectionOf(section, lang));
}

function sectionOf({ heading, paragraphs, table: rows }: AnnexSection, lang: Annex['lang']): FileChild[] {
  const follows = paragraphs.length > 0 || rows !== null;
  return [
    ...(heading === '' ? [] : [headingOf(heading, follows)]),
    ...paragraphs.map((text, i) =>
      line(text, {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: twips(10) },
        spacing: { before: 60, after: 60 },
        keepNext: rows !== null && i === paragraphs.length - 1,
        run: { size: size.text },
      }),
    ),
    ...(rows === null
      ? []
      : [
          centred(rows.caption, {
            keepNext: true,
            spacing: { before: 120, after: 60 },
            run: { bold: true, size: size.table },
          }),
          table(rows, lang),
          line('', { spacing: { line: twips(3), lineRule: 'exact' } }),
        ]),
  ];
}

function headingOf(text: string, follows: boolean) {
  return line(text, {
    heading: HeadingLevel.HEADING_1,
    keepNext: follows,
    spacing: { before: 160, after: 60 },
    indent: { firstLine: twips(10) },
    run: { bold: true, size: size.text },
  });
}
