import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../site/model.js';
import { dataPackage, packagePath } from './datapackage.js';
import { downloadsOf } from './list.js';

export const checksumsPath = 'data/SHA256SUMS';

/** Writes the files for download that hold more than one unit, and the data dictionary. A unit's own files come with its pages. */
export function writeDownloads(folder: string, model: Model): void {
  mkdirSync(join(folder, 'data'), { recursive: true });
  const { scores, index, survey } = downloadsOf(model);
  for (const file of [...scores, ...index, ...survey]) writeFileSync(join(folder, file.path), file.text());
  writeFileSync(join(folder, packagePath), dataPackage(model));
}

/**
 * Writes the checksums of every file under `data/`, as `sha256sum -c SHA256SUMS` reads them. To be called when all are
 * there.
 */
export function writeChecksums(folder: string): void {
  const data = join(folder, 'data');
  const lines = filesIn(data).map(path => {
    const sum = createHash('sha256')
      .update(readFileSync(join(data, ...path.split('/'))))
      .digest('hex');
    return `${sum}  ${path}\n`;
  });
  writeFileSync(join(folder, checksumsPath), lines.join(''));
}

/** Paths inside a folder, with `/`, in the order of their letters. */
function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const paths = entries.flatMap(entry =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)).map(path => `${entry.name}/${path}`) : [entry.name],
  );
  return paths.sort();
}
