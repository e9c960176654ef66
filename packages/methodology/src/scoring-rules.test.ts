import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Faults } from '@papi/tables';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readScoringRules } from './scoring-rules.js';
import type { IndexNode } from './types.js';

const header = 'sub_axis,from,to,lo,hi,items,terms,status,largest_residual';
const words = { vi: '', en: '' };
const node: IndexNode = {
  id: '1.1',
  level: 'sub-axis',
  parent: '1',
  from: 2018,
  to: 2024,
  name: words,
  short: words,
  about: words,
  lo: 0,
  hi: 1,
  ceiling: 1,
};

describe('readScoringRules', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rules-'));
    mkdirSync(join(folder, 'methodology'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function read(...rows: string[]) {
    writeFileSync(join(folder, 'methodology', 'scoring.csv'), `${[header, ...rows].join('\n')}\n`);
    const faults = new Faults();
    return { rules: readScoringRules(folder, [node], faults), faults };
  }

  it('reads each item with its worst and best value, hidden items and the ends of a year’s own range', () => {
    const { rules, faults } = read(
      '1.1,2018,2019,0.25,2.5,4,1.1.1 0..2; 1.1.2 1..0; ? -3..3; 1.1.3 max..min,close,0.05',
    );
    expect(faults.count).toBe(0);
    expect(rules).toEqual([
      {
        node: '1.1',
        from: 2018,
        to: 2019,
        lo: 0.25,
        hi: 2.5,
        items: 4,
        terms: [
          { item: '1.1.1', worst: 0, best: 2 },
          { item: '1.1.2', worst: 1, best: 0 },
          { item: null, worst: -3, best: 3 },
          { item: '1.1.3', worst: 'max', best: 'min' },
        ],
        status: 'close',
        largestResidual: 0.05,
      },
    ]);
  });

  it('reads a rule that was not found as one without range or items', () => {
    const { rules } = read('1.1,2022,2022,,,,,unknown,');
    expect(rules).toMatchObject([
      { lo: null, hi: null, items: null, terms: [], status: 'unknown', largestResidual: null },
    ]);
  });

  it('faults a term it cannot read, a year the node does not have, and two rules for one year', () => {
    expect(read('1.1,2018,2018,0,1,1,1.1.1 0-2,exact,0').faults.count).toBe(1);
    expect(read('1.1,2017,2018,0,1,1,1.1.1 0..2,exact,0').faults.count).toBe(1);
    expect(read('1.1,2018,2019,0,1,1,1.1.1 0..2,exact,0', '1.1,2019,2019,0,1,1,1.1.1 0..2,exact,0').faults.count).toBe(
      1,
    );
  });

  it('reads a folder without the file as no rule', () => {
    const faults = new Faults();
    expect(readScoringRules(folder, [node], faults)).toEqual([]);
    expect(faults.count).toBe(0);
  });
});
