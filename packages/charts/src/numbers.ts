const HUNDREDTHS = 100;

/** A coordinate to two decimals. A px or a percent needs no more. */
export function round(value: number): number {
  return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
}

/**
 * A coordinate to two decimals in the fewest characters.
 *
 * @throws RangeError where the value is not finite: nothing in a drawing may be NaN.
 * @example short(0.5) // ".5"
 * @example short(-12.3456) // "-12.35"
 */
export function short(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a coordinate is ${value}`);
  const text = String(round(value));
  if (text.startsWith('0.')) return text.slice(1);
  return text.startsWith('-0.') ? `-${text.slice(2)}` : text;
}

/**
 * Numbers of a path side by side, with no blank where a sign or a second point already parts them.
 *
 * @example pack([1, -2, 0.5, 0.25]) // "1-2 .5.25"
 */
export function pack(values: readonly number[]): string {
  let text = '';
  let last = '';
  for (const value of values) {
    const next = short(value);
    const parted = text === '' || next.startsWith('-') || (next.startsWith('.') && last.includes('.'));
    text += parted ? next : ` ${next}`;
    last = next;
  }
  return text;
}

/**
 * Text made safe for markup.
 *
 * @example escaped('Đồng & <b>') // "Đồng &amp; &lt;b&gt;"
 */
export function escaped(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
