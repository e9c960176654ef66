import { describe, expect, it } from 'vitest';
import { rowsOf, textOf } from './make-sample.js';

const rows = rowsOf(textOf(['--provinces', '01,02,38,94']));
const of = (province: string) => rows.filter(row => row.get('tinh') === province);
const distinct = (list: readonly ReadonlyMap<string, string>[], column: string) =>
  [...new Set(list.map(row => row.get(column)))].length;
const number = (row: ReadonlyMap<string, string>, column: string) => Number(row.get(column));

describe('the design of a made-up wave', () => {
  it('says on every row that it is synthetic, in the first column', () => {
    expect([...(rows[0]?.keys() ?? [])][0]).toBe('synthetic');
    expect(rows.every(row => row.get('synthetic') === '1')).toBe(true);
  });

  it.each([
    ['02', 3],
    ['94', 3],
    ['38', 6],
    ['01', 12],
  ])('takes in province %s %i districts, two communes in each, two villages in each', (province, districts) => {
    const people = of(province);
    expect(distinct(people, 'PSW_STRATA')).toBe(1);
    expect(distinct(people, 'quan')).toBe(districts);
    expect(distinct(people, 'xa')).toBe(2 * districts);
    expect(distinct(people, 'PSW_PSU')).toBe(4 * districts);
  });

  it('meets 16 to 26 people in a village, not the same number everywhere', () => {
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(row.get('PSW_PSU') ?? '', (counts.get(row.get('PSW_PSU') ?? '') ?? 0) + 1);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(16);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(26);
    expect(new Set(counts.values()).size).toBeGreaterThan(3);
  });

  it('puts a village into one commune, one district and one area', () => {
    for (const column of ['xa', 'quan', 'khuvuc', 'PSW_STRATA']) {
      const seen = new Map<string, string>();
      for (const row of rows) {
        const village = row.get('PSW_PSU') ?? '';
        expect(seen.get(village) ?? row.get(column)).toBe(row.get(column));
        seen.set(village, row.get(column) ?? '');
      }
    }
  });

  it('weighs people unequally, and to the adults of the province', () => {
    const weights = of('02').map(row => number(row, 'PSW_psweight'));
    const sum = weights.reduce((a, b) => a + b);
    expect(sum / (854_679 * 0.68)).toBeCloseTo(1, 4);
    const kish = (weights.length * weights.reduce((a, w) => a + w * w, 0)) / (sum * sum);
    expect(kish).toBeGreaterThan(1.1);
    expect(kish).toBeLessThan(2);
  });

  it('brings sex and area to the shares of the province by its weights', () => {
    const share = (column: string, code: string) => {
      const people = of('38');
      const total = people.reduce((sum, row) => sum + number(row, 'PSW_psweight'), 0);
      const some = people.filter(row => row.get(column) === code);
      return some.reduce((sum, row) => sum + number(row, 'PSW_psweight'), 0) / total;
    };
    expect(share('a001', '2')).toBeCloseTo(0.5, 1);
    expect(share('khuvuc', '1')).toBeCloseTo(0.15, 1);
  });

  it('has mostly minorities in Hà Giang and hardly any in Hà Nội', () => {
    const minority = (province: string) =>
      of(province).filter(row => row.get('a005') !== '1').length / of(province).length;
    expect(minority('02')).toBeGreaterThan(0.6);
    expect(minority('01')).toBeLessThan(0.05);
  });

  it('multiplies people, not villages, by --scale', () => {
    const wide = rowsOf(textOf(['--provinces', '02', '--scale', '3']));
    expect(distinct(wide, 'PSW_PSU')).toBe(12);
    expect(wide.length / of('02').length).toBeCloseTo(3, 1);
  });
});

describe('the answers of a made-up wave', () => {
  it('are asked only of those whom the question before lets through', () => {
    for (const row of rows) {
      expect(row.get('q1_4_2') === '').toBe(row.get('q1_4_1') !== '1');
      expect(row.get('q5_1_3') === '').toBe(row.get('q5_1_1') !== '1');
      expect(row.get('q2_1_2') === '0').toBe(row.get('q2_1_1') === '2');
    }
  });

  it('are missing as people do not know or refuse, more on budgets than on papers', () => {
    const rate = (column: string, code: string) => rows.filter(row => row.get(column) === code).length / rows.length;
    expect(rate('q2_3_1', '888')).toBeGreaterThan(0.15);
    expect(rate('q5_1_1', '888')).toBeLessThan(0.02);
    expect(rate('q4_4_3', '999')).toBeGreaterThan(0);
  });

  it('go together in a village and in a person', () => {
    const agreement = (mates: (row: ReadonlyMap<string, string>) => string, a: string, b: string) => {
      const groups = new Map<string, number[][]>();
      for (const row of rows) {
        const pair = [number(row, a), number(row, b)];
        if (pair.some(x => x !== 1 && x !== 2)) continue;
        groups.set(mates(row), [...(groups.get(mates(row)) ?? []), pair]);
      }
      return [...groups.values()].map(list => list.map(pair => pair.map(x => 2 - x)));
    };
    // Within villages, those who deny one kind of bribe deny another.
    const together = agreement(row => row.get('PSW_PSU') ?? '', 'q4_1_1', 'q4_2_1');
    let product = 0;
    let count = 0;
    for (const people of together) {
      const mean = (k: number) => people.reduce((sum, pair) => sum + (pair[k] ?? 0), 0) / people.length;
      const [first, second] = [mean(0), mean(1)];
      for (const [x = 0, y = 0] of people) product += (x - first) * (y - second);
      count += people.length;
    }
    expect(product / count).toBeGreaterThan(0.02);
    // Between villages, shares vary more than chance alone would make them.
    const shares = together.map(people => people.reduce((sum, [x = 0]) => sum + x, 0) / people.length);
    const mean = shares.reduce((a, b) => a + b) / shares.length;
    const variance = shares.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (shares.length - 1);
    const size = count / together.length;
    expect(variance / ((mean * (1 - mean)) / size)).toBeGreaterThan(1.2);
  });
});
