import { type Lang, levelIn, type Methodology } from '@papi/methodology';
import { holdsTexts } from '../texts/check-holds.js';

/** The first names, and how many more there are. */
export function firstOf(names: readonly string[], most: number, lang: Lang): string {
  const rest = names.length - most;
  // One more is named rather than counted.
  if (rest <= 1) return names.join(', ');
  return `${names.slice(0, most).join(', ')} ${holdsTexts[lang].more(rest)}`;
}

/** The first lines, and one that says how many more there are. */
export function capped(lines: readonly string[], most: number, more: (rest: number) => string): readonly string[] {
  const rest = lines.length - most;
  return rest <= 1 ? lines : [...lines.slice(0, most), more(rest)];
}

/** Years as `2011–2017, 2019`. */
export function spanOf(years: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else if (last?.[1] !== year) spans.push([year, year]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/**
 * Nodes of a year in words: the total, axes by number or all of them, sub-axes likewise.
 *
 * @param whole leave out sub-axes whose axis is named too
 * @example nodesInWords(methodology, 2022, ['total', '1', '1.1', '2'], 'en', true) // axes 1, 2 and total
 */
export function nodesInWords(
  methodology: Methodology,
  year: number,
  ids: readonly string[],
  lang: Lang,
  whole = false,
): string {
  const t = holdsTexts[lang];
  const named = new Set(ids);
  const of = (level: 'total' | 'axis' | 'sub-axis') => levelIn(methodology, level, year);
  const words = (level: 'axis' | 'sub-axis') => {
    const all = of(level);
    const own = all.filter(({ id }) => named.has(id));
    if (own.length === 0) return [];
    if (own.length === all.length && own.length > 1) return [t.all[level](own.length)];
    const listed = own.filter(({ parent }) => !(whole && parent !== null && level === 'sub-axis' && named.has(parent)));
    if (listed.length === 0) return [];
    return [
      t.some[level](
        listed.map(({ id }) => id),
        listed.length,
      ),
    ];
  };
  const axes = words('axis');
  // All axes say all sub-axes where those are left out.
  const parts = whole && of('axis').every(({ id }) => named.has(id)) ? [] : words('sub-axis');
  const total = of('total').some(({ id }) => named.has(id)) ? [t.total] : [];
  return t.list([...axes, ...parts, ...total]);
}
