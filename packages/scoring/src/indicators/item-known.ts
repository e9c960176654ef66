import type { Indicator, Methodology } from '@papi/methodology';

/**
 * What is known of an indicator of a year: its own entry in that year's list; where that list is not known, the entry of
 * the nearest year (the earlier of two) that asks the same, or without a concept has the same id, under the year's own id.
 * Whether it is scored is then not known.
 *
 * @param concept what it asks; not given where only ids are known
 * @returns undefined for an indicator that no list has
 */
export function knownIndicator(
  { indicators }: Methodology,
  year: number,
  id: string,
  concept?: string,
): Indicator | undefined {
  const own = indicators.find(i => i.year === year && i.id === id && (concept ?? i.concept) === i.concept);
  if (own) return own;
  const alike = indicators.filter(i => (concept === undefined ? i.id === id : i.concept === concept));
  const [nearest] = alike.sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || a.year - b.year);
  if (!nearest) return undefined;
  return { ...nearest, year, id, parent: id.slice(0, id.lastIndexOf('.')), scored: 'unknown' };
}
