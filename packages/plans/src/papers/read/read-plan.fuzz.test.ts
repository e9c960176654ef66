import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadIndex } from '@papi/datasets';
import { InputError } from '@papi/tables';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { workbookOf } from '../../../../tables/testing/small-workbook.js';
import { readPlan } from './read-plan.js';

const index = loadIndex();
const folder = mkdtempSync(join(tmpdir(), 'plans-'));
afterAll(() => rmSync(folder, { recursive: true }));

const header = ['unit', 'from', 'to', 'rank_wanted', 'node', 'name', 'score', 'target', 'lead'];
const likely = [
  '66',
  '2023',
  '2024',
  '1.1',
  '1.2',
  'total',
  'Tổng điểm',
  '1,5',
  '1.234',
  '–',
  '01-Thg2',
  'node',
  'target',
  '',
  '"',
  ';',
];
const cell = fc.oneof(
  fc.constantFrom(...likely),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.string({ maxLength: 8 }),
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 11 }), { maxLength: 8 });

/** What comes of reading: a plan that keeps its word, or faults told in both languages. */
function outcome(path: string): 'plan' | 'faults' {
  try {
    const { unit, from, to, rows } = readPlan(path, index);
    expect([unit, to > from, rows.every(({ target }) => Number.isFinite(target))]).toEqual([unit, true, true]);
    return 'plan';
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.lines('vi').length).toBeGreaterThan(0);
    return 'faults';
  }
}

describe('readPlan, given anything', { timeout: 30_000 }, () => {
  it('gives a plan or tells faults: from texts', () => {
    const path = join(folder, 'a.csv');
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        writeFileSync(path, [header, ...rows].map(row => row.map(String).join(delimiter)).join('\n'));
        outcome(path);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('gives a plan or tells faults: from workbooks', () => {
    const path = join(folder, 'a.xlsx');
    const plain = fc.oneof(
      fc.constantFrom(...likely),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(fc.array(plain, { maxLength: 11 }), { maxLength: 8 }), fc.nat(3), (rows, above) => {
        writeFileSync(path, workbookOf([{ name: 'S', rows: [...rows.slice(0, above), header, ...rows.slice(above)] }]));
        outcome(path);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('finds the plan among the faults: whole rows are read', () => {
    const path = join(folder, 'b.csv');
    writeFileSync(path, `${header.join(';')}\n66;2023;2024;;1.1;;1,0;1,2;\n`);
    expect(outcome(path)).toBe('plan');
  });
});
