import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** How the committed sample is made; see scripts/sample/README.md. */
export const COMMITTED = ['--provinces', '01,02,46,64,72,94', '--per-village', '12', '--seed', '4'];

/** Runs the script with these arguments: its exit status and what it says. */
export function makeSample(args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const script = join(root, 'scripts', 'make-sample.mjs');
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
}

/** Makes a wave in a folder of its own, gives `use` the paths, and removes the folder. */
export function withWave<T>(args: readonly string[], use: (wave: string, codebook: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'papi-sample-'));
  try {
    const wave = join(folder, 'synthetic.csv');
    const made = makeSample(['--out', wave, ...args]);
    if (made.status !== 0) throw new Error(made.stderr);
    return use(wave, join(folder, 'codebook.csv'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of a wave made with these arguments. */
export const textOf = (args: readonly string[]): string => withWave(args, wave => readFileSync(wave, 'utf8'));

/** Rows of a wave (no cell of it is quoted) as cells by column. */
export function rowsOf(text: string): ReadonlyMap<string, string>[] {
  const [header = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map(line => line.split(','));
  return rows.map(row => new Map(header.map((name, i) => [name, row[i] ?? ''])));
}
