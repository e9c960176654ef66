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
    expect(stdout).toMatch(/6\.3 +Hạ tầng +1,8336 +49 +Thấp +0,1000 +1,8823 +0,0486 +Sở Giao thông vận tải/);
    expect(stdout).toMatch(/Năm 2024 +15\/12\/2024/);
    expect(stdout).toContain('Cơ quan được ghi theo tổ chức bộ máy tại tháng 7/2024.');
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
    expect(of('report').map(({ date }) => date)).toEqual(['2024-12-15']);
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

  it('of a province that was merged says so on stderr from that month on', async () => {
    const plan = (date: string) =>
      run('plan', '--province', 'Sóc Trăng', '--year', '2024', '--target', '9', '--date', date);
    expect((await plan('2025-07')).stderr).toMatch(
      /^Từ ngày 1\/7\/2025, tỉnh Sóc Trăng cùng với .*thành phố Cần Thơ.*\n$/,
    );
    expect((await plan('2025-06')).stderr).toBe('');
  });

  it('of a table of agencies and of data of one’s own says nothing that is true of the index’s alone', async () => {
    const own = file('co-quan-rieng.csv');
    writeFileSync(own, 'node,from,to,lead_vi,with_vi\n1,2020,,UBND cấp xã,\n');
    const data = ['--data', 'data/official'];
    const { stdout } = await run(...asked, '--agencies', own, ...data);
    expect(stdout).toContain('Cơ quan được ghi theo bảng phân công của đơn vị lập kế hoạch');
    expect(stdout).toContain('Nguồn điểm: số liệu của đơn vị lập kế hoạch (14 tệp)');
    expect(stdout).not.toMatch(/đã công bố|UNDP công bố/);
  });

  it('shows the part of one agency, found by a part of its name', () => {
    const nodes = rows(...asked, '--agency', 'tài chính').filter(({ kind }) => kind === 'node');
    expect(nodes.map(({ node }) => node)).toEqual(['total', '2', '2.3']);
    const english = rows(...asked, '--agency', 'department of finance', '--lang', 'en');
    expect(english.find(({ node }) => node === '2.3')).toMatchObject({
      agency: 'Department of Finance',
      lead: ['Department of Finance'],
    });
  });
});

describe('the target of papi plan', () => {
  it('may be a score with a decimal comma; commas between steps are those of a path', async () => {
    const steps = async (target: string) => {
      const { stdout } = await run(...asked.slice(0, -1), target, '--format', 'json');
      const all = JSON.parse(stdout) as { kind: string; to: number; scoreWanted: number }[];
      return all.filter(({ kind }) => kind === 'step').map(({ to, scoreWanted }) => [to, scoreWanted]);
    };
    expect(await steps('43,5')).toEqual([[2024, 43.5]]);
    expect(await steps('43.5')).toEqual([[2024, 43.5]]);
    expect((await steps('2024=30,+1')).map(([to]) => to)).toEqual([2024, 2025]);
  });
});

describe('papi plan refuses, with what was found and what is likely meant,', () => {
  const refused: [what: string, args: string[], status: number, says: RegExp][] = [
    ['no target', ['--province', '66'], 2, /Cần ghi --target/],
    ['no unit', ['--target', '30'], 2, /Cần ghi --province/],
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
    [
      'an unknown format',
      [...asked.slice(1), '--format', 'xml'],
      2,
      /--format không nhận “xml”; hãy chọn một trong: table, csv, json/,
    ],
    ['a folder that is not there', [...asked.slice(1), '--out', file('khong/a.csv')], 1, /không có thư mục ấy/],
    ['an unknown schedule', [...asked.slice(1), '--schedule', 'monthly'], 2, /quarterly, half-year, year/],
    ['a misspelt agency', [...asked.slice(1), '--agency', 'Sở Tài chánh'], 2, /có phải là Sở Tài chính\?/],
    ['an agency that leads nothing', [...asked.slice(1), '--agency', 'Tòa án'], 2, /chỉ phối hợp.*Sở Tư pháp/],
    [
      'a misspelt agency in English',
      [...asked.slice(1), '--agency', 'Departmnt of Finance', '--lang', 'en'],
      2,
      /did you mean Department of Finance\?/,
    ],
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
      /Không đọc được .*: đó là một thư mục/,
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
    expect(whole).toMatchObject({ rankWanted: 26, rankNow: 39, reached: false, aimed: 6, met: 4, apart: 0 });
    expect(nodes.find(({ node }) => node === '7.3')).toMatchObject({ target: 0.450713, outcome: 'not met' });
    expect(papi('progress', plan, '--out', file('ket-qua.docx')).status).toBe(0);
  });

  it('says the same of the plan that was written in English, in both languages', () => {
    made();
    for (const name of ['plan.xlsx', 'plan.csv']) {
      expect(papi(...asked.slice(0, -1), '26', '--lang', 'en', '--out', file(name)).status).toBe(0);
      expect(rows('progress', file(name))).toEqual(rows('progress', plan));
      const [, access] = rows('progress', file(name), '--lang', 'en').filter(
        ({ node }) => node === '2' || node === '2.1',
      );
      expect(access).toMatchObject({ lead: ['Department of Justice'] });
    }
    expect(readFileSync(file('plan.csv'), 'utf8')).toContain('Department of Justice');
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

  it('judges a group by the group, and a path by the step of the year, which it says', async () => {
    const [group, path] = [file('nhom.xlsx'), file('lo-trinh.csv')];
    await run('plan', '--province', 'Khánh Hòa', '--year', '2021', '--target', 'cao', '--out', group);
    const told = async (...args: string[]) => (await run('progress', ...args)).stdout;
    expect(await told(group, '--year', '2022')).toContain(
      'Mục tiêu thuộc nhóm Cao: đạt (thuộc nhóm Cao, xếp thứ 16/61).',
    );
    const [whole] = JSON.parse(await told(group, '--year', '2022', '--format', 'json')) as Record<string, unknown>[];
    expect(whole).toMatchObject({ groupWanted: 'High', groupNow: 'High', rankWanted: null, reached: true });
    await run('plan', '--province', 'Sóc Trăng', '--year', '2021', '--target', '2023=30,+1,+1', '--out', path);
    expect(await told(path)).toContain('các năm 2023, 2024, 2025; kết quả được đối chiếu với mục tiêu năm 2024.');
    expect(await told(path, '--year', '2022')).toContain('Mục tiêu gần nhất là của năm 2023: xếp thứ 30 trở lên');
  });

  it('refuses a file that is no plan', async () => {
    const other = file('khac.csv');
    writeFileSync(other, 'a,b\n1,2\n');
    expect(await run('progress', other)).toMatchObject({ status: 1, stdout: '' });
    expect((await run('progress', file('khong-co.xlsx'))).stderr).toContain('khong-co.xlsx');
    expect(await run('progress')).toMatchObject({ status: 2 });
  });
});
