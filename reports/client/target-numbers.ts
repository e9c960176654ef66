/** Numbers of targets as they are written and as they are typed. */
const targetNumbers = (() => {
  const mark = scriptDom.lang === 'vi' ? ',' : '.';
  const DIGITS = 4;

  const written = (x: number, digits = DIGITS): string => x.toFixed(digits).replace('.', mark);
  /** A score: four decimals, for a rank may turn on the fourth. */
  const score = (x: number): string => written(x);
  /** Rounded up, so that points that must be reached are still enough as they are printed. */
  const upTo = (x: number): number => Math.ceil(x * 10 ** DIGITS - 1e-4) / 10 ** DIGITS;
  const needed = (x: number): string => written(upTo(x));
  /** With its sign, a true minus; none where it rounds to nothing. */
  const change = (x: number): string => {
    const size = written(Math.abs(x));
    return size === written(0) ? size : `${x > 0 ? '+' : '−'}${size}`;
  };
  /** As few decimals as it needs, to be typed over: `0,2`. */
  const typed = (x: number): string =>
    String(Number(x.toFixed(DIGITS)))
      .replace('.', mark)
      .replace('-', '−');

  /** A whole per cent, a half going up as it does all over the site, whatever binary arithmetic makes of it. */
  const percent = (x: number): string => `${Math.floor(x + 0.5 + 1e-7)}%`;

  /** A number as people type it, with a comma or a point, a plus or any minus; undefined for what is none. */
  const read = (text: string): number | undefined => {
    const plain = text
      .replaceAll(/\s/g, '')
      .replace(/^[−–-]/, '-')
      .replace(',', '.');
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
  };

  return { score, upTo, needed, change, typed, read, percent };
})();
