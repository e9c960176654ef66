import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import type { Faults } from '@papi/tables';
import { messages } from './messages.js';

const extensions = new Set(['.csv', '.tsv', '.xlsx', '.xlsm']);

/**
 * The files of scores a person names: files as they are, folders by every .csv, .tsv and .xlsx file in them, sorted by name
 * (a .txt in a folder is more likely a note to the reader: it is read when it is named itself).
 * A folder laid out as the project's data (with a folder `official`, or else `scores`, beside `methodology`) gives the files in that one.
 */
export function scoreFiles(paths: readonly string[], faults: Faults): string[] {
  return paths.flatMap(path => {
    const kind = kindOf(path);
    if (kind === 'file') return [path];
    const name = basename(resolve(path));
    if (kind === undefined) faults.fault({ file: name }, messages.noFile());
    if (kind !== 'folder') return [];
    const files = filesIn(scoresFolder(path) ?? path);
    if (files.length === 0) faults.fault({ file: name }, messages.emptyFolder());
    return files;
  });
}

/** Where the scores lie in a folder that holds a whole index; undefined for any other folder. */
export function scoresFolder(folder: string): string | undefined {
  if (kindOf(join(folder, 'methodology')) !== 'folder') return undefined;
  return ['official', 'scores'].map(name => join(folder, name)).find(path => kindOf(path) === 'folder');
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter(
      entry =>
        !entry.isDirectory() && extensions.has(extname(entry.name).toLowerCase()) && !/^(?:\.|~\$)/.test(entry.name),
    )
    .map(entry => entry.name);
  return names.sort().map(name => join(folder, name));
}

/** What a path leads to; undefined where it leads nowhere. What the system cannot tell is left to those who open it. */
function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : 'file';
  }
}
