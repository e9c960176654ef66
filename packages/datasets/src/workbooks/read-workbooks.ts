import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Faults, Sheet } from '@papi/tables';
import type { ReadFile } from '../read-file.js';
import type { Targets } from '../targets.js';
import type { Index } from '../types.js';
import { unitWords } from '../words.js';
import { type Candidate, candidatesIn, mostCells, mostRows } from './candidate.js';
import { SheetCells } from './cells.js';
import { chooseSheets, type InBook } from './choose.js';
import { decisions } from './decisions.js';
import { type Filled, fillSheet } from './fill-sheet.js';
import { lineDecisions } from './line-decisions.js';
import { sheetMessages as messages } from './messages.js';
import { passOn } from './pass-on.js';
import type { Decision, SheetLayout } from './types.js';

/** A file of sheets, and its sheets. */
export interface Book {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The year given for it; undefined where it is to tell its own. */
  readonly year: number | undefined;
  /** Undefined where the file could not be opened as a workbook, which was told. */
  readonly sheets: readonly Sheet[] | undefined;
}

/**
 * Reads official workbooks into the grids of their years: every sheet is looked at, each year is taken once (see
 * `chooseSheets`), and how each sheet was understood comes back with its workbook.
 *
 * @returns for each workbook what it gave, in the order of the workbooks; undefined for one that could not be read
 */
export function readWorkbooks(
  books: readonly Book[],
  index: Index,
  targets: Targets,
  faults: Faults,
): readonly (ReadFile | undefined)[] {
  const opened = books.map(book => candidatesOf(book, index, faults));
  const all = opened.flatMap((candidates, book): InBook[] =>
    (candidates ?? []).map((candidate, tab) => ({ candidate, book, tab })),
  );
  const layouts = new Map<InBook, SheetLayout>();
  for (const { main, parts, superseded } of chooseSheets(all)) {
    const mainPlace = main.candidate.frame.cells.place;
    for (const { candidate } of superseded) {
      faults.warn({ file: candidate.frame.cells.place }, messages.superseded(candidate.year.year, mainPlace));
    }
    const others = superseded.map(({ candidate }) => candidate.frame.cells.place);
    const about = superseded.length > 0 ? [decisions.supersedes(others)] : [];
    layouts.set(main, taken(index, main.candidate, targets, false, about, faults));
    for (const part of parts)
      layouts.set(part, taken(index, part.candidate, targets, true, [decisions.part(mainPlace)], faults));
  }
  return books.map(({ path, bytes }, book) => {
    if (!opened[book]) return undefined;
    const own = [...layouts].filter(([sheet]) => sheet.book === book).sort(([a], [b]) => a.tab - b.tab);
    const years = [...new Set(own.flatMap(([, layout]) => layout.years))].sort((a, b) => a - b);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const [only, ...more] = years;
    return {
      source: {
        file: basename(path),
        year: more.length === 0 ? (only ?? null) : null,
        years,
        sha256,
        bytes: bytes.length,
      },
      layouts: own.map(([, layout]) => layout),
    };
  });
}

/** The sheets of scores of a workbook; what is none is told. */
function candidatesOf({ path, year, sheets }: Book, index: Index, faults: Faults): readonly Candidate[] | undefined {
  const file = basename(path);
  if (!sheets) return undefined;
  const { many } = unitWords(index.methodology);
  const { candidates, passedOver, failed } = candidatesIn(
    index,
    sheets.map(sheet => new SheetCells(file, sheet)),
    year,
    faults,
  );
  const none = candidates.length === 0 && !failed;
  if (none && passedOver.length === 0) faults.fault({ file }, messages.noUnits(many));
  for (const { cells, why } of passedOver) {
    const message = {
      'no units': messages.noUnits(many),
      'no nodes': messages.noNodes(),
      'too large': messages.tooLarge(mostRows, mostCells),
    }[why];
    if (none) faults.fault({ file: cells.place }, message);
    else if (typeof message.found === 'object') faults.warn({ file: cells.place }, messages.notRead(message.found));
  }
  return candidates;
}

function taken(
  index: Index,
  candidate: Candidate,
  targets: Targets,
  adds: boolean,
  about: readonly Decision[],
  faults: Faults,
): SheetLayout {
  passOn(candidate.faults, faults);
  const told = lineDecisions(index.methodology, candidate, faults);
  const filled = fillSheet(index, candidate, targets, adds, faults);
  return layoutOf(candidate, filled, [...told.slice(0, 1), ...about, ...told.slice(1), ...filled.decisions]);
}

function layoutOf({ frame, year, lines }: Candidate, filled: Filled, decided: readonly Decision[]): SheetLayout {
  const { cells, kind, units } = frame;
  return {
    ...{ file: cells.file, shape: 'sheet', sheet: cells.name, hidden: cells.hidden, layout: kind },
    ...{ years: [year.year], yearFrom: year.from, units: units.length, withheldUnits: filled.withheldUnits },
    nodes: lines.flatMap(({ at, labels, meaning }) => {
      if (meaning.kind === 'node') return [{ node: meaning.id, at, labels }];
      return meaning.kind === 'statistic' && meaning.of === 'total' ? [{ node: 'total', at, labels }] : [];
    }),
    indicators: lines.flatMap(({ at, labels, scale, meaning }) =>
      meaning.kind === 'indicator' ? [{ indicator: meaning.id, concept: meaning.concept, at, labels, scale }] : [],
    ),
    ...{ scores: filled.scores, withheld: filled.withheld, held: filled.held },
    ...{ values: filled.values, decisions: decided },
  };
}
