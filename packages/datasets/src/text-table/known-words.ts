import type { Knows } from '@papi/tables';
import { knownHeaders } from '../columns.js';
import type { Index } from '../types.js';

const made = new WeakMap<Index['methodology'], Knows>();

/**
 * Tells the words of an index's tables as they are written but for case: names of units, regions and nodes, headers.
 * Tone marks count, so that a text read in a wrong encoding is none.
 */
export function knownWords({ geography, methodology }: Index): Knows {
  const known = made.get(methodology);
  if (known) return known;
  const places = [...geography.units, ...geography.regions].flatMap(({ name }) => [name.vi, name.en]);
  const aliases = geography.units.flatMap(unit => unit.aliases);
  const nodes = methodology.nodes.flatMap(({ name, short }) => [name.vi, name.en, short.vi, short.en]);
  const words = new Set([...places, ...aliases, ...nodes, ...knownHeaders].map(plain));
  const knows: Knows = text => words.has(plain(text)) || words.has(plain(text).replace(kind, ''));
  made.set(methodology, knows);
  return knows;
}

const kind = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|phường|xã) /u;

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
