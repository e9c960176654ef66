import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '@papi/methodology';
import { readRecords } from '@papi/tables';
import { idsOf } from './labels.js';
import type { PlannedGroup } from './plan.js';
import type { RespondentGroup } from './types.js';

/**
 * The groups of a file with their names: those the codebook gives a group, those of `respondents/groups.csv` for the
 * groups and values it knows, the ids themselves for any other. Values are those that occur.
 */
export function respondentGroups(folder: string, groups: readonly PlannedGroup[]): readonly RespondentGroup[] {
  const words = groupWords(folder);
  return groups.map(({ id, rule, labels, row }) => {
    const listed = idsOf(rule).filter(value => labels.seen.has(value));
    const others = [...labels.seen].filter(value => !listed.includes(value));
    const values = [...listed, ...inOrder(others)];
    return {
      id,
      name: row.name ?? words.get(`${id}:`) ?? { vi: id, en: id },
      values: values.map(value => ({ id: value, name: words.get(`${id}:${value}`) ?? { vi: value, en: value } })),
    };
  });
}

/** Numbers by size, words by the alphabet. The collator is slow to make, so it is not made in vain. */
function inOrder(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...values].sort(new Intl.Collator('vi', { numeric: true }).compare);
}

/** By group and value; a group's own name by an empty value. */
function groupWords(folder: string): ReadonlyMap<string, Words> {
  const file = 'groups.csv';
  const path = join(folder, 'respondents', file);
  if (!existsSync(path)) return new Map();
  const { header, rows } = readRecords(readFileSync(path), file);
  const cell = (row: readonly string[], name: string) => (row[header.indexOf(name)] ?? '').trim();
  return new Map(
    rows.map(row => [
      `${cell(row, 'group')}:${cell(row, 'value')}`,
      { vi: cell(row, 'name_vi'), en: cell(row, 'name_en') },
    ]),
  );
}
