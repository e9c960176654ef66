import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The file by which a folder is known to be a site made here. */
export const stampName = '.build.json';

/** Whether a folder may be replaced: it is missing, empty, or a site made here. */
export function replaceable(out: string): boolean {
  if (!existsSync(out)) return true;
  return statSync(out).isDirectory() && (readdirSync(out).length === 0 || existsSync(join(out, stampName)));
}

/**
 * Fills a new folder beside `out` and puts it in its place once `fill` is done. If `fill` fails, the new folder is removed
 * and `out` is left as it was. What a build that was killed left beside `out` is cleared away first.
 */
export async function swapIn<T>(out: string, fill: (folder: string) => Promise<T>): Promise<T> {
  const target = resolve(out);
  clearRemains(target);
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

/**
 * Removes the folders of builds that are no longer running. A build killed between its two renames has put the published
 * site aside and nothing in its place: then the site is put back.
 */
function clearRemains(target: string): void {
  const folder = dirname(target);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [mark, owner] = name.startsWith(`.${basename(target)}.`)
      ? name.slice(basename(target).length + 2).split('-')
      : [];
    if ((mark !== 'new' && mark !== 'old') || !/^\d+$/.test(owner ?? '') || isRunning(Number(owner))) continue;
    const remains = join(folder, name);
    if (mark === 'old' && !existsSync(target)) renameSync(remains, target);
    else rmSync(remains, { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Another person's process may not be signalled, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
