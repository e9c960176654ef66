import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadIndex } from '@papi/datasets';
import { InputError } from '@papi/tables';
import { afterAll, describe, expect, it } from 'vitest';
import { workbookOf } from '../../../../tables/testing/small-workbook.js';
import { dakLak } from '../../../testing/dak-lak.js';
import { small } from '../../../testing/small.js';
import type { Annex } from '../../annex.js';
import { stepFacts } from '../../annexes/plan-facts.js';
import type { PlannedStep } from '../../types.js';
import { toAnnexCsv } from '../to-annex-csv.js';
import { toDocx } from '../to-docx.js';
import { toHtml } from '../to-html.js';
import { toXlsx } from '../to-xlsx.js';
import { readPlan } from './read-plan.js';

const index = loadIndex();
const folder = mkdtempSync(join(tmpdir(), 'plans-'));
afterAll(() => rmSync(folder, { recursive: true }));

const edited = (name: string) => fileURLToPath(new URL(`../../../testing/edited/${name}`, import.meta.url));

function read(content: string | Uint8Array, name = 'plan.csv') {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readPlan(path, index);
}

/** What is said of a plan that cannot be read. */
function said(content: string | Uint8Array, lang: 'vi' | 'en' = 'en', name = 'plan.csv'): readonly string[] {
  try {
    read(content, name);
  } catch (error) {
    if (error instanceof InputError) return error.lines(lang);
    throw error;
  }
  return [];
}

/** What an annex plans, taken from it directly. */
function planned({ sections }: Annex) {
  const words = (text: unknown) =>
    String(text)
      .split('; ')
      .filter(word => word !== '');
  return sections[1]!.table!.rows.map(({ cells }) => ({
    node: cells.node,
    score: cells.score,
    target: cells.target,
    lead: words(cells.lead),
    with: words(cells.with),
  }));
}

/** One step for 2024, of a file that says nothing of a group or a total. */
const aims = (rankWanted: number) => [{ year: 2024, rankWanted, groupWanted: null, scoreWanted: Number.NaN }];
const header = 'unit,from,to,rank_wanted,node,name,score,target,lead,with\n';
const row = (node: string, target: string, lead = '') => `66,2023,2024,,${node},,1.0,${target},${lead},\n`;

describe('readPlan', { timeout: 30_000 }, () => {
  it('reads back what was written, from a workbook and from CSV, in either language', async () => {
    for (const annex of [dakLak, { ...dakLak, lang: 'en' as const }]) {
      const whole = { unit: '66', from: 2023, to: 2024, steps: aims(26), rows: planned(annex) };
      expect(read(await toXlsx(annex), 'plan.xlsx')).toEqual(whole);
      expect(read(toAnnexCsv(annex))).toEqual(whole);
    }
  });

  it('reads a workbook that was edited and saved again by LibreOffice, and its sheet saved as CSV', () => {
    const before = planned(small);
    const after = before.map(target => ({
      ...target,
      ...(target.node === '1.2' && { target: 1.45 }), // typed as a text with a comma
      ...(target.node === '1.4' && { target: 1.15 }),
      ...(target.node === '2.1' && { lead: ['Sở Tư pháp', 'Sở Thông tin và Truyền thông'] }),
    }));
    for (const name of ['ke-hoach.xlsx', 'ke-hoach.csv']) {
      const plan = readPlan(edited(name), index);
      expect(plan).toEqual({ unit: '66', from: 2023, to: 2024, steps: aims(26), rows: after });
    }
  });

  it('reads CSV as Excel saves it in Vietnam: semicolons, decimal commas, a mark, dates where numbers of nodes were', () => {
    const csv = '\uFEFFsep=;\r\nunit;from;to;rank_wanted;node;name;score;target;lead\r\n';
    const rows =
      'Đắk Lắk;2023;2024;30;;Tổng điểm;42,3265;43,0;\r\nĐắk Lắk;2023;2024;30;01-Thg2;;1,38;1,5;Sở Nội vụ\r\n' +
      'Đắk Lắk;2023;2024;30;"2.1";;0,84;–;\r\n;;;;;;;;\r\n';
    const whole = {
      unit: '66',
      from: 2023,
      to: 2024,
      steps: aims(30),
      rows: [
        { node: 'total', score: 42.3265, target: 43, lead: [], with: [] },
        { node: '1.2', score: 1.38, target: 1.5, lead: ['Sở Nội vụ'], with: [] },
      ],
    };
    expect(read(csv + rows)).toEqual(whole);
    const wide = Buffer.from(`${csv}${rows}`.replaceAll(';', '\t').replace('sep=\t\r\n', ''), 'utf16le');
    expect(read(wide, 'plan.txt')).toEqual(whole);
  });

  it('reads CSV that a spreadsheet opened in one column and saved with whole rows in quotes', () => {
    const quoted = (line: string) => (line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line);
    const csv = toAnnexCsv(dakLak).split('\n').map(quoted).join('\r\n');
    expect(csv).toContain('""Công khai, minh bạch');
    expect(read(csv).rows).toEqual(planned(dakLak));
  });

  it('reads a table that a person made, with headers in Vietnamese and the facts beside it', () => {
    const rows = [
      ['Kế hoạch năm 2024'],
      ['unit', 'Đắk Lắk', 'from', 2023, 'to', 2024],
      ['Mã', 'Nội dung', 'Điểm năm 2023', 'Chỉ tiêu năm 2024', 'Cơ quan chủ trì'],
      ['1.1', 'Tri thức công dân', 0.99, 1.2, 'Sở Tư pháp\nSở Nội vụ'],
      [null, 'Cơ hội tham gia', '1,38', '1,5', null],
    ];
    expect(read(workbookOf([{ name: 'S', rows }]), 'plan.xlsx')).toEqual({
      unit: '66',
      from: 2023,
      to: 2024,
      steps: aims(Number.NaN),
      rows: [
        { node: '1.1', score: 0.99, target: 1.2, lead: ['Sở Tư pháp', 'Sở Nội vụ'], with: [] },
        { node: '1.2', score: 1.38, target: 1.5, lead: [], with: [] },
      ],
    });
  });

  it('reads back every step of a path, its group, rank and total, and targets with all their digits', async () => {
    const steps: PlannedStep[] = [
      { year: 2024, rankWanted: Number.NaN, groupWanted: 'High', scoreWanted: 43.123456789 },
      { year: 2025, rankWanted: 12, groupWanted: null, scoreWanted: 43.5 },
      { year: 2027, rankWanted: Number.NaN, groupWanted: null, scoreWanted: 44 },
    ];
    const exact = (node: unknown) => (node === '1.1' ? 1.234512345 : 1.2);
    const { rank_wanted: _, ...facts } = small.facts;
    const sections = small.sections.map(section => ({
      ...section,
      table: section.table && {
        ...section.table,
        columns: section.table.columns.map(each =>
          each.key === 'target' ? { ...each, digits: 4, up: 'always' as const } : each,
        ),
        rows: section.table.rows
          .filter(({ cells }) => ['1.1', '1.2'].includes(String(cells.node)))
          .map(row => ({ ...row, cells: { ...row.cells, target: exact(row.cells.node) } })),
      },
    }));
    const annex = { ...small, facts: { ...facts, ...stepFacts(steps) }, sections };
    for (const plan of [read(await toXlsx(annex), 'plan.xlsx'), read(toAnnexCsv(annex))]) {
      expect(plan.steps).toEqual(steps);
      expect(plan.rows.map(({ target }) => target)).toEqual([1.234512345, 1.2]);
    }
  });

  it('takes what a person wrote over a target for the target, not the digits that a workbook keeps beside it', () => {
    const csv = (target: string) => `unit,from,to,node,target,target_exact\n66,2023,2024,1.1,${target},1.234512345\n`;
    const target = (text: string) => read(csv(text)).rows[0]!.target;
    expect([target('1.2346'), target('1.24'), target('1.2347')]).toEqual([1.234512345, 1.24, 1.2347]);
  });

  it('takes a group by its name in either language, which counts before a rank, and tells what is none', () => {
    const csv = (facts: string) =>
      `unit,from,to,rank_wanted,group_wanted,score_wanted,later_steps,node,target\n66,2023,2024,${facts},1.1,1.2\n`;
    expect(read(csv('16,Trung bình cao,"43,5",')).steps).toEqual([
      { year: 2024, rankWanted: Number.NaN, groupWanted: 'Mid-high', scoreWanted: 43.5 },
    ]);
    const found = (facts: string) =>
      said(csv(facts)).map(line => line.replace(/^plan\.csv, row 2, |, expected .*/g, ''));
    expect(found(',Thấp,,')).toEqual(['column "group_wanted": found "Thấp"']);
    expect(found(',,99,')).toEqual(['column "score_wanted": found "99"']);
    for (const steps of ['2024 rank 3', '2025', '2025 rank 3; 2025 rank 2', '2025 group Low', 'tốt hơn'])
      expect(found(`,,,${steps}`)).toEqual([`column "later_steps": found "${steps}"`]);
  });

  it('takes the apostrophe that keeps a text from being a formula off again', () => {
    expect(read(header + row('1.1', '1.2', "'=Sở A; -B")).rows[0]!.lead).toEqual(['=Sở A', '-B']);
  });

  it('takes agencies by their own names where the plan was written in English, and those it does not know as they stand', () => {
    const csv = header + row('1.1', '1.2', '"Department of Finance; PROVINCIAL INSPECTORATE; Youth Union"');
    expect(read(csv).rows[0]!.lead).toEqual(['Sở Tài chính', 'Thanh tra tỉnh', 'Youth Union']);
  });

  it('tells what is wrong with a row, and where, in both languages', () => {
    const csv =
      header + row('1.1', 'một') + row('9.9', '1.2') + row('1.2', '12.5') + row('1.3', '1.2') + row('1.3', '1.3');
    expect(said(csv)).toEqual([
      'plan.csv, row 2, column "target": found "một", expected a number, with a decimal point as in the rest of the file',
      'plan.csv, row 3, column "node": found "9.9", expected a number or name of a node of 2023',
      'plan.csv, row 4, column "target": found "12.5", expected a target between 0.25 and 2.5',
      'plan.csv, row 6, column "node": found node 1.3, which row 5 has, expected one row for each node',
    ]);
    expect(said(csv, 'vi').slice(1)).toEqual([
      'plan.csv, dòng 3, cột "node": ghi "9.9", cần số hoặc tên một nội dung của năm 2023',
      'plan.csv, dòng 4, cột "target": ghi "12.5", cần chỉ tiêu trong khoảng 0,25–2,5',
      'plan.csv, dòng 6, cột "node": nội dung 1.3 đã có ở dòng 5, cần mỗi nội dung một dòng',
    ]);
  });

  it('names the sheet and the label above a faulty cell of a workbook', async () => {
    const table = small.sections[1]!.table!;
    const rows = table.rows.map((each, i) => (i === 3 ? { ...each, cells: { ...each.cells, target: 'cao' } } : each));
    const annex = { ...small, sections: [{ ...small.sections[1]!, table: { ...table, rows } }] };
    expect(said(await toXlsx(annex), 'vi', 'plan.xlsx')).toEqual([
      'plan.xlsx [Theo dõi], dòng 11, cột "Chỉ tiêu năm 2024": ghi "cao", cần một số, phần thập phân sau dấu chấm như cả tệp',
    ]);
  });

  it('takes no note below the table for a fact, whichever column it stands in', () => {
    const notes = 'Ghi chú: đã họp ngày 5/6,,,,,,,,,\n,Ghi chú,,,,,,,,\n';
    expect(read(header + row('1.1', '1.2') + notes)).toMatchObject({ unit: '66', from: 2023, rows: [{ node: '1.1' }] });
  });

  it('tells of a year without nodes once, and of a rank that cannot be', () => {
    const of = (csv: string) => said(csv).map(line => line.replace('plan.csv', ''));
    const rows = row('1.1', '1.2') + row('1.2', '1.3');
    expect(of(header + rows.replaceAll('2023,2024', '2099,2100'))).toEqual([
      ', row 2, column "from": found "2099", expected a year in which the index has nodes',
    ]);
    for (const rank of ['0', '64', '30.5'])
      expect(of(header + rows.replaceAll('2024,,', `2024,${rank},`))).toEqual([
        `, row 2, column "rank_wanted": found "${rank}", expected a rank from 1 to 63, or an empty cell`,
      ]);
  });

  it.each([
    ['.html', '<!DOCTYPE html>\n<html lang="vi"></html>'],
    ['.json', '[\n  { "kind": "standing" }\n]\n'],
  ])('does not take the plan as %s for a table', (ending, content) => {
    expect(said(content, 'en', `plan${ending}`)).toEqual([expect.stringContaining('made by papi plan')]);
  });

  it('tells what is wrong with the whole', () => {
    const rows = row('1.1', '1.2');
    const of = (csv: string) => said(csv).map(line => line.replace('plan.csv', ''));
    expect(of(header + rows.replace('66', 'Đắt Lắk'))).toEqual([
      ', row 2, column "unit": found "Đắt Lắk", expected a name or code of a province; likely 66 Đắk Lắk?',
    ]);
    expect(of(header + rows + row('1.2', '1.3').replace('66', '67'))).toEqual([
      ', row 3, column "unit": found two values of "unit": "66" and "67", expected one plan in a file',
    ]);
    expect(of(header + rows.replace('2024', '2023'))).toEqual([
      ', row 2, column "to": found results of 2023, planned for 2023, expected a planned year after that of the results',
    ]);
    expect(of(header + rows.replace('2023,2024,', 'x,2024,ba'))).toEqual([
      ', row 2, column "from": found "x", expected a year, such as 2023',
      ', row 2, column "rank_wanted": found "ba", expected a rank from 1 to 63, or an empty cell',
    ]);
    expect(of('node,target\n1.1,1.2\n').map(line => line.split(', expected')[0])).toEqual([
      ': found no province ("unit")',
      ': found no year of the results it starts from ("from")',
      ': found no planned year ("to")',
    ]);
    expect(of(header + row('1.1', ''))).toEqual([': found no target, expected at least one target']);
    expect(of('a,b\n1,2\n')).toEqual([
      ': found no table with a column of nodes and one of targets, expected a .csv or .xlsx file made by papi plan (with columns "node" and "target")',
    ]);
  });

  it('tells of a file that is not there, and of one that is damaged', async () => {
    expect(() => readPlan(join(folder, 'none.csv'), index)).toThrow(/none\.csv: found no such file/);
    const whole = await toXlsx(small);
    expect(said(whole.subarray(0, whole.length - 50), 'en', 'cut.xlsx')[0]).toMatch(
      /^cut\.xlsx: found a workbook that is damaged/,
    );
    expect(said(await toDocx(small), 'en', 'plan.docx')[0]).toMatch(
      /^plan\.docx: found a zip file that is no Excel workbook/,
    );
    expect(said(toHtml(small), 'en', 'plan.html').length).toBeGreaterThan(0);
    expect(said('', 'en')[0]).toMatch(/^plan\.csv: found/);
  });
});
