import type { Index } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { indexWords } from '../index-words.js';
import { holdsTexts } from '../texts/check-holds.js';
import type { Understood } from './file-report.js';
import { capped, firstOf, nodesInWords, spanOf } from './lists.js';

const mostNames = 12;
const mostLines = 10;

/** Which units of the geography and which nodes of the year are not in a file, a line for years that lack the same. */
export function missingTold({ units, nodes, years }: Understood, { methodology }: Index, lang: Lang): string[] {
  const t = holdsTexts[lang];
  const prefix = (of: readonly number[]) => (years.length > 1 ? `${spanOf(of)}: ` : '');
  const unitsOf = new Map<number, string[]>();
  for (const { year, name } of units.missing ?? []) unitsOf.set(year, [...(unitsOf.get(year) ?? []), name]);
  const ofUnits = grouped(
    [...unitsOf].map(([year, names]) => ({ year, text: firstOf(names, mostNames, lang), count: names.length })),
  );
  const ofNodes = grouped(
    (nodes.missing ?? []).map(({ year, nodes: ids }) => ({
      ...{ year, text: nodesInWords(methodology, year, ids, lang), count: ids.length },
    })),
  );
  return [
    ...capped(
      ofUnits.map(
        ({ years, text, count }) =>
          `${prefix(years)}${t.missingUnits(count, indexWords({ methodology }, lang))}: ${text}`,
      ),
      mostLines,
      t.moreLines,
    ),
    ...capped(
      ofNodes.map(({ years, text }) => `${prefix(years)}${t.missingNodes}: ${text}`),
      mostLines,
      t.moreLines,
    ),
  ];
}

/** Units whose scores are withheld, with the nodes: a line for each unit, and for years that lack the same. */
export function withheldTold({ units, nodes, years }: Understood, { methodology }: Index, lang: Lang): string[] {
  const t = holdsTexts[lang];
  const inFile = new Map(nodes.found.map(({ year, nodes: ids }) => [year, ids.length]));
  const lines = grouped(
    units.withheld.map(({ year, name, nodes: ids }) => {
      const text =
        ids.length === inFile.get(year) ? t.withheldAll : t.withheld(nodesInWords(methodology, year, ids, lang, true));
      return { year, name, text, count: ids.length };
    }),
  ).map(({ name = '', years: of, text }) => `${name}${years.length > 1 ? ` (${spanOf(of)})` : ''}: ${text}`);
  return [...capped(lines, mostLines, t.moreLines)];
}

interface Line {
  readonly year: number;
  readonly name?: string;
  readonly text: string;
  readonly count: number;
}

/** Lines of several years that say the same as one. */
function grouped(lines: readonly Line[]): readonly (Omit<Line, 'year'> & { readonly years: readonly number[] })[] {
  const found = new Map<string, { line: Line; years: number[] }>();
  for (const line of lines) {
    const key = `${line.name ?? ''}\n${line.text}`;
    const known = found.get(key);
    if (known) known.years.push(line.year);
    else found.set(key, { line, years: [line.year] });
  }
  return [...found.values()].map(({ line, years }) => ({ ...line, years }));
}
