import { type Lang, type Methodology, nodeIn } from '@papi/methodology';
import type { Bounds, UsedRule } from '@papi/scoring';
import type { Row } from '@papi/tables';
import { indexWords } from '../index-words.js';
import { scoreTexts } from '../texts/score.js';

/** How the scores of a year were made. */
export interface ScoredBy {
  readonly methodology: Methodology;
  readonly year: number;
  readonly bounds: readonly Bounds[];
  readonly used: readonly UsedRule[];
}

/**
 * The lowest and highest units by which some of the rows were scored: a line for those that are published, a line for
 * those of the file.
 */
export function endsNotes(rows: readonly Row[], { methodology, year, bounds, used }: ScoredBy, lang: Lang): string[] {
  const scored = new Set(rows.flatMap(row => (row.score === null ? [] : [row.node])));
  const isUsed = (indicator: string) =>
    used.some(
      rule =>
        rule.year === year &&
        rule.terms.some(term => term.indicator === indicator) &&
        withParents(methodology, rule.node, year).some(node => scored.has(node)),
    );
  const here = bounds.filter(each => each.year === year && isUsed(each.indicator));
  const number = (value: number) =>
    value.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 3 });
  return [...new Set(here.map(({ units }) => units))].map(units => {
    const some = here.filter(each => each.units === units);
    const ends = some.map(({ indicator, min, max }) => `${indicator} ${number(min)}–${number(max)}`);
    return scoreTexts[lang].note.ends(ends, units, year, indexWords({ methodology }, lang));
  });
}

/** A node and what it adds to. */
function withParents(methodology: Methodology, node: string, year: number): string[] {
  const parent = nodeIn(methodology, node, year)?.parent;
  return [node, ...(parent ? withParents(methodology, parent, year) : [])];
}
