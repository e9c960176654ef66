import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { papi, root, rows } from './papi.js';

const folder = mkdtempSync(join(tmpdir(), 'papi-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const official = (year: number) => join(root, 'data', 'official', `scores-${year}.csv`);

describe('papi rank', () => {
  it('gives the columns of Standings with the name after the unit, codes as text, numbers unrounded, missing null', () => {
    const [row] = rows('rank', '--province', 'dak lak', '--year', '2023', '--node', 'total');
    expect(Object.keys(row!)).toEqual([
      'year',
      'unit',
      'name',
      'node',
      'score',
      'se',
      'n',
      'rank',
      'of',
      'group',
      'rankLow',
      'rankHigh',
    ]);
    expect(row).toMatchObject({
      year: 2023,
      unit: '66',
      name: 'Đắk Lắk',
      node: 'total',
      se: null,
      rank: 31,
      of: 61,
      group: 'Mid-high',
    });
    expect(row!.score).toBeCloseTo(42.3265, 4);
  });

  it('takes the newest year, every unit and every node by default, and never prints a withheld score', () => {
    const all = rows('rank');
    expect(new Set(all.map(r => r.year))).toEqual(new Set([2024]));
    expect(all.filter(r => r.node === 'total')).toHaveLength(61);
    expect(all.some(r => r.unit === '26' || r.unit === '82')).toBe(false);
    expect(new Set(all.map(r => r.node)).size).toBe(1 + 8 + 28);
  });

  it('keeps enumerations in English in JSON and CSV whatever the language, and translates the table', () => {
    const args = ['rank', '--province', '66', '--year', '2023', '--node', 'total', '--lang', 'vi'];
    expect(papi(...args, '--format', 'csv').stdout).toContain('Mid-high');
    expect(papi(...args).stdout).toContain('Trung bình cao');
    expect(papi(...args).stdout).toContain('42,3265');
  });

  it('gives ranges of ranks where scores have standard errors, for the total and the axes unless others are asked for', () => {
    const given = { total: [40, 36, 36.1], 1: [6, 5, 5.02], 1.1: [1.5, 1.1, 1.11] };
    const scores = Object.entries(given).flatMap(([node, all]) =>
      ['01', '48', '66'].map((unit, i) => `2023,${unit},${node},${all[i]},${all[0]! / 100}`),
    );
    const path = file('errors.csv', ['year,unit,node,score,se', ...scores, ''].join('\n'));
    const ranges = (...more: string[]) =>
      rows('rank', '--data', path, ...more).map(row => [row.node, row.unit, row.rankLow, row.rankHigh]);
    const of = (node: string) => [
      [node, '01', 1, 1],
      [node, '66', 2, 3],
      [node, '48', 2, 3],
    ];
    const none = (node: string) => of(node).map(([node, unit]) => [node, unit, null, null]);
    expect(ranges()).toEqual([...of('total'), ...of('1'), ...none('1.1')]);
    expect(ranges('--rank-sets', 'all', '--node', '1.1')).toEqual(of('1.1'));
    expect(ranges('--rank-sets', 'none', '--node', 'total')).toEqual(none('total'));
    expect(papi('rank', '--data', path, '--node', 'total', '--lang', 'en').stdout).toMatch(/rank from +to/);
    expect(papi('rank', '--node', 'total', '--lang', 'en').stdout).not.toContain('rank from');
  });

  it('prints the same as CSV and as JSON', () => {
    const csv = papi('rank', '--node', '8', '--format', 'csv').stdout.trim().split('\n');
    const json = rows('rank', '--node', '8');
    expect(csv).toHaveLength(json.length + 1);
    expect(csv[1]!.split(',').slice(0, 5)).toEqual(
      [2024, json[0]!.unit, json[0]!.name, '8', json[0]!.score].map(String),
    );
  });
});

describe('papi change', () => {
  it('compares the newest year with the one before by default', () => {
    const [row] = rows('change', '--province', 'Tây Ninh', '--node', 'total');
    expect(row).toMatchObject({ from: 2023, to: 2024, verdict: 'up', rankFrom: 60, rankTo: 2, p: null });
    expect((row!.own as number) + (row!.field as number) + (row!.entry as number)).toBeCloseTo(58, 9);
  });

  it('says not comparable across a break, with the two ranks and nothing else, and exits 0', () => {
    const [row] = rows('change', '--province', '66', '--node', 'total', '--from', '2020', '--to', '2021');
    expect(row).toMatchObject({
      verdict: 'not comparable',
      delta: null,
      relative: null,
      own: null,
      field: null,
      entry: null,
    });
    expect(row!.rankFrom).toEqual(expect.any(Number));
    expect(row!.rankTo).toEqual(expect.any(Number));
  });

  it('splits the own part of a rank move by axis, and the parts add up', () => {
    const [whole] = rows('change', '--province', '66', '--node', 'total');
    const parts = rows('change', '--province', '66', '--parts');
    expect(parts).toHaveLength(8);
    const sum = (name: string) => parts.reduce((s, r) => s + (r[name] as number), 0);
    expect(sum('places')).toBeCloseTo(whole!.own as number, 9);
    expect(sum('points')).toBeCloseTo(whole!.delta as number, 5);
  });
});

describe('papi change --parts', () => {
  it('says in a row why a move has no parts where its years do not compare', () => {
    const broken = rows('change', '--province', '66', '--parts', '--from', '2020', '--to', '2021');
    expect(broken).toEqual([
      {
        unit: '66',
        name: 'Đắk Lắk',
        node: 'total',
        from: 2020,
        to: 2021,
        part: null,
        points: null,
        places: null,
        reason: 'series',
      },
    ]);
  });
});

describe('papi weak', () => {
  it('takes an axis for its sub-axes', () => {
    const spots = rows('weak', '--province', '66', '--year', '2023', '--node', '6', '--all');
    expect(spots.map(s => s.node).sort()).toEqual(['6.1', '6.2', '6.3', '6.4']);
  });

  it('lists the weak spots of a province with their reasons, the greatest leverage first', () => {
    const spots = rows('weak', '--province', '66', '--year', '2023');
    expect(spots.length).toBeGreaterThan(0);
    expect(spots[0]).toMatchObject({ unit: '66', name: 'Đắk Lắk', proved: null });
    const leverage = spots.map(s => s.leverage as number);
    expect([...leverage].sort((a, b) => b - a)).toEqual(leverage);
    for (const spot of spots) {
      const reasons = spot.reasons as string[];
      expect(
        reasons.includes('low') ||
          ((spot.gap as number) > 0 && (reasons.includes('falling') || reasons.includes('stuck'))),
      ).toBe(true);
    }
  });
});

describe('papi check', () => {
  it('says what an official file holds', () => {
    const { status, stdout } = papi('check', official(2023), '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toContain('scores-2023.csv');
    expect(stdout).toContain('2023');
  });

  it('shows every fault at once with file, row, column, found and likely meaning, exits 1 and prints nothing on stdout', () => {
    const bad = file('bad-2023.csv', 'province,1.1,1.2,extra\nĐắk Lak,1.2,9,x\nHà Nộ,abc,1.4,\n');
    const { status, stdout, stderr } = papi('check', bad, '--lang', 'en');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    for (const part of ['bad-2023.csv', 'row 2', 'row 3', '"extra"', '"Hà Nộ"', '01 Hà Nội', '"abc"', '"9"'])
      expect(stderr).toContain(part);
  });
});

describe('papi over a user’s files', () => {
  it('gives the official result from a Vietnamese spreadsheet’s CSV', () => {
    const [head, ...lines] = readFileSync(official(2023), 'utf8').trim().split('\n');
    const cells = (line: string) =>
      line
        .split(',')
        .map(c => c.replace('.', ','))
        .join(';');
    const viet = `\uFEFFMã;Tỉnh;${head!
      .split(',')
      .slice(2)
      .map(c => (c === 'total' ? 'Tổng điểm' : c.replace('.', ',')))
      .join(';')}\r\n${lines.map(cells).join('\r\n')}\r\n`;
    const path = file('diem-2023.csv', viet);
    const strip = (r: Record<string, unknown>[]) =>
      r.map(({ score, ...rest }) => ({ ...rest, score: Number((score as number).toFixed(6)) }));
    expect(strip(rows('rank', '--data', path))).toEqual(strip(rows('rank', '--year', '2023')));
  });
});

describe('exit codes', () => {
  it('are 2 for wrong usage, with the nearest name offered', () => {
    expect(papi('rank', '--year', '1999').status).toBe(2);
    expect(papi('nonsense').status).toBe(2);
    expect(papi('rank', '--format', 'xml').status).toBe(2);
    const { status, stderr } = papi('rank', '--province', 'Đắt Lắk');
    expect(status).toBe(2);
    expect(stderr).toContain('66 Đắk Lắk');
  });

  it('are 1 for a faulty file, and the site of before stays', () => {
    const out = join(folder, 'kept');
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'mine');
    const refused = papi('report', '--out', out);
    expect(refused.status).toBe(1);
    expect(readdirSync(out)).toEqual(['index.html']);
    const bad = file('scores-2020.csv', 'province,1.1\nNowhere,1\n');
    const out2 = join(folder, 'never');
    expect(papi('report', '--data', bad, '--out', out2).status).toBe(1);
    expect(existsSync(out2)).toBe(false);
  });

  it('are 0 for help', () => {
    expect(papi('--help').status).toBe(0);
    expect(papi('rank', '--help').stdout).toContain('--province');
  });
});

describe('npm run papi', () => {
  it('prints the result alone on stdout', () => {
    const npm = spawnSync('npm', ['run', 'papi', '--', 'rank', '--province', '66', '--format', 'json'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(npm.status).toBe(0);
    expect(JSON.parse(npm.stdout)).toHaveLength(37);
  });
});
