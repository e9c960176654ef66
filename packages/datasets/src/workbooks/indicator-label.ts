import type { Label } from '@papi/methodology';
import type { Index } from '../types.js';
import { type Keyed, labelBook } from './label-book.js';
import { labelKey, misprintOf } from './label-key.js';
import { numberedLabel } from './numbered-label.js';

/** The indicators that may stand under a sub-axis in a year. */
export interface IndicatorList {
  /** Whether the year has a list of its own; else those of other years may stand there. */
  readonly listed: boolean;
  /** Id by concept; empty where the year has no list. */
  readonly ids: ReadonlyMap<string, string>;
  readonly keyed: readonly Keyed[];
}

/** The list of a sub-axis in a year. */
export function indicatorList({ methodology }: Index, parent: string, year: number): IndicatorList {
  const listed = methodology.indicators.some(i => i.year === year);
  const under = methodology.indicators.filter(i => i.parent === parent && (!listed || i.year === year));
  const concepts = [...new Set(under.map(({ concept }) => concept))];
  const { ofConcept } = labelBook(methodology);
  return {
    listed,
    ids: new Map(listed ? under.map(({ concept, id }) => [concept, id]) : []),
    keyed: concepts.flatMap(concept => ofConcept.get(concept) ?? []),
  };
}

/** The label of a list that a text reads as, letter by letter or misprinted. */
export function indicatorLabel({ keyed }: IndicatorList, text: string): Label | undefined {
  const key = labelKey(wording(text));
  return keyed.find(([known]) => known === key)?.[1] ?? misprintOf(key, keyed);
}

/** A label without the number its writer gave it, and without `(%)` and marks at its end. */
export function wording(text: string): string {
  const label = numberedLabel(text);
  return label?.level === 'indicator' && label.name !== '' ? label.name : text;
}
