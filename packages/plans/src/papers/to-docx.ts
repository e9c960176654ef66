import type { Annex } from '../annex.js';
import { printable } from './printable.js';
import { repacked } from './repacked.js';

/**
 * The annex as a Word document (.docx), laid out as annexes of Vietnamese authorities are (Decree 30/2020/NĐ-CP, annex I):
 * A4 across, Times New Roman 13, who issues it on the left and the nation's name on the right, page numbers at the top from
 * the second page, a signature block with room for the hand. The same annex gives the same bytes: no time, no chance.
 *
 * @example writeFileSync('phu-luc.docx', await toDocx(annex))
 */
export async function toDocx(annex: Annex): Promise<Uint8Array> {
  const { documentOf } = await import('./docx/document.js'); // the library is large: only who writes a document loads it
  return repacked(await documentOf(printable(annex)), withoutTimes);
}

/** When it was made is left out of the document's properties. */
function withoutTimes(name: string, text: string): string {
  if (name !== 'docProps/core.xml') return text;
  return text.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '');
}
