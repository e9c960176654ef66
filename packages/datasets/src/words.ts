import type { Methodology } from '@papi/methodology';
import { fold, type Words } from '@papi/tables';
import { type Role, roleOf, startsWithDigit } from './columns.js';

/** What the index calls its units, one and many: a province, a district. */
export function unitWords({ texts }: Methodology): { readonly one: Words; readonly many: Words } {
  return {
    one: texts.unit_one ?? { vi: 'đơn vị', en: 'unit' },
    many: texts.unit_many ?? { vi: 'đơn vị', en: 'units' },
  };
}

/** What the column of units is called in the files that are written (`unit_column`): `unit` where the index does not say. */
export function unitColumn({ texts }: Methodology): string {
  return texts.unit_column?.en ?? 'unit';
}

const own = new WeakMap<Methodology, ReadonlySet<string>>();

/** The role of a column by its header: also where that is the index's own word for its units (`commune`, `tên xã`). */
export function roleIn(methodology: Methodology, header: string): Role | undefined {
  if (startsWithDigit(header)) return undefined;
  return roleOf(header) ?? (unitHeaders(methodology).has(fold(header)) ? 'unit' : undefined);
}

function unitHeaders(methodology: Methodology): ReadonlySet<string> {
  const known = own.get(methodology);
  if (known) return known;
  const { texts } = methodology;
  const [long, short] = [unitWords(methodology).one, texts.unit_short_one];
  const vi = [long.vi, ...(short ? [short.vi] : [])].flatMap(word => [word, `tên ${word}`, `mã ${word}`]);
  const en = [long.en, ...(short ? [short.en] : [])].flatMap(word => [word, `${word} name`, `${word} code`]);
  const headers = new Set([...vi, ...en].map(fold));
  own.set(methodology, headers);
  return headers;
}
