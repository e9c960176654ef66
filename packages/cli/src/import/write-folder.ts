import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type ExportedFile, provenanceMark, provenanceName } from '@papi/datasets';

/** Whether a folder may be replaced: it is missing, empty, or holds what an import wrote and nothing else. */
export function replaceable(out: string): boolean {
  if (!existsSync(out)) return true;
  if (!statSync(out).isDirectory()) return false;
  const names = readdirSync(out);
  if (names.length === 0) return true;
  const written = filesOfImport(join(out, provenanceName));
  return written !== undefined && names.every(name => name === provenanceName || written.includes(name));
}

/** The files that a provenance lists; undefined where it is none of an import. */
function filesOfImport(path: string): readonly string[] | undefined {
  try {
    const found = JSON.parse(readFileSync(path, 'utf8')) as { made_by?: unknown; files?: readonly { name: string }[] };
    return found.made_by === provenanceMark ? (found.files ?? []).map(({ name }) => name) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes files into a new folder beside `out` and puts it in its place when all are there: a failure leaves `out` as it was.
 *
 * @throws the system's error
 */
export function writeFolder(out: string, files: readonly ExportedFile[]): void {
  const target = resolve(out);
  const beside = (mark: string) => join(dirname(target), `.${basename(target)}.${mark}-${process.pid}`);
  const [fresh, old] = [beside('new'), beside('old')];
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  try {
    for (const { name, text } of files) writeFileSync(join(fresh, name), text);
    if (existsSync(target)) renameSync(target, old);
    try {
      renameSync(fresh, target);
    } catch (error) {
      if (existsSync(old)) renameSync(old, target);
      throw error;
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}
