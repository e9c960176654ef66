import type { Lang } from '@papi/methodology';
import type { Row } from 'write-excel-file/node';
import type { Annex } from '../../annex.js';
import { monthOf, pointsUp } from '../../annexes/numbers.js';
import { paperTexts } from '../../texts/paper.js';
import { texts } from '../texts.js';
import { headerCell, textCell } from './cells.js';
import type { PaperSheet } from './paper-sheet.js';

/**
 * What else the paper says: its paragraphs, its notes, and the facts of the plan. People read a fact by its name; programs by its key,
 * with its value to the right, in two hidden columns.
 */
export function aboutSheet({ lang, sections, subject, notes, facts }: Annex): PaperSheet {
  const words = texts[lang];
  const pair = (key: string, value: string): Row => [textCell(key), textCell(value)];
  const said = sections.flatMap(section =>
    section.paragraphs.map((text, i) => pair(i === 0 ? section.heading : '', text)),
  );
  const factRows = Object.entries(facts).map(([key, value]): Row => {
    const name = words.fact[key];
    return [
      ...(name === undefined ? pair('', '') : pair(name, inWords(key, value, lang))),
      ...pair(key, String(value)),
    ];
  });
  const rows = [
    [words.content, words.detail].map(headerCell),
    pair('', subject),
    ...said,
    ...notes.map(text => pair('', text)),
    [textCell(words.facts, { fontWeight: 'bold' }), null],
    ...factRows,
  ];
  return {
    ...{ name: words.about, rows, widths: [38, 110, 16, 16] },
    ...{ hidden: [], hiddenColumns: [2, 3], frozen: { rows: 1, columns: 1 } },
  };
}

/** A fact as people write it. */
function inWords(key: string, value: string | number, lang: Lang): string {
  const groups: Readonly<Record<string, string>> = paperTexts[lang].groups;
  if (key === 'group_wanted') return groups[value] ?? String(value);
  if (key === 'month') return monthOf(String(value), lang);
  return key === 'score_wanted' ? pointsUp(Number(value), lang) : String(value);
}
