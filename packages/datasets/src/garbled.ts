import type { Unit } from '@papi/methodology';
import { fromOldFonts } from '@papi/tables';
import type { Index } from './types.js';
import { unitOf } from './units.js';

/**
 * The units that a text may name whose letters were spoilt: saved in an encoding without them, which leaves `?`
 * (`H? N?i`), or typed in an old font among texts that were not (`Hµ Néi`). Offered to the reader, never taken.
 */
export function garbledUnits(index: Index, text: string): readonly Unit[] {
  const typed = /[\xA1-\xFF]/.test(text) ? unitOf(index, fromOldFonts(text)) : undefined;
  if (typed) return [typed];
  if (!/[?\uFFFD]/.test(text) || text.length > 60) return [];
  const letters = text
    .trim()
    .normalize('NFC')
    .replace(/[.*+^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`^${letters.replace(/[?\uFFFD]/g, '\\P{ASCII}')}$`, 'iu');
  const names = (unit: Unit) => [unit.name.vi, ...unit.aliases].map(name => name.normalize('NFC'));
  return index.geography.units.filter(unit => names(unit).some(name => pattern.test(name)));
}
