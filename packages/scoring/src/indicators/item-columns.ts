import type { Indicator, Methodology } from '@papi/methodology';
import type { ColumnTable } from 'arquero';
import type { ErrorWithDf } from '../independent-error.js';
import { type Quartiles, quartilesOf } from '../quartiles.js';
import { knownIndicator } from './item-known.js';
import { type ItemRule, itemRule, type RuleSource } from './item-rule.js';

/** The values of one indicator in one year: what it is, how it is scored, which units have which value. */
export interface ItemColumn {
  readonly item: Indicator;
  readonly rule: ItemRule;
  readonly units: readonly string[];
  readonly values: readonly number[];
  /** The error of each value; NaN where not known. */
  readonly errors: readonly ErrorWithDf[];
  /** The values ascending. */
  readonly sorted: readonly number[];
  readonly quartiles: Quartiles;
}

/**
 * Lays a table of indicator values out by year and indicator, in the order they first appear; one that no list knows is
 * left out, and so is a value that is not a number.
 *
 * Which rules the scores follow is told by the values where it is not asked for: those with errors (`se`) were estimated from
 * respondents, others are published.
 *
 * @param values columns `year`, `unit`, `indicator`, `value`, and `concept`, `se`, `df` where known; one row a value
 * @throws {RangeError} a column is missing, or a unit has two values of one indicator in one year
 */
export function itemColumns(
  values: ColumnTable,
  methodology: Methodology,
  source: RuleSource = sourceOf(values),
): readonly ItemColumn[] {
  for (const name of ['year', 'unit', 'indicator', 'value']) {
    if (!values.column(name)) throw new RangeError(`indicators: no column '${name}'`);
  }
  const column = <T>(name: string) => values.array(name) as ArrayLike<T>;
  const optional = <T>(name: string) => (values.column(name) ? column<T>(name) : undefined);
  const [year, value] = [column<number>('year'), column<number>('value')];
  const [unit, indicator] = [column<string>('unit'), column<string>('indicator')];
  const [concept, se, df] = [optional<string>('concept'), optional<number>('se'), optional<number>('df')];
  const found = new Map<string, { item: Indicator; of: Map<string, Known> } | null>();
  for (let row = 0; row < year.length; row++) {
    const key = `${year[row]}/${indicator[row]}`;
    let here = found.get(key);
    if (here === undefined) {
      const item = knownIndicator(methodology, year[row]!, indicator[row]!, concept?.[row]);
      here = item ? { item, of: new Map() } : null;
      found.set(key, here);
    }
    if (here === null || !Number.isFinite(value[row]!)) continue;
    if (here.of.has(unit[row]!)) {
      throw new RangeError(`indicators: unit ${unit[row]} has two values of ${indicator[row]} in ${year[row]}`);
    }
    here.of.set(unit[row]!, { value: value[row]!, se: se?.[row] ?? Number.NaN, df: df?.[row] ?? Number.NaN });
  }
  return [...found.values()].flatMap(here => {
    if (here === null || here.of.size === 0) return [];
    const known = [...here.of.values()].map(({ value }) => value);
    const sorted = known.toSorted((a, b) => a - b);
    const field = { lowest: sorted[0]!, highest: sorted.at(-1)! };
    const rule = itemRule(methodology, here.item, field, source);
    return [
      {
        ...{ item: here.item, rule, units: [...here.of.keys()], values: known, errors: [...here.of.values()] },
        ...{ sorted, quartiles: quartilesOf(sorted) },
      },
    ];
  });
}

/** Which rules the scores beside some values of indicators follow: those of respondents where values have errors. */
function sourceOf(values: ColumnTable): RuleSource {
  const errors = (values.column('se') ? values.array('se') : []) as ArrayLike<number>;
  return Array.from(errors).some(error => error > 0) ? 'respondents' : 'published';
}

interface Known extends ErrorWithDf {
  readonly value: number;
}
