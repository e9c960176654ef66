import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMITTED, makeSample, root, textOf, withWave } from './make-sample.js';

const SMALL = ['--provinces', '02,94', '--per-village', '4'];

describe('a made-up wave', () => {
  it('is the same, byte for byte, from the same seed', () => {
    expect(textOf([...SMALL, '--seed', '7'])).toBe(textOf([...SMALL, '--seed', '7']));
  });

  it('is another from another seed', () => {
    expect(textOf([...SMALL, '--seed', '7'])).not.toBe(textOf([...SMALL, '--seed', '8']));
  });

  it('gives a province the same people whichever others are asked for', () => {
    const [, ...both] = textOf(SMALL).trimEnd().split('\n');
    const [, ...alone] = textOf(['--provinces', '94', '--per-village', '4']).trimEnd().split('\n');
    expect(both.filter(line => line.startsWith('1,2023,94,'))).toEqual(alone);
  });

  it('is, for the committed sample, what the script writes', () => {
    const committed = (name: string) => readFileSync(join(root, 'data', 'samples', name), 'utf8');
    withWave(COMMITTED, (wave, codebook) => {
      expect(readFileSync(wave, 'utf8') === committed('synthetic-2023.csv')).toBe(true);
      expect(readFileSync(codebook, 'utf8')).toBe(committed('codebook.csv'));
    });
    expect(statSync(join(root, 'data', 'samples', 'synthetic-2023.csv')).size).toBeLessThan(480_000);
  });
});

describe('make-sample', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'papi-sample-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('tells its options', () => {
    const { status, stdout } = makeSample(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('--per-village N');
  });

  it.each([
    [[], '--out FILE is needed'],
    [['--scale', '0'], '--scale 0: a number above 0'],
    [['--scale', 'much'], '--scale much: a number above 0'],
    [['--seed', '-1'], '--seed'],
    [['--seed', '1.5'], '--seed 1.5: a whole number'],
    [['--per-village', '0'], '--per-village 0: a whole number of at least 1'],
    [['--provinces', '99'], '--provinces 99: no province has this code'],
    [['--provinces', '22'], '--provinces 22: its scores of 2023 were withheld'],
    [['--year', '2010'], '--year 2010: there are no official scores'],
    [['--year', '2018'], '--year 2018: the questions are those of 2022 and 2023'],
    [['--rows', '5'], "Unknown option '--rows'"],
    [['--codebook', 'nowhere/codebook.csv'], 'there is no such folder'],
  ])('says in one line what is wrong with %j, exits 2 and writes nothing', (args, message) => {
    const out = args.length === 0 ? [] : ['--out', join(folder, 'synthetic.csv')];
    const { status, stderr } = makeSample([...out, ...args]);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });
});
