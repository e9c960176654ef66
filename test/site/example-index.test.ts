import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '@papi/cli';
import { type ParserError, parse } from 'parse5';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { papi, type Ran, root } from '../command/papi.js';
import { deadLinks } from './dead-links.js';
import { filesOf, pagesOf, read } from './files.js';

// An index of communes and wards: nothing that is said of it may be about provinces, PAPI or the country.

const example = join(root, 'data', 'examples', 'lam-khe');
const folder = mkdtempSync(join(tmpdir(), 'example-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Words that only the index of provinces may use. The option `--province` is no word. */
const foreign =
  /PAPI|CECODES|UNDP|(?<!--)\bprovinc|tỉnh(?![a-zà-ỹ])|cả nước|\bnational|nationwide|\bthe country|Việt Nam|\bViet ?Nam\b/i;

/** The files of a site that name something foreign, each with the first place. Fonts bring their own licence. */
function foreignIn(site: string): string[] {
  return filesOf(site)
    .filter(file => !file.startsWith('assets/fonts/') && /\.(html|csv|json|js|txt|xml)$/.test(file))
    .flatMap(file => {
      const text = read(site, file);
      const at = text.search(foreign);
      return at < 0 ? [] : [`${file}: ${text.slice(Math.max(0, at - 40), at + 40)}`];
    });
}

/** Runs a command in this process, which is many times faster than one of its own. */
async function run(...args: readonly string[]): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation(text => {
      said[stream] += String(text);
      return true;
    });
  const status = await main(args);
  vi.restoreAllMocks();
  process.exitCode = 0;
  return { status, ...said };
}

function siteOf(index: string, name: string): string {
  const out = join(folder, name);
  const { status, stderr } = papi('report', '--index', index, '--out', out);
  if (status !== 0) throw new Error(stderr);
  return out;
}

describe('the site of another index', () => {
  const site = siteOf(example, 'site');
  const page = (file: string) => read(site, file);

  it('names neither PAPI, nor a province, nor a country, in any file of either language', () => {
    expect(foreignIn(site)).toEqual([]);
  });

  it('has no link that leads nowhere, and no page that a browser would have to mend', () => {
    expect(deadLinks(site)).toEqual([]);
    const wrong: string[] = [];
    for (const file of pagesOf(site)) {
      parse(page(file), { onParseError: (error: ParserError) => wrong.push(`${file}: ${error.code}`) });
      if (/undefined|NaN|null<|\[object/.test(page(file))) wrong.push(`${file}: a value that is not there`);
    }
    expect(wrong).toEqual([]);
  });

  it('has the pages of its own units, years, areas and six axes, and no others', () => {
    const pages = pagesOf(site);
    const count = (pattern: RegExp) => pages.filter(file => pattern.test(file)).length;
    expect(count(/^xa\/[a-z-]+\.html$/)).toBe(15);
    expect(count(/^en\/commune\/[a-z-]+\.html$/)).toBe(15);
    expect(count(/^truc\/\d\.html$/)).toBe(6);
    expect(count(/^thanh-phan\//)).toBe(17);
    expect(count(/^vung\//)).toBe(3);
    expect(count(/^nam\//)).toBe(5);
  });

  it('speaks of the whole in its own words, and counts by its own threshold', () => {
    expect(page('xa/go-mit.html')).toContain('trung vị toàn thị xã');
    expect(page('en/commune/go-mit.html')).toContain('the town median');
    expect(page('nam/2016.html')).toContain('CQX 2016: kết quả toàn thị xã');
    expect(page('en/region/ven-song.html')).toContain('Other areas');
    expect(page('phuong-phap.html')).toContain('Thay đổi và ngưỡng 4%');
    expect(page('en/methods.html')).toContain('up: +4% or more; down: −4% or less');
    const fives = [...page('phuong-phap.html').matchAll(/ngưỡng 5%/g), ...page('truc/1.html').matchAll(/từ 5%/g)];
    expect(fives).toEqual([]);
  });

  it('tells of the break, of the commune that was withheld and of who leads', () => {
    expect(page('nam/2015.html')).toContain('Tổng điểm cùng trục 5 không so sánh được với năm 2014');
    expect(page('truc/5-2015.html')).toContain('nội dung 5.3 được thay');
    expect(page('nam/2015.html')).toContain('mưa lũ');
    expect(page('xa/go-mit.html')).toContain('Văn phòng HĐND và UBND thị xã');
  });
});

describe('an index that says nothing of itself but its name', () => {
  const bare = join(folder, 'bare');
  cpSync(example, bare, { recursive: true });
  writeFileSync(join(bare, 'index.csv'), 'key,vi,en\nshort,CQX,CQX\n');

  it('has a site in the usual words', () => {
    const site = siteOf(bare, 'bare-site');
    expect(foreignIn(site)).toEqual([]);
    expect(deadLinks(site)).toEqual([]);
    expect(read(site, 'unit/go-mit.html')).toContain('trung vị chung');
    expect(read(site, 'en/unit/go-mit.html')).toContain('the overall median');
    expect(read(site, 'phuong-phap.html')).toContain('Thay đổi và ngưỡng 5%');
  });
});

describe('commands over another index', () => {
  const plan = join(folder, 'plan.csv');
  const commands: readonly (readonly string[])[] = [
    ['rank'],
    ['rank', '--unit', 'Xã Gò Mít', 'phường Hồ Sen', '--year', '2015'],
    ['change'],
    ['change', '--from', '2014', '--to', '2015'],
    ['change', '--unit', 'Gò Mít', '--parts'],
    ['change', '--unit', 'Gò Mít', '--explain'],
    ['change', '--unit', 'Gò Mít', '--explain', '--to', '2015'],
    ['weak', '--unit', 'Gò Mít', '--benchmark', 'region'],
    ['weak', '--unit', 'X07', '--benchmark', 'similar'],
    ['weak', '--unit', 'X07', '--level', 'axis'],
    ['target', '--unit', 'X07', '--places', '1'],
    ['target', '--unit', 'X07', '--year', '2016', '--path', '2017=5,+1', '--others', 'moving'],
    ['whatif', '--unit', 'X07', '--raise', '5.3=0.2', '1.1=0.1'],
    ['plan', '--unit', 'Hồ Sen', '--year', '2016', '--target', '+1', '--schedule', 'quarterly'],
    ['plan', '--unit', 'Gò Mít', '--year', '2016', '--target', '+1', '--out', plan],
    ['progress', plan],
    ['check', join(example, 'scores')],
    ['import', join(example, 'scores'), '--out', join(folder, 'imported')],
    ['rank', '--data', join(folder, 'imported')],
  ];

  for (const lang of ['vi', 'en'])
    it.each(commands)(`%s %s %s %s %s %s speaks of its units alone (${lang})`, async (...args) => {
      const given = args.filter(arg => arg !== undefined);
      const { status, stdout, stderr } = await run(...given, '--index', example, '--lang', lang);
      expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
      expect(`${stdout}${stderr}`.match(foreign)?.[0]).toBeUndefined();
    });

  it.each([
    [['rank', '--unit', 'Hà Nội'], 'No commune or ward is “Hà Nội”'],
    [['rank', '--node', '7'], 'No node of 2017 is “7”'],
    [['rank', '--year', '2018'], 'There are no scores for 2018; the years are 2013–2017.'],
    [['target', '--unit', 'Chợ Khê', '--places', '1'], 'Cho Khe has no score'],
    [['check', join(root, 'data', 'official', 'scores-2016.csv')], 'expected the code or name of a commune or ward'],
  ] as const)('%s is told in its words', async (args, expected) => {
    const { status, stdout, stderr } = await run(...args, '--index', example, '--lang', 'en');
    expect(status).not.toBe(0);
    expect(`${stdout}${stderr}`).toContain(expected);
  });

  it('never write over the index they read', async () => {
    const out = join(example, 'scores', 'scores-2017.csv');
    const { status, stderr } = await run('rank', '--index', example, '--out', out, '--lang', 'en');
    expect(status).toBe(2);
    expect(stderr).toContain('would write over the data');
  });

  it('take the files they wrote: tidy scores have a column of units, and of no provinces', () => {
    expect(read(join(folder, 'imported'), 'scores-2016.csv')).toMatch(/^year,unit,name,node,score,se,n\n/);
  });
});

describe('an index with axes alone, one region, no map and no notes on its years', () => {
  const own = join(folder, 'departments');
  const file = (path: string, lines: readonly string[]) => {
    mkdirSync(dirname(join(own, path)), { recursive: true });
    writeFileSync(join(own, path), `${lines.join('\n')}\n`);
  };
  const names = ['Nội vụ', 'Tài chính', 'Y tế', 'Tư pháp', 'Xây dựng'];
  file('index.csv', [
    'key,vi,en',
    'short,CCHC,PAR',
    'unit_one,sở,department',
    'unit_many,sở,departments',
    'threshold,"2,5%",2.5%',
  ]);
  file('methodology/nodes.csv', [
    'node,from,to,level,parent,name_vi,name_en,short_vi,short_en,about_vi,about_en,lo,hi,ceiling',
    'total,2022,2023,total,,Tổng điểm,Total,Tổng điểm,Total,,,0,100,100',
    'A,2022,2023,axis,total,Thủ tục,Procedures,Thủ tục,Procedures,,,0,60,60',
    'B,2022,2023,axis,total,Nhân sự,Staff,Nhân sự,Staff,,,0,40,40',
  ]);
  file('methodology/series.csv', [
    'node,from,to,series,why_vi,why_en',
    ...['total', 'A', 'B'].map(node => `${node},2022,2023,${node}-2022,,`),
  ]);
  file('geography/departments/regions.csv', ['code,name_vi,name_en,slug', 'S,Các sở,Departments,cac-so']);
  file('geography/departments/units.csv', [
    'code,name_vi,name_en,slug,mark,kind,region,population,area_km2,aliases',
    ...names.map((name, i) => `${i + 1},Sở ${name},Department ${i + 1},so-${i + 1},${'ABCDE'[i]},department,S,,,`),
  ]);
  for (const year of [2022, 2023])
    file(`scores/scores-${year}.csv`, [
      'unit,total,A,B',
      ...names.map((_, i) => {
        const [a, b] = [45 + 2 * i + (year - 2022) * (i % 3), 25 + i];
        return [i + 1, a + b, a, b].join(',');
      }),
    ]);

  it('has a site in which every link leads somewhere and nothing is said of what it does not have', () => {
    const site = siteOf(own, 'departments-site');
    expect(foreignIn(site)).toEqual([]);
    expect(deadLinks(site)).toEqual([]);
    const pages = pagesOf(site);
    expect(pages.filter(page => /^unit\/so-\d\.html$/.test(page))).toHaveLength(5);
    expect(pages.filter(page => /^(thanh-phan|uu-tien)/.test(page))).toEqual([]);
    for (const page of pages.filter(each => /^en\/(unit|axis|index)/.test(each)))
      expect([page, read(site, page).match(/of the 0 sub-axes|On the map|Four groups on the map/)?.[0]]).toEqual([
        ...[page, undefined],
      ]);
  });

  it('is judged by its own threshold', async () => {
    const { stdout } = await run('change', '--index', own, '--node', 'A', '--format', 'csv');
    // 45 to 45, 47 to 48, 49 to 51: 0%, 2.1%, 4.1%.
    expect(stdout.match(/(?<=,)(up|down|flat)(?=,)/g)).toEqual(['flat', 'flat', 'up', 'flat', 'flat']);
  });
});
