import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { papi, root, rows } from './papi.js';

const folder = mkdtempSync(join(tmpdir(), 'papi-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const sample = join(root, 'data', 'samples', 'synthetic-2023.csv');
const codebook = join(root, 'data', 'samples', 'codebook.csv');
const args = ['--codebook', codebook];
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
type Rows = ReturnType<typeof rows>;

describe('papi score', () => {
  let scores: Rows;
  beforeAll(() => {
    scores = rows('score', sample, ...args);
  });
  const of = (unit: string, node: string) => scores.find(row => row.unit === unit && row.node === node)!;
  const units = ['01', '02', '46', '64', '72', '94'];

  it('gives the total, axes, sub-axes and indicators of every province, with the columns of its contract', () => {
    expect(Object.keys(scores[0]!)).toEqual([
      ...[
        'year',
        'unit',
        'name',
        'node',
        'level',
        'score',
        'se',
        'low',
        'high',
        'df',
        'n',
        'shown',
        'status',
        'reason',
      ],
      ...['approximate', 'without', 'deff', 'missing', 'interval', 'confidence', 'lonely', 'variance', 'synthetic'],
    ]);
    expect([...new Set(scores.map(row => row.unit))]).toEqual(units);
    const levels = Object.fromEntries(
      ['total', 'axis', 'sub-axis'].map(level => [
        level,
        scores.filter(row => row.unit === '01' && row.level === level).length,
      ]),
    );
    expect(levels).toEqual({ total: 1, axis: 8, 'sub-axis': 28 });
    expect(scores.filter(row => row.unit === '01' && row.level === 'indicator').length).toBeGreaterThan(100);
  });

  it('adds up: an axis is the sum of its sub-axes, the total the sum of the axes', () => {
    for (const unit of units) {
      const below = (level: string, start: string) =>
        scores
          .filter(row => row.unit === unit && row.level === level && String(row.node).startsWith(start))
          .reduce((sum, row) => sum + (row.score as number), 0);
      expect(below('axis', '')).toBeCloseTo(of(unit, 'total').score as number, 9);
      expect(below('sub-axis', '6.')).toBeCloseTo(of(unit, '6').score as number, 9);
    }
  });

  it('gives every total an error, an interval around the score, and how sure its rule is', () => {
    for (const unit of units) {
      const { score, se, low, high, df, status, synthetic } = of(unit, 'total') as Record<string, number | string>;
      expect(se).toBeGreaterThan(0);
      expect(low).toBeLessThan(score as number);
      expect(high).toBeGreaterThan(score as number);
      expect(df).toBeGreaterThan(0);
      expect([status, synthetic]).toEqual(['approximate', 1]);
    }
    expect(of('01', '1.1')).toMatchObject({ status: 'exact', reason: null, lonely: 'fail', confidence: 0.95 });
  });

  it('prints the same as CSV', () => {
    const csv = papi('score', sample, ...args, '--province', 'Hà Giang', '--node', '1', '--format', 'csv');
    const [head, line, ...rest] = csv.stdout.trim().split('\n');
    expect(rest).toEqual([]);
    expect(head).toBe(Object.keys(scores[0]!).join(','));
    const { score, se } = of('02', '1');
    expect(line).toContain(`2023,02,Hà Giang,1,axis,${score},${se},`);
  });

  it('prints a table for people, says what is made up and what is approximate, and keeps stdout for the table', () => {
    const { stdout, stderr } = papi('score', sample, ...args, '--province', '01');
    expect(stdout).toContain('sai số chuẩn');
    expect(stdout).not.toMatch(/1\.1\.1/);
    expect(stdout).not.toContain('MÔ PHỎNG');
    for (const part of ['SỐ LIỆU MÔ PHỎNG', '(PSU): quan (huyện)', 'tầng: PSW_STRATA', 'Gần đúng: ', 'bậc tự do'])
      expect(stderr).toContain(part);
    const en = papi('score', sample, ...args, '--province', '01', '--node', '1.1.1', '--lang', 'en', '--psu', 'psu');
    expect(en.stdout).toContain('1.1.1');
    expect(en.stderr).toContain('SYNTHETIC DATA');
    expect(en.stderr).toContain('The PSUs are not districts');
  });

  it("scores a province's own file as it is scored among others, by the published lowest and highest province", () => {
    const [head, ...lines] = readFileSync(sample, 'utf8').split('\n');
    const at = head!.split(',').indexOf('tinh');
    const own = file('ha-giang.csv', [head, ...lines.filter(line => line.split(',')[at] === '02'), ''].join('\n'));
    const [total, education] = rows('score', own, ...args, '--node', 'total', '6.2');
    expect(total).toMatchObject({
      unit: '02',
      node: 'total',
      score: of('02', 'total').score,
      se: of('02', 'total').se,
    });
    expect(education).toMatchObject({ node: '6.2', score: of('02', '6.2').score, status: 'close' });
    const table = papi('score', own, ...args, '--node', '6', '--lang', 'en');
    expect(table.stderr).toContain('6.2.1 0.5–2; 6.2.2 5–10, as published for 2023.');
    const without = papi('score', own, ...args, '--node', '1', '--lang', 'en');
    expect(without.stderr).not.toContain('lowest');
  });

  it('has fewer degrees of freedom with districts than with villages as PSUs', () => {
    const [villages] = rows('score', sample, ...args, '--node', 'total', '--province', '02', '--psu', 'psu');
    expect(of('02', 'total').df as number).toBeLessThan(villages!.df as number);
    expect(of('02', 'total').score).toBeCloseTo(villages!.score as number, 10);
  });

  it('takes another level, another distribution and another rule for strata with one PSU', () => {
    const more = [
      '--node',
      '1',
      '--province',
      '01',
      '--level',
      '0.9',
      '--interval',
      'normal',
      '--lonely-psu',
      'adjust',
    ];
    const [row] = rows('score', sample, ...args, ...more);
    expect(row).toMatchObject({ confidence: 0.9, interval: 'normal', lonely: 'adjust', se: of('01', '1').se });
    expect((row!.high as number) - (row!.low as number)).toBeCloseTo(2 * 1.6448536269514722 * (row!.se as number), 9);
  });
});

describe('papi score --by', () => {
  it('scores each value of a group, and their differences with errors of their own', () => {
    const node = ['--node', '4', '--province', '01'];
    const each = rows('score', sample, ...args, ...node, '--by', 'sex');
    expect(each.map(row => [row.group, row.value])).toEqual([
      ['sex', 'female'],
      ['sex', 'male'],
    ]);
    const [difference, ...rest] = rows('score', sample, ...args, ...node, '--by', 'Giới tính', '--differences');
    expect(rest).toEqual([]);
    expect(difference).toMatchObject({ value: 'female', base: 'male', synthetic: 1 });
    expect(difference!.difference).toBeCloseTo((each[0]!.score as number) - (each[1]!.score as number), 9);
    for (const name of ['se', 'p', 'pHolm', 'pBH']) expect(difference![name]).toBeGreaterThan(0);
  });

  it('leaves what rests on fewer respondents than asked for empty, with the reason', () => {
    const many = ['--node', '4', '--by', 'ethnicity', '--show-from', '200'];
    const hidden = rows('score', sample, ...args, ...many).filter(row => (row.n as number) < 200);
    expect(hidden.length).toBeGreaterThan(0);
    for (const row of hidden)
      expect(row).toMatchObject({ score: null, se: null, low: null, high: null, shown: false, reason: 'few answers' });
    const { stdout, stderr } = papi('score', sample, ...args, ...many);
    expect(stdout).toContain('ít người trả lời');
    expect(stderr).toContain('dưới 200 người trả lời');
  });
});

describe('papi score of a file that is not whole', () => {
  it('says how many are in no group, and which part of a node is missing', () => {
    const [head = '', ...lines] = readFileSync(sample, 'utf8').trimEnd().split('\n');
    const names = head.split(',');
    const text = lines.map((line, i) => {
      const cells = line.split(',');
      if (i < 40) cells[names.indexOf('a001')] = '';
      cells[names.indexOf('q1_1_1')] = '';
      cells[names.indexOf('q1_1_2')] = '';
      return cells.join(',');
    });
    const path = file('part-2023.csv', `${[head, ...text].join('\n')}\n`);
    const { stdout, stderr } = papi('score', path, ...args, '--by', 'sex', '--node', '1', '--lang', 'en');
    expect(stderr).toContain('40 respondents have no value of “Sex”');
    expect(stderr).not.toContain('Approximate');
    expect(stdout).toContain('part missing: 1.1');
  });
});

describe('papi check', () => {
  it('recognises a file of respondents, and says how each column was understood', () => {
    const { status, stdout } = papi('check', sample, ...args, '--lang', 'en');
    expect(status).toBe(0);
    for (const part of [
      'answers, a row for each respondent',
      'weights: PSW_psweight; strata: PSW_STRATA (6)',
      'quan',
      'a001 → Sex',
      'q1_1_1 → 1.1.1',
      'medians: 6.2.1, 6.2.2',
      'SYNTHETIC DATA',
      'No faults.',
    ])
      expect(stdout).toContain(part);
    const files = JSON.parse(papi('check', sample, ...args, '--format', 'json').stdout);
    expect(files).toMatchObject([
      {
        layout: 'respondents',
        respondents: { rows: 1389, units: 6, strata: 6, psus: 27, synthetic: true },
        faults: [],
      },
    ]);
  });
});

describe('papi report --respondents', () => {
  it('makes the site of a file of respondents', () => {
    const out = join(folder, 'site');
    const ran = papi('report', '--respondents', sample, ...args, '--out', out);
    expect(ran.stderr).toContain('SỐ LIỆU MÔ PHỎNG');
    expect(ran.status).toBe(0);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('mô phỏng');
  });
  it('makes nothing of a faulty one, and takes no scores beside it', () => {
    const out = join(folder, 'none');
    const bad = file('bad-2023.csv', 'tinh,PSW_psweight,PSW_STRATA,PSW_PSU,1.1.1\n01,-1,1,1,1\n');
    expect(papi('report', '--respondents', bad, '--out', out).status).toBe(1);
    expect(papi('report', '--respondents', sample, '--data', bad, '--out', out).status).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});

describe('papi score: a fault in the file is located, exit 1, and nothing is written', () => {
  const [head = '', ...lines] = readFileSync(sample, 'utf8').trimEnd().split('\n');
  const names = head.split(',');
  /** The sample with one cell changed, in the row of a spreadsheet. */
  const changed = (row: number, column: string, to: string) =>
    [
      head,
      ...lines.map((line, i) => {
        if (i !== row - 2) return line;
        const cells = line.split(',');
        expect(names).toContain(column);
        cells[names.indexOf(column)] = to;
        return cells.join(',');
      }),
    ].join('\n');
  const ofHanoi = (line: string) => line.split(',')[names.indexOf('tinh')] === '01';
  const oneDistrict = [head, ...lines.filter(line => !ofHanoi(line) || line.includes(',0101,'))].join('\n');

  it.each([
    ['a negative weight', changed(5, 'PSW_psweight', '-3'), [], ['bad-2023.csv', 'row 5', '"PSW_psweight"', '"-3"']],
    ['a missing weight', changed(5, 'PSW_psweight', ''), [], ['row 5', '"PSW_psweight"', 'an empty cell']],
    ['a PSU in two strata', changed(5, 'PSW_STRATA', '94'), ['--psu', 'psu'], ['"PSW_PSU"', '"010111"', '(--nest)']],
    ['a stratum with one PSU', oneDistrict, [], ['"PSW_STRATA"', '"01"', '(--lonely-psu)']],
    ['an answer that is no number', changed(9, 'q1_1_1', 'có'), [], ['row 9', '"q1_1_1"', '"có"']],
    ['a code that the codebook does not have', changed(9, 'q1_1_1', '7'), [], ['row 9', '"q1_1_1"', '"7"']],
    ['a province nobody knows', changed(12, 'tinh', '03'), [], ['row 12', '"tinh"', '"03"']],
    ['an empty file', '', [], ['bad-2023.csv', 'an empty file']],
    ['a file cut in the middle of a row', changed(2, 'nam', '2023').slice(0, -60), [], [`row ${lines.length + 1}`]],
    ['no column of weights', `${head.replace('PSW_psweight', 'x')}\n${lines[0]}`, [], ['bad-2023.csv', 'weight']],
  ])('%s', (_, text, more, parts) => {
    const out = file('kept.csv', 'mine');
    const ran = papi(
      'score',
      file('bad-2023.csv', `${text}${text === '' ? '' : '\n'}`),
      ...args,
      ...more,
      '--lang',
      'en',
      '--out',
      out,
    );
    expect([ran.status, ran.stdout]).toEqual([1, '']);
    for (const part of parts) expect(ran.stderr).toContain(part);
    expect(ran.stderr).not.toMatch(/^\s+at /m);
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });

  it('a result over its own data is refused as wrong usage', () => {
    const path = file('own-2023.csv', `${head}\n${lines[0]}\n`);
    for (const input of [path, codebook]) expect(papi('score', path, ...args, '--out', input).status).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe(`${head}\n${lines[0]}\n`);
  });

  it('a stratum with one PSU is no fault where a rule is given', () => {
    const out = join(folder, 'rule.csv');
    const path = file('lonely-2023.csv', `${oneDistrict}\n`);
    expect(papi('score', path, ...args, '--lonely-psu', 'certainty', '--format', 'csv', '--out', out).status).toBe(0);
    expect(existsSync(out)).toBe(true);
    expect(papi('check', path, ...args, '--lang', 'en').stdout).toContain('strata with one PSU');
  });

  it.each([
    ['a group the file does not have', ['--by', 'religion'], 'sex'],
    ['differences of nothing', ['--differences'], '--by'],
    ['a province nobody knows', ['--province', 'Hà Nộ'], '01 Hà Nội'],
    ['a node that is not there', ['--node', '9.9'], '9.9'],
    ['a year the file does not have', ['--year', '2019'], '2023'],
  ])('%s is wrong usage, exit 2', (_, more, part) => {
    const ran = papi('score', sample, ...args, ...more);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(part);
  });
});
