import type { RespondentGroup } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import type { Row } from '@papi/tables';
import { texts } from '../texts.js';

const keys = ['year', 'unit', 'name'];
const rules = ['missing', 'interval', 'confidence', 'lonely', 'variance'];

/** Columns of scores, in order. */
export function scoreColumns(grouped: boolean, synthetic: boolean): readonly string[] {
  return [
    ...keys,
    ...(grouped ? ['group', 'value'] : []),
    ...['node', 'level', 'score', 'se', 'low', 'high', 'df', 'n', 'shown', 'status', 'reason'],
    ...['approximate', 'without', 'deff', ...rules],
    ...(synthetic ? ['synthetic'] : []),
  ];
}

/** Columns of differences between groups, in order. */
export function differenceColumns(synthetic: boolean): readonly string[] {
  return [
    ...keys,
    ...['group', 'value', 'base', 'node', 'level', 'difference', 'se', 'low', 'high', 'df'],
    ...['p', 'pHolm', 'pBH', 'shown', 'reason'],
    ...(synthetic ? ['synthetic'] : []),
  ];
}

const figures = ['score', 'difference', 'se', 'low', 'high', 'p', 'pHolm', 'pBH', 'deff'] as const;

/**
 * A row as it may be published: what rests on too few answers has no figures and says that alone, as any other reason
 * (all answers are alike) would tell of them; what has no score has no status of its rule. A difference, of two sides that
 * each have a score, is hidden for no other reason.
 */
export function published(row: Row, showFrom: number): Row {
  const unscored = 'status' in row && typeof row.score !== 'number' ? { status: null } : {};
  if (row.shown) return { ...row, ...unscored };
  const empty = Object.fromEntries(figures.filter(name => name in row).map(name => [name, null]));
  const few = 'difference' in row || (typeof row.n === 'number' && row.n > 0 && row.n < showFrom);
  return { ...row, ...empty, ...unscored, reason: few ? 'few answers' : (row.reason ?? 'few answers') };
}

/** How rows are laid out for people: few columns, the values of groups by their names. */
export function forReading(rows: readonly Row[], group: RespondentGroup | undefined, lang: Lang) {
  const names = new Map(group?.values.map(({ id, name }) => [id, name[lang]]));
  const named = (id: unknown) => names.get(String(id)) ?? String(id);
  const differences = rows.some(row => 'difference' in row);
  const some = (name: string, but: unknown) => (rows.some(row => row[name] !== but) ? [name] : []);
  const shown = [
    ...(new Set(rows.map(row => row.year)).size > 1 ? ['year'] : []),
    ...['unit', 'name', ...(group ? ['value'] : []), ...(differences ? ['base'] : []), 'node'],
    ...(differences
      ? ['difference', 'se', 'low', 'high', 'df', 'p', 'pBH']
      : ['score', 'se', 'low', 'high', 'df', 'n', ...some('status', 'exact')]),
    ...some('reason', null),
  ];
  return {
    rows: rows.map(row => ({
      ...row,
      ...(group && { value: named(row.value) }),
      ...(differences && { base: named(row.base) }),
      ...(row.reason === 'part missing' && row.without ? { reason: withoutParts(String(row.without), lang) } : {}),
    })),
    shown,
    verbatim: [],
    digits: (_: Row, column: string) => digits[column],
  };
}

function withoutParts(parts: string, lang: Lang): string {
  return `${texts[lang].values['part missing'] ?? 'part missing'}: ${parts}`;
}

const digits: Readonly<Record<string, number>> = { score: 3, difference: 3, se: 3, low: 3, high: 3, p: 3, pBH: 3 };
