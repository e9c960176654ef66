import type { Annex } from '../src/annex.js';
import { dakLak } from './dak-lak.js';

/** The annex of Đắk Lắk with its first two axes alone. */
export const small: Annex = {
  ...dakLak,
  sections: dakLak.sections.map(section =>
    section.table ? { ...section, table: { ...section.table, rows: section.table.rows.slice(0, 8) } } : section,
  ),
};
