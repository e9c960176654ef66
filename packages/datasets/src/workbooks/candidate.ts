import { Faults as Collected, type Faults } from '@papi/tables';
import type { Index } from '../types.js';
import type { SheetCells } from './cells.js';
import { type Frame, frameOf } from './frame.js';
import { labelBook } from './label-book.js';
import { meanings, type ReadLine } from './meanings.js';
import { passOn } from './pass-on.js';
import { nodeIds, type SheetYear, saidYears, sheetYear } from './sheet-year.js';

/** A sheet of scores that may be taken, with what is wrong with it. */
export interface Candidate {
  readonly frame: Frame;
  readonly year: SheetYear;
  readonly lines: readonly ReadLine[];
  /** How many nodes it has. */
  readonly nodes: number;
  readonly faults: Faults;
}

/** What became of a workbook's sheets: those of scores, and why others are none. */
export interface Sorted {
  readonly candidates: readonly Candidate[];
  readonly passedOver: readonly { readonly cells: SheetCells; readonly why: 'no units' | 'no nodes' | 'too large' }[];
  /** Some sheet of scores has no year. */
  readonly failed: boolean;
}

/** The longest official sheet has some 180 rows and 12,000 cells; one of many times that holds something else. */
export const mostRows = 2_000;
export const mostCells = 200_000;

/** Looks through a workbook's sheets for tables of scores, and says the year and the lines of each. */
export function candidatesIn(
  index: Index,
  sheets: readonly SheetCells[],
  option: number | undefined,
  faults: Faults,
): Sorted {
  const passedOver: { cells: SheetCells; why: 'no units' | 'no nodes' | 'too large' }[] = [];
  const framed: { frame: Frame; own: Faults }[] = [];
  for (const cells of sheets) {
    if (cells.rows.length === 0) continue;
    if (cells.rows.length > mostRows || cells.size > mostCells) {
      passedOver.push({ cells, why: 'too large' });
      continue;
    }
    const own = new Collected();
    const frame = frameOf(index, cells, own);
    if (!frame) passedOver.push({ cells, why: 'no units' });
    else if (!holdsNodes(index, frame)) passedOver.push({ cells, why: 'no nodes' });
    else framed.push({ frame, own });
  }
  const named = framed.map(({ frame }) => saidYears(index, frame).find(({ from }) => from !== 'file name')?.year);
  const several = new Set(named.filter(year => year !== undefined)).size > 1;
  const candidates = framed.flatMap(({ frame, own }): Candidate[] => {
    const year = sheetYear(index, frame, option, several, faults);
    if (!year) {
      passOn(own, faults);
      return [];
    }
    const lines = meanings(index, frame, year.year, own);
    const nodes = lines.filter(({ meaning }) => meaning.kind === 'node' || isTotal(meaning)).length;
    return [{ frame, year, lines, nodes, faults: own }];
  });
  return { candidates, passedOver, failed: candidates.length < framed.length };
}

function holdsNodes(index: Index, frame: Frame): boolean {
  const book = labelBook(index.methodology);
  return (
    nodeIds(index, frame).length > 0 ||
    frame.lines.some(({ labels }) => labels.some(text => book.nodes(text).length > 0))
  );
}

function isTotal(meaning: ReadLine['meaning']): boolean {
  return meaning.kind === 'statistic' && meaning.of === 'total';
}
