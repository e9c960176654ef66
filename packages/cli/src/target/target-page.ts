import type { Dataset } from '@papi/datasets';
import { agencyName, type Lang, nodeIn } from '@papi/methodology';
import type { Group, PathPoints } from '@papi/scoring';
import type { Row } from '@papi/tables';
import { asWritten, decimal, upTo } from '@papi/tables';
import { type IndexWords, indexWords } from '../index-words.js';
import { render } from '../output.js';
import { targetTexts } from '../texts/target.js';
import { texts } from '../texts.js';
import type { StepFound, TargetFound } from './found-target.js';
import { rateInTable, rateNote, rateSentence } from './rate-words.js';

/** What `papi target` tells a person: a block of facts, the steps of a path, the shares. */
export function targetPage(dataset: Dataset, found: TargetFound, group: Group, benchmark: string, lang: Lang): string {
  const { start, steps } = found;
  const t = targetTexts[lang];
  const n = indexWords(dataset, lang);
  const node = nodeIn(dataset.methodology, start.node, start.year)!;
  const last = steps.at(-1)!;
  const named = texts[lang].values[group] ?? group;
  const now: Fact = [
    t.fact.now(start.year),
    t.fact.standing(decimal(start.score, 4, lang), start.rank, start.of, named),
  ];
  const block = steps.length === 1 ? factLines([now, ...stepFacts(last, start.rank, n, lang)]) : factLines([now]);
  return [
    t.fact.title(start.name, node.name[lang], last.year),
    ...block,
    ...(steps.length === 1 ? [] : pathLines(found, n, lang)),
    ...shareLines(dataset, found, benchmark, lang),
    '',
  ].join('\n');
}

type Fact = readonly [label: string, text: string];

function stepFacts({ target, needed, rate, year }: StepFound, rank: number, n: IndexWords, lang: Lang): Fact[] {
  const { fact: t } = targetTexts[lang];
  const points = (value: number) => decimal(upTo(value, 4), 4, lang);
  const wanted =
    'score' in target
      ? t.score(asWritten(target.score, lang))
      : 'group' in target
        ? t.group(texts[lang].values[target.group] ?? target.group, needed.rankWanted, target.group === 'High')
        : 'places' in target
          ? t.places(target.places, needed.rankWanted)
          : t.rank(needed.rankWanted);
  const yearly = needed.to - needed.from > 1 ? points(needed.perYear) : undefined;
  return [
    [t.target(year), wanted],
    [t.needed, needed.points === 0 ? t.reached : t.points(points(needed.scoreNeeded), points(needed.points), yearly)],
    [t.whenReached, t.rankThen(needed.rankThen, othersWords(needed, n, lang))],
    [t.history, rateSentence(rate, { rank, target, needed }, n, lang)],
  ];
}

/** How the others were taken: those that were to move and could not are held after all. */
function othersWords({ others, moved, from, of }: PathPoints, n: IndexWords, lang: Lang): string {
  const { fact: t } = targetTexts[lang];
  if (others === 'moving' && moved === 0) return t.unmoved(from, n);
  const held = others === 'moving' ? of - 1 - moved : 0;
  return held > 0 ? `${t.others(n)[others]}; ${t.stayed(held, n)}` : t.others(n)[others];
}

function factLines(facts: readonly Fact[]): string[] {
  const width = Math.max(...facts.map(([label]) => [...label].length));
  return facts.map(([label, text]) => `  ${label}${' '.repeat(width - [...label].length)}  ${text}`);
}

function pathLines({ start, steps }: TargetFound, n: IndexWords, lang: Lang): string[] {
  const t = targetTexts[lang];
  const rows = steps.map(
    ({ year, needed, rate }): Row => ({
      to: year,
      rankWanted: needed.rankWanted,
      scoreWanted: needed.points === 0 ? needed.score : upTo(needed.scoreNeeded, 4),
      points: upTo(needed.points, 4),
      perYear: upTo(needed.perYear, 4),
      rankThen: needed.rankThen,
      history: rateInTable(rate, lang),
    }),
  );
  return [
    '',
    `${t.fact.path}: ${othersWords(steps[0]!.needed, n, lang)}`,
    table(rows, lang),
    rateNote(start.rank, steps[0]!.rate.level, n, lang),
  ];
}

function shareLines(dataset: Dataset, found: TargetFound, benchmark: string, lang: Lang): string[] {
  const { start, steps, shares, spreadable, month } = found;
  const t = targetTexts[lang];
  const last = steps.at(-1)!;
  const points = (value: number) => decimal(upTo(value, 4), 4, lang);
  if (last.needed.points === 0) return [];
  if (!spreadable) return ['', t.noShares];
  if (shares.parts.length === 0) return ['', t.noGaps(benchmark)];
  const agencies = shares.parts.some(({ lead }) => lead.length > 0);
  const rows = shares.parts.map(
    (part): Row => ({
      node: part.node,
      nodeName: nodeIn(dataset.methodology, part.node, start.year)!.short[lang],
      score: part.score,
      points: upTo(part.points, 4),
      scoreWanted: upTo(part.scoreWanted, 4),
      cap: upTo(part.cap, 4),
      bound: t.bounds[part.bound],
      ...(agencies && { lead: part.lead.map(agency => agencyName(dataset.methodology, agency, lang)).join('; ') }),
    }),
  );
  return [
    '',
    t.shares(last.year),
    table(rows, lang),
    shares.left > 0 ? t.left(points(shares.left)) : t.spread(points(shares.points)),
    t.caps(last.year - start.year, benchmark, indexWords(dataset, lang)),
    ...(agencies ? [t.leads(month)] : []),
  ];
}

/** A table under its own headings; all numbers but ranks and years are points. */
function table(rows: readonly Row[], lang: Lang): string {
  const columns = Object.keys(rows[0]!);
  const whole = new Set(['to', 'rankWanted', 'rankThen']);
  const digits = (_: Row, column: string) => (whole.has(column) ? 0 : 4);
  return render({ columns, rows, headings: targetTexts[lang].columns, digits }, 'table', lang).trimEnd();
}
