import { textWidth } from './text-width.js';

/**
 * How many lines a text takes when it is broken between words.
 *
 * @param across how wide a line may be, in parts of the letters' size
 * @example wrappedLines('Trung bình thấp', 4, false) // 2
 */
export function wrappedLines(text: string, across: number, bold: boolean): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      const width = textWidth(word, bold);
      if (used > 0 && used + space + width > across) {
        lines++;
        used = width;
      } else {
        used += used > 0 ? space + width : width;
      }
      const over = Math.ceil(used / across) - 1;
      lines += Math.max(0, over);
      used -= Math.max(0, over) * across;
    }
  }
  return lines;
}

const space = 0.25;
