import { strFromU8, unzipSync } from 'fflate';

/** The parts of a zipped document as texts, by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}
