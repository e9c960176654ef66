import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { workbookOf } from '../../../tables/testing/small-workbook.js';
import { main } from '../main.js';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
const out = join(folder, 'out');
const book = join(folder, '2023.xlsx');
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command in this process, with a workbook of two provinces and one sub-axis beside it. */
async function run(...args: string[]) {
  mkdirSync(folder, { recursive: true });
  const rows = [
    ['Tên', 'Thang điểm', 'Hà Nội', 'Cà Mau'],
    ['Chỉ số nội dung 1: Tham gia của người dân ở cấp cơ sở', '1-10 điểm', 5.25, 'KCDL'],
    ['1.1: Tri thức công dân', '0.25-2.5 điểm', 1.5, 'KCDL'],
    ['Hiểu biết về vị trí lãnh đạo (%)', '0%-100%', 0.5, 0],
  ];
  if (!existsSync(book)) writeFileSync(book, workbookOf([{ name: '2023_VIE', rows }]));
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[stream], 'write').mockImplementation(text => {
      said[stream] += String(text);
      return true;
    });
  }
  const status = await main(args);
  vi.restoreAllMocks();
  return { status, ...said };
}
const files = () => readdirSync(out).sort();

describe('papi import', () => {
  it('writes tidy files that other commands take, and says how each sheet was understood', async () => {
    const { status, stdout } = await run('import', book, '--out', out, '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toContain('2023.xlsx [2023_VIE]: 2023, 2 provinces, 2 nodes, 1 indicator\n');
    expect(stdout).toMatch(/cells that say “KCDL” were taken as withheld\n/);
    expect(files()).toEqual(['datapackage.json', 'indicators-2023.csv', 'provenance.json', 'scores-2023.csv']);
    expect(readFileSync(join(out, 'scores-2023.csv'), 'utf8')).toBe(
      'year,province,name,node,score,se,n\n2023,01,Hà Nội,1,5.25,,\n2023,01,Hà Nội,1.1,1.5,,\n2023,96,Cà Mau,1,,,\n2023,96,Cà Mau,1.1,,,\n',
    );
    expect(readFileSync(join(out, 'indicators-2023.csv'), 'utf8')).toBe(
      'year,province,name,indicator,concept,value\n2023,01,Hà Nội,1.1.2,leader-knowledge,0.5\n',
    );
    const ranked = await run('rank', '--data', out, '--node', '1.1', '--format', 'json');
    expect(JSON.parse(ranked.stdout)).toMatchObject([{ unit: '01', score: 1.5, of: 1 }]);
  });

  it('replaces what it wrote with the same bytes, and never a folder that holds anything else', async () => {
    await run('import', book, '--out', out);
    const before = files().map(name => readFileSync(join(out, name), 'utf8'));
    expect((await run('import', book, '--out', out)).status).toBe(0);
    expect(files().map(name => readFileSync(join(out, name), 'utf8'))).toEqual(before);
    writeFileSync(join(out, 'note.txt'), 'mine');
    const refused = await run('import', book, '--out', out, '--lang', 'en');
    expect(refused).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('holds files that papi import did not write'),
    });
    expect(readFileSync(join(out, 'note.txt'), 'utf8')).toBe('mine');
    expect((await run('import', book, '--out', folder)).status).toBe(1);
  });

  it('writes nothing after a fault, and leaves what was there', async () => {
    await run('import', book, '--out', out);
    const wrong = join(folder, '2022.xlsx');
    writeFileSync(
      wrong,
      workbookOf([
        {
          name: 'S',
          rows: [
            ['Tên', 'Hà Nội', 'Cà Mau'],
            ['1.1: Tri thức công dân', 9, 1],
          ],
        },
      ]),
    );
    const { status, stderr } = await run('import', wrong, '--out', out, '--lang', 'en');
    expect(status).toBe(1);
    expect(stderr).toContain('2022.xlsx [S], row 2, column "B": found "9", expected a score from 0.25 to 2.5');
    expect(files()).toContain('scores-2023.csv');
    expect(readdirSync(folder).filter(name => name.startsWith('.'))).toEqual([]);
  });

  it('needs --out', async () => {
    expect((await run('import', book)).status).toBe(2);
  });
});
