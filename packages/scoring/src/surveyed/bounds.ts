import type { Methodology } from '@papi/methodology';
import type { ItemEstimates, SurveyedItem } from './item-estimates.js';
import type { UsedRule } from './used-rule.js';

/** The lowest and highest unit of an item that is scored between them, in one year. */
export interface Bounds {
  readonly year: number;
  readonly indicator: string;
  readonly min: number;
  readonly max: number;
  /** Where they are from: published with the methodology, or the units among the respondents. */
  readonly source: 'published' | 'units';
  /** How many units of the respondents they are the ends of; null where they are published. */
  readonly units: number | null;
}

/** An item in a year. */
type ItemInYear = Pick<Bounds, 'year' | 'indicator'>;

/** Which items some rule scores between the lowest and the highest unit, year by year, each once. */
export function boundsNeeded(rules: readonly UsedRule[]): readonly ItemInYear[] {
  return rules.flatMap(({ year, terms }) =>
    terms
      .filter(({ worst, best }) => typeof worst === 'string' || typeof best === 'string')
      .map(({ indicator }) => ({ year, indicator })),
  );
}

/** The lowest and highest unit of the whole country, where they are published for that year. */
export function publishedBounds({ ends = [] }: Methodology, needed: readonly ItemInYear[]): Bounds[] {
  return needed.flatMap(({ year, indicator }): Bounds[] => {
    const known = ends.find(each => each.year === year && each.item === indicator);
    return known ? [{ year, indicator, min: known.lowest, max: known.highest, source: 'published', units: null }] : [];
  });
}

/**
 * The lowest and highest estimate of the units that have at least `showFrom` answers to the item; of all units where
 * fewer than two have. Not there where fewer than two units have an answer: one unit is no scale.
 *
 * @param all estimates by year and unit, of all respondents
 */
export function boundsOfUnits(
  all: ItemEstimates,
  items: readonly SurveyedItem[],
  needed: readonly ItemInYear[],
  showFrom: number,
): Bounds[] {
  const { estimate, n } = all.estimates.columns;
  return needed.flatMap(({ year, indicator }): Bounds[] => {
    const item = items.findIndex(each => each.indicator === indicator);
    if (item < 0) return [];
    const at = all.domains
      .filter(domain => domain.year === year)
      .map(domain => domain.at[item]!)
      .filter(position => !Number.isNaN(estimate[position]!));
    const shown = at.filter(position => n[position]! >= showFrom);
    const values = (shown.length > 1 ? shown : at).map(position => estimate[position]!);
    if (values.length < 2) return [];
    const ends = { min: Math.min(...values), max: Math.max(...values) };
    return [{ year, indicator, ...ends, source: 'units', units: values.length }];
  });
}
