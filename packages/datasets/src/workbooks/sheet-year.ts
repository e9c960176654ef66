import { nodesIn, yearsOf } from '@papi/methodology';
import type { Faults, Words } from '@papi/tables';
import { messages as common, spans } from '../messages.js';
import { yearsWithNode } from '../nodes.js';
import type { Index } from '../types.js';
import { yearsInName } from '../years.js';
import { decisions } from './decisions.js';
import type { Frame } from './frame.js';
import { labelBook } from './label-book.js';
import { sheetMessages as messages } from './messages.js';
import { numberedLabel } from './numbered-label.js';
import type { Decision, SheetYearFrom } from './types.js';

/** A sheet's year, and what is to be told of how it was found. */
export interface SheetYear {
  readonly year: number;
  readonly from: SheetYearFrom;
  readonly decisions: readonly Decision[];
}

interface Said {
  readonly year: number;
  readonly from: SheetYearFrom;
}

/**
 * The year of a sheet: the option, else what the label of the total, the sheet's name and the file's name say. What the
 * sheet holds may contradict a year (nodes that it does not have); where two years are left the content cannot decide, and
 * that is a fault. Where nothing says a year, the content does if one year alone has its nodes.
 *
 * @param several whether the workbook's sheets are named for different years: then each is its own, whatever the file's name says
 * @returns undefined after a fault
 */
export function sheetYear(
  index: Index,
  frame: Frame,
  option: number | undefined,
  several: boolean,
  faults: Faults,
): SheetYear | undefined {
  const known = yearsOf(index.methodology);
  const ids = nodeIds(index, frame);
  const said = saidYears(index, frame);
  const own = said.filter(({ from }) => from !== 'file name');
  if (option !== undefined && !(several && own.length > 0))
    return taken(frame, { year: option, from: 'option' }, said, faults);
  const trusted = several && own.length > 0 ? own : said;
  const place = { file: frame.cells.place };
  const fitting = trusted.filter(({ year }) => known.includes(year) && missing(index, ids, year).length === 0);
  const [chosen, ...others] = fitting;
  if (chosen && others.every(({ year }) => year === chosen.year)) return taken(frame, chosen, trusted, faults);
  if (chosen) faults.fault(place, messages.yearsDisagree(listed(fitting)));
  else if (trusted.length > 0) {
    const [first] = trusted as [Said, ...Said[]];
    const [node] = missing(index, ids, first.year);
    if (!known.includes(first.year) || node === undefined)
      faults.fault(place, common.unknownYear(String(first.year), `${known[0]}-${known.at(-1)}`));
    else
      faults.fault(
        place,
        messages.yearNotHeld(listed(trusted), `${node} (${spans(yearsWithNode(index.methodology, node))})`),
      );
  } else {
    const exact = known.filter(year => sameNodes(index, ids, year));
    if (exact.length === 1) return taken(frame, { year: exact[0] as number, from: 'content' }, [], faults);
    faults.fault(place, messages.noYear());
  }
  return undefined;
}

/** The years that the label of the total, the sheet's name and the file's name give, where each gives one. */
export function saidYears(index: Index, { cells, lines }: Pick<Frame, 'cells' | 'lines'>): readonly Said[] {
  const book = labelBook(index.methodology);
  const inLabels = lines.flatMap(({ labels }) =>
    labels.filter(text => book.statistic(text) === 'total').flatMap(yearsInName),
  );
  const sources: readonly (readonly [SheetYearFrom, readonly number[]])[] = [
    ['label', [...new Set(inLabels)]],
    ['sheet name', yearsInName(cells.name)],
    ['file name', yearsInName(cells.file)],
  ];
  return sources.flatMap(([from, [year, ...more]]) =>
    year !== undefined && more.length === 0 ? [{ year, from }] : [],
  );
}

function taken(frame: Frame, { year, from }: Said, said: readonly Said[], faults: Faults): SheetYear {
  const others = said.filter(other => other.year !== year);
  if (others.length > 0) faults.warn({ file: frame.cells.place }, messages.otherYear(listed(others), year));
  return {
    year,
    from,
    decisions: [
      decisions.year(from, year, froms[from]),
      ...(others.length > 0 ? [decisions.otherYear(listed(others))] : []),
    ],
  };
}

const froms: Readonly<Record<SheetYearFrom, Words>> = {
  option: { vi: 'theo --year', en: 'from --year' },
  label: { vi: 'theo nhãn tổng điểm', en: 'from the label of the total' },
  'sheet name': { vi: 'theo tên trang tính', en: 'from the sheet’s name' },
  'file name': { vi: 'theo tên tệp', en: 'from the file’s name' },
  content: { vi: 'năm duy nhất có đúng các nội dung này', en: 'the only year with these nodes' },
};

function listed(said: readonly Said[]): Words {
  return {
    vi: said.map(({ year, from }) => `${year} ${froms[from].vi}`).join(', '),
    en: said.map(({ year, from }) => `${year} ${froms[from].en}`).join(', '),
  };
}

/** Ids of the numbered nodes of a sheet that exist in some year. */
export function nodeIds({ methodology }: Index, { lines }: Pick<Frame, 'lines'>): readonly string[] {
  const known = new Set(methodology.nodes.map(({ id }) => id));
  const ids = lines.flatMap(({ labels }) => labels.flatMap(text => numberedLabel(text)?.id ?? []));
  return [...new Set(ids)].filter(id => known.has(id));
}

/** The nodes that a year does not have. */
function missing({ methodology }: Index, ids: readonly string[], year: number): readonly string[] {
  const has = new Set(nodesIn(methodology, year).map(({ id }) => id));
  return ids.filter(id => !has.has(id));
}

function sameNodes(index: Index, ids: readonly string[], year: number): boolean {
  const parts = nodesIn(index.methodology, year).filter(({ level }) => level !== 'total');
  return ids.length === parts.length && missing(index, ids, year).length === 0;
}
