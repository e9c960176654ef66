import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stampName } from './swap.js';
import { type PlainDataset, tablesOf } from './transfer.js';

/** What a finished site says of itself. */
export interface Stamp {
  /** Digest of everything the site was made from: data, options, code. */
  readonly digest: string;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** The digest of data, options and code. Code counts, so that an upgraded generator builds anew. */
export function digestOf(dataset: PlainDataset, base: string): string {
  const hash = createHash('sha256');
  const { columns: _columns, indicators: _indicators, warnings: _warnings, survey, ...rest } = dataset;
  const told = survey && { ...survey, scores: null, groupScores: null, differences: null, changeErrors: null };
  hash.update(JSON.stringify([rest, base, told]));
  for (const table of tablesOf(dataset)) {
    for (const [name, values] of Object.entries(table)) hash.update(name).update(JSON.stringify(Array.from(values)));
  }
  addCode(hash);
  return hash.digest('hex');
}

/** The stamp of a site whose files are all there still; undefined otherwise, also where the stamp cannot be read. */
export function intact(out: string): Stamp | undefined {
  const file = join(out, stampName);
  if (!existsSync(file)) return undefined;
  const stamp = parsed(readFileSync(file, 'utf8'));
  const { files, bytes } = measure(out);
  return files === stamp?.files && bytes === stamp.bytes ? stamp : undefined;
}

function parsed(text: string): Stamp | null {
  try {
    return JSON.parse(text) as Stamp | null;
  } catch {
    return null;
  }
}

/** Writes the stamp of a finished folder, and gives it. */
export function seal(folder: string, digest: string, pages: number): Stamp {
  const stamp = { digest, pages, ...measure(folder) };
  writeFileSync(join(folder, stampName), `${JSON.stringify(stamp, null, 2)}\n`);
  return stamp;
}

/** Files and bytes of a folder, its stamp left out. */
export function measure(folder: string): { files: number; bytes: number } {
  let files = 0;
  let bytes = 0;
  for (const path of walk(folder)) {
    if (path === join(folder, stampName)) continue;
    files++;
    bytes += statSync(path).size;
  }
  return { files, bytes };
}

export function* walk(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}

/** The generator's own code: every package's compiled files, the theme, and the versions of what they use. */
function addCode(hash: Hash): void {
  const here = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
  const root = dirname(here);
  const packages = join(root, 'packages');
  const folders = [
    here,
    ...readdirSync(packages)
      .sort()
      .map(name => join(packages, name)),
  ];
  const parts = [...folders.map(folder => join(folder, 'dist')), join(here, 'src', 'theme'), join(here, 'assets')];
  for (const part of parts.filter(existsSync)) {
    for (const path of walk(part)) if (!path.endsWith('.map')) hash.update(readFileSync(path));
  }
  hash.update(readFileSync(join(root, 'pnpm-lock.yaml')));
}
