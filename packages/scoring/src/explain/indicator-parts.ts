import { comparable, type Methodology } from '@papi/methodology';
import type { ColumnTable } from 'arquero';
import { type ItemColumn, itemColumns } from '../indicators/item-columns.js';
import type { RuleSource } from '../indicators/item-rule.js';
import type { ExplainedPart } from './explained-change.js';

/**
 * Of a sub-axis, unit by unit, the points its indicators add to a change between two years: the difference of
 * weight · (x − worst)/(best − worst), which is slope · Δx where the ends of the scale stay. Only of indicators that ask the
 * same (`concept`) in the same unit of measure under the same sub-axis, and whose rule is known in both years.
 *
 * @param values columns `year`, `unit`, `indicator`, `value`, and `concept` where known
 * @returns for a sub-axis, a unit and the sub-axis' points: its indicators, then a `rest` that makes them add up; nothing
 *   where no indicator is known
 */
export function indicatorPartsOf(
  values: ColumnTable,
  methodology: Methodology,
  { from, to, source }: { readonly from: number; readonly to: number; readonly source?: RuleSource | undefined },
): (node: string, unit: string, points: number) => readonly ExplainedPart[] {
  const columns = itemColumns(values, methodology, source).filter(({ rule }) => !Number.isNaN(rule.slope));
  const pairs = columns.flatMap(now => {
    if (now.item.year !== to || !comparable(methodology, now.item.parent, from, to)) return [];
    const before = columns.find(({ item }) => item.year === from && sameQuestion(item, now.item));
    return before ? [{ before: valuesOf(before), now: valuesOf(now) }] : [];
  });

  return (node, unit, points) => {
    const parts = pairs.flatMap(({ before, now }): ExplainedPart[] => {
      const [scoreFrom, scoreTo] = [before.byUnit.get(unit), now.byUnit.get(unit)];
      if (now.item.parent !== node || scoreFrom === undefined || scoreTo === undefined) return [];
      return [
        {
          ...unjudged,
          ...{ node: now.item.id, level: 'indicator', parent: node, scoreFrom, scoreTo },
          points: worthOf(now, scoreTo) - worthOf(before, scoreFrom),
          status: now.rule.status,
          relative: scoreFrom > 0 ? scoreTo / scoreFrom - 1 : Number.NaN,
        },
      ];
    });
    if (parts.length === 0) return [];
    const explained = parts.reduce((sum, part) => sum + part.points, 0);
    return [...parts, { ...unjudged, node, level: 'rest', parent: node, points: points - explained }];
  };
}

const unjudged = {
  scoreFrom: Number.NaN,
  scoreTo: Number.NaN,
  relative: Number.NaN,
  verdict: null,
  status: null,
  places: Number.NaN,
  rankFrom: Number.NaN,
  rankTo: Number.NaN,
} as const;

type Item = ItemColumn['item'];
type ItemValues = Pick<ItemColumn, 'item' | 'rule'> & { readonly byUnit: ReadonlyMap<string, number> };

function sameQuestion(a: Item, b: Item): boolean {
  return a.concept === b.concept && a.parent === b.parent && a.unit === b.unit;
}

function valuesOf({ item, rule, units, values }: ItemColumn): ItemValues {
  return { item, rule, byUnit: new Map(units.map((unit, at) => [unit, values[at]!])) };
}

/** Points of the sub-axis that a value is worth: none at the worst end. */
function worthOf({ rule }: ItemValues, value: number): number {
  return rule.slope * (value - rule.worst);
}
