import type { Candidate } from './candidate.js';

/** A sheet of scores and the workbook it stands in. */
export interface InBook {
  readonly candidate: Candidate;
  /** Position of the workbook among those read, and of the sheet in it. */
  readonly book: number;
  readonly tab: number;
}

/** The sheets of one year: the one that is taken, those that add to it, those left out. */
export interface Chosen {
  readonly year: number;
  readonly main: InBook;
  readonly parts: readonly InBook[];
  readonly superseded: readonly InBook[];
}

/**
 * Takes each year once. Of the sheets with nearly all the nodes that any has, the newest is taken: a visible sheet before a
 * hidden one, then the one in the workbook that reaches the latest year, then the later workbook and the later tab. Sheets
 * with far fewer nodes add to it (the component sheets of 2011–2017), in the order in which they stand.
 */
export function chooseSheets(all: readonly InBook[]): readonly Chosen[] {
  const newest = new Map<number, number>();
  for (const { candidate, book } of all) newest.set(book, Math.max(newest.get(book) ?? 0, candidate.year.year));
  const rank = ({ candidate, book, tab }: InBook) => [
    candidate.frame.cells.hidden ? 0 : 1,
    newest.get(book) as number,
    book,
    tab,
  ];
  const years = [...new Set(all.map(({ candidate }) => candidate.year.year))].sort((a, b) => a - b);
  return years.map(year => {
    const own = all.filter(({ candidate }) => candidate.year.year === year);
    const most = Math.max(...own.map(({ candidate }) => candidate.nodes));
    const whole = own
      .filter(({ candidate }) => candidate.nodes >= 0.8 * most)
      .sort((a, b) => compare(rank(b), rank(a)));
    const [main, ...superseded] = whole as [InBook, ...InBook[]];
    return { year, main, parts: own.filter(sheet => !whole.includes(sheet)), superseded };
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) {
    const difference = value - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
