import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ScoringTerm } from '@papi/methodology';
import { Faults, readWorkbook, type Sheet } from '@papi/tables';
import { describe, expect, it } from 'vitest';
import { readScores } from '../read-scores.js';
import { official, officialCount, offOfficial, readSheets } from './fixtures.js';
import type { SheetLayout } from './types.js';

/**
 * The workbooks as they were published. They are not part of the project: where PAPI_WORKBOOKS names no folder of them and
 * none lies in `workbooks/`, nothing is checked.
 */
const folder = process.env.PAPI_WORKBOOKS ?? fileURLToPath(new URL('../../../../workbooks', import.meta.url));
const files = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.xlsx')) : [];

const known = [
  { year: 2015, layout: 'units-in-rows', indicators: 0, withheldUnits: [] },
  { year: 2018, layout: 'one-header-row', indicators: 114, withheldUnits: ['22', '87'] },
  { year: 2022, layout: 'two-languages', indicators: 118, withheldUnits: ['24', '27'] },
  { year: 2023, layout: 'two-languages', indicators: 120, withheldUnits: ['22', '74'] },
];

describe.each(known)('the published workbook of $year', ({ year, layout, indicators, withheldUnits }) => {
  const file = files.find(name => name.includes(String(year)));
  const read = file === undefined ? undefined : readScores([join(folder, file)], official);
  const sheet = read?.layouts[0] as SheetLayout;

  it.skipIf(!read)('gives every official score to four decimals and none of those withheld', () => {
    expect(offOfficial(read!)).toEqual({ most: expect.closeTo(0, 4), count: officialCount(year) });
    expect(offOfficial(read!).most).toBeLessThan(1e-4);
    expect(sheet).toMatchObject({ layout, years: [year], units: 63, withheldUnits });
    expect(read!.warnings).toEqual([]);
  });

  it.skipIf(!read)('gives all indicators of its list, each under its own id', () => {
    expect(sheet.indicators).toHaveLength(indicators);
    const list = official.methodology.indicators.filter(i => i.year === year);
    expect(sheet.indicators.map(({ indicator, concept }) => [indicator, concept])).toEqual(
      list.map(({ id, concept }) => [id, concept]),
    );
  });

  it.skipIf(!read)(
    'has indicators, where it has any, from which the exact rules make the sub-axes to four decimals',
    () => {
      const rules = official.methodology.scoring.filter(r => r.from <= year && year <= r.to && r.status === 'exact');
      expect(rules.length).toBeGreaterThanOrEqual(indicators > 0 ? 9 : 0);
      const values = new Map<string, number>();
      for (const row of (read!.indicators?.objects() ?? []) as { unit: string; indicator: string; value: number }[])
        values.set(`${row.unit}/${row.indicator}`, row.value);
      const share = (unit: string, { item, worst, best }: ScoringTerm) =>
        ((values.get(`${unit}/${item}`) as number) - (worst as number)) / ((best as number) - (worst as number));
      const scores = read!.scores.objects() as { unit: string; node: string; score: number }[];
      for (const { node, lo, hi, items, terms } of rules) {
        let most = 0;
        const own = scores.filter(row => row.node === node);
        for (const { unit, score } of own) {
          const made = lo! + ((hi! - lo!) * terms.reduce((sum, term) => sum + share(unit, term), 0)) / items!;
          most = Math.max(most, Math.abs(made - score));
        }
        expect(own.length).toBeGreaterThan(58);
        expect(most, `${node} in ${year}`).toBeLessThan(1e-4);
      }
    },
  );
});

describe('an indicator of a published workbook', () => {
  it.skipIf(files.length === 0)('that was changed shows against the rule that the other provinces follow', () => {
    const file = files.find(name => name.startsWith('2023')) as string;
    const [sheet] = readWorkbook(readFileSync(join(folder, file)), file, new Faults()) as [Sheet];
    const rows: (string | number | boolean | null)[][] = [];
    for (const { row, cells } of sheet.rows) rows[row - 1] = [...cells];
    const made = (name: string) => readSheets([{ name, rows: Array.from(rows, row => row ?? []) }]);
    expect(made('2023').warnings).toEqual([]);
    const leaders = rows.find(row => row?.[0] === 'Knowledge of Leaders') as number[];
    leaders[5] = (leaders[5] as number) + 0.01;
    expect(made('2023').warnings).toMatchObject([{ code: 'score-off-its-indicators', row: 8, column: 'F' }]);
  });
});

describe('the errors of published totals', () => {
  it.skipIf(files.length === 0)('are read for all totals of 2022 and 2023, save where 0 is printed', () => {
    for (const [year, unknown] of [
      [2022, ['94', '95', '96']],
      [2023, []],
    ] as const) {
      const file = files.find(name => name.startsWith(String(year))) as string;
      const { scores, layouts } = readScores([join(folder, file)], official);
      const totals = (scores.objects() as { unit: string; node: string; se: number; n: number }[]).filter(
        ({ node }) => node === 'total',
      );
      expect(totals.filter(({ se }) => Number.isNaN(se)).map(({ unit }) => unit)).toEqual(unknown);
      for (const { se, n } of totals) {
        expect(Number.isNaN(se) || (se > 0.1 && se < 2.1)).toBe(true);
        expect(n).toBeGreaterThan(190);
      }
      const { decisions } = layouts[0] as SheetLayout;
      expect(decisions.map(({ code }) => code)).toContain('interval-is-90');
    }
  });

  it.skipIf(files.length === 0)('of all workbooks together are those of each by itself', () => {
    const all = readScores([folder], official);
    expect(all.layouts.map(({ years }) => years[0]).sort()).toEqual([2015, 2018, 2022, 2023]);
    expect(all.scores.numRows()).toBe(known.reduce((sum, { year }) => sum + officialCount(year), 0));
  });
});
