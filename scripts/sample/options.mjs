import { parseArgs } from 'node:util';
import { Fault } from './fault.mjs';

export const HELP = `Writes a made-up wave of respondents with PAPI's design, and its codebook.

  node scripts/make-sample.mjs --out FILE [options]

  --out FILE          where to write the wave (CSV)
  --codebook FILE     where to write its codebook (default: codebook.csv beside the wave)
  --year YEAR         2022 or 2023: whose official scores the provinces come near to (default 2023)
  --provinces CODES   codes joined by commas, such as 01,02,79 (default: all with a total that year)
  --per-village N     people in a village of an ordinary province (default: as many as PAPI asked, about 20)
  --scale K           this many times the people in every village (default 1; 53 makes a million rows)
  --seed N            a whole number; the same seed gives the same bytes (default 1)
  --help              this text

Every row says synthetic = 1: nobody was asked. How it is made: scripts/sample/README.md
`;

const OPTIONS = {
  out: { type: 'string' },
  codebook: { type: 'string' },
  year: { type: 'string', default: '2023' },
  provinces: { type: 'string' },
  'per-village': { type: 'string' },
  scale: { type: 'string', default: '1' },
  seed: { type: 'string', default: '1' },
  help: { type: 'boolean', default: false },
};

/** The options as values. @throws Fault naming the option that cannot be used. */
export function readOptions(args) {
  let values;
  try {
    ({ values } = parseArgs({ args, options: OPTIONS }));
  } catch (error) {
    throw new Fault(`${error.message.split('\n')[0].split('. ')[0]}. Options: --help.`);
  }
  if (values.help) return { help: true };
  if (!values.out) throw new Fault('--out FILE is needed: where to write the wave. Options: --help.');
  return {
    help: false,
    out: values.out,
    codebook: values.codebook,
    year: whole('--year', values.year, 1),
    provinces: values.provinces?.split(',').map(code => code.trim()),
    perVillage: values['per-village'] === undefined ? undefined : whole('--per-village', values['per-village'], 1),
    scale: positive('--scale', values.scale),
    seed: whole('--seed', values.seed, 0),
  };
}

function whole(option, text, least) {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > 4294967295)
    throw new Fault(`${option} ${text}: a whole number of at least ${least} is needed.`);
  return number;
}

function positive(option, text) {
  const number = Number(text);
  if (text.trim() === '' || !(number > 0 && Number.isFinite(number)))
    throw new Fault(`${option} ${text}: a number above 0 is needed.`);
  return number;
}
