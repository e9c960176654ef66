import type { Numbers } from '../../format.js';

/** Places with their sign and one decimal: `+10,5`, `−0,5`, `0,0`. */
export function signed(f: Numbers, places: number): string {
  const text = f.tick(Math.abs(places), 1);
  if (Math.abs(places) < 0.05) return text;
  return `${places > 0 ? '+' : '−'}${text}`;
}
