import { type Methodology, yearsOf } from '@papi/methodology';
import { type Faults, nearest, type Place, type Records, type Words } from '@papi/tables';
import { isWithheld, knownHeaders, roleOf } from './columns.js';
import { readLabel } from './labels.js';
import { messages, spans, whyNot } from './messages.js';
import { findNode, nodeNamed, nodeOf, nodesNamed, yearsWithNode } from './nodes.js';
import type { Index } from './types.js';
import type { RowYears } from './years.js';

/** A column of scores in a wide file. */
export interface ScoreColumn {
  readonly column: number;
  readonly node: string;
}

/**
 * The node of each column of a wide file that has no other role, in the years the file holds.
 * Faults: no node of that name (the nearest is offered), a node twice, a node that no year of the file has.
 * A column without any score is not missed where its node is of another year.
 */
export function scoreColumns(
  index: Index,
  records: Records,
  columns: readonly number[],
  years: RowYears,
  faults: Faults,
): readonly ScoreColumn[] {
  const { file, header, headerLine, rows } = records;
  const found = new Map<string, ScoreColumn>();
  let contradicted = false;
  for (const column of columns) {
    const text = header[column] as string;
    const place = { file, row: headerLine, column: text };
    const ids = idsIn(index, text, years.distinct);
    const [node] = ids;
    if (node !== undefined && ids.length === 1) {
      const first = found.get(node);
      if (first) faults.fault(place, messages.nodeTwice(node, header[first.column] as string));
      else found.set(node, { column, node });
      warnOfOtherName(index.methodology, place, node, years.distinct, faults);
      continue;
    }
    const [elsewhere] = ids.length > 0 ? [] : idsIn(index, text, yearsOf(index.methodology));
    if (elsewhere === undefined && roleOf(text) !== undefined) {
      faults.fault(place, messages.ofLongShape(text));
    } else if (elsewhere === undefined) {
      faults.fault(place, messages.unknownColumn(text, likely(index, text, ids, years.distinct)));
    } else if (rows.some(row => !isWithheld(row[column] as string))) {
      const [year] = years.distinct as [number, ...number[]];
      const known = yearsWithNode(index.methodology, elsewhere);
      if (years.from === 'column' || years.from === 'option') {
        faults.fault(place, messages.nodeNotInYear(text, year, whyNot(elsewhere, year, known)));
      } else if (!contradicted) {
        contradicted = true;
        faults.fault(place, messages.yearContradicted(year, elsewhere, spans(known), years.from));
      }
    }
  }
  return [...found.values()];
}

/** The different nodes a label means in some years. */
function idsIn(index: Index, label: string, years: readonly number[]): string[] {
  return [...new Set(years.flatMap(year => nodeOf(index, label, year)?.id ?? []))];
}

/** `2.2: Danh sách hộ nghèo` in 2015, where 2.1 is the list of poor households: the number is read, the name is told. */
function warnOfOtherName(
  methodology: Methodology,
  place: Required<Place>,
  node: string,
  years: readonly number[],
  faults: Faults,
): void {
  const header = place.column;
  const label = header === node ? undefined : readLabel(header);
  if (!label?.name) return;
  const inAnyYear = nodesNamed(methodology, label.name);
  for (const year of years) {
    // A name it has in another year is no slip, unless the name is another node's in this one.
    const other = nodeNamed(methodology, label.name, year)?.id ?? (inAnyYear.includes(node) ? node : inAnyYear[0]);
    const meant = methodology.nodes.find(n => n.id === node && n.from <= year && year <= n.to);
    if (other === undefined || !meant || other === node) continue;
    faults.warn(place, messages.nameDisagrees(label.name, node, meant.name, other));
    return;
  }
}

/** What an unknown header may have been meant for: nodes of the file's years first, then the words for other columns. */
function likely(index: Index, header: string, ids: readonly string[], years: readonly number[]): Words | undefined {
  if (ids.length > 0) return { vi: ids.join(', '), en: ids.join(', ') };
  // `Trục 1 hạng` is a note on node 1, not a slip in its name.
  const after = readLabel(header)?.name ?? '';
  if (roleOf(after) === 'note') return { vi: `"${after}"`, en: `"${after}"` };
  const nodes = new Map(years.flatMap(y => findNode(index, header, y).near ?? []).map(node => [node.id, node]));
  if (nodes.size > 0) {
    const named = [...nodes.values()].slice(0, 3);
    return {
      vi: named.map(n => `${n.id} (${n.name.vi})`).join(', '),
      en: named.map(n => `${n.id} (${n.name.en})`).join(', '),
    };
  }
  const [word] = nearest(header, knownHeaders);
  return word === undefined ? undefined : { vi: `"${word}"`, en: `"${word}"` };
}
