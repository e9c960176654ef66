import type { Index } from '@papi/datasets';
import { type Lang, levelIn, type Methodology } from '@papi/methodology';
import { type IndexWords, indexWords } from '../index-words.js';
import { computesTexts } from '../texts/check-computes.js';
import { holdsTexts } from '../texts/check-holds.js';
import type { Computes, InYear, NotComputed } from './computes.js';
import { capped, nodesInWords, spanOf } from './lists.js';

const mostLines = 10;

/** What would be computed, what not and why: a line a fact, years that say the same together. */
export function computesTold(computes: Computes, { methodology }: Index, lang: Lang): string[] {
  const n = indexWords({ methodology }, lang);
  const t = computesTexts[lang];
  const named = (year: number, nodes: readonly string[]) => nodesInWords(methodology, year, nodes, lang);
  const inYears = (label: string, rows: readonly InYear[]) =>
    byYears(rows.map(({ year, nodes }) => [year, named(year, nodes)])).map(([of, text]) => `${label}, ${of}: ${text}`);
  const ranked = byYears(
    [...new Set(computes.ranks.map(({ year }) => year))].map(year => [year, ranksOf(computes, year, n, lang)]),
  );
  const depths = byYears(computes.depth.map(({ year, level, indicators }) => [year, t.depth(level, indicators)]));
  const groups = [
    ranked.map(([of, text]) => `${t.ranks}, ${of}: ${text}`),
    changesTold(computes, methodology, named, lang),
    inYears(t.weakSpots, computes.weakSpots),
    inYears(t.intervals, computes.intervals),
    inYears(t.rankRanges, computes.rankRanges),
    inYears(t.approximate, computes.approximate),
    depths.map(([of, text]) => `${t.down} ${text}, ${of}`),
    notTold(computes.not, named, n, lang),
  ];
  return [
    t.title,
    ...groups.flatMap(lines => capped(lines, mostLines, holdsTexts[lang].moreLines)).map(l => `  – ${l}`),
  ];
}

/** Levels that the same number of units have scores of stand together. */
function ranksOf({ ranks }: Computes, year: number, n: IndexWords, lang: Lang): string {
  const t = computesTexts[lang];
  const groups: { count: string; levels: string[] }[] = [];
  for (const { level, nodes, units } of ranks.filter(each => each.year === year)) {
    if (level === 'indicator') continue;
    const count = units.least === units.most ? String(units.most) : `${units.least}–${units.most}`;
    const last = groups.at(-1);
    const text = t.counted[level](nodes.length);
    if (last?.count === count) last.levels.push(text);
    else groups.push({ count, levels: [text] });
  }
  return groups.map(({ count, levels }) => `${holdsTexts[lang].list(levels)} ${t.units(count, n)}`).join('; ');
}

/** How many nodes of each level. */
function counted(methodology: Methodology, year: number, nodes: readonly string[], lang: Lang): string {
  const levels = (['total', 'axis', 'sub-axis'] as const).flatMap(level => {
    const own = levelIn(methodology, level, year).filter(({ id }) => nodes.includes(id));
    return own.length > 0 ? [computesTexts[lang].counted[level](own.length)] : [];
  });
  return holdsTexts[lang].list(levels);
}

/** Changes from year to year; steps that follow each other and say the same make one line. */
function changesTold(
  { changes }: Computes,
  methodology: Methodology,
  named: (year: number, nodes: readonly string[]) => string,
  lang: Lang,
): string[] {
  const t = computesTexts[lang];
  const chains: { years: number[]; text: string }[] = [];
  for (const { from, to, nodes, broken } of changes) {
    const forbidden = broken.length > 0 ? [t.broken(named(to, broken))] : [];
    const none = broken.length > 0 ? t.allBroken : t.nothingShared;
    const text = nodes.length > 0 ? [counted(methodology, to, nodes, lang), ...forbidden].join('; ') : none;
    const last = chains.at(-1);
    if (last?.text === text && last.years.at(-1) === from) last.years.push(to);
    else chains.push({ years: [from, to], text });
  }
  return chains.map(({ years, text }) => `${t.changes}, ${years.join(' → ')}: ${text}`);
}

function notTold(
  not: readonly NotComputed[],
  named: (year: number, nodes: readonly string[]) => string,
  n: IndexWords,
  lang: Lang,
): string[] {
  const t = computesTexts[lang];
  const kinds = new Map<string, { readonly not: NotComputed; readonly what: string[] }>();
  for (const each of not) {
    const key = `${each.why}/${each.years.join()}/${each.nodes.join()}`;
    const known = kinds.get(key);
    if (known) known.what.push(t.what[each.what]);
    else kinds.set(key, { not: each, what: [t.what[each.what]] });
  }
  return [...kinds.values()].map(({ not: { why, years, nodes }, what }) => {
    const of = nodes.length > 0 && years[0] !== undefined ? ` ${named(years[0], nodes)}` : '';
    const when = years.length > 0 ? `, ${spanOf(years)}` : '';
    return `${t.not}: ${holdsTexts[lang].list(what)}${of}${when}: ${t.why(n)[why]}`;
  });
}

/** Texts of years: those that are the same once, with their years. */
function byYears(rows: readonly (readonly [number, string])[]): (readonly [string, string])[] {
  const years = new Map<string, number[]>();
  for (const [year, text] of rows) years.set(text, [...(years.get(text) ?? []), year]);
  return [...years].map(([text, of]) => [spanOf(of), text]);
}
