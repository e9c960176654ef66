import type { SheetValue } from '@papi/tables';
import { fold } from '@papi/tables';

/** What a plan file says: of the whole, and of each node. */
export type Field = Fact | 'node' | 'name' | 'score' | 'target' | 'target_exact' | 'lead' | 'with';

/** What is said of the whole. */
export type Fact = (typeof factKeys)[number];

export const factKeys = ['unit', 'from', 'to', 'rank_wanted', 'group_wanted', 'score_wanted', 'later_steps'] as const;

/** Where the stable names of the columns are gone, what people call them; the first words of a header count. */
const words: readonly (readonly [Field, readonly string[]])[] = [
  ['target', ['chỉ tiêu', 'mục tiêu', 'điểm mục tiêu', 'target']],
  ['node', ['số', 'mã', 'mã nội dung', 'no', 'number', 'code']],
  ['name', ['nội dung', 'tên nội dung', 'trục nội dung', 'content']],
  ['score', ['điểm năm', 'điểm hiện tại', 'điểm', 'score']],
  ['lead', ['cơ quan chủ trì', 'chủ trì', 'cơ quan đầu mối', 'đầu mối', 'lead agency', 'lead']],
  ['with', ['cơ quan phối hợp', 'phối hợp', 'co-operating agencies', 'with']],
];

const stable = new Set<string>([...factKeys, 'node', 'name', 'score', 'target', 'target_exact', 'lead', 'with']);

/** The field of each folded word, with `năm` behind it or without. */
const byWord = new Map(
  words.flatMap(([field, names]) =>
    names.map(fold).flatMap(name => [[name, field] as const, [`${name}nam`, field] as const]),
  ),
);

/** A header is short; a longer cell is not looked at. */
const longest = 40;

/** The field a header names: by its stable name, or by what people call it (`Chỉ tiêu năm 2024`). */
export function fieldOf(header: SheetValue): Field | undefined {
  if (typeof header !== 'string') return undefined;
  const text = header.trim();
  if (text.length > longest) return undefined;
  const lower = text.toLowerCase();
  return stable.has(lower) ? (lower as Field) : byWord.get(fold(text.replace(/\d+/g, '')));
}

/** Where the fields stand in a header row: the first column of each. Stable names count before what people call them. */
export function fieldsIn(row: readonly SheetValue[]): ReadonlyMap<Field, number> {
  const found = new Map<Field, number>();
  for (const [column, cell] of row.entries()) {
    const field = fieldOf(cell);
    if (field !== undefined && !found.has(field)) found.set(field, column);
  }
  return found;
}
