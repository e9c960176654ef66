import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mean, streamedDesign } from '@papi/survey';
import { Faults, InputError, openColumns } from '@papi/tables';
import { afterAll, describe, expect, it } from 'vitest';
import { answer, chosen, group, SurveyRows } from './survey-rows.js';

const folder = mkdtempSync(join(tmpdir(), 'rows-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function rowsOf(text: string, more: { listwise?: boolean; noAnswer?: string[] } = {}): SurveyRows {
  const path = join(folder, 'survey.csv');
  writeFileSync(path, text);
  const uses = {
    ...{ numbers: new Set(['w', 'a', 'b']), keys: new Set(['sex', 'psu']), answers: ['a', 'b', 'sex'], by: ['sex'] },
    ...{ replicates: [], noAnswer: more.noAnswer ?? [], listwise: more.listwise ?? false },
  };
  const faults = new Faults();
  return new SurveyRows(openColumns(path, faults)!, uses, faults);
}
const read = (rows: SurveyRows, name: string) => [...rows.blocks()].flatMap(block => Array.from(block.column(name)));

describe('rows of a survey file', () => {
  const text = 'w,a,b,sex,psu\n1,1,5,F,1\n1,888,6,M,1\n1,3,,F,2\n1,4,8,,2\n';

  it('give answers without codes for none, and other columns as they stand', () => {
    const rows = rowsOf(text, { noAnswer: ['888', 'M'] });
    expect(read(rows, answer('a'))).toEqual([1, Number.NaN, 3, 4]);
    expect(read(rows, answer('sex'))).toEqual(['F', '', 'F', '']);
    expect(read(rows, 'a')).toEqual([1, 888, 3, 4]);
    expect(read(rows, group('sex'))).toEqual(['F', 'M', 'F', '']);
    expect([...rows.values(['sex', 'a'])].map(([, values]) => [...values])).toEqual([['F'], [1, 3, 4]]);
  });
  it('give no answer of a row that lacks one, listwise', () => {
    const rows = rowsOf(text, { noAnswer: ['888'], listwise: true });
    expect(read(rows, answer('b'))).toEqual([5, Number.NaN, Number.NaN, Number.NaN]);
    expect(read(rows, answer('sex'))).toEqual(['F', '', '', '']);
  });
  it('are chosen by conditions, all of which must be met', () => {
    const rows = rowsOf(text);
    rows.choose([
      { column: 'sex', equals: 'F' },
      { column: 'a', equals: 3 },
    ]);
    expect(read(rows, chosen)).toEqual([0, 0, 1, 0]);
  });
  it('count those without a group once, however often they are read', () => {
    const rows = rowsOf(text);
    read(rows, 'a');
    read(rows, 'a');
    expect(rows.ungrouped).toBe(1);
  });
  it('tell of a column of words once, not row by row', () => {
    const rows = rowsOf('w,a,b,sex,psu\n1,nam,5,F,1\n1,nữ,6,M,1\n1,,x,F,2\n');
    try {
      rows.told(() => [...rows.blocks()]);
      expect.unreachable();
    } catch (error) {
      const { diagnostics, counts } = error as InputError;
      expect(diagnostics.map(d => [d.row, d.column, d.code])).toEqual([
        [4, 'b', 'not-a-number'],
        [undefined, 'a', 'column-of-words'],
      ]);
      expect(counts.faults).toBe(2);
    }
  });
  it('tell of lost rows without what follows from their loss', () => {
    const rows = rowsOf('w,a,b,sex,psu\n1,1,5,F,1\n1,2,6\n1,3,7,F,1\n');
    const design = streamedDesign(() => rows.blocks(), { weight: 'w', psu: 'psu', file: rows.file });
    try {
      rows.told(() => mean(design, [answer('a')]));
      expect.unreachable();
    } catch (error) {
      expect((error as InputError).diagnostics.map(d => [d.row, d.code])).toEqual([[3, 'ragged-row']]);
    }
  });
  it('tell faults of the file and of the design together, each place once, by the names in the file', () => {
    const rows = rowsOf('w,a,b,sex,psu\n1,x,5,F,1\nhai,2,6,M,1\n-1,3,7,F,2\n');
    const design = streamedDesign(() => rows.blocks(), { weight: 'w', psu: 'psu', file: rows.file });
    const told = () => rows.told(() => mean(design, [answer('a')], { by: group('sex') }));
    expect(told).toThrow(InputError);
    try {
      told();
    } catch (error) {
      const { diagnostics, counts } = error as InputError;
      expect(diagnostics.map(d => [d.row, d.column, d.found])).toEqual([
        [2, 'a', 'x'],
        [3, 'w', 'hai'],
        [4, 'w', '-1'],
      ]);
      expect(counts).toEqual({ faults: 3, warnings: 0 });
    }
  });
});
