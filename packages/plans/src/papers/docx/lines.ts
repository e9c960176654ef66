import { AlignmentType, BorderStyle, type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';
import { textWidth } from '../text-width.js';
import { twips } from './page.js';

/** How a line of text looks. */
export interface LineStyle extends IParagraphOptions {
  readonly run?: IRunOptions;
}

/** A paragraph of one text; its line ends stay. */
export function line(text: string, { run = {}, ...paragraph }: LineStyle = {}): Paragraph {
  const runs = text.split('\n').map((part, i) => new TextRun({ ...run, text: part, ...(i > 0 && { break: 1 }) }));
  return new Paragraph({ ...paragraph, children: runs });
}

/** A line in the middle. */
export function centred(text: string, style: LineStyle = {}): Paragraph {
  return line(text, { alignment: AlignmentType.CENTER, ...style });
}

/**
 * A thin rule in the middle of a column, as part of the line above it is long.
 *
 * @param across the column's width in twips
 * @param share of the text's length: 1 under the motto, between a third and a half elsewhere
 * @param half the text's size in half points
 */
export function ruleUnder(text: string, across: number, share: number, half: number): Paragraph {
  const length = Math.min(textWidth(text, true) * half * 10 * share, across * 0.9);
  const side = Math.round((across - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 20, after: 0, line: twips(1), lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}
