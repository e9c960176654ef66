import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * A zip file with the same parts, in the order of their names and without times: the same parts give the same bytes. Office
 * wants the list of types first.
 *
 * @param change what becomes of a part's text; only texts (.xml, .rels) are shown
 */
export function repacked(bytes: Uint8Array, change: (name: string, text: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  parts.sort(([a], [b]) => (a === types ? -1 : b === types ? 1 : a < b ? -1 : 1));
  const isText = (name: string) => /\.(?:xml|rels)$/.test(name);
  const made = parts.map(
    ([name, part]) => [name, isText(name) ? strToU8(change(name, strFromU8(part))) : part] as const,
  );
  return zipSync(Object.fromEntries(made), { level: 9, mtime: firstDay() });
}

const types = '[Content_Types].xml';

/** Zip files count local time from 1980: every part bears the first day, wherever it is made. */
function firstDay(): Date {
  return new Date(1980, 0, 1);
}
