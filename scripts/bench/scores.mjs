import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { line, median, ms } from './clock.mjs';

/** Load, check and score every year: a process's first time, as a user meets it, and when warm. */
export async function benchScores(root, run) {
  const first = [];
  for (let i = 0; i < 5; i++) {
    const { stdout } = run(process.execPath, [join(root, 'scripts', 'bench', 'first-load.mjs')], ['ignore', 'pipe', 2]);
    first.push(Number(stdout));
  }
  const cold = first.sort((a, b) => a - b)[2];
  line('Load, check and score all years, first time', ms(cold), `budget 150 ms, ratio ${(cold / 150).toFixed(2)}`);

  const { bundled } = await import('@papi/datasets');
  const { panel, standings } = await import('@papi/scoring');
  const warm = await median(() => standings(panel(bundled().scores)));
  const folder = join(root, 'data', 'official');
  const { parse } = await import('csv-parse/sync');
  const peer = await median(() =>
    readdirSync(folder).map(f => parse(readFileSync(join(folder, f)), { cast: true, bom: true })),
  );
  line(
    'Load, check and score all years, warm',
    ms(warm),
    `csv-parse alone on the same files ${ms(peer)}, ratio ${(warm / peer).toFixed(2)}`,
  );

  const child = run(process.execPath, [join(root, 'scripts', 'bench', 'large-file.mjs')], ['ignore', 'pipe', 2]);
  const { ms: taken, bytes, grown } = JSON.parse(child.stdout);
  line(
    `Read and check a file of scores of ${(bytes / 1e6).toFixed(1)} MB`,
    ms(taken),
    `budget 1000 ms; memory ${(grown / bytes).toFixed(1)} times the file, budget 10`,
  );
}
