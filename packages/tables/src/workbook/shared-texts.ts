import { readXml } from './xml.js';

/** The texts that a workbook's cells refer to by number; runs of one text in several faces are put together. */
export function readSharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  readXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') inPhonetic = true;
      inText = name === 't' && !inPhonetic;
    },
    text(part) {
      if (inText) text += part;
    },
    close(name) {
      inText = false;
      if (name === 'si') texts.push(text);
      if (name === 'rPh') inPhonetic = false;
    },
  });
  return texts;
}
