import { foldWords } from '@papi/tables';
import type { Index } from '../types.js';
import { findUnit, unitOf } from '../units.js';
import { isAggregate } from '../workbooks/aggregates.js';

const numbering = /^(?:[ivx]+|[a-h]|\d+)\s*[.):-]\s*/i;
const parts = /^(?:vung|mien|khu vuc|region|area) /;

/** Whether a text in the place of a unit's name means many units: the country, a mean of all, a region. */
export function isOfMany(index: Index, text: string): boolean {
  const name = text.trim().replace(numbering, '');
  if (name === '' || unitOf(index, text) || unitOf(index, name)) return false;
  const words = foldWords(name);
  const regions = index.geography.regions.flatMap(region => [region.name.vi, region.name.en]).map(foldWords);
  const bare = words.replace(parts, '').replace(/ (?:region|vung)$/, '');
  if (isAggregate(name) || regions.includes(bare)) return true;
  // Vũng Tàu, misspelt, is no region.
  return parts.test(words) && findUnit(index, name).near?.length === 0;
}
