import type { Dataset } from '@papi/datasets';
import { type Lang, nodeIn } from '@papi/methodology';
import { type BrokenSeries, type ExplainedChange, type ExplainedPart, knownIndicator } from '@papi/scoring';
import type { Row } from '@papi/tables';
import { explainTexts } from '../texts/explain.js';
import type { Explained } from './explained-options.js';

/** Columns of `papi change --explain`: the node itself in the first row, then what it is made of, or what broke. */
export const explainedColumns = [
  ...[
    'unit',
    'name',
    'node',
    'nodeName',
    'level',
    'parent',
    'from',
    'to',
    'scoreFrom',
    'scoreTo',
    'points',
    'relative',
  ],
  ...['verdict', 'reason', 'rankFrom', 'rankTo', 'places', 'own', 'field', 'entry', 'unusual', 'se', 'p', 'pBH'],
  ...['status', 'how', 'since', 'why'],
];

/** The rows of an explained change; `points` and `places` of the first are the change and the own part of the move. */
export function explainedRows(dataset: Dataset, asked: Explained, change: ExplainedChange, lang: Lang): readonly Row[] {
  const empty = Object.fromEntries(explainedColumns.map(name => [name, null]));
  const { unit, name, from, to, node } = asked;
  const named = (id: string) => nodeNamed(dataset, id, asked, lang);
  const base = { ...empty, unit, name, from, to };
  const [itself, ...others] = change.broken;
  const { parts, broken, delta, own, ...whole } = change;
  const level = itself?.level ?? nodeIn(dataset.methodology, node, to)!.level;
  return [
    { ...base, ...whole, ...named(node), level, points: delta, places: own, own, ...sinceOf(itself, lang) },
    ...parts.map(part => ({ ...base, ...part, ...partNamed(dataset, part, asked, lang) })),
    ...others.map(each => ({
      ...base,
      ...named(each.node),
      ...{ node: each.node, level: each.level, parent: node, verdict: 'not comparable', reason: 'series' },
      ...sinceOf(each, lang),
    })),
  ].map(numbersOrNull);
}

/** The first year of the series that the later year lies in, and why each series between the two years starts. */
function sinceOf(broken: BrokenSeries | undefined, lang: Lang): Row {
  if (!broken) return {};
  const why = broken.starts.flatMap(({ year, why }) => (why ? [`${year}: ${why[lang]}`] : []));
  return { how: broken.how, since: broken.starts.at(-1)?.year ?? null, why: why.length > 0 ? why.join('; ') : null };
}

/** A node's name as it was called in the later year, or in the earlier one where it is gone. */
export function nodeNamed({ methodology }: Dataset, id: string, { from, to }: Explained, lang: Lang) {
  const node = nodeIn(methodology, id, to) ?? nodeIn(methodology, id, from);
  return { nodeName: node?.name[lang] ?? null, short: node?.short[lang] ?? id };
}

/** What a part is called: a node, an indicator, or what the indicators leave over. */
export function partNamed(dataset: Dataset, part: ExplainedPart, asked: Explained, lang: Lang) {
  if (part.level === 'rest') return { nodeName: explainTexts[lang].rest, short: explainTexts[lang].rest };
  if (part.level !== 'indicator') return nodeNamed(dataset, part.node, asked, lang);
  const name = knownIndicator(dataset.methodology, asked.to, part.node)?.name[lang] ?? null;
  return { nodeName: name, short: name ?? part.node };
}

function numbersOrNull(row: Record<string, unknown>): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'number' && Number.isNaN(value) ? null : value]),
  ) as Row;
}
