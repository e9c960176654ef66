import type { Methodology } from '@papi/methodology';
import type { Words } from '@papi/tables';

/** What the index calls its units, one and many: a province, a district. */
export function unitWords(methodology: Methodology): { readonly one: Words; readonly many: Words } {
  return {
    one: methodology.texts.unit_one ?? { vi: 'đơn vị', en: 'unit' },
    many: methodology.texts.unit_many ?? { vi: 'đơn vị', en: 'units' },
  };
}
