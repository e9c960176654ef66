import { foldWords } from '@papi/tables';

/** A node's id as written in a label, and the name that stands beside it; the name is empty where there is none. */
export interface Label {
  readonly id: string;
  readonly name: string;
}

/** Words before a number, the number, what stands after it. */
export const numbered = /^(\D*?)(\d+(?:[.,]\d+)*)(?![\d])\s*[:.)–—-]?\s*(.*)$/su;

/** Words that may stand before a node's number, folded. */
export const wordsBefore: ReadonlySet<string> = new Set(
  [
    '',
    'D',
    'Dim',
    'Dimension',
    'Sub-dimension',
    'Subdimension',
    'Axis',
    'Sub-axis',
    'Chỉ số nội dung',
    'Trục nội dung',
    'Trục',
  ]
    .concat(['Chỉ số', 'Nội dung', 'Nội dung thành phần', 'Chỉ số thành phần', 'Điểm', 'Điểm thành phần', 'Điểm trục'])
    .map(foldWords),
);

/**
 * Takes apart `1.1: Tri thức công dân`, `D1`, `Trục 1 (điểm)`; undefined where the text has no such form.
 * Whether the name is one, and of this node, is for the reader to judge.
 */
export function readLabel(text: string): Label | undefined {
  const match = numbered.exec(withoutNotes(text));
  if (!match) return undefined;
  const [, words = '', number = '', name = ''] = match;
  if (!wordsBefore.has(foldWords(words)) || words.includes('#')) return undefined;
  return { id: number.replaceAll(',', '.'), name: scoreWords.test(name.normalize('NFC')) ? '' : name };
}

const scoreWords = /^(?:điểm|điểm số|scores?)$/iu;
const scale = /^[\d\s.,–-]*(?:thang )?(?:điểm|điểm số|scores?|points?)[\d\s.,–-]*$/iu;

/** A header without what may stand at its end and changes nothing: `*`, `(điểm)`, `(1-10 điểm)`, `[points]`. */
export function withoutNotes(text: string): string {
  let bare = text.trim().normalize('NFC');
  for (let end = bare.length; ; end = bare.length) {
    const last = bare.at(-1) ?? '';
    const open = last === ')' ? bare.lastIndexOf('(') : last === ']' ? bare.lastIndexOf('[') : -1;
    if (last !== '' && '*†‡'.includes(last)) bare = bare.slice(0, -1).trimEnd();
    else if (open >= 0 && scale.test(bare.slice(open + 1, -1))) bare = bare.slice(0, open).trimEnd();
    if (bare.length === end) return bare;
  }
}
