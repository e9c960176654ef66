import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type IndexNode, type Label, nodesIn } from '@papi/methodology';
import { InputError } from '@papi/tables';
import { type MadeSheet, workbookOf } from '../../../tables/testing/small-workbook.js';
import { bundled } from '../bundled.js';
import { readScores } from '../read-scores.js';
import type { Dataset } from '../types.js';
import type { SheetKind } from './types.js';

/** Sheets as they are published each year, made of the bundled scores, the published labels and made-up indicators. */

export const official = bundled();
const { methodology, geography } = official;

export type Value = string | number | boolean | null;

const scores = new Map<string, number>();
{
  const [year, unit, node, score] = ['year', 'unit', 'node', 'score'].map(
    name => official.scores.array(name) as ArrayLike<string | number>,
  );
  for (let i = 0; i < official.scores.numRows(); i++)
    scores.set(`${year?.[i]}/${unit?.[i]}/${node?.[i]}`, score?.[i] as number);
}

/** The official score; undefined where it is withheld. */
export function officialScore(year: number, unit: string, node: string): number | undefined {
  return scores.get(`${year}/${unit}/${node}`);
}

/** The list of indicators that a sheet of a year is made with: its own, or that of the last year before that has one. */
export function listOf(year: number) {
  const from = Math.max(...methodology.indicators.map(i => i.year).filter(listed => listed <= year));
  const nodes = new Set(nodesIn(methodology, year).map(({ id }) => id));
  return methodology.indicators.filter(i => i.year === from && nodes.has(i.parent));
}

/** A made-up value of a concept for a unit, on its scale. */
export function madeValue(concept: string, unit: number): number {
  const item = methodology.indicators.find(i => i.concept === concept);
  const [lo, hi] = [item?.lo ?? 1, item?.hi ?? 12];
  return lo + ((hi - lo) * (((unit + 1) * (concept.length + 7)) % 101)) / 128;
}

export function labelOf(kind: Label['kind'], of: string, lang: 'vi' | 'en', year = 2024): string {
  const found = (methodology.labels ?? []).filter(
    l => l.kind === kind && l.of === of && l.text[lang] !== '' && (l.from ?? year) <= year && year <= (l.to ?? year),
  );
  return found.at(-1)?.text[lang] ?? '';
}

interface Line {
  readonly vi: string;
  readonly en: string;
  readonly scale: string;
  readonly at: (unit: string, position: number) => Value;
}

export interface Made {
  readonly year: number;
  readonly kind: SheetKind;
  readonly name?: string;
  /** What stands where a score is withheld. */
  readonly withheld?: Value;
  /** Only these axes, with the total left out: a component sheet. */
  readonly axes?: readonly string[];
  readonly indicators?: boolean;
}

function nodeLine(node: IndexNode, year: number, withheld: Value): Line {
  const axis = node.level === 'axis';
  const vi = labelOf('node', node.id, 'vi', year) || node.name.vi;
  return {
    vi: `${axis && year >= 2018 ? 'Chỉ số nội dung ' : ''}${node.id}: ${vi} `,
    en: `${axis ? `Dimension ${node.id}: ` : ''}${labelOf('node', node.id, 'en', year) || node.name.en}`,
    scale: `${node.lo}-${node.hi} điểm`,
    at: unit => officialScore(year, unit, node.id) ?? withheld,
  };
}

/** A standard error as a sheet might print it, with the ends of the 90 % interval that workbooks print. */
export function madeError(position: number): number {
  return 0.25 + position / 100;
}

function linesOf({ year, kind, withheld = null, axes, indicators = true }: Made): Line[] {
  const lines: Line[] = [];
  const total = (unit: string) => officialScore(year, unit, 'total') ?? withheld;
  const around = (sign: number) => (unit: string, position: number) => {
    const score = total(unit);
    return typeof score === 'number' ? score + sign * 1.64497 * madeError(position) : withheld;
  };
  const statistic = (of: Label['kind'], at: Line['at'], scale = '') =>
    lines.push({ vi: labelOf(of, '', 'vi'), en: labelOf(of, '', 'en'), scale, at });
  const errors = kind === 'code-and-name-rows' || kind === 'two-languages';
  if (kind === 'code-and-name-rows') {
    const weighted = (methodology.labels ?? []).filter(l => l.kind === 'weighted');
    for (const { text } of weighted) lines.push({ ...text, scale: '', at: () => 47 });
  }
  if (kind === 'one-header-row') {
    lines.push({ vi: `Chỉ số PAPI ${year} (không có trọng số)`, en: '', scale: '10-80 điểm', at: total });
  } else if (kind !== 'units-in-rows') {
    const label = { vi: 'Chỉ số PAPI tổng hợp (không có trọng số)', en: 'Unweighted PAPI Score' };
    lines.push({ ...label, scale: '10-80 điểm/points', at: total });
  }
  if (errors) {
    statistic('low', around(-1));
    statistic('high', around(1));
    statistic('se', (unit, position) => (typeof total(unit) === 'number' ? madeError(position) : withheld));
  }
  for (const node of nodesIn(methodology, year)) {
    if (node.level === 'total' || (axes && !axes.includes(node.id.split('.')[0] as string))) continue;
    lines.push(nodeLine(node, year, withheld));
    if (node.level === 'axis' && kind === 'code-and-name-rows') {
      lines.push({ vi: `Phương sai (Chỉ số nội dung ${node.id})`, en: '', scale: '', at: () => 0.015 });
    }
    if (node.level !== 'sub-axis' || !indicators || (kind === 'units-in-rows' && !axes)) continue;
    const own = listOf(Math.max(year, 2018)).filter(i => i.parent === node.id);
    for (const { concept } of own) {
      const sure = officialScore(year, '01', node.id) !== undefined;
      lines.push({
        vi: `${labelOf('indicator', concept, 'vi')}${sure ? ' (%)*' : ''}`,
        en: labelOf('indicator', concept, 'en'),
        scale: '0%-100%',
        at: (unit, position) =>
          officialScore(year, unit, node.id) === undefined ? withheld : madeValue(concept, position),
      });
    }
  }
  if (kind === 'two-languages' || kind === 'new-units-above') statistic('n', (_, position) => 200 + position);
  return lines;
}

/** A sheet of a year in one of the published layouts. */
export function madeSheet(made: Made): MadeSheet & { readonly rows: Value[][] } {
  const { year, kind, name = `${year}_VIE_ENG` } = made;
  const { units } = geography;
  const lines = linesOf(made);
  const figures = ({ at }: Line) => units.map(({ code }, position) => at(code, position));
  const codes = units.map(({ code }) => Number(code));
  const names = units.map(unit => unit.name.vi);
  if (kind === 'units-in-rows') {
    const columns = lines.map(line => [line.vi, ...figures(line)]);
    const head: Value[][] = [['Tên tỉnh '], ...names.map(text => [`${text} `])];
    return { name, rows: head.map((row, i) => [...row, ...columns.map(column => column[i] as Value)]) };
  }
  const inVietnamese = lines.map(line => [line.vi, line.scale, ...figures(line)]);
  if (kind === 'one-header-row') {
    return { name, rows: [['Tên tỉnh/thành phố', 'Thang điểm', ...units.map(u => u.name.en)], ...inVietnamese] };
  }
  if (kind === 'code-and-name-rows') {
    return { name, rows: [['Mã tỉnh', 'Thang điểm', ...codes], ['Tỉnh/Thành phố', null, ...names], ...inVietnamese] };
  }
  const twoLanguages = lines.map(line => [line.en, line.vi, line.scale, ...figures(line)]);
  const notes: Value[][] = [
    ['Note: Provinces without data in indicators', 'Ghi chú: Các tỉnh có ô dữ liệu trống là do mẫu trả lời không đủ'],
    [`Copyright @CECODES, RTA and UNDP (${year + 1})`, `Bản quyền @CECODES, RTA and UNDP (${year + 1})`],
  ];
  const head: Value[][] = [
    ['Mã tỉnh', 'Mã tỉnh', 'Thang điểm/Scale', ...codes],
    ['Tỉnh/Thành phố', 'Tỉnh/Thành phố', null, ...names],
  ];
  if (kind === 'two-languages') return { name, rows: [...head, ...twoLanguages, ...notes] };
  // Two provinces a group, under the first one's code and name, and a blank column after each group.
  const first = (cells: readonly Value[]) => cells.map((cell, i) => (i % 2 === 0 ? cell : null));
  const above: Value[][] = [
    ['Mã tỉnh mới', null, null, ...first(codes)],
    ['Tỉnh mới', null, null, ...names.map((_, i) => names[i - (i % 2)] as string)],
  ];
  const spread = (row: Value[]) => row.flatMap((cell, i) => (i > 3 && (i - 3) % 2 === 0 ? [null, cell] : [cell]));
  return { name, rows: [...above, ...head, ...twoLanguages].map(spread).concat(notes) };
}

/** Reads a workbook of these sheets. */
export function readSheets(sheets: readonly MadeSheet[], year?: number, file = 'book.xlsx'): Dataset {
  return readBooks({ [file]: workbookOf(sheets) }, year);
}

/** Reads files of these names and bytes together. */
export function readBooks(files: Readonly<Record<string, string | Uint8Array>>, year?: number): Dataset {
  const folder = mkdtempSync(join(tmpdir(), 'books-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return readScores([folder], official, year === undefined ? {} : { year });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The faults of reading a workbook of these sheets, in English. */
export function faultsOfSheets(sheets: readonly MadeSheet[], year?: number, file?: string): readonly string[] {
  try {
    readSheets(sheets, year, file);
  } catch (error) {
    if (error instanceof InputError) return error.lines('en');
    throw error;
  }
  throw new Error('expected an InputError');
}

/** How far the scores of a dataset lie from the official ones at most, and how many there are. */
export function offOfficial({ scores: read }: Dataset): { readonly most: number; readonly count: number } {
  const [year, unit, node, score] = ['year', 'unit', 'node', 'score'].map(
    name => read.array(name) as ArrayLike<string | number>,
  );
  let most = 0;
  for (let i = 0; i < read.numRows(); i++) {
    const known = officialScore(year?.[i] as number, unit?.[i] as string, node?.[i] as string);
    most = Math.max(most, Math.abs((score?.[i] as number) - (known ?? Number.POSITIVE_INFINITY)));
  }
  return { most, count: read.numRows() };
}

/** How many official scores a year has. */
export function officialCount(year: number): number {
  return [...scores.keys()].filter(key => key.startsWith(`${year}/`)).length;
}
