import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '@papi/cli';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { papi, rows } from './papi.js';

const folder = mkdtempSync(join(tmpdir(), 'papi-plan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string) => join(folder, name);

/** Runs the command in this process: many refusals need not many processes. */
async function run(...args: string[]) {
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[stream], 'write').mockImplementation(text => {
      said[stream] += String(text);
      return true;
    });
  }
  try {
    return { status: await main(args), ...said };
  } finally {
    vi.restoreAllMocks();
  }
}
const asked = ['plan', '--province', 'Đắk Lắk', '--year', '2023', '--target', '30'];

describe('papi plan', () => {
  it('on a terminal tells the results, the target, each node’s target with who leads it, and when reports are due', () => {
    const { status, stdout } = papi(...asked);
    expect(status).toBe(0);
    expect(stdout).toContain('đạt 42,3265 điểm, xếp thứ 31/61');
    expect(stdout).toMatch(/6\.3 +Hạ tầng +1,83 +49 +Thấp +0,10 +1,89 +0,06 +Sở Giao thông vận tải/);
    expect(stdout).toMatch(/6 tháng đầu năm 2024 +15\/6\/2024/);
    expect(stdout).toContain('Cơ quan được ghi theo tổ chức bộ máy tại tháng 5/2024.');
  });

  it('as JSON has the standings, steps, nodes and reports, every digit kept', () => {
    const all = rows(...asked);
    const of = (kind: string) => all.filter(row => row.kind === kind);
    expect(of('standing').map(({ to, rank }) => [to, rank])).toEqual([
      [2022, 41],
      [2023, 31],
    ]);
    expect(of('step')).toMatchObject([
      { to: 2024, rankWanted: 30, scoreWanted: 42.396557, starts: expect.any(Number) },
    ]);
    expect(of('node')).toHaveLength(37);
    expect(of('node').find(({ node }) => node === '2.3')).toMatchObject({ lead: ['Sở Tài chính'], group: 'Mid-low' });
    expect(of('report').map(({ date }) => date)).toEqual(['2024-06-15', '2024-12-15']);
    expect(of('left')).toMatchObject([{ points: 0 }]);
  });

  it.each([
    ['.docx', 'PK'],
    ['.xlsx', 'PK'],
    ['.html', '<!'],
    ['.csv', '\uFEFFunit,'],
    ['.json', '['],
    ['.txt', 'CHỈ TIÊU'],
  ])('writes %s by the ending of --out, the same bytes each time', (ending, start) => {
    const [first, again] = ['a', 'b'].map(name => {
      const out = file(`${name}${ending}`);
      expect(papi(...asked, '--out', out)).toMatchObject({ status: 0, stdout: '' });
      return readFileSync(out);
    });
    expect(first!.toString('utf8').startsWith(start)).toBe(true);
    expect(first!.equals(again!)).toBe(true);
  });

  it('takes a table of agencies of the unit’s own', async () => {
    const own = file('co-quan.csv');
    writeFileSync(own, '\uFEFFnode;from;to;lead_vi;with_vi\n1;2020;;UBND cấp xã;\n2.1;2020;2024-06;Sở Tư pháp;\n');
    const led = async (date: string) => {
      const { stdout } = await run(...asked, '--agencies', own, '--date', date, '--format', 'json');
      const all = JSON.parse(stdout) as { kind: string; node: string; lead: string[] | null }[];
      return all.filter(({ kind, lead }) => kind === 'node' && lead && lead.length > 0).map(({ node }) => node);
    };
    expect(await led('2024-05')).toEqual(['1', '1.1', '1.2', '1.3', '1.4', '2.1']);
    expect(await led('7/2024')).toEqual(['1', '1.1', '1.2', '1.3', '1.4']);
  });

  it('tells every fault of such a table with its place', async () => {
    const own = file('sai.csv');
    writeFileSync(own, 'node,from,to,lead_vi,with_vi\n9.9,2020,,Sở X,\n1,202,,Sở Y,\n');
    const { status, stderr } = await run(...asked, '--agencies', own);
    expect(status).toBe(1);
    expect(stderr).toMatch(/sai\.csv, dòng 2, cột "node".*9\.9/);
    expect(stderr).toMatch(/sai\.csv, dòng 3, cột "from".*202/);
  });

  it('notes a rank below the present one, which may have been meant as a score', async () => {
    const { status, stderr } = await run(...asked.slice(0, -1), '44');
    expect(status).toBe(0);
    expect(stderr).toContain('nếu là số điểm, hãy viết 44.0');
    expect((await run(...asked)).stderr).toBe('');
  });

  it('shows the part of one agency, found by a part of its name', () => {
    const nodes = rows(...asked, '--agency', 'tài chính').filter(({ kind }) => kind === 'node');
    expect(nodes.map(({ node }) => node)).toEqual(['total', '2', '2.3']);
  });
});

describe('papi plan refuses, with what was found and what is likely meant,', () => {
  const refused: [what: string, args: string[], status: number, says: RegExp][] = [
    ['no target', ['--province', '66'], 2, /Cần ghi --target/],
    ['no unit', ['--target', '30'], 2, /Cần ghi --province/],
    ['a score with a comma', ['--province', '66', '--target', '43,0'], 2, /43\.0/],
    ['a rank that is likely a score', ['--province', '66', '--year', '2023', '--target', '70'], 2, /70\.0/],
    ['more places than there are', ['--province', '66', '--year', '2023', '--target', '+31'], 2, /nhiều nhất 30 bậc/],
    ['places for the first', ['--province', 'Thừa Thiên Huế', '--year', '2023', '--target', '+1'], 2, /đang đứng đầu/],
    [
      'years that do not rise',
      ['--province', '66', '--year', '2023', '--target', '2023=30'],
      2,
      /2023 phải sau năm 2023/,
    ],
    ['words that are no target', ['--province', '66', '--target', 'tốt hơn'], 2, /Không hiểu “tốt hơn”/],
    ['a date before the results', [...asked.slice(1), '--date', '2023-12'], 2, /từ 1\/2024 đến 12\/2024/],
    ['a date after the year', [...asked.slice(1), '--date', '2025-01'], 2, /từ 1\/2024 đến 12\/2024/],
    ['a date that is none', [...asked.slice(1), '--date', '2024-13'], 2, /2024-05/],
    ['itself as benchmark', [...asked.slice(1), '--benchmark', 'dak lak'], 2, /mốc so sánh của chính mình/],
    ['an unknown format', [...asked.slice(1), '--format', 'xml'], 2, /Chọn một trong: table, csv, json/],
    ['a folder that is not there', [...asked.slice(1), '--out', file('khong/a.csv')], 1, /không có thư mục ấy/],
    ['an unknown schedule', [...asked.slice(1), '--schedule', 'monthly'], 2, /quarterly, half-year, year/],
    ['a misspelt agency', [...asked.slice(1), '--agency', 'Sở Tài chánh'], 2, /có phải là Sở Tài chính\?/],
    ['an agency that leads nothing', [...asked.slice(1), '--agency', 'Tòa án'], 2, /chỉ phối hợp.*Sở Tư pháp/],
    ['an unknown agency', [...asked.slice(1), '--agency', 'xyz'], 2, /Các cơ quan chủ trì: .*Sở Tài chính/],
    ['an unknown kind of file', [...asked.slice(1), '--out', file('a.pdf')], 2, /\.docx, \.xlsx/],
    [
      'a format that is not the file’s',
      [...asked.slice(1), '--out', file('x.docx'), '--format', 'csv'],
      2,
      /không khớp/,
    ],
    ['a unit without a total', ['--province', 'Bình Dương', '--year', '2023', '--target', '30'], 1, /năm khác.*2022/],
    [
      'a folder in place of a table of agencies',
      [...asked.slice(1), '--agencies', folder],
      1,
      /Không đọc được .*EISDIR/,
    ],
    ['a file of agencies that is not there', [...asked.slice(1), '--agencies', file('khong.csv')], 1, /khong\.csv/],
  ];
  it.each(refused)('%s', async (_, args, status, says) => {
    const ran = await run('plan', ...args);
    expect(ran).toMatchObject({ status, stdout: '' });
    expect(ran.stderr).toMatch(says);
  });

  it('writing over its own input, and writes nothing after a fault', async () => {
    const own = file('giu.csv');
    const text = 'node,from,to,lead_vi,with_vi\n1,2020,,Sở X,\n';
    writeFileSync(own, text);
    expect(await run(...asked, '--agencies', own, '--out', own)).toMatchObject({ status: 2, stdout: '' });
    expect(readFileSync(own, 'utf8')).toBe(text);
    expect(await run(...asked, '--agency', 'xyz', '--out', file('khong-ghi.docx'))).toMatchObject({ status: 2 });
    expect(existsSync(file('khong-ghi.docx'))).toBe(false);
  });
});

describe('papi progress', () => {
  const plan = file('ke-hoach.xlsx');
  const made = () => existsSync(plan) || papi(...asked.slice(0, -1), '26', '--out', plan);

  it('holds a plan’s file against the results of its year, as a page, for programs, and on paper', () => {
    made();
    const { stdout } = papi('progress', plan);
    expect(stdout).toContain('Mục tiêu xếp thứ 26 trở lên: không đạt (xếp thứ 39/61, thấp hơn mục tiêu 13 bậc).');
    const [whole, ...nodes] = rows('progress', plan);
    expect(whole).toMatchObject({ rankWanted: 26, rankNow: 39, rankMet: false, aimed: 6, met: 3 });
    expect(nodes.find(({ node }) => node === '7.3')).toMatchObject({ target: 0.46, outcome: 'not met' });
    expect(papi('progress', plan, '--out', file('ket-qua.docx')).status).toBe(0);
  });

  it('notes a plan that starts from other scores than the data have, as one of another unit', async () => {
    papi(...asked, '--out', file('don-vi-khac.csv'));
    const plan = readFileSync(file('don-vi-khac.csv'), 'utf8');
    expect((await run('progress', file('don-vi-khac.csv'))).stderr).toBe('');
    writeFileSync(file('don-vi-khac.csv'), plan.replace(/^66,/gm, '01,'));
    const { status, stderr } = await run('progress', file('don-vi-khac.csv'));
    expect(status).toBe(0);
    expect(stderr).toMatch(/điểm năm 2023 .* khác số liệu ở 37 nội dung \(ví dụ total: 42,3265, số liệu là 43,9603\)/);
  });

  it('says the same of the plan as CSV', () => {
    made();
    expect(papi(...asked.slice(0, -1), '26', '--out', file('ke-hoach.csv')).status).toBe(0);
    expect(rows('progress', file('ke-hoach.csv'))).toEqual(rows('progress', plan));
  });

  it('refuses years without results, a year that is not after the plan’s, and its own file as output', async () => {
    made();
    const later = await run('progress', plan, '--year', '2025');
    expect(later).toMatchObject({ status: 1, stdout: '' });
    expect(later.stderr).toMatch(/chưa có kết quả năm 2025 \(có các năm 2011–2024\).*--data/);
    expect(await run('progress', plan, '--year', '2023')).toMatchObject({ status: 2, stdout: '' });
    const before = readFileSync(plan);
    expect(await run('progress', plan, '--out', plan)).toMatchObject({ status: 2 });
    expect(readFileSync(plan).equals(before)).toBe(true);
  });

  it('refuses a file that is no plan', async () => {
    const other = file('khac.csv');
    writeFileSync(other, 'a,b\n1,2\n');
    expect(await run('progress', other)).toMatchObject({ status: 1, stdout: '' });
    expect((await run('progress', file('khong-co.xlsx'))).stderr).toContain('khong-co.xlsx');
    expect(await run('progress')).toMatchObject({ status: 2 });
  });
});
