import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { papi, root, rows } from './papi.js';

type Row = Record<string, unknown>;

const folder = mkdtempSync(join(tmpdir(), 'papi-target-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Published scores of a node in 2023 by unit, read as they stand in the file. */
function published(node: string): Map<string, number> {
  const [head = [], ...lines] = readFileSync(join(root, 'data', 'official', 'scores-2023.csv'), 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(','));
  const at = head.indexOf(node);
  return new Map(lines.flatMap(cells => (cells[at] ? [[cells[0]!, Number(cells[at])] as const] : [])));
}

const totals = published('total');
/** The scores of a node of every other unit, best first. */
const others = (unit: string, scores = totals) =>
  [...scores].flatMap(([code, score]) => (code === unit ? [] : [score])).sort((a, b) => b - a);
const rankAmong = (score: number, field: readonly number[]) => 1 + field.filter(other => other > score).length;
const of = (kind: string, all: readonly Row[]) => all.filter(row => row.kind === kind);
const sum = (all: readonly Row[], name: string) => all.reduce((total, row) => total + (row[name] as number), 0);

describe('papi target: Đắk Lắk, 42.3265 points and 31st of 61 in 2023', () => {
  const asked = ['target', '--province', 'Đắk Lắk', '--year', '2023'];

  it('to rank 30 needs the score of the 30th, and its shares and what is left add up to it', () => {
    const all = rows(...asked, '--rank', '30');
    const [target] = of('target', all);
    const wanted = others('66')[29]!;
    expect(target).toMatchObject({ unit: '66', node: 'total', from: 2023, to: 2024, rank: 31, of: 61 });
    expect(target).toMatchObject({ group: 'Mid-high', rankWanted: 30, rankThen: 30, others: 'held' });
    expect(target!.score).toBeCloseTo(42.3265, 4);
    expect(target!.scoreWanted).toBe(wanted);
    expect(target!.points).toBeCloseTo(wanted - totals.get('66')!, 9);
    expect(sum(of('share', all), 'points') + sum(of('left', all), 'points')).toBeCloseTo(target!.points as number, 8);
  });

  it('to the High group needs rank 16, from sub-axes that are each within their cap and have a lead agency', () => {
    const all = rows(...asked, '--group', 'High');
    const [target] = of('target', all);
    expect(target).toMatchObject({ rankWanted: 16, rankThen: 16, scoreWanted: others('66')[15] });
    const shares = of('share', all);
    expect(shares.length).toBeGreaterThan(5);
    for (const share of shares) {
      const now = published(share.node as string).get('66')!;
      expect(share.score).toBe(now);
      expect(share.scoreWanted).toBeCloseTo(now + (share.points as number), 8);
      expect(share.points as number).toBeLessThanOrEqual(share.cap as number);
      expect(['gains seen', 'ceiling', 'gap']).toContain(share.bound);
      expect((share.lead as string[]).length).toBeGreaterThan(0);
    }
    expect(sum(shares, 'points') + sum(of('left', all), 'points')).toBeCloseTo(target!.points as number, 8);
  });

  it('takes a group in either language, with or without tone marks', () => {
    const wanted = rows(...asked, '--group', 'Mid-high');
    for (const word of ['trung bình cao', 'Trung binh cao', 'tb cao', 'mid high'])
      expect(rows(...asked, '--group', word)).toEqual(wanted);
    expect(of('target', rows(...asked, '--group', 'cao'))[0]!.rankWanted).toBe(16);
  });

  it('in places and in points reaches what it says', () => {
    const [up] = rows(...asked, '--places', '5');
    expect(up).toMatchObject({ rankWanted: 26, scoreWanted: others('66')[25] });
    const [score] = rows(...asked, '--score', '43,5');
    expect(score).toMatchObject({ rankWanted: null, scoreWanted: 43.5, rankThen: rankAmong(43.5, others('66')) });
  });

  it('names a group as it is, and those above it where there are any', () => {
    const said = (group: string, lang: string) => papi(...asked, '--group', group, '--lang', lang).stdout;
    expect(said('cao', 'vi')).toContain('vào nhóm Cao (từ hạng 16 trở lên)');
    expect(said('trung bình cao', 'vi')).toContain('từ nhóm Trung bình cao trở lên (từ hạng 31 trở lên)');
    expect(said('High', 'en')).toContain('group High (rank 16 or better)');
    expect(said('Mid-high', 'en')).toContain('group Mid-high or better (rank 31 or better)');
  });

  it('gives one number for the points that are needed and those that were gained before', () => {
    const { stdout } = papi('target', '--province', '79', '--year', '2024', '--score', '43.5');
    expect(stdout).toContain('tăng thêm 0,6869 điểm');
    expect(stdout).toContain('tăng từ 0,6869 điểm trở lên');
    expect(stdout).not.toContain('0,6868');
  });

  it('names agencies as they are in July of the target’s year, by the words of the unit', () => {
    const { stdout } = papi('target', '--province', '79', '--year', '2024', '--score', '43.5');
    expect(stdout).toContain('phân công tại tháng 7/2025');
    expect(stdout).toContain('Thanh tra thành phố');
    expect(stdout).not.toMatch(/Thanh tra tỉnh|UBND tỉnh|Công an tỉnh/);
    const later = papi('target', '--province', '66', '--year', '2024', '--group', 'cao', '--ahead', '3').stdout;
    expect(later).toContain('phân công tại tháng 7/2027');
  });

  it('names the agencies there are in the year of the target', () => {
    const lead = (ahead: string) =>
      of('share', rows(...asked, '--rank', '30', '--ahead', ahead)).find(({ node }) => node === '7.3')!.lead;
    expect(lead('1')).toEqual(['Sở Tài nguyên và Môi trường']);
    const [later] = of('share', rows(...asked, '--group', 'High', '--ahead', '2', '--node', '7'));
    expect(later!.lead).toEqual(['Sở Nông nghiệp và Môi trường']);
  });

  it('names them in its language, as they are called in the kind of province', () => {
    const haNoi = ['target', '--province', 'Hà Nội', '--year', '2023', '--group', 'High', '--node', '3'];
    const leads = (...more: string[]) => of('share', rows(...haNoi, ...more)).flatMap(({ lead }) => lead as string[]);
    expect(leads()).toContain('Thanh tra thành phố');
    expect(leads('--lang', 'en')).toContain('City Inspectorate');
    expect(papi(...haNoi, '--lang', 'en').stdout).toMatch(/City Inspectorate/);
    expect(papi(...haNoi, '--lang', 'en').stdout).not.toMatch(/Sở |Thanh tra/);
  });

  it('says how often such a target was met, as what happened and no forecast', () => {
    const [rate] = of('base rate', rows(...asked, '--rank', '30'));
    const { starts, met, units, share, low, high, level } = rate as Record<string, number>;
    expect(share).toBeCloseTo(met! / starts!, 12);
    expect(units).toBeLessThan(starts!);
    expect(level).toBe(0.95);
    expect(low).toBeLessThan(share!);
    expect(high).toBeGreaterThan(share!);
    expect(papi(...asked, '--rank', '30').stdout).toContain('không phải dự báo');
    expect(papi(...asked, '--rank', '30', '--lang', 'en').stdout).toContain('not a forecast');
  });

  it('of one axis spreads over its own sub-axes alone', () => {
    const all = rows(...asked, '--node', '6', '--group', 'High');
    const axis = published('6');
    expect(of('target', all)[0]).toMatchObject({ node: '6', score: axis.get('66') });
    expect(of('target', all)[0]!.scoreWanted).toBe(others('66', axis)[15]);
    for (const { node } of of('share', all)) expect(node).toMatch(/^6\.\d$/);
  });

  it('prints facts that stand when they are rounded: the score printed is enough', () => {
    const { stdout, status } = papi(...asked, '--rank', '30');
    expect(status).toBe(0);
    expect(stdout).toContain('42,3265 điểm, hạng 31/61, nhóm Trung bình cao');
    const printed = /Cần đạt\s+(\d+),(\d{4}) điểm/.exec(stdout)!;
    expect(rankAmong(Number(`${printed[1]}.${printed[2]}`), others('66'))).toBeLessThanOrEqual(30);
    const english = papi(...asked, '--rank', '30', '--lang', 'en').stdout;
    expect(english).toContain('42.3265 points, rank 31 of 61, group Mid-high');
  });
});

describe('papi target: Sóc Trăng, among the first 30 by 2025, then a rank more each year', () => {
  const path = ['--path', '2025=30,+1,+1'];

  it('from 2023, 4th, has reached 2025 and counts on from there', () => {
    const steps = of('target', rows('target', '--province', 'Sóc Trăng', '--year', '2023', ...path));
    expect(steps.map(step => [step.to, step.rank, step.rankWanted, step.rankThen])).toEqual([
      [2025, 4, 30, 4],
      [2026, 4, 3, 3],
      [2027, 4, 2, 2],
    ]);
    expect(steps[0]).toMatchObject({ points: 0, perYear: 0 });
    for (const { scoreWanted, rankThen } of steps.slice(1))
      expect(scoreWanted).toBe(others('94')[(rankThen as number) - 1]);
  });

  it('from 2021, as it was when the plan was made, rises step by step', () => {
    const all = rows('target', '--province', 'Sóc Trăng', '--year', '2021', ...path);
    const steps = of('target', all);
    expect(steps.map(step => [step.to, step.rankThen])).toEqual([
      [2025, 30],
      [2026, 29],
      [2027, 28],
    ]);
    expect(4 * (steps[0]!.perYear as number)).toBeCloseTo(steps[0]!.points as number, 8);
    expect((steps[0]!.points as number) + (steps[1]!.perYear as number)).toBeCloseTo(steps[1]!.points as number, 8);
    expect(of('base rate', all)).toHaveLength(3);
    // The department's own sub-axis, of communes' budgets.
    const budget = of('share', all).find(({ node }) => node === '2.3');
    expect(budget?.lead).toEqual(['Sở Tài chính']);
  });

  it('takes ranks, groups and scores by year, and shows a line each', () => {
    const { stdout } = papi(
      'target',
      '--province',
      '94',
      '--year',
      '2021',
      '--path',
      '2022=40;2024=trung binh cao;2026=43.5',
    );
    for (const year of ['2022', '2024', '2026']) expect(stdout).toMatch(new RegExp(`^ *${year} `, 'm'));
  });

  it('with the others moving asks for another score', () => {
    const asked = ['target', '--province', '94', '--year', '2023', '--rank', '1', '--ahead', '2'];
    const [held] = rows(...asked);
    const [moving] = rows(...asked, '--others', 'moving');
    expect(held!.scoreWanted).toBe(others('94')[0]);
    expect(moving).toMatchObject({ others: 'moving', rankThen: 1 });
    expect(moving!.scoreWanted).not.toBe(held!.scoreWanted);
    // Two have no score of 2021 or 2022, and so no earlier one to move on from.
    expect([held!.moved, moving!.moved]).toEqual([0, 58]);
    const said = (lang: string) => papi(...asked, '--others', 'moving', '--lang', lang).stdout;
    expect(said('vi')).toContain('2 tỉnh không có năm trước so sánh được nên giữ nguyên điểm');
    expect(said('en')).toContain('2 without an earlier year that compares are held');
  });

  it('says that the others are held where they were to move in the first year of a series', () => {
    const asked = ['target', '--province', '94', '--year', '2021'];
    const [held] = rows(...asked, '--rank', '30');
    const [moving] = rows(...asked, '--rank', '30', '--others', 'moving');
    expect(moving).toEqual({ ...held, others: 'moving' });
    expect(moving!.moved).toBe(0);
    const said = (...more: string[]) => papi(...asked, ...more, '--others', 'moving').stdout;
    const vi = 'giữ nguyên điểm (trước năm 2021 không có năm nào so sánh được';
    for (const more of [['--rank', '30'], path]) {
      expect(said(...more)).toContain(vi);
      expect(said(...more)).not.toContain('tiếp tục tăng, giảm');
      expect(said(...more, '--lang', 'en')).toContain('held where they are (no year before 2021 compares with it');
    }
    expect(papi('target', '--province', '94', '--year', '2022', ...path, '--others', 'moving').stdout).toContain(
      'tiếp tục tăng, giảm',
    );
  });
});

describe('the shape of papi target', () => {
  it('is one array: targets and base rates by step, shares, then what is left, all with the same columns', () => {
    const all = rows('target', '--province', '66', '--year', '2023', '--path', '2025=30,+2');
    const kinds = all.map(row => row.kind);
    expect(kinds.slice(0, 4)).toEqual(['target', 'base rate', 'target', 'base rate']);
    expect(new Set(kinds.slice(4, -1))).toEqual(new Set(['share']));
    expect(kinds.at(-1)).toBe('left');
    expect(new Set(all.map(row => Object.keys(row).join())).size).toBe(1);
    expect(Object.keys(all[0]!).slice(0, 4)).toEqual(['kind', 'unit', 'name', 'node']);
  });

  it('is the same as CSV, and goes to a file', () => {
    const out = join(folder, 'target.csv');
    const asked = ['target', '--province', '66', '--year', '2023', '--rank', '20'];
    const { status, stdout } = papi(...asked, '--format', 'csv', '--out', out);
    expect([status, stdout]).toEqual([0, '']);
    const lines = readFileSync(out, 'utf8').trim().split('\n');
    const json = rows(...asked);
    expect(lines[0]!.split(',')).toEqual(Object.keys(json[0]!));
    expect(lines).toHaveLength(json.length + 1);
    const page = join(folder, 'target.txt');
    papi(...asked, '--out', page);
    expect(readFileSync(page, 'utf8')).toContain('Đắk Lắk');
  });
});

describe('papi whatif', () => {
  it('carries points up to the axis and the total, with rank and group', () => {
    const all = rows('whatif', '--province', 'Đắk Lắk', '--year', '2023', '--raise', '3.2=+0.2', '8,1=0,3');
    const at = (node: string) => all.find(row => row.node === node)!;
    expect(all.map(row => row.node)).toEqual(['3.2', '8.1', '3', '8', 'total']);
    expect(all.map(row => row.points)).toEqual([0.2, 0.3, 0.2, 0.3, 0.5]);
    for (const row of all) {
      const scores = published(row.node as string);
      expect(row.score).toBe(scores.get('66'));
      expect(row.scoreThen).toBeCloseTo(scores.get('66')! + (row.points as number), 8);
      expect(row.rankThen).toBe(rankAmong(row.scoreThen as number, others('66', scores)));
    }
    expect(at('total')).toMatchObject({ rank: 31, of: 61, group: 'Mid-high' });
  });

  it('and target agree: the points a target needs give its rank', () => {
    const [target] = rows('target', '--province', '66', '--year', '2023', '--node', '8.1', '--rank', '10');
    const all = rows('whatif', '--province', '66', '--year', '2023', '--raise', `8.1=${target!.points}`);
    expect(all[0]).toMatchObject({ node: '8.1', rankThen: 10, scoreThen: target!.scoreWanted });
  });
});

describe('a mistake in a target', () => {
  const own = join(folder, 'own-2023.csv');
  writeFileSync(own, 'province,total\n66,42\n01,43\n');

  it.each([
    ['no target', ['target', '--province', '66'], '--rank'],
    ['two targets', ['target', '--province', '66', '--rank', '3', '--places', '2'], '--places'],
    ['no province', ['target', '--rank', '3'], '--province'],
    ['an unknown province', ['target', '--province', 'Đắt Lắk', '--rank', '3'], '66 Đắk Lắk'],
    [
      'a group that is near one',
      ['target', '--province', '66', '--group', 'trung bình caao'],
      'có phải là trung bình cao',
    ],
    ['a group nobody aims at', ['target', '--province', '66', '--group', 'Low'], 'trung bình thấp'],
    ['a rank beyond the last', ['target', '--province', '66', '--year', '2023', '--rank', '99'], '61'],
    ['more places than there are', ['target', '--province', '66', '--year', '2023', '--places', '31'], '30'],
    ['a score beyond the range', ['target', '--province', '66', '--year', '2023', '--score', '99'], '80'],
    [
      'a rule for the others that is none',
      ['target', '--province', '66', '--rank', '3', '--others', 'x'],
      'held, moving',
    ],
    [
      'a province as its own benchmark',
      ['target', '--province', 'Sài Gòn', '--rank', '3', '--benchmark', 'tp-ho-chi-minh'],
      'TP. Hồ Chí Minh',
    ],
    ['years and a path', ['target', '--province', '66', '--path', '+1', '--ahead', '2'], '--ahead'],
    ['no years', ['target', '--province', '66', '--rank', '3', '--ahead', '0'], '--ahead'],
    ['a path that turns back', ['target', '--province', '66', '--path', '2027=9,2026=8'], '2027'],
    ['a decimal comma in a path', ['target', '--province', '66', '--path', '2026=43,5'], '2025=43.5'],
    ['no raise', ['whatif', '--province', '66'], '--raise'],
    ['a raise without points', ['whatif', '--province', '66', '--raise', '1.1'], '1.1'],
    ['a raise of no node', ['whatif', '--province', '66', '--raise', '9.9=1'], '9.9'],
    ['a raise beyond the range', ['whatif', '--province', '66', '--raise', '1.1=5'], '2,5'],
    ['a raise counted twice', ['whatif', '--province', '66', '--raise', '1=0.1', '1.1=0.1'], '1.1'],
    ['a node raised twice', ['whatif', '--province', '66', '--raise', '1.1=0.1', '1.1=0.2'], '1.1'],
  ])('is told in one line with what may be given, exit 2: %s', (_, args, hint) => {
    const { status, stdout, stderr } = papi(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(hint);
  });

  it.each([
    [
      'a province without a score in the year',
      ['target', '--province', 'Vĩnh Phúc', '--year', '2024', '--rank', '3'],
      '2024',
    ],
    ['the same, raised', ['whatif', '--province', '26', '--year', '2024', '--raise', '1.1=0.1'], '2024'],
    ['a province that the data do not have', ['target', '--data', own, '--province', '02', '--rank', '1'], '2023'],
    ['a benchmark without scores', ['target', '--province', '66', '--rank', '3', '--benchmark', '26'], '2024'],
  ])('of the data is exit 1: %s', (_, args, hint) => {
    const { status, stdout, stderr } = papi(...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(hint);
  });

  it('is none where no sub-axis is below the benchmark: another is offered', () => {
    const asked = ['target', '--province', '66', '--year', '2023', '--node', '5', '--group', 'High', '--lang', 'en'];
    const { status, stdout } = papi(...asked, '--benchmark', 'region');
    expect(status).toBe(0);
    expect(stdout).toContain('no sub-axis is below the benchmark (the median of the region)');
  });

  it('is none where the data lack provinces of a region', () => {
    for (const args of [['target', '--province', '66', '--rank', '1'], ['weak']])
      expect(papi(...args, '--data', own, '--benchmark', 'region').status).toBe(0);
  });

  it('is none where the data have totals alone: the shares are said to be missing', () => {
    const { status, stdout } = papi('target', '--data', own, '--province', '66', '--rank', '1', '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toContain('43.0000 points, 1.0000 more');
    expect(stdout).toContain('no scores of sub-axes');
  });
});
