import type { Dataset } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import type { ExplainedChange, ExplainedPart, Panel } from '@papi/scoring';
import type { Row } from '@papi/tables';
import { decimal, percent, rounded } from '@papi/tables';
import { indexWords } from '../index-words.js';
import { render } from '../output.js';
import { explainTexts } from '../texts/explain.js';
import { texts } from '../texts.js';
import type { Explained } from './explained-options.js';
import { nodeNamed, partNamed } from './explained-rows.js';

/** A change that is told of. */
const LEAST = 0.00005;
const NAMED = 3;

/** What `papi change --explain` tells a person: the facts in sentences, then what each part did. */
export function explainedPage(
  dataset: Dataset,
  scores: Panel,
  asked: Explained,
  change: ExplainedChange,
  lang: Lang,
): string {
  const t = explainTexts[lang];
  const { nodeName } = nodeNamed(dataset, asked.node, asked, lang);
  return [
    t.title(asked.name, nodeName ?? asked.node, asked.from, asked.to),
    ...explainedFacts(dataset, scores, asked, change, lang).map(line => `  ${line}`),
    ...(change.parts.length > 0 ? ['', partsTable(dataset, asked, change, lang)] : []),
    ...(change.parts.some(({ places }) => !Number.isNaN(places)) ? [t.method] : []),
    ...(change.broken.length > 1 ? ['', t.brokenBelow, ...brokenLines(dataset, asked, change, lang)] : []),
    '',
  ].join('\n');
}

/** The same facts, a sentence each. */
export function explainedFacts(
  dataset: Dataset,
  scores: Panel,
  asked: Explained,
  change: ExplainedChange,
  lang: Lang,
): readonly string[] {
  const t = explainTexts[lang];
  const n = indexWords(dataset, lang);
  const ofIn = (year: number) => scores.at(year, asked.node).of;
  const ranks = [
    { year: asked.from, rank: change.rankFrom, of: ofIn(asked.from) },
    { year: asked.to, rank: change.rankTo, of: ofIn(asked.to) },
  ].filter(({ rank }) => !Number.isNaN(rank));
  const { delta, relative, verdict, reason, se, p, pBH, own, field, entry, unusual } = change;
  if (reason === 'series') {
    const why = (change.broken[0]?.starts ?? []).flatMap(({ year, why }) => (why ? [{ year, why: why[lang] }] : []));
    return [t.broken(asked.from, asked.to, why), t.ranks(ranks), t.onlyRanks];
  }
  if (reason !== null)
    return [t.alone(asked.name, ranks.length > 0 ? ranks[0]!.year : asked.from, asked), t.ranks(ranks)];
  const points = (value: number) => decimal(value, 4, lang);
  const way = Math.abs(delta) < LEAST ? 0 : delta > 0 ? 1 : -1;
  const said = texts[lang].values[verdict] ?? verdict;
  const places = change.rankFrom - change.rankTo;
  const split = [own, field, entry].map(value => signed(value, Number.isInteger(value) ? 0 : 1, lang));
  const axes = change.parts.filter(part => part.parent === asked.node);
  return [
    t.score(
      points(change.scoreFrom),
      points(change.scoreTo),
      points(Math.abs(delta)),
      way,
      signedPercent(relative, lang),
    ),
    se > 0
      ? t.tested(said, points(se), chance(p, lang), chance(pBH, lang))
      : t.byRule(said, n.rule, asked.to - asked.from),
    t.move(ranks[0]!, ranks[1]!, places),
    t.split({ name: asked.name, n, own: split[0]!, field: split[1]!, entry: split[2]! }),
    ...(places !== 0 && !Number.isNaN(unusual)
      ? [t.usual(percent(unusual, lang), Math.abs(places), asked.to - asked.from)]
      : []),
    ...causes(dataset, asked, axes, lang),
  ];
}

/** Which parts added most, and which took away most. */
function causes(dataset: Dataset, asked: Explained, parts: readonly ExplainedPart[], lang: Lang): readonly string[] {
  const t = explainTexts[lang];
  const told = (some: readonly ExplainedPart[]) =>
    some.slice(0, NAMED).map(part => {
      const { short } = partNamed(dataset, part, asked, lang);
      const name = part.level === 'rest' ? short : `${part.node} ${short}`;
      return t.cause(name, signed(part.points, 4, lang), placesOf(part, lang));
    });
  const up = parts.filter(({ points }) => points >= LEAST).sort((a, b) => b.points - a.points);
  const down = parts.filter(({ points }) => points <= -LEAST).sort((a, b) => a.points - b.points);
  return [...(up.length > 0 ? [t.added(told(up))] : []), ...(down.length > 0 ? [t.took(told(down))] : [])];
}

function partsTable(dataset: Dataset, asked: Explained, { parts }: ExplainedChange, lang: Lang): string {
  const told = parts.filter(({ level, points }) => level !== 'rest' || Math.abs(points) >= LEAST);
  const rows = told.map((part): Row => {
    const { short } = partNamed(dataset, part, asked, lang);
    const { scoreFrom, scoreTo, points, relative, places, rankFrom, rankTo } = part;
    const relativeShown = part.level === 'indicator' ? null : relative;
    return {
      ...{ node: part.level === 'rest' ? '' : part.node, part: short, scoreFrom, scoreTo, points },
      ...{ relative: relativeShown, verdict: part.verdict, places, rankFrom, rankTo },
    };
  });
  const columns = Object.keys(rows[0]!);
  const digits = (_: Row, column: string) => (column === 'scoreFrom' || column === 'scoreTo' ? 4 : undefined);
  return render({ columns, rows, headings: explainTexts[lang].columns, digits }, 'table', lang).trimEnd();
}

function brokenLines(dataset: Dataset, asked: Explained, { broken }: ExplainedChange, lang: Lang): readonly string[] {
  const t = explainTexts[lang];
  return broken.slice(1).map(({ node, how, starts }) => {
    const why = starts.flatMap(({ year, why }) => (why ? [{ year, why: why[lang] }] : []));
    return `  ${node} ${nodeNamed(dataset, node, asked, lang).short}: ${t.how(how, asked, why)}`;
  });
}

/** A p-value after its name: `= 0,0150`, `< 0,0001`. */
function chance(p: number, lang: Lang): string {
  return p < LEAST ? `< ${decimal(0.0001, 4, lang)}` : `= ${decimal(p, 4, lang)}`;
}

/** Places with their sign; undefined where they were not shared out. */
export function placesOf({ places }: ExplainedPart, lang: Lang): string | undefined {
  return Number.isNaN(places) ? undefined : signed(places, 1, lang);
}

/** A number with its sign: `+1,2042`, `−0,5`, `0`. */
export function signed(value: number, digits: number, lang: Lang): string {
  if (Number.isNaN(value)) return texts[lang].none;
  const size = decimal(Math.abs(value), digits, lang);
  if (rounded(value, digits) === 0) return size;
  return `${value > 0 ? '+' : '−'}${size}`;
}

function signedPercent(share: number, lang: Lang): string | null {
  return Number.isNaN(share) ? null : `${signed(share * 100, 1, lang)}%`;
}
