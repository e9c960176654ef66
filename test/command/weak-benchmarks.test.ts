import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { papi, root, rows } from './papi.js';

const folder = mkdtempSync(join(tmpdir(), 'papi-weak-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A published table by unit: its cells under each heading. */
function table(...path: string[]): Map<string, Record<string, string>> {
  const [head = [], ...lines] = readFileSync(join(root, 'data', ...path), 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(','));
  return new Map(lines.map(cells => [cells[0]!, Object.fromEntries(head.map((name, i) => [name, cells[i] ?? '']))]));
}
const scoresIn = (year: number) => table('official', `scores-${year}.csv`);

/** All other units, the nearest first, by measures in their standard deviations. */
function nearest(own: string, measures: ReadonlyMap<string, readonly number[]>): string[] {
  const all = [...measures.values()];
  const sds = all[0]!.map((_, m) => {
    const values = all.map(each => each[m]!);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    return Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / (values.length - 1));
  });
  const here = measures.get(own)!;
  const distance = (unit: string) =>
    Math.sqrt(measures.get(unit)!.reduce((sum, value, m) => sum + ((value - here[m]!) / sds[m]!) ** 2, 0));
  return [...measures.keys()].filter(unit => unit !== own).sort((a, b) => distance(a) - distance(b));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

describe('papi weak --benchmark similar', () => {
  const scores = scoresIn(2024);
  const asked = ['weak', '--province', '66', '--year', '2024', '--all', '--benchmark'];

  it('holds a unit against the median of the eight nearest in population and density', () => {
    const units = table('geography', '63', 'units.csv');
    const measures = [...scores].flatMap(([code, { total }]) => {
      const [people, area] = [Number(units.get(code)!.population), Number(units.get(code)!.area_km2)];
      return total === '' ? [] : [[code, [Math.log(people), Math.log(people / area)]] as const];
    });
    expect(measures).toHaveLength(61);
    const expected = nearest('66', new Map(measures)).slice(0, 8);
    const found = rows(...asked, 'similar');
    expect(found).toHaveLength(28);
    for (const row of found) {
      expect(row.similar).toEqual(expected);
      const values = expected.map(unit => Number(scores.get(unit)![row.node as string]));
      expect(row.benchmark).toBeCloseTo(median(values), 12);
      expect(row.gap).toBeCloseTo((row.benchmark as number) - (row.score as number), 12);
    }
  });

  it('or of the eight nearest in the axes of the year before', () => {
    const before = scoresIn(2023);
    const axes = ['1', '2', '3', '4', '5', '6', '7', '8'];
    const profiles = [...before].flatMap(([code, cells]) =>
      cells.total === '' ? [] : [[code, axes.map(axis => Number(cells[axis]))] as const],
    );
    // Over all units of 2023, of which those without a total in 2024 are then left out.
    const order = nearest('66', new Map(profiles)).filter(unit => scores.get(unit)!.total !== '');
    expect(rows(...asked, 'similar-profile')[0]!.similar).toEqual(order.slice(0, 8));
  });

  it('names the units and the rule to a person', () => {
    const { stderr } = papi('weak', '--province', '66', '--year', '2024', '--benchmark', 'similar');
    expect(stderr).toContain('trung vị của 8 tỉnh, thành phố gần nhất về dân số và mật độ dân số');
    expect(stderr).toContain('Quảng Nam, Gia Lai');
  });

  it.each([
    ['the year before has other axes', '2018', 'các trục nội dung năm 2017 khác năm 2018', 'are not those of 2018'],
    ['there is no year before', '2011', 'số liệu không có năm 2010', 'the data have no 2010'],
  ])('has no profile to go by where %s, and says so', (_, year, vi, en) => {
    for (const command of [['weak'], ['target', '--rank', '3']]) {
      const run = [...command, '--province', '66', '--year', year, '--benchmark', 'similar-profile'];
      const { status, stderr, stdout } = papi(...run);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain('Đắk Lắk');
      expect(stderr).toContain(vi);
      expect(stderr).not.toContain('dân số');
      expect(papi(...run, '--lang', 'en').stderr).toContain(en);
    }
  });

  it('is a benchmark for the shares of a target too', () => {
    const shares = rows('target', '--province', '66', '--year', '2024', '--rank', '30', '--benchmark', 'similar');
    const gaps = new Map(rows(...asked, 'similar').map(row => [row.node, row.leverage as number]));
    for (const share of shares.filter(row => row.kind === 'share')) {
      expect(share.cap as number).toBeLessThanOrEqual(gaps.get(share.node)! + 1e-9);
    }
    expect(shares.some(row => row.kind === 'share' && row.bound === 'gap')).toBe(true);
  });

  it('refuses a unit as the benchmark of itself, however it is written', () => {
    for (const benchmark of ['79', 'Sài Gòn', 'tp-ho-chi-minh']) {
      const { status, stderr, stdout } = papi('weak', '--province', 'HCM', '66', '--benchmark', benchmark);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('TP. Hồ Chí Minh không thể là mốc so sánh của chính mình');
    }
  });

  it('holds all other units against the one that is the benchmark', () => {
    const found = rows('weak', '--year', '2024', '--benchmark', '79', '--all');
    expect(new Set(found.map(row => row.unit)).size).toBe(60);
    expect(found.some(row => row.unit === '79')).toBe(false);
  });

  it('refuses a unit without scores as the benchmark', () => {
    const { status, stderr } = papi('weak', '--province', '66', '--year', '2024', '--benchmark', 'Vĩnh Phúc');
    expect(status).toBe(1);
    expect(stderr).toContain('Vĩnh Phúc');
  });
});

describe('the table of papi weak for people', () => {
  const widest = (text: string) => Math.max(...text.split('\n').map(line => [...line.normalize('NFC')].length));

  it('has names beside codes', () => {
    expect(papi('weak', '--province', '66', '--year', '2023').stdout).toMatch(
      /^Đắk Lắk +7\.3 +Chất lượng nước +0,3773 /m,
    );
  });

  it('is at most 120 characters wide', () => {
    for (const lang of ['vi', 'en'])
      expect(widest(papi('weak', '--year', '2023', '--lang', lang).stdout)).toBeLessThanOrEqual(120);
  });

  it('tells how sure a gap is, where errors are known', () => {
    const file = join(folder, 'tested-2023.csv');
    const lines = [...scoresIn(2023)].flatMap(([unit, cells], i) =>
      ['total', '1', '1.1', '1.2'].flatMap(node =>
        cells[node] ? [`2023,${unit},${node},${cells[node]},${0.02 + (i % 5) / 50}`] : [],
      ),
    );
    writeFileSync(file, ['year,province,node,score,se', ...lines, ''].join('\n'));
    const asked = ['weak', '--data', file];
    const vi = papi(...asked);
    const head = vi.stdout.split('\n')[0]!.trim().split(/ {2,}/);
    expect(head.slice(-2)).toEqual(['p', 'kiểm định']);
    expect(widest(vi.stdout)).toBeLessThanOrEqual(120);
    const found = rows(...asked);
    const told = vi.stdout
      .trim()
      .split('\n')
      .slice(2)
      .map(line => line.split(/ {2,}/).slice(-2));
    expect(told).toEqual(
      found.map(({ p, proved }) => [
        (p as number) < 0.0001 ? '< 0,0001' : expect.stringMatching(/^[01],\d{4}$/),
        proved ? 'có ý nghĩa' : 'chưa',
      ]),
    );
    expect(new Set(told.map(([, proved]) => proved)).size).toBe(2);
    expect(vi.stderr).toContain('Benjamini–Hochberg');
    expect(papi(...asked, '--correction', 'by', '--lang', 'en').stderr).toContain('Benjamini–Yekutieli');
  });

  it('explains the reasons that stand in it, and tests nothing where no error is known', () => {
    const { stderr } = papi('weak', '--province', '66', '--year', '2023');
    expect(stderr).toMatch(/^Thấp: thuộc nhóm Thấp; giảm: .*ngưỡng 5% của PAPI.*\.\n$/);
    expect(stderr).not.toContain('Benjamini');
  });
});

describe('papi weak --level and --correction', () => {
  it('judges axes', () => {
    const axes = rows('weak', '--province', '66', '--year', '2023', '--level', 'axis', '--all');
    expect(axes.map(row => row.node).sort()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('proves less by Benjamini and Yekutieli than by Benjamini and Hochberg', () => {
    const units = ['01', '02', '04', '06', '08'];
    const file = join(folder, 'scores-2023.csv');
    const lines = ['1.1', '1.2'].flatMap((node, k) =>
      units.map((unit, u) => `2023,${unit},${node},${[0.8, 1, 1.2, 1.4, 1.6][u]},${u === 0 ? [0.2, 0.05][k] : 0.1}`),
    );
    writeFileSync(file, ['year,province,node,score,se', ...lines, ''].join('\n'));
    const proved = (rule: string) =>
      rows('weak', '--data', file, '--province', '01', '--correction', rule).map(row => [row.node, row.proved]);
    // p = Φ(−0.4/0.2) = 0.0228 and Φ(−8): adjusted 0.0228 by the one, times 1 + 1/2 by the other.
    expect(proved('bh')).toEqual([
      ['1.1', true],
      ['1.2', true],
    ]);
    expect(proved('by')).toEqual(proved('bh'));
    const looser = lines.map(line => line.replace(',0.8,0.2', ',0.8,0.22'));
    writeFileSync(file, ['year,province,node,score,se', ...looser, ''].join('\n'));
    expect(proved('bh')).toEqual([
      ['1.1', true],
      ['1.2', true],
    ]);
    expect(proved('by')).toEqual([
      ['1.1', false],
      ['1.2', true],
    ]);
  });
});

describe('papi weak --level indicator', () => {
  const data = join(folder, 'indicators');
  mkdirSync(data);
  for (const year of [2022, 2023]) {
    const totals = [...scoresIn(year)].flatMap(([code, { total }]) =>
      total === '' ? [] : [`${year},${code},${total}`],
    );
    writeFileSync(join(data, `scores-${year}.csv`), `year,province,total\n${totals.join('\n')}\n`);
    const codes = [...scoresIn(year)].flatMap(([code, { total }]) => (total === '' ? [] : [code]));
    const lines = codes.map((code, i) => {
      // Evenly from 0.2 to 0.8, and last of all the unit that is asked about.
      const value = code === '66' ? (year === 2022 ? 0.2 : 0.1) : 0.2 + (0.6 * i) / codes.length;
      return `${year},${code},1.1.1,policy-knowledge,${value}`;
    });
    writeFileSync(join(data, `indicators-${year}.csv`), `year,province,indicator,concept,value\n${lines.join('\n')}\n`);
  }
  const asked = ['weak', '--province', '66', '--year', '2023', '--level', 'indicator', '--data', data];

  it('says what an indicator would bring the total, with its reasons', () => {
    const [row, ...more] = rows(...asked);
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      ...{ unit: '66', node: '1.1', indicator: '1.1.1', value: 0.1, direction: 'up', group: 'Low', status: 'exact' },
      ...{ trend: 'down', yearsLow: 2, proved: null },
    });
    expect(row!.reasons).toEqual(expect.arrayContaining(['low', 'falling']));
    // Two items share 0.25–2.5, and the scale runs from 0 to 2.
    expect(row!.leverage).toBeCloseTo((row!.gap as number) * 0.5625, 9);
    const totals = [...scoresIn(2023)].flatMap(([code, { total }]) => (total && code !== '66' ? [Number(total)] : []));
    const rank = (score: number) => totals.filter(other => other > score).length;
    expect(row!.rankGain).toBe(rank(42.32653) - rank(42.32653 + (row!.leverage as number)));
  });

  it('stands under the sub-axis that is asked for', () => {
    expect(rows(...asked, '--node', '1')).toHaveLength(1);
    expect(rows(...asked, '--node', '2')).toHaveLength(0);
  });

  it('names the indicator to a person', () => {
    expect(papi(...asked).stdout).toMatch(/1\.1\.1 +0,100 .*[Cc]hính sách/);
  });

  it('says so where the data hold no indicators', () => {
    const { status, stderr } = papi('weak', '--province', '66', '--level', 'indicator', '--lang', 'en');
    expect(status).toBe(1);
    expect(stderr).toContain('no values of indicators');
  });
});
