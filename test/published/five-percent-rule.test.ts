import { type Change, changeCounts, changes } from '@papi/scoring';
import { describe, expect, it } from 'vitest';
import { methodology, nameOf, official } from './official.js';

/** One node between two years: how many went up and down, and who, the largest change first. */
function moved(from: number, to: number, node: string) {
  const table = changes(official, methodology, { from, to, nodes: [node] });
  const rows = (table.objects() as unknown as Change[]).sort((a, b) => Math.abs(b.relative) - Math.abs(a.relative));
  const named = (verdict: string) => rows.filter(row => row.verdict === verdict).map(row => nameOf(row.unit));
  return { counts: changeCounts(table).object(), up: named('up'), down: named('down'), rows };
}

describe('changes of 5 % or more as published', () => {
  it('axis 1, 2020: 8 provinces up, Thái Nguyên most (consosukien.vn)', () => {
    const { counts, up } = moved(2019, 2020, '1');
    expect(counts).toMatchObject({ both: 63, up: 8 });
    expect(up[0]).toBe('Thái Nguyên');
  });

  it('axis 4, 2020: 18 provinces up and 6 down, Ninh Thuận and Ninh Bình falling most (VNA)', () => {
    const { counts, down } = moved(2019, 2020, '4');
    expect(counts).toMatchObject({ up: 18, down: 6, unclear: 0 });
    expect(down.slice(0, 2)).toEqual(['Ninh Thuận', 'Ninh Bình']);
  });

  it('total, 2017: 7 provinces up and none down, the first three by over 8 % (cecodes.org)', () => {
    const { counts, up, rows } = moved(2016, 2017, 'total');
    expect(counts).toMatchObject({ up: 7, down: 0 });
    expect(new Set(up.slice(0, 3))).toEqual(new Set(['Bạc Liêu', 'Quảng Ninh', 'Trà Vinh']));
    expect(up[0]).toBe('Bạc Liêu');
    expect(rows.filter(row => row.relative > 0.08)).toHaveLength(3);
    expect(new Set(up.slice(3))).toEqual(new Set(['Kiên Giang', 'Bà Rịa - Vũng Tàu', 'Đồng Nai', 'An Giang']));
  });

  it('axis 4, 2017: 33 provinces up, five by 20 % or more, and 6 down (phaply.net.vn)', () => {
    const { counts, rows } = moved(2016, 2017, '4');
    expect(counts).toMatchObject({ up: 33, down: 6 });
    expect(rows.filter(row => row.relative >= 0.2)).toHaveLength(5);
  });

  it('axis 1, 2022: 33 provinces up (baonghean.vn)', () => {
    expect(moved(2021, 2022, '1').counts).toMatchObject({ both: 60, up: 33 });
  });
});
