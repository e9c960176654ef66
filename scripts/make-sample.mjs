// `npm run sample -- --out FILE`: a made-up wave of respondents with PAPI's design and its codebook; `--help` says more.
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeCodebook } from './sample/codebook.mjs';
import { Fault } from './sample/fault.mjs';
import { HELP, readOptions } from './sample/options.mjs';
import { provinces } from './sample/provinces.mjs';
import { published } from './sample/published.mjs';
import { questionsOf } from './sample/questions.mjs';
import { writeWave } from './sample/wave.mjs';

/** People in a village of an ordinary province in 2023; `--per-village` is meant against it. */
const ORDINARY = 20.5;

function makeSample(options) {
  const year = published(options.year);
  const chosen = choose(options.provinces, year.scores, options.year);
  const questions = questionsOf(year);
  const { out, codebook = join(dirname(out), 'codebook.csv'), seed, scale } = options;
  if (resolve(out) === resolve(codebook)) throw new Fault('--codebook names the file of the wave; choose another.');
  for (const file of [out, codebook]) {
    const folder = dirname(resolve(file));
    if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Fault(`${file}: there is no such folder.`);
    if (existsSync(file) && statSync(file).isDirectory()) throw new Fault(`${file} is a folder; name a file.`);
  }
  const times = scale * (options.perVillage === undefined ? 1 : options.perVillage / ORDINARY);
  const perVillage = province => province.perVillage * times;
  const rows = writeWave(out, { provinces: chosen, questions, year, yearNumber: options.year, perVillage, seed });
  writeCodebook(codebook, questions);
  process.stderr.write(`${out}: ${rows} made-up respondents of ${chosen.length} provinces; ${codebook}\n`);
}

/** The provinces asked for, in the order of their codes. */
function choose(codes, scores, year) {
  const all = provinces();
  const known = new Set(all.map(p => p.code));
  for (const code of codes ?? []) {
    if (!known.has(code))
      throw new Fault(`--provinces ${code}: no province has this code; codes are two digits, such as 01.`);
    if (!scores.has(code))
      throw new Fault(`--provinces ${code}: its scores of ${year} were withheld, so there is nothing to come near to.`);
  }
  const wanted = new Set(codes ?? scores.keys());
  return all.filter(p => wanted.has(p.code));
}

try {
  if (process.env.npm_lifecycle_event === 'sample' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  const options = readOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(HELP);
  else makeSample(options);
} catch (error) {
  // A folder without leave to write, a full disk: the system's own words say it.
  if (!(error instanceof Fault) && !error?.syscall) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
