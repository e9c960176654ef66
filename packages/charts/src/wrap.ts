/**
 * A text as lines of at most so many characters, broken between words: for viewers that break no lines themselves. A word
 * that is longer stands on a line of its own.
 *
 * @example wrap('Kiểm soát tham nhũng trong khu vực công', 22) // ['Kiểm soát tham nhũng', 'trong khu vực công']
 */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(part => part !== '')) {
    const line = lines.at(-1);
    // Composed, so that a letter with its marks counts as one.
    if (line !== undefined && `${line} ${word}`.normalize('NFC').length <= most)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
