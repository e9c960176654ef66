import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { papi, root, rows } from './papi.js';

type Row = Record<string, unknown>;

const folder = mkdtempSync(join(tmpdir(), 'papi-explain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sum = (all: readonly Row[], name: string) => all.reduce((total, row) => total + (row[name] as number), 0);
/** The published totals of a year by unit. */
function totalsIn(year: number): ReadonlyMap<string, number> {
  const [head = [], ...lines] = readFileSync(join(root, 'data', 'official', `scores-${year}.csv`), 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(','));
  const at = head.indexOf('total');
  return new Map(lines.flatMap(cells => (cells[at] ? [[cells[0]!, Number(cells[at])] as const] : [])));
}

const asked = ['change', '--province', 'Đắk Lắk', '--from', '2022', '--to', '2023', '--explain'];

describe('papi change --explain: Đắk Lắk, 41st in 2022 and 31st in 2023', () => {
  const [whole, ...parts] = rows(...asked);
  const axes = parts.filter(row => row.parent === 'total');

  it('has the total first, then each axis followed by its sub-axes', () => {
    expect(whole).toMatchObject({ unit: '66', node: 'total', verdict: 'flat', rankFrom: 41, rankTo: 31, reason: null });
    expect(whole!.points).toBeCloseTo(42.32653 - 41.122337, 9);
    expect(axes.map(row => row.node)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(parts.slice(0, 6).map(row => row.node)).toEqual(['1', '1.1', '1.2', '1.3', '1.4', '2']);
    expect(parts).toHaveLength(36);
  });

  it('adds up, points and places, at both levels', () => {
    expect(sum(axes, 'points')).toBeCloseTo(whole!.points as number, 9);
    expect(sum(axes, 'places')).toBeCloseTo(whole!.own as number, 9);
    expect((whole!.own as number) + (whole!.field as number) + (whole!.entry as number)).toBe(10);
    for (const axis of axes) {
      const below = parts.filter(row => row.parent === axis.node);
      expect(sum(below, 'points')).toBeCloseTo(axis.points as number, 9);
      expect(sum(below, 'places')).toBeCloseTo(axis.places as number, 9);
    }
  });

  it('agrees with --parts and with papi change', () => {
    const plain = rows('change', '--province', '66', '--from', '2022', '--to', '2023', '--node', 'total', '1', '8.2');
    const split = rows('change', '--province', '66', '--from', '2022', '--to', '2023', '--parts');
    expect(axes.map(row => [row.node, row.points, row.places])).toEqual(
      split.map(row => [row.part, row.points, row.places]),
    );
    for (const row of plain) {
      const here = [whole!, ...parts].find(part => part.node === row.node)!;
      for (const name of ['relative', 'verdict', 'rankFrom', 'rankTo']) expect(here[name]).toBe(row[name]);
    }
  });

  it('tells a person in sentences, with decimal commas, and in a table', () => {
    const { stdout, status } = papi(...asked);
    expect(status).toBe(0);
    expect(stdout).toContain('Đắk Lắk · Tổng điểm · từ 2022 đến 2023');
    expect(stdout).toContain('Điểm tăng 1,2042 (+2,9%), từ 41,1223 lên 42,3265.');
    expect(stdout).toContain('Hạng 41/61 năm 2022, 31/61 năm 2023: tăng 10 bậc.');
    expect(stdout).toContain('điểm của chính Đắk Lắk +10,5 bậc');
    expect(stdout).toMatch(/Làm giảm nhiều nhất: 1 Tham gia \(−0,3826 điểm, −4,0 bậc\)/);
    expect(stdout).toMatch(/^8\.2 .*\+0,4379/m);
    const english = papi(...asked, '--lang', 'en').stdout;
    expect(english).toContain('The score rose by 1.2042 (+2.9%), from 41.1223 to 42.3265.');
    expect(english).toContain('which is no test');
  });

  it('holds the move of the rank against moves over as many years', () => {
    const said = (from: string, to: string, lang: string) =>
      papi('change', '--province', '74', '--from', from, '--to', to, '--explain', '--lang', lang).stdout;
    const share = rows('change', '--province', '74', '--from', '2021', '--to', '2024', '--explain')[0]!
      .unusual as number;
    const percent = Math.round(100 * share);
    expect(said('2021', '2024', 'vi')).toContain(
      `${percent}% số lần thay đổi hạng sau 3 năm trong các năm so sánh được`,
    );
    expect(said('2021', '2024', 'en')).toContain(`${percent}% of all 3-year moves`);
    expect(papi(...asked).stdout).toContain('số lần thay đổi hạng sau một năm trong các năm so sánh được');
    expect(said('2021', '2024', 'vi')).toContain('vốn dùng cho hai năm liền kề, áp dụng cho 3 năm');
    expect(papi(...asked).stdout).not.toContain('vốn dùng');
    // The same by hand, over all three years that lie in one series.
    const moves = [2014, 2015, 2024].flatMap(to => {
      const [before, after] = [totalsIn(to - 3), totalsIn(to)];
      const rankIn = (totals: ReadonlyMap<string, number>, unit: string) =>
        [...totals.values()].filter(total => total > totals.get(unit)!).length;
      return [...before.keys()]
        .filter(unit => after.has(unit))
        .map(unit => Math.abs(rankIn(before, unit) - rankIn(after, unit)));
    });
    expect(share).toBeCloseTo(moves.filter(move => move >= 7).length / moves.length, 12);
  });

  it('draws the change as a picture of its own', () => {
    const chart = join(folder, 'change.svg');
    const { status, stderr } = papi(...asked, '--chart', chart);
    expect([status, stderr]).toEqual([0, expect.stringContaining(chart)]);
    const svg = readFileSync(chart, 'utf8');
    expect(svg).toMatch(/^<svg /);
    for (const text of ['41,12', '42,33', '8. Quản trị điện tử', '+0,53 (+4,8)', 'CECODES'])
      expect(svg).toContain(text);
  });
});

describe('papi change --explain across a break', () => {
  it('is the two ranks, what changed and why, and nothing else', () => {
    const [whole, ...broken] = rows('change', '--province', '66', '--from', '2020', '--to', '2021', '--explain');
    expect(whole).toMatchObject({
      ...{ verdict: 'not comparable', reason: 'series', rankFrom: 50, rankTo: 41, how: 'changed', since: 2021 },
      ...{ points: null, scoreFrom: null, scoreTo: null, places: null, own: null, relative: null, unusual: null },
    });
    expect(broken.map(row => [row.node, row.how, row.since])).toEqual([
      ['3', 'changed', 2021],
      ['5', 'changed', 2021],
      ['6', 'changed', 2021],
    ]);
    expect(broken[0]!.why).toContain('3.2');
  });

  it('draws no picture, says so, and is done', () => {
    const chart = join(folder, 'none.svg');
    const ran = papi('change', '--province', '66', '--from', '2020', '--to', '2021', '--explain', '--chart', chart);
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain('Hạng 50/63 năm 2020, 41/60 năm 2021.');
    expect(ran.stderr).toContain('Không vẽ biểu đồ');
    expect(existsSync(chart)).toBe(false);
  });

  it('names axes that are new', () => {
    const { stdout } = papi(
      'change',
      '--province',
      '66',
      '--from',
      '2017',
      '--to',
      '2018',
      '--explain',
      '--lang',
      'en',
    );
    expect(stdout).toMatch(/ 7 .*: not there in 2017/);
  });
});

describe('papi change --explain of a sub-axis of one’s own data', () => {
  const data = mkdtempSync(join(folder, 'own-'));
  const line = (year: number, unit: string, score: number) => `${year},${unit},1.1,${score},0.05`;
  const scores = [line(2022, '66', 1), line(2023, '66', 1.3), line(2022, '01', 1.2), line(2023, '01', 1.2)];
  writeFileSync(join(data, 'scores.csv'), `year,province,node,score,se\n${scores.join('\n')}\n`);
  for (const [year, value] of [
    [2022, 0.4],
    [2023, 0.6],
  ]) {
    const row = `${year},66,1.1.1,policy-knowledge,${value}`;
    writeFileSync(join(data, `indicators-${year}.csv`), `year,province,indicator,concept,value\n${row}\n`);
  }
  const own = ['change', '--province', '66', '--node', '1.1', '--explain', '--data', data];

  it('gives its indicators the points of the rule, and the rest what they do not explain', () => {
    const [node, indicator, rest] = rows(...own);
    expect(node).toMatchObject({ node: '1.1', level: 'sub-axis', verdict: 'up', rankFrom: 2, rankTo: 1 });
    expect(indicator).toMatchObject({ node: '1.1.1', level: 'indicator', parent: '1.1', scoreFrom: 0.4, scoreTo: 0.6 });
    expect(indicator).toMatchObject({ status: 'exact', places: null, verdict: null });
    // 0.5625 points for one more of the indicator.
    expect(indicator!.points).toBeCloseTo(0.2 * 0.5625, 9);
    expect(rest).toMatchObject({ level: 'rest', parent: '1.1' });
    expect((indicator!.points as number) + (rest!.points as number)).toBeCloseTo(0.3, 9);
  });

  it('says that a change is tested where errors are known', () => {
    const { stdout } = papi(...own);
    // 0.3 / √(2 · 0.05²) = 4.243.
    expect(stdout).toContain('tăng, theo kiểm định (sai số chuẩn 0,0707, p < 0,0001');
    expect(stdout).not.toContain('5%');
  });

  it('draws indicators and the rest', () => {
    const chart = join(folder, 'indicators.svg');
    expect(papi(...own, '--chart', chart, '--lang', 'en').status).toBe(0);
    const svg = readFileSync(chart, 'utf8');
    expect(svg).toContain('what the known indicators');
    expect(svg).not.toMatch(/NaN|CECODES|brackets/);
  });
});

describe('papi change --explain, asked otherwise', () => {
  it('explains an axis', () => {
    const [axis, ...below] = rows(
      'change',
      '--province',
      '66',
      '--from',
      '2022',
      '--to',
      '2023',
      '--explain',
      '--node',
      '8',
    );
    expect(below.map(row => row.node)).toEqual(['8.1', '8.2', '8.3']);
    expect(sum(below, 'places')).toBeCloseTo(axis!.own as number, 9);
  });

  it('leaves no result behind where the chart cannot be written', () => {
    const { status, stdout, stderr } = papi(...asked, '--chart', join(folder, 'khong-co', 'x.svg'));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('không có thư mục ấy');
  });

  it('says what is missing where a year has no score', () => {
    const [whole, ...parts] = rows('change', '--province', 'Bắc Ninh', '--from', '2022', '--to', '2023', '--explain');
    expect(parts).toEqual([]);
    expect(['withheld', 'absent']).toContain(whole!.reason);
    expect(papi('change', '--province', 'Bắc Ninh', '--from', '2022', '--to', '2023', '--explain').stdout).toMatch(
      /Bắc Ninh không có điểm năm 202[23]/,
    );
  });

  it.each([
    [['change', '--explain'], '--province'],
    [['change', '--explain', '--province', '66', '01'], '--province'],
    [['change', '--explain', '--province', '66', '--node', '1', '2'], '--node'],
    [['change', '--explain', '--province', '66', '--parts'], '--parts'],
    [['change', '--chart', 'x.svg', '--province', '66'], '--explain'],
    [['change', '--explain', '--chart', 'x.png', '--province', '66'], '.svg'],
    [['change', '--explain', '--chart', 'x.svg', '--out', './x.svg', '--province', '66'], '--out'],
  ])('refuses %j', (args, named) => {
    const { status, stderr, stdout } = papi(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(named);
  });
});
