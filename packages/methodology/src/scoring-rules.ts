import type { Faults } from '@papi/tables';
import { kinds } from './messages.js';
import { nodeFinder } from './node-at.js';
import { checkUnique, type Located, type SheetRow } from './row.js';
import { readSheet } from './sheet.js';
import type { IndexNode, ScoringRule, ScoringTerm } from './types.js';

const file = 'methodology/scoring.csv';
const columns = ['sub_axis', 'from', 'to', 'lo', 'hi', 'items', 'terms', 'status', 'largest_residual'];
const statuses = ['exact', 'close', 'approximate', 'incomplete', 'unknown'] as const;

/**
 * How sub-axes follow from their items, in the years for which that is known; a folder without the file has no rule.
 * Each rule belongs to a node of all its years, and a node has at most one rule a year.
 */
export function readScoringRules(folder: string, nodes: readonly IndexNode[], faults: Faults): readonly ScoringRule[] {
  const located = readSheet(folder, file, { columns, optional: true }, faults).map((row): Located<ScoringRule> => {
    const value = {
      node: row.text('sub_axis'),
      from: row.year('from'),
      to: row.year('to'),
      lo: row.optionalNumber('lo'),
      hi: row.optionalNumber('hi'),
      items: row.optionalNumber('items'),
      terms: row.list('terms', ';').flatMap(term => readTerm(term, row)),
      status: row.oneOf('status', statuses),
      largestResidual: row.optionalNumber('largest_residual'),
    };
    return { value, row };
  });
  const years = located.flatMap(({ value, row }) =>
    Array.from({ length: Math.max(1, value.to - value.from + 1) }, (_, i) => ({
      value: { ...value, year: value.from + i },
      row,
    })),
  );
  checkUnique(years, 'from', r => `${r.node}/${r.year}`, { vi: 'mỗi năm một quy tắc', en: 'one rule a year' });
  const nodeAt = nodeFinder(nodes);
  for (const { value, row } of years) {
    if (nodeAt(value.node, value.year)) continue;
    row.contradicts('sub_axis', { vi: `nút có trong năm ${value.year}`, en: `a node that exists in ${value.year}` });
  }
  return located.map(l => l.value);
}

/** `2.2.2 1..0`: an item (`?` where it is not published), its value scored worst and its value scored best. */
function readTerm(term: string, row: SheetRow): readonly ScoringTerm[] {
  const [, item = '', worst = '', best = ''] = /^(\S+) ([^.]+(?:\.\d+)?)\.\.(.+)$/.exec(term) ?? [];
  const ends = [end(worst), end(best)] as const;
  if (item === '' || ends.includes(undefined)) {
    row.fault('terms', { code: 'not-as-expected', found: term, expected: kinds.term });
    return [];
  }
  return [{ item: item === '?' ? null : item, worst: ends[0]!, best: ends[1]! }];
}

function end(text: string): number | 'min' | 'max' | undefined {
  if (text === 'min' || text === 'max') return text;
  return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}
