import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The file by which a folder is known to be a site made here. */
export const stampName = '.build.json';

/** Whether a folder may be replaced: it is missing, empty, or a site made here. */
export function replaceable(out: string): boolean {
  return !existsSync(out) || readdirSync(out).length === 0 || existsSync(join(out, stampName));
}

/**
 * Fills a new folder beside `out` and puts it in its place once `fill` is done. If `fill` fails, the new folder is removed
 * and `out` is left as it was.
 */
export async function swapIn<T>(out: string, fill: (folder: string) => Promise<T>): Promise<T> {
  const target = resolve(out);
  const beside = (mark: string) => join(dirname(target), `.${basename(target)}.${mark}-${process.pid}`);
  const fresh = beside('new');
  const old = beside('old');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  try {
    const result = await fill(fresh);
    if (existsSync(target)) renameSync(target, old);
    try {
      renameSync(fresh, target);
    } catch (error) {
      if (existsSync(old)) renameSync(old, target);
      throw error;
    }
    return result;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}
