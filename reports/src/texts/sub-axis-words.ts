/** `2018–2024`, or one year. */
export const span = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`);
/** A scale's two ends; null where it has none. */
export const ends = (lo: number | null, hi: number | null, print: (x: number) => string) =>
  lo === null || hi === null ? null : `${print(lo)}–${print(hi)}`;
