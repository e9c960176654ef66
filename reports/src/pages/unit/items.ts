import type { EarlierValue, IndicatorStanding } from '@papi/scoring';
import type { Context } from '../../site/context.js';
import type { ItemFacts } from '../../site/indicators.js';
import type { Model } from '../../site/model.js';
import type { HeldBack } from '../../texts/unit-indicators.js';

/** An indicator of a unit in a year. */
export interface UnitItem extends ItemFacts {
  readonly at: IndicatorStanding;
  readonly earlier: readonly EarlierValue[];
}

/** The smallest loss that is printed as a figure. */
const LEAST = 0.005;

/** The unit's indicators under a sub-axis: those that cost points first, most first, then the others by their ids. */
export function itemsOf({ indicators }: Model, year: number, unit: string, node: string): readonly UnitItem[] {
  if (!indicators) return [];
  return indicators
    .under(year, node)
    .flatMap(facts => {
      const at = indicators.standing(year, unit, facts.item.id);
      return at ? [{ ...facts, at, earlier: indicators.earlier(year, unit, facts.item.id) }] : [];
    })
    .sort((a, b) => (b.at.leverage || 0) - (a.at.leverage || 0));
}

/** Those that cost points, most first. */
export function lossesIn({ t }: Context, rows: readonly UnitItem[]): readonly HeldBack[] {
  return rows
    .filter(row => row.at.leverage >= LEAST)
    .sort((a, b) => b.at.leverage - a.at.leverage)
    .map(({ item, at }) => ({ node: item.parent, id: item.id, name: t(item.name), item, at }));
}
