import { Faults, readWorkbook } from '@papi/tables';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dakLak } from '../../testing/dak-lak.js';
import { hostile } from '../../testing/hostile.js';
import { partsOf } from '../../testing/parts.js';
import { small } from '../../testing/small.js';
import { faultIn } from '../../testing/well-formed.js';
import type { Annex } from '../annex.js';
import { printedCell } from './printed-cell.js';
import { toXlsx } from './to-xlsx.js';

afterEach(() => vi.useRealTimers());

const sheets = async (annex: Annex) => readWorkbook(await toXlsx(annex), 'a.xlsx', new Faults())!;
/** A column of texts. */
const text = (width: number, i: number) => ({ key: `k${i}`, label: 'A', kind: 'text' as const, digits: 0, width });
/** The XML of the first sheet. */
const first = async (annex: Annex) => partsOf(await toXlsx(annex)).get('xl/worksheets/sheet1.xml')!;

describe('toXlsx', { timeout: 30_000 }, () => {
  it('gives the same bytes for the same annex, on any day', async () => {
    const before = await toXlsx(small);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-07-01T23:00:00Z') });
    expect(Buffer.compare(before, await toXlsx(small))).toBe(0);
  });

  it('is well formed in every part, whatever the texts hold', async () => {
    for (const annex of [dakLak, hostile]) {
      const faults = [...partsOf(await toXlsx(annex))].map(([name, xml]) => [name, faultIn(xml)]);
      expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
    }
  });

  it('has a sheet to follow up, one for each other table, and one with what else is said', async () => {
    expect((await sheets(dakLak)).map(({ name }) => name)).toEqual(['Theo dõi', 'Bảng 2', 'Thuyết minh']);
    expect((await sheets({ ...dakLak, lang: 'en' })).map(({ name }) => name)).toEqual([
      'Follow-up',
      'Table 2',
      'Notes',
    ]);
    const about = (await sheets(dakLak)).at(-1)!.rows.flatMap(({ cells }) => cells);
    expect(about).toEqual(expect.arrayContaining([dakLak.subject, ...dakLak.notes, ...dakLak.sections[0]!.paragraphs]));
  });

  it('names sheets by their content, in what spreadsheets allow', async () => {
    const sections = small.sections.map(({ table, ...section }, i) => ({
      ...section,
      table: table && { ...table, sheet: i === 1 ? 'Chỉ tiêu: xã/phường [2024], thị trấn và đặc khu' : '?*' },
    }));
    const names = (await sheets({ ...small, sections })).map(({ name }) => name);
    expect(names).toEqual(['Chỉ tiêu  xã phường  2024 , thị', 'Bảng 2', 'Thuyết minh']);
  });

  it('shows targets rounded up, keeps their digits in a hidden column, and calls facts by names', async () => {
    const table = small.sections[1]!.table!;
    const columns = table.columns.map(each =>
      each.key === 'target' ? { ...each, digits: 4, up: 'always' as const } : each,
    );
    const rows = table.rows.map(row => ({ ...row, cells: { ...row.cells, target: 1.23451 } }));
    const facts = { ...small.facts, group_wanted: 'High', later_steps: '2025 rank 3' };
    const annex = { ...small, facts, sections: [{ ...small.sections[1]!, table: { ...table, columns, rows } }] };
    const [sheet, about] = await sheets(annex);
    const { cells } = sheet!.rows.at(-1)!;
    expect([cells[7], cells.at(-1)]).toEqual([1.2346, 1.23451]);
    expect(sheet!.rows.find(row => row.cells[0] === 'node')!.cells.at(-1)).toBe('target_exact');
    expect(await first(annex)).toMatch(/<col min="15" max="15"[^>]* hidden="1"/);
    const fact = (key: string) => about!.rows.find(row => row.cells[2] === key)!.cells;
    expect(fact('rank_wanted')).toEqual(['Hạng phấn đấu', '26', 'rank_wanted', '26']);
    expect(fact('group_wanted').slice(0, 2)).toEqual(['Nhóm phấn đấu', 'Cao']);
    expect(fact('later_steps').slice(0, 2).join('')).toBe('');
  });

  it('reads back as it was written: numbers as numbers, texts as texts, blanks where nothing is known', async () => {
    const [sheet] = await sheets(dakLak);
    const at = sheet!.rows.findIndex(({ cells }) => cells[0] === 'node');
    const { columns, rows } = dakLak.sections[1]!.table!;
    expect(sheet!.rows[at]!.cells).toEqual(columns.map(({ key }) => key));
    expect(sheet!.rows[at + 1]!.cells).toEqual([
      ...columns.map(({ label }) => label),
      'Kết quả thực hiện',
      'Ngày cập nhật',
      'Ghi chú',
    ]);
    const written = rows.map(({ cells, depth }) =>
      columns.map(({ key }) => ((depth === 0 && key === 'node') || cells[key] === '' ? null : cells[key])),
    );
    const read = sheet!.rows.slice(at + 2).map(({ cells }) => columns.map((_, i) => cells[i] ?? null));
    expect(read).toEqual(written);
  });

  it('runs nothing: a text that begins as a formula stays a text', async () => {
    const xml = await first(hostile);
    expect(xml).not.toContain('<f>');
    const cells = (await sheets(hostile))[0]!.rows.flatMap(row => row.cells);
    expect(cells.filter(cell => cell === '=1+1').length).toBe(small.sections[1]!.table!.rows.length);
  });

  it('hides the facts and the stable names, and keeps the header in sight and on every printed page', async () => {
    const xml = await first(dakLak);
    const hidden = [...xml.matchAll(/<row ([^>]*)>/g)].filter(([, attributes]) => attributes!.includes('hidden="1"'));
    expect(hidden.map(([, attributes]) => /r="(\d+)"/.exec(attributes!)![1])).toEqual(['5', '6']);
    // Only the table that is read back needs them.
    expect(partsOf(await toXlsx(dakLak)).get('xl/worksheets/sheet2.xml')).not.toContain('hidden');
    expect(xml).toMatch(/<pane ySplit="7" xSplit="2" topLeftCell="C8"[^>]*state="frozen"\/>/);
    const workbook = partsOf(await toXlsx(dakLak)).get('xl/workbook.xml');
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Theo dõi\'!$7:$7</definedName>',
    );
  });

  it('prints A4 across, as wide as the page, with rows as high as their texts', async () => {
    const xml = await first(dakLak);
    expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    const height = (row: number) => Number(new RegExp(`<row r="${row}" ht="([\\d.]+)"`).exec(xml)![1]);
    const rowOf = (node: string) => 8 + dakLak.sections[1]!.table!.rows.findIndex(({ cells }) => cells.node === node);
    expect(height(rowOf('6.3'))).toBeGreaterThan(height(rowOf('6.4')) * 1.5);
    expect(xml).not.toContain('customHeight');
  });

  it('sets numbers with decimals on the right, whole numbers and short words in the middle, texts on the left', async () => {
    const table = small.sections[1]!.table!;
    const columns = table.columns.map(column => (column.key === 'gain' ? { ...column, digits: 0 } : column));
    const annex = { ...small, sections: [{ ...small.sections[1]!, table: { ...table, columns } }] };
    const styles = partsOf(await toXlsx(annex)).get('xl/styles.xml')!;
    const formats = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf .*?<\/xf>/g)].map(([format]) => format);
    const cell = /<c r="([A-N])10" s="(\d+)"/g;
    const inRow = new Map(
      [...(await first(annex)).matchAll(cell)].map(([, letter, style]) => [letter, formats[Number(style)]]),
    );
    const where = (letter: string) => /horizontal="(\w+)"/.exec(inRow.get(letter)!)?.[1] ?? 'left';
    expect(['A', 'B', 'C', 'I', 'J'].map(where)).toEqual(['center', 'left', 'right', 'center', 'left']);
  });

  it('has room for every number with decimals, and for who issues the paper on a sheet of few columns', async () => {
    const widths = [...(await first(dakLak)).matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    const { columns, rows } = dakLak.sections[1]!.table!;
    for (const [i, column] of columns.entries()) {
      if (column.kind === 'text') continue;
      const longest = Math.max(...rows.map(row => printedCell(row, column, 'vi').length));
      expect(widths[i]).toBeGreaterThanOrEqual(longest + 3);
    }
    const narrow = { caption: '', followUp: [], rows: [], columns: [12, 48, 20, 20].map(text) };
    const xml = await first({ ...small, sections: [{ ...small.sections[0]!, table: narrow }] });
    expect(xml).toContain('<mergeCell ref="A1:B1"/>');
  });

  it('has blank lined cells beside the table for what comes of it', async () => {
    const xml = await first(small);
    expect(xml).toMatch(/<c r="L8" s="\d+"\/><c r="M8" s="\d+"\/><c r="N8" s="\d+"\/>/);
  });

  it('writes a paper without a table too', async () => {
    const read = await sheets({ ...small, sections: small.sections.map(section => ({ ...section, table: null })) });
    expect(read.map(({ name }) => name)).toEqual(['Thuyết minh']);
  });
});
