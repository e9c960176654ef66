import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { line, ms } from './clock.mjs';
import { writeWave } from './made-wave.mjs';

/** Respondents from the file on disk to means, standard errors and covariances, each in a fresh process. */
export async function benchSurvey(root, run) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const script = (name, file) => {
    const { status, stdout } = run(
      process.execPath,
      [join(root, 'scripts', 'bench', name), file],
      ['ignore', 'pipe', 2],
    );
    if (status !== 0) throw new Error(`${name} failed`);
    return JSON.parse(stdout);
  };
  try {
    const wave = join(folder, 'wave.csv');
    writeWave(wave, { rows: 19_000, items: 120 });
    const ours = middle(
      [0, 1, 2, 3, 4].map(() => script('survey-wave.mjs', wave)),
      result => result.time,
    );
    const peer = middle(
      [0, 1, 2, 3, 4].map(() => script('csv-parse-wave.mjs', wave)),
      time => time,
    );
    const size = `${(statSync(wave).size / 1e6).toFixed(1)} MB`;
    line(
      `A wave (${size}): ${ours.estimates} means, errors, covariances, cold`,
      ms(ours.time),
      `csv-parse alone on the same file ${ms(peer)}, ratio ${(ours.time / peer).toFixed(2)}`,
    );
    benchR(root, run, wave, ours);

    const million = join(folder, 'million.csv');
    writeWave(million, { rows: 1_000_000, items: 120 });
    const large = script('survey-wave.mjs', million);
    const linear = (large.time / ours.time / (1_000_000 / 19_000)).toFixed(2);
    line(
      `1,000,000 rows (${(statSync(million).size / 1e6).toFixed(0)} MB), the same`,
      ms(large.time),
      `${linear} times the wave's time a row`,
    );
    line('  peak memory', `${large.peak.toFixed(0)} MB`, `budget 400 MB, ratio ${(large.peak / 400).toFixed(2)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** R's survey on the same file, where it is installed. */
function benchR(root, run, wave, ours) {
  const { status, stdout } = run(
    'Rscript',
    [join(root, 'scripts', 'bench', 'survey.R'), wave],
    ['ignore', 'pipe', 'ignore'],
  );
  if (status !== 0) return;
  const [seconds, estimates, errors] = stdout.trim().split(/\s+/).map(Number);
  const apart = Math.abs(errors / ours.errors - 1);
  line(
    "  R's survey, svyby alone",
    `${seconds.toFixed(1)} s`,
    `${estimates} estimates, ${Math.round((1000 * seconds) / ours.time)} times as long; sums of errors differ by ${apart.toExponential(0)}`,
  );
}

function middle(results, key) {
  return results.sort((a, b) => key(a) - key(b))[results.length >> 1];
}
