import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { papi, root } from './papi.js';

const folder = mkdtempSync(join(tmpdir(), 'papi-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
/** Every sequence that could move a terminal's cursor or colour. */
const control = /(?![\n\t])\p{Cc}/u;

/** Official scores of 2023, of the nodes wanted, a row a score. */
function scoresOf(name: string, wanted: (node: string) => boolean): string {
  const [head = [], ...lines] = readFileSync(join(root, 'data', 'official', 'scores-2023.csv'), 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(','));
  const rows = lines.flatMap(cells =>
    head.flatMap((node, i) => (i > 1 && cells[i] && wanted(node) ? [`2023,${cells[0]},${node},${cells[i]}`] : [])),
  );
  writeFileSync(at(name), `year,province,node,score\n${rows.join('\n')}\n`);
  return at(name);
}

describe('a mistake in the command is told in one line, without a stack', () => {
  it.each([
    ['a result that cannot be written', ['rank', '--out', at('missing/rank.csv')], 1],
    ['a result in the place of a folder', ['rank', '--out', folder], 1],
    ['a port that does not exist', ['preview', folder, '--port', '99999'], 2],
    ['a site in the place of a file', ['report', '--out', join(root, 'package.json')], 1],
  ])('%s', (_, args, status) => {
    const ran = papi(...args);
    expect(ran.stdout).toBe('');
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
    expect(ran.status).toBe(status);
  });
});

describe('papi check', () => {
  it('sends no control character of a file’s name or header to the terminal', () => {
    mkdirSync(at('odd'));
    writeFileSync(join(folder, 'odd', 'a\u001b[31m\u0007 2023.csv'), 'province\u0007,total\u0007\n66,42\n');
    const { status, stdout, stderr } = papi('check', at('odd'));
    expect(stdout + stderr).not.toMatch(control);
    expect(status).toBe(0);
  });

  it('names the nodes of a long file without its column of scores', () => {
    expect(
      papi(
        'check',
        scoresOf('axes.csv', node => /^\d$/.test(node)),
      ).stdout,
    ).toContain(': 1, 2, 3, 4, 5, 6, 7, 8\n');
  });
});

describe('papi report over a part of the index', () => {
  it('makes the site of the total and the axes alone', () => {
    const out = at('no-sub-axes');
    const { status, stderr } = papi(
      'report',
      '--data',
      scoresOf('part.csv', node => !node.includes('.')),
      '--out',
      out,
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(existsSync(join(out, 'truc', '1.html'))).toBe(true);
    expect(existsSync(join(out, 'thanh-phan'))).toBe(false);
  });

  it('says so where nobody has a total, and makes nothing', () => {
    const ran = papi(
      'report',
      '--data',
      scoresOf('axes.csv', node => /^\d$/.test(node)),
      '--out',
      at('no-total'),
    );
    expect(ran.stderr).toMatch(/2023/);
    expect(ran.status).toBe(1);
    expect(existsSync(at('no-total'))).toBe(false);
  });
});

describe('npm run papi', () => {
  it('takes paths from where the person stands', () => {
    writeFileSync(at('own-2023.csv'), 'province,total\n66,42\n');
    const env = { ...process.env, npm_lifecycle_event: 'papi', INIT_CWD: folder };
    const script = join(root, 'scripts', 'papi.mjs');
    const ran = spawnSync(process.execPath, [script, 'check', 'own-2023.csv'], { cwd: root, env, encoding: 'utf8' });
    expect(ran.stdout).toContain('own-2023.csv');
    expect(ran.status).toBe(0);
  });
});
