import type { Lang } from '@papi/methodology';
import { fold, shown } from '@papi/tables';
import { UsageError } from '../exit.js';
import { estimateTexts } from '../texts/estimate.js';
import type { Asked, ColumnValue } from './asked.js';
import type { Condition, SurveyRows } from './survey-rows.js';

/** Most values of a column that `--proportion COLUMN` counts one by one. */
const mostShares = 50;
/** How many values are named to a person who asked for one that is not there. */
const named = 12;

/** What the values that were written stand for in the file. */
export interface SoughtValues {
  readonly proportions: readonly Condition[];
  readonly where: readonly Condition[];
}

/**
 * Finds the values of `--proportion` and `--where` among those of their columns: as written, else as the same number or
 * without case and tone marks where one value alone fits. A proportion without a value stands for every value. One pass
 * over the rows, none where no value is sought.
 *
 * @throws {UsageError} every value that no row has, all at once
 */
export function soughtValues({ proportions, where }: Asked, rows: SurveyRows, lang: Lang): SoughtValues {
  const columns = [...new Set([...proportions, ...where].map(({ column }) => column))];
  if (columns.length === 0) return { proportions: [], where: [] };
  const values = rows.values(columns);
  const unknown: string[] = [];
  const found = ({ column, value }: Required<ColumnValue>): Condition[] => {
    const known = [...values.get(column)!];
    const equals = valueMeant(value, known);
    if (equals !== undefined) return [{ column, equals }];
    const first = sorted(known)
      .slice(0, named)
      .map(each => shown(String(each)));
    unknown.push(estimateTexts[lang].unknownValue(shown(column), shown(value), first, known.length - first.length));
    return [];
  };
  const every = ({ column, value }: ColumnValue): Condition[] => {
    if (value !== undefined) return found({ column, value });
    const known = sorted([...values.get(column)!]);
    if (known.length > mostShares) unknown.push(estimateTexts[lang].tooManyValues(shown(column), mostShares));
    return known.map(equals => ({ column, equals }));
  };
  const sought = { proportions: proportions.flatMap(every), where: where.flatMap(found) };
  if (unknown.length > 0) {
    // A file that is cut or torn lacks values for that reason.
    rows.told(() => {});
    throw new UsageError(unknown.join('\n'));
  }
  return sought;
}

function valueMeant(text: string, known: readonly (string | number)[]): string | number | undefined {
  if (known.includes(text)) return text;
  const number = text === '' ? Number.NaN : Number(text.replace(',', '.'));
  const same = known.filter(value => Number(value) === number && value !== '');
  if (same.length === 1) return same[0];
  const folded = fold(text);
  const alike = folded === '' ? [] : known.filter(value => fold(String(value)) === folded);
  return alike.length === 1 ? alike[0] : undefined;
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Values in the order a person reads them: numbers by size, texts by the alphabet. */
export function sorted<T extends string | number>(values: readonly T[]): T[] {
  return [...values].sort((a, b) => compared(a, b));
}

/** Which of two keys comes first. */
export function compared(a: unknown, b: unknown): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
