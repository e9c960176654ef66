import { unzipSync } from 'fflate';
import type { Faults } from '../faults.js';
import { workbookMessages as messages } from './messages.js';

/** How much a workbook may hold once unpacked, in bytes. PAPI's own hold about one million. */
export const unpackedLimit = 200_000_000;

/** The parts of a workbook that are read, by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Relations, the list of sheets, shared texts, styles and sheets: all that is needed. Pictures, macros and links stay packed. */
const needed = /^(?:\/)?(?:_rels\/\.rels|xl\/(?:[^/]+\.xml|_rels\/[^/]+\.rels|worksheets\/[^/]+\.xml))$/i;

/**
 * Unpacks the parts of a workbook in memory. Names are only names: nothing is written, and no name reaches the disk.
 * What would unpack to more than the limit, whatever its size says, is a fault.
 *
 * @returns undefined after a fault
 */
export function unzip(bytes: Uint8Array, file: string, faults: Faults): Parts | undefined {
  let unpacked = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!needed.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > unpackedLimit) throw new TooLarge();
        return true;
      },
    });
    return new Map(Object.entries(parts).map(([name, part]) => [name.replace(/^\//, ''), part]));
  } catch (error) {
    if (error instanceof TooLarge) faults.fault({ file }, messages.tooLarge(unpackedLimit));
    else faults.fault({ file }, messages.damaged());
    return undefined;
  }
}

class TooLarge extends Error {}
