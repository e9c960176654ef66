import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Faults, Message } from '@papi/tables';
import { messages } from './messages.js';

/** Some thirty times the scores of all years in the long shape; a larger file is something else, and may not fit in memory. */
const mostMegabytes = 50;

/**
 * The bytes of a file that is read whole; undefined after a fault: none there, too large, not to be read.
 *
 * @param missing what to say where there is no such file
 */
export function bytesOf(path: string, faults: Faults, missing: Message = messages.noFile()): Uint8Array | undefined {
  try {
    const megabytes = Math.ceil(statSync(path).size / 1e6);
    if (megabytes > mostMegabytes) {
      faults.fault({ file: basename(path) }, messages.tooLarge(megabytes, mostMegabytes));
      return undefined;
    }
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    faults.fault({ file: basename(path) }, code === 'ENOENT' ? missing : messages.unreadable(code));
    return undefined;
  }
}
