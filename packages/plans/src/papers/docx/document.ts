import { AlignmentType, Document, Header, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import type { Annex } from '../../annex.js';
import { body } from './body.js';
import { closing, notes } from './closing.js';
import { heading, title } from './heading.js';
import { font, page, size, twips } from './page.js';

/** The bytes of the Word document, as its library makes them: with the time of day in them. */
export async function documentOf(annex: Annex): Promise<Uint8Array> {
  const { margin } = page;
  const made = new Document({
    title: annex.title.join(' '),
    subject: annex.subject,
    creator: annex.authority.join(' '),
    lastModifiedBy: annex.authority.join(' '),
    styles: {
      default: {
        document: {
          run: { font, size: size.text, language: { value: annex.lang === 'vi' ? 'vi-VN' : 'en-GB' } },
          paragraph: { spacing: { before: 0, after: 0, line: 252, lineRule: 'auto' } },
        },
        heading1: { run: { font, color: '000000' } },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(page.height), height: twips(page.width), orientation: PageOrientation.LANDSCAPE },
            margin: {
              top: twips(margin.top),
              bottom: twips(margin.bottom),
              left: twips(margin.left),
              right: twips(margin.right),
              header: twips(margin.header),
              footer: twips(margin.footer),
            },
          },
        },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children: [
          heading(annex),
          ...title(annex),
          ...body(annex),
          ...notes(annex),
          new Paragraph({}),
          closing(annex),
          end(),
        ],
      },
    ],
  });
  return Packer.toBuffer(made);
}

/** Word wants a paragraph after a last table; it takes no room. */
function end(): Paragraph {
  return new Paragraph({ spacing: { line: 20, lineRule: 'exact' } });
}

/** The page's number in the middle of the top margin; the first page has none (Decree 30/2020/NĐ-CP, annex I). */
function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: size.text });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
