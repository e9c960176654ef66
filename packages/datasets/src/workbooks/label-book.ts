import type { Label, LabelKind, Methodology } from '@papi/methodology';
import { labelKey } from './label-key.js';

/** The labels of published workbooks, by what they are looked up with. */
export interface LabelBook {
  /** The figure about the total, or beside it, that a label names. */
  statistic(text: string): Exclude<LabelKind, 'node' | 'indicator'> | undefined;
  /** The labels of nodes, and of indicators, that read so; of all years. */
  nodes(text: string): readonly Label[];
  indicators(text: string): readonly Label[];
  /** Every label of a node, and of a concept, by key. */
  readonly ofNode: ReadonlyMap<string, readonly Keyed[]>;
  readonly ofConcept: ReadonlyMap<string, readonly Keyed[]>;
}

/** A label and the keys of its texts. */
export type Keyed = readonly [key: string, label: Label];

const books = new WeakMap<Methodology, LabelBook>();

/** The label book of an index; made once. */
export function labelBook(methodology: Methodology): LabelBook {
  const known = books.get(methodology) ?? made(methodology.labels ?? []);
  books.set(methodology, known);
  return known;
}

function made(labels: readonly Label[]): LabelBook {
  const keyed = labels.flatMap(label => keysOf(label).map((key): Keyed => [key, label]));
  const nodes = grouped(
    keyed.filter(([, { kind }]) => kind === 'node'),
    ([key]) => key,
  );
  const indicators = grouped(
    keyed.filter(([, { kind }]) => kind === 'indicator'),
    ([key]) => key,
  );
  const statistics = keyed.filter(([, { kind }]) => kind !== 'node' && kind !== 'indicator');
  const labelsOf = (map: ReadonlyMap<string, readonly Keyed[]>, text: string) =>
    (map.get(labelKey(text)) ?? []).map(([, label]) => label);
  return {
    statistic(text) {
      const key = labelKey(text);
      const found = statistics.find(([own, { kind }]) => own === key || (kind === 'variance' && key.startsWith(own)));
      return found?.[1].kind as Exclude<LabelKind, 'node' | 'indicator'> | undefined;
    },
    nodes: text => labelsOf(nodes, text),
    indicators: text => labelsOf(indicators, text),
    ofNode: grouped(
      keyed.filter(([, { kind }]) => kind === 'node'),
      ([, { of }]) => of,
    ),
    ofConcept: grouped(
      keyed.filter(([, { kind }]) => kind === 'indicator'),
      ([, { of }]) => of,
    ),
  };
}

function keysOf({ text }: Label): readonly string[] {
  return [...new Set([text.vi, text.en].map(labelKey))].filter(key => key !== '');
}

function grouped(keyed: readonly Keyed[], by: (keyed: Keyed) => string): ReadonlyMap<string, readonly Keyed[]> {
  const groups = new Map<string, Keyed[]>();
  for (const one of keyed) {
    const group = groups.get(by(one));
    if (group) group.push(one);
    else groups.set(by(one), [one]);
  }
  return groups;
}

/** Whether a label means the same in a year. */
export function holdsIn({ from, to }: Label, year: number): boolean {
  return (from ?? year) <= year && year <= (to ?? year);
}
