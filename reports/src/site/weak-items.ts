import { comparable, type Indicator } from '@papi/methodology';
import { knownIndicator, type WeakIndicator, weakIndicators } from '@papi/scoring';
import { indicatorValues } from './indicators.js';
import type { Model } from './model.js';

/** An indicator of a unit, with what makes it weak or not. */
export interface WeakItem {
  readonly item: Indicator;
  readonly at: WeakIndicator;
}

/** The indicators of a unit in the newest year that has any. */
export interface WeakItems {
  readonly year: number;
  readonly items: readonly WeakItem[];
}

/**
 * The indicators under some nodes of a unit that cost points or are weak, those that cost most first, in the newest year up
 * to `year` in which the unit has values; a node whose series that year is another one is left out. Undefined where no
 * value is known.
 */
export function weakItemsOf(model: Model, year: number, unit: string, nodes: readonly string[]): WeakItems | undefined {
  const tables = tablesOf(model);
  const known = tables.years.findLast(at => at <= year && (tables.of(at).get(unit)?.length ?? 0) > 0);
  if (known === undefined) return undefined;
  const items = (tables.of(known).get(unit) ?? [])
    .filter(at => nodes.includes(at.node) && comparable(model.whole, at.node, known, year))
    .filter(at => at.weak || at.leverage > 0)
    .sort((a, b) => (b.leverage || 0) - (a.leverage || 0))
    .map(at => ({ item: knownIndicator(model.whole, known, at.indicator, at.concept)!, at }));
  return { year: known, items };
}

interface Tables {
  readonly years: readonly number[];
  /** All rows of a year by unit. */
  readonly of: (year: number) => ReadonlyMap<string, readonly WeakIndicator[]>;
}

const made = new WeakMap<Model, Tables>();

/** Each year is judged once for all units. */
function tablesOf(model: Model): Tables {
  const found = made.get(model) ?? makeTables(model);
  made.set(model, found);
  return found;
}

function makeTables({ dataset, panel, whole, years }: Model): Tables {
  const known = indicatorValues(dataset);
  const inYear = new Map<number, ReadonlyMap<string, readonly WeakIndicator[]>>();
  const judge = (year: number) => {
    const byUnit = new Map<string, WeakIndicator[]>();
    if (!known) return byUnit;
    const table = weakIndicators(known.values, panel, whole, { year, source: known.source });
    for (const row of table.objects() as WeakIndicator[]) {
      const rows = byUnit.get(row.unit);
      if (rows) rows.push(row);
      else byUnit.set(row.unit, [row]);
    }
    return byUnit;
  };
  return {
    years: known ? years : [],
    of: year => {
      const rows = inYear.get(year) ?? judge(year);
      inYear.set(year, rows);
      return rows;
    },
  };
}
