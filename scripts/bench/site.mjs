import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { line, ms } from './clock.mjs';

/** The whole site from nothing in fresh processes, then once more unchanged; and what it weighs. */
export async function benchSite(root, run) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const out = join(folder, 'site');
  const build = () => {
    const start = performance.now();
    const { status, stderr } = run(
      process.execPath,
      [join(root, 'scripts', 'papi.mjs'), 'report', '--out', out],
      'pipe',
    );
    if (status !== 0) throw new Error(stderr);
    return performance.now() - start;
  };
  try {
    const cold = [0, 1, 2].map(() => {
      rmSync(out, { recursive: true, force: true });
      return build();
    });
    const time = cold.sort((a, b) => a - b)[1];
    const files = walk(out);
    const pages = files.filter(f => f.endsWith('.html'));
    line('The whole site, cold, start-up and set-up checks included', ms(time), `${pages.length} pages`);
    line('  a page', ms(time / pages.length), `budget 8 ms, ratio ${(time / pages.length / 8).toFixed(2)}`);
    const again = build();
    line('An unchanged second build', ms(again), `budget 1000 ms, ratio ${(again / 1000).toFixed(2)}`);

    const css = gzipSync(readFileSync(join(out, 'assets', 'style.css')), { level: 9 }).length;
    const units = pages
      .filter(f => /\/(tinh|province)\//.test(f))
      .map(f => gzipSync(readFileSync(f), { level: 9 }).length + css);
    units.sort((a, b) => a - b);
    line('A province page with its style sheet, gzipped, median', kB(units[units.length >> 1]), `budget 30 kB`);
    line('  the heaviest', kB(units.at(-1)), `ratio ${(units.at(-1) / 30_000).toFixed(2)}`);
    const bytes = files.reduce((sum, f) => sum + statSync(f).size, 0);
    line(
      'The whole folder',
      `${(bytes / 1e6).toFixed(1)} MB`,
      `budget 150 MB, ratio ${(bytes / 150e6).toFixed(2)}; ${files.length} files`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const kB = bytes => `${(bytes / 1000).toFixed(1)} kB`;

function walk(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(e => e.isFile())
    .map(e => join(e.parentPath, e.name));
}
