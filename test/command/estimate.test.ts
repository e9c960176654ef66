import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { agrees, inOrder, type Numbers, records } from '../oracle/oracle.js';
import { papi, root, rows } from './papi.js';

const folder = mkdtempSync(join(tmpdir(), 'papi-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const oracle = (name: string) => join(root, 'test', 'oracle', 'data', name);

/** Two strata of two villages, two people each; one did not answer. */
const small = `tầng,xã,trọng số,giới,tin cậy
A,1,2,nữ,3
A,1,1,nam,4
A,2,2,nữ,2
A,2,1,nam,
B,3,1,nữ,5
B,3,1,nam,4
B,4,3,nữ,3
B,4,4,nam,4
`;
const design = ['--weight', 'trong so', '--stratum', 'tang', '--psu', 'xa'];
const estimate = (text: string, ...args: string[]) => papi('estimate', file('survey.csv', text), ...design, ...args);

describe('papi estimate agrees with R’s survey', () => {
  const strat = ['--weight', 'pw', '--stratum', 'stype', '--fpc', 'fpc', '--deff-reference', 'without-replacement'];
  const clus = ['--weight', 'pw', '--psu', 'dnum', '--fpc', 'fpc', '--deff-reference', 'without-replacement'];
  it.each([
    ['apistrat', 'dstrat: id=~1 strata=~stype weights=~pw fpc=~fpc', strat],
    ['apiclus1', 'dclus1: id=~dnum weights=~pw fpc=~fpc', clus],
  ])('%s: means, totals, ratios and shares, of all and by group', (name, drawn, args) => {
    const asked: [call: string, rest: string[]][] = [
      ['svymean(~api00+api99+meals, deff=TRUE)', ['--mean', 'api00,api99,meals']],
      ['svytotal(~enroll, na.rm=TRUE, deff=TRUE)', ['--total', 'enroll']],
      ['svytotal(~enroll, deff=TRUE)', ['--total', 'enroll']],
      ['svyratio(~api.stu, ~enroll, na.rm=TRUE)', ['--ratio', 'api.stu/enroll']],
      ['svymean(~stype, deff=TRUE)', ['--proportion', 'stype']],
      ['svyby(~api00, ~stype, svymean, deff=TRUE, covmat=TRUE)', ['--mean', 'api00', '--by', 'stype']],
    ];
    const known = records(`${name}.json`).filter(record => record.design === drawn);
    const met = asked.flatMap(([call, rest]) => {
      const record = known.find(each => each.call === call);
      if (!record) return [];
      const estimates = rows('estimate', oracle(`${name}.csv`), ...args, ...rest);
      const compare = (column: string, numbers: Numbers) =>
        inOrder(numbers).forEach((number, k) => {
          agrees(estimates[k]![column] as number, number!, 1e-9, `${call} ${column}`, 1);
        });
      expect(estimates).toHaveLength(inOrder(record.estimate).length);
      compare('estimate', record.estimate);
      compare('se', record.se);
      if (record.deff) compare('deff', record.deff);
      return [call];
    });
    expect(met.length).toBeGreaterThanOrEqual(4);
  });

  it('post-stratifies to a file of totals', () => {
    const record = records('apiclus1.json').find(
      each => each.design === 'dclus1 postStratify(~stype)' && each.call.startsWith('svytotal(~enroll'),
    )!;
    const totals = file('totals.csv', 'stype,total\nE,4421\nH,755\nM,1018\n');
    const [row] = rows('estimate', oracle('apiclus1.csv'), ...clus, '--total', 'enroll', '--post-stratify', totals);
    agrees(row!.estimate as number, inOrder(record.estimate)[0]!, 1e-9, 'total');
    agrees(row!.se as number, inOrder(record.se)[0]!, 1e-9, 'se');
  });

  it('takes replicate weights that came with the file', () => {
    const [head, ...lines] = readFileSync(oracle('apiclus1.csv'), 'utf8').trim().split('\n');
    const [names, ...weights] = readFileSync(oracle('apiclus1_jk1_nofpc_repweights.csv'), 'utf8').trim().split('\n');
    const joined = [`${head},${names}`, ...lines.map((line, i) => `${line},${weights[i]}`)].join('\n');
    const args = ['--weight', 'pw', '--replicate-weights', 'rw*', '--replicate-type', 'JK1', '--mean', 'api00'];
    const [row] = rows('estimate', file('jk1.csv', `${joined}\n`), ...args);
    const record = records('apiclus1.json').find(
      each => each.design === 'dclus1_nofpc JK1' && each.call.startsWith('svymean(~api00'),
    );
    expect(record).toBeDefined();
    agrees(row!.estimate as number, inOrder(record!.estimate)[0]!, 1e-9, 'mean');
    agrees(row!.se as number, inOrder(record!.se)[0]!, 1e-9, 'se');
  });
});

describe('papi estimate', () => {
  it('finds columns and values without case and tone marks, and prints a tidy table that names its rules', () => {
    const path = file('survey.csv', small);
    const [row] = rows('estimate', path, ...design, '--mean', 'Tin cay', '--where', 'gioi=NU', '--by', 'tang');
    expect(Object.keys(row!)).toEqual([
      'tầng',
      ...['item', 'statistic', 'estimate', 'se', 'low', 'high', 'df', 'n', 'nEffective', 'cv', 'deff', 'reason'],
      ...['missing', 'interval', 'level', 'dfRule', 'deffReference', 'lonely', 'variance', 'where'],
    ]);
    expect(row).toMatchObject({ tầng: 'A', item: 'tin cậy', statistic: 'mean', estimate: 2.5, n: 2, df: 1 });
    expect(row).toMatchObject({
      missing: 'per item',
      interval: 't',
      level: 0.95,
      lonely: 'fail',
      reason: null,
      where: 'giới=nữ',
    });
  });

  it('gives several statistics in one call, each with its interval', () => {
    const path = file('survey.csv', small);
    const args = ['--mean', 'tin cậy', '--total', 'tin cậy', '--quantile', 'tin cậy@0.5', '--proportion', 'giới'];
    const all = rows('estimate', path, ...design, ...args, '--ratio', 'tin cậy/trọng số', '--interval', 'wilson');
    expect(all.map(row => [row.statistic, row.item])).toEqual([
      ['mean', 'tin cậy'],
      ['total', 'tin cậy'],
      ['ratio', 'tin cậy/trọng số'],
      ['proportion', 'giới=nam'],
      ['proportion', 'giới=nữ'],
      ['quantile', 'tin cậy@0.5'],
    ]);
    expect(all[3]!.interval).toBe('wilson, t');
    expect((all[3]!.estimate as number) + (all[4]!.estimate as number)).toBeCloseTo(1, 12);
  });

  it('leaves rows out listwise, and takes codes for no answer', () => {
    const path = file('codes.csv', 'w,a,b\n1,1,4\n1,2,999\n1,3,6\n1,4,\n1,888,5\n');
    const codes = ['--weight', 'w', '--mean', 'a,b', '--missing-codes', '888,999'];
    expect(rows('estimate', path, ...codes).map(row => [row.n, row.estimate])).toEqual([
      [4, 2.5],
      [3, 5],
    ]);
    const listwise = rows('estimate', path, ...codes, '--missing', 'listwise');
    expect(listwise.map(row => [row.n, row.estimate, row.missing])).toEqual([
      [2, 2, 'listwise'],
      [2, 5, 'listwise'],
    ]);
  });

  it('reads a Vietnamese spreadsheet’s CSV, and groups by a column called as one of the results', () => {
    const path = file('viet.csv', '\uFEFFlevel;điểm\r\ncao;1,5\r\ncao;2,5\r\nlow;3,5\r\nlow;4,5\r\n');
    const [high, low] = rows('estimate', path, '--mean', 'diem', '--by', 'level', '--level', '0,9');
    expect(high).toMatchObject({ group_level: 'cao', estimate: 2, level: 0.9 });
    expect(low).toMatchObject({ group_level: 'low', estimate: 4 });
    expect(papi('estimate', path, '--mean', 'diem', '--by', 'level').stdout).toMatch(/low +điểm/);
  });

  it('prints a table in the language asked for, and how it was made on stderr alone', () => {
    const vi = estimate(small, '--mean', 'tin cậy');
    expect(vi.status).toBe(0);
    expect(vi.stdout).toContain('sai số chuẩn');
    expect(vi.stdout.trim().split('\n')).toHaveLength(3);
    for (const part of [
      'đơn vị chọn mẫu cấp một (PSU): xã',
      'tầng: tầng',
      'khoảng tin cậy 95%: phân phối t',
      'bậc tự do',
    ])
      expect(vi.stderr).toContain(part);
    const en = estimate(small, '--mean', 'tin cậy', '--lang', 'en', '--lonely-psu', 'adjust');
    expect(en.stderr).toMatch(/PSUs.*strata.*Taylor.*95% intervals.*degrees of freedom.*one PSU/);
  });

  it('says why what cannot be estimated has no error', () => {
    const args = ['--mean', 'tin cậy', '--by', 'xã'];
    const [row] = rows('estimate', file('survey.csv', small), ...design, ...args);
    expect(row).toMatchObject({ se: null, low: null, reason: 'one PSU' });
    expect(estimate(small, ...args).stdout).toContain('chỉ có một PSU');
  });
});

describe('papi estimate: wrong usage, exit 2', () => {
  it('names every column that is not there, with the nearest', () => {
    const { status, stderr, stdout } = estimate(small, '--mean', 'tin cẩy,tuổi', '--by', 'gioii', '--lang', 'en');
    expect([status, stdout]).toEqual([2, '']);
    for (const part of ['“tuổi” (--mean)', '“gioii” (--by); did you mean giới?', 'The columns are: tầng, xã'])
      expect(stderr).toContain(part);
    expect(stderr).not.toContain('tin cẩy');
  });
  it.each([
    ['nothing to estimate', []],
    ['a value no row has', ['--proportion', 'giới=khác']],
    ['a form that is not that of the option', ['--quantile', 'tin cậy']],
    ['a level that is no share', ['--mean', 'tin cậy', '--level', '95']],
    ['an interval that nobody knows', ['--mean', 'tin cậy', '--interval', 'exact']],
    ['more corrections than stages', ['--mean', 'tin cậy', '--fpc', 'xã,tầng']],
    ['a column twice among the stages', ['--mean', 'tin cậy', '--psu', 'xa']],
    ['replicate weights of no type', ['--mean', 'tin cậy', '--replicate-weights', 'trọng số']],
  ])('%s', (_, args) => {
    const { status, stderr, stdout } = estimate(small, ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('papi estimate: a fault in the file is located, exit 1, and nothing is written', () => {
  const changed = (from: string, to: string) => {
    expect(small).toContain(from);
    return small.replace(from, to);
  };
  it.each([
    ['a negative weight', changed('A,2,2,', 'A,2,-2,'), ['survey.csv', 'row 4', '"trọng số"', '"-2"']],
    ['a missing weight', changed('A,2,2,', 'A,2,,'), ['row 4', '"trọng số"', 'an empty cell']],
    ['a weight that is no number', changed('A,2,2,', 'A,2,hai,'), ['row 4', '"trọng số"', '"hai"']],
    ['a PSU in two strata', changed('B,3,1,nam', 'B,1,1,nam'), ['row 7', '"xã"', '"1"', '(--nest)']],
    ['a stratum with one PSU', changed('B,3,1,nữ,5\nB,3,1,nam,4\n', ''), ['"tầng"', '"B"', '(--lonely-psu)']],
    ['an answer that is no number', changed('nam,4\nA,2', 'nam,cao\nA,2'), ['row 3', '"tin cậy"', '"cao"']],
    ['an empty file', '', ['survey.csv', 'an empty file']],
    ['a header alone', 'tầng,xã,trọng số,giới,tin cậy\n', ['survey.csv']],
    ['a row cut short', small.slice(0, -7), ['row 9']],
    ['a stratum without a name', changed('A,2,1,', ',2,1,'), ['row 5', '"tầng"']],
  ])('%s', (_, text, parts) => {
    const out = join(folder, 'never.csv');
    const { status, stdout, stderr } = estimate(text, '--mean', 'tin cậy', '--lang', 'en', '--out', out);
    expect([status, stdout]).toEqual([1, '']);
    for (const part of parts) expect(stderr).toContain(part);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(out)).toBe(false);
  });

  it('all of them at once, and a result of before stays as it was', () => {
    const out = file('kept.csv', 'mine');
    const text = changed('A,2,2,', 'A,2,-2,').replace('nam,4\nA,2', 'nam,cao\nA,2').replace('B,3,1,nữ', 'B,3,x,nữ');
    const { status, stderr } = estimate(text, '--mean', 'tin cậy', '--lang', 'en', '--out', out);
    expect(status).toBe(1);
    expect(stderr).toContain('3 faults');
    for (const part of ['row 3', 'row 4', 'row 6']) expect(stderr).toContain(part);
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });

  it('a replicate weight that is missing, and one that is no number', () => {
    const text = 'w,y,r1,r2\n1,2,0,2\n1,3,,1\n1,4,1,x\n1,5,2,1\n';
    const args = ['--weight', 'w', '--mean', 'y', '--replicate-weights', 'r*', '--replicate-type', 'JK1'];
    const { status, stdout, stderr } = papi('estimate', file('blank.csv', text), ...args, '--lang', 'en');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('2 faults');
    expect(stderr).toContain('row 3, column "r1": found an empty cell');
    expect(stderr).toContain('row 4, column "r2": found "x"');
  });

  it('a column of words where numbers are wanted, once and with what to ask for', () => {
    const { status, stderr } = estimate(small, '--mean', 'giới', '--lang', 'en');
    expect(status).toBe(1);
    expect(stderr).toContain('1 fault');
    expect(stderr).toContain('a column of words (nữ, nam), expected a column of numbers; likely --proportion giới?');
  });

  it('a result that would be written over its own data is refused as wrong usage', () => {
    const path = file('own.csv', small);
    const { status, stderr } = papi('estimate', path, '--mean', 'tin cậy', '--out', path);
    expect([status, readFileSync(path, 'utf8')]).toEqual([2, small]);
    expect(stderr).toContain('own.csv');
    expect(papi('rank', '--data', folder, '--out', path).status).toBe(2);
  });

  it('a file that is not there', () => {
    const { status, stdout, stderr } = papi('estimate', join(folder, 'none.csv'), '--mean', 'x');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('none.csv');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
