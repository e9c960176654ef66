import type { Level } from '@papi/methodology';
import { type Faults, foldWords, shown } from '@papi/tables';
import { roleOf } from '../columns.js';
import type { Index } from '../types.js';
import type { FigureLine, Frame } from './frame.js';
import { type IndicatorList, indicatorLabel, indicatorList, wording } from './indicator-label.js';
import { labelBook } from './label-book.js';
import type { Meaning } from './line-meaning.js';
import { sheetMessages as messages } from './messages.js';
import { type NodeLabel, nodeLabel } from './node-label.js';

/** A line with its meaning in the sheet's year. */
export interface ReadLine extends FigureLine {
  readonly meaning: Meaning;
}

/**
 * Says what each line of a sheet is in a year, in order: statistics of the total by their label, axes and sub-axes by
 * number or name, indicators by their wording under the sub-axis they stand under, never by position. Where the year has
 * no list of indicators, the order of the sheet gives their ids and the wording the concept.
 * Texts of one line that mean different things are a fault; so is a node or an indicator twice.
 */
export function meanings(index: Index, frame: Frame, year: number, faults: Faults): readonly ReadLine[] {
  const seen = new Map<string, FigureLine>();
  let parent: string | undefined;
  let list: IndicatorList | undefined;
  let count = 0;
  const concepts = new Set<string>();
  return frame.lines.map((line): ReadLine => {
    let meaning = plainMeaning(index, frame, line, year, faults);
    if (meaning?.kind === 'node') {
      parent = hasLevel(index, meaning.id, 'sub-axis') ? meaning.id : undefined;
      list = parent === undefined ? undefined : indicatorList(index, parent, year);
      count = 0;
    }
    meaning ??= indicatorMeaning(index, frame, line, list, parent, faults);
    if (meaning.kind === 'indicator' && !meaning.listed) {
      count++;
      const concept = unlike(concepts, meaning.concept);
      meaning = { ...meaning, id: `${parent}.${count}`, concept };
    }
    if (meaning.kind === 'indicator') concepts.add(meaning.concept);
    const key = keyOf(meaning);
    const before = key === undefined ? undefined : seen.get(key);
    if (key !== undefined && before) {
      faults.fault(placeOf(frame, line), messages.lineTwice(key, frame.way === 'row', before.at));
      meaning = { kind: 'aside' };
    } else if (key !== undefined) seen.set(key, line);
    return { ...line, meaning };
  });
}

/** A line's place: the cell that names it. */
export function placeOf({ cells, way, header }: Frame, { line }: FigureLine) {
  return cells.placeOn(way, line, header);
}

function keyOf(meaning: Meaning): string | undefined {
  if (meaning.kind === 'node' || meaning.kind === 'indicator') return meaning.id;
  return meaning.kind === 'statistic' && meaning.of !== 'weighted' && meaning.of !== 'variance'
    ? meaning.of
    : undefined;
}

/** What a line is where that does not depend on the sub-axis above it. */
function plainMeaning(index: Index, frame: Frame, line: FigureLine, year: number, faults: Faults): Meaning | undefined {
  const book = labelBook(index.methodology);
  for (const text of line.labels) {
    const of = book.statistic(text);
    if (of) return { kind: 'statistic', of };
  }
  const nodes = line.labels.flatMap(text => nodeLabel(index, text, year) ?? []);
  if (nodes.length > 0) return nodeMeaning(index, frame, line, nodes, faults);
  if (!hasCells(frame, line)) return { kind: 'note' };
  const role = line.labels.map(roleOf).find(found => found !== undefined);
  if (role === 'unit' || role === 'note' || role === 'year' || line.labels.length === 0) {
    return line.labels.length === 0 ? { kind: 'unknown', parent: undefined } : { kind: 'aside' };
  }
  return undefined;
}

/** A number counts more than a name; two numbers, or two names, that disagree are a fault. */
function nodeMeaning(
  index: Index,
  frame: Frame,
  line: FigureLine,
  nodes: readonly NodeLabel[],
  faults: Faults,
): Meaning {
  const [first] = nodes as [NodeLabel, ...NodeLabel[]];
  const other = nodes.find(({ id }) => id !== first.id);
  if (other) faults.fault(placeOf(frame, line), messages.labelsDisagree(line.labels.map(shown), first.id, other.id));
  const named = nodes.find(({ named }) => named !== undefined);
  if (named?.named)
    faults.warn(placeOf(frame, line), messages.otherName(shown(line.labels.join(' / ')), first.id, named.named));
  if (hasLevel(index, first.id, 'total')) return { kind: 'statistic', of: 'total' };
  const label = nodes.find(node => node.label?.caution)?.label ?? nodes.find(node => node.label)?.label;
  const unfamiliar = label ? undefined : nodes.find(node => node.unfamiliar)?.unfamiliar;
  return { kind: 'node', id: first.id, ...(label && { label }), ...(unfamiliar && { unfamiliar }) };
}

function hasLevel({ methodology }: Index, id: string, level: Level): boolean {
  return methodology.nodes.some(node => node.id === id && node.level === level);
}

function indicatorMeaning(
  index: Index,
  frame: Frame,
  line: FigureLine,
  list: IndicatorList | undefined,
  parent: string | undefined,
  faults: Faults,
): Meaning {
  if (!list || parent === undefined) return { kind: 'unknown', parent };
  const labels = line.labels.flatMap(text => indicatorLabel(list, text) ?? []);
  const [label] = labels;
  const other = labels.find(({ of }) => of !== label?.of);
  if (label && other)
    faults.fault(placeOf(frame, line), messages.labelsDisagree(line.labels.map(shown), label.of, other.of));
  if (label && !list.listed) return { kind: 'indicator', id: '', parent, concept: label.of, label, listed: false };
  if (label)
    return { kind: 'indicator', parent, id: list.ids.get(label.of) as string, concept: label.of, label, listed: true };
  const elsewhere = line.labels.flatMap(text => labelBook(index.methodology).indicators(wording(text)))[0]?.of;
  if (list.listed) return { kind: 'unknown', parent, ...(elsewhere !== undefined && { elsewhere }) };
  return { kind: 'indicator', id: '', parent, concept: conceptOf(line.labels), listed: false };
}

/** A concept's name made of a wording that no list has: its words, without marks, joined by hyphens. */
function conceptOf(labels: readonly string[]): string {
  const words = foldWords(wording(labels.find(text => /^[\x20-\x7E]*$/.test(text)) ?? labels[0] ?? ''));
  const ascii = words
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .split(/ +/);
  let name = '';
  for (const word of ascii) if (name.length + word.length < 60) name += (name === '' ? '' : '-') + word;
  return name === '' ? 'indicator' : name;
}

/** The name, or with a number behind it where the sheet has it already. */
function unlike(taken: ReadonlySet<string>, name: string): string {
  let own = name;
  for (let n = 2; taken.has(own); n++) own = `${name}-${n}`;
  return own;
}

/** Whether a line has a cell at a unit. */
export function hasCells({ cells, way, units }: Frame, { line }: FigureLine): boolean {
  return units.some(({ position }) => cells.on(way, line, position) !== null);
}
