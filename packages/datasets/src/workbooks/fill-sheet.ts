import { nodesIn } from '@papi/methodology';
import type { Faults } from '@papi/tables';
import { isWithheld } from '../columns.js';
import type { Targets } from '../targets.js';
import type { Index } from '../types.js';
import type { Candidate } from './candidate.js';
import { textOf } from './cells.js';
import { decisions } from './decisions.js';
import { errorsBeside } from './errors-beside.js';
import type { Frame } from './frame.js';
import { gapsIn } from './gaps.js';
import type { ReadLine } from './meanings.js';
import { sheetMessages as messages } from './messages.js';
import type { NodeLine } from './node-lines.js';
import { putIndicators } from './put-indicators.js';
import { type PutScores, putScores, totalOf } from './put-scores.js';
import { ruleDecisions } from './rule-decisions.js';
import { sheetValues } from './sheet-values.js';
import type { Decision } from './types.js';
import { withholdZeros } from './zeros.js';

/** What came of a sheet. */
export interface Filled extends PutScores {
  /** Values of indicators. */
  readonly values: number;
  readonly decisions: readonly Decision[];
}

/**
 * Puts a sheet's scores into the grid of its year, its indicators into theirs.
 *
 * @param adds the sheet adds to another of its year: scores that are there already are compared
 */
export function fillSheet(
  index: Index,
  { frame, year: { year }, lines }: Candidate,
  targets: Targets,
  adds: boolean,
  faults: Faults,
): Filled {
  const kept = lines.filter(
    ({ meaning }) => meaning.kind === 'node' || meaning.kind === 'indicator' || isRead(meaning),
  );
  const values = sheetValues(index, frame, kept, faults);
  const nodes = new Map(
    lines.flatMap(line => {
      const id = nodeOf(index, line, year);
      return id === undefined ? [] : [[id, { line, values: values.of(line).slice() }] as const];
    }),
  );
  const byNode = new Map([...nodes].map(([id, { values }]) => [id, values]));
  const zeros = withholdZeros(index, year, byNode);
  for (const { node, parent, unit } of gapsIn(index, year, byNode)) {
    const [line, position] = [nodes.get(node)?.line.line as number, frame.units[unit]?.position as number];
    const cell = frame.cells.on(frame.way, line, position);
    // Any other text was told as no number.
    const isEmpty = typeof cell === 'string' ? isWithheld(textOf(cell)) : cell === null || cell === 0;
    if (isEmpty) faults.fault(frame.cells.placeOn(frame.way, line, position), messages.gap(node, parent));
  }
  const summed = adds ? 0 : addTotal(index, year, frame, nodes);
  const { besides, told } = errorsBeside(frame, lines, values, byNode.get(totalOf(index, year) ?? ''), faults);
  const put = putScores(index, frame, year, nodes, besides, targets.gridOf(year), adds, faults);
  const indicators = putIndicators(index, frame, year, lines, values, byNode, targets.indicatorsOf(year), faults);
  const rules = ruleDecisions(index, frame, year, lines, values, nodes, byNode, faults);
  return {
    ...put,
    values: indicators.values,
    decisions: [
      ...(zeros + indicators.zerosWithheld > 0 ? [decisions.zerosWithheld(zeros + indicators.zerosWithheld)] : []),
      ...(values.words.size > 0 ? [decisions.wordsWithheld(values.words)] : []),
      ...(summed > 0 ? [decisions.totalSummed(summed)] : []),
      ...told,
      ...indicators.decisions,
      ...rules,
    ],
  };
}

function isRead(meaning: ReadLine['meaning']): boolean {
  return meaning.kind === 'statistic' && meaning.of !== 'weighted' && meaning.of !== 'variance';
}

/** The node whose scores a line holds. */
function nodeOf(index: Index, { meaning }: ReadLine, year: number): string | undefined {
  if (meaning.kind === 'node') return meaning.id;
  return meaning.kind === 'statistic' && meaning.of === 'total' ? totalOf(index, year) : undefined;
}

/** Adds the total where the sheet has every axis and no total; gives the number of axes. */
function addTotal(index: Index, year: number, { units }: Frame, nodes: Map<string, NodeLine>): number {
  const total = totalOf(index, year);
  const axes = nodesIn(index.methodology, year).filter(({ level }) => level === 'axis');
  const [first] = axes;
  if (total === undefined || !first || nodes.has(total) || !axes.every(({ id }) => nodes.has(id))) return 0;
  const values = Float64Array.from(units, (_, unit) =>
    axes.reduce((sum, { id }) => sum + (nodes.get(id)?.values[unit] as number), 0),
  );
  nodes.set(total, { line: nodes.get(first.id)?.line as ReadLine, values });
  return axes.length;
}
