import { describe, expect, it } from 'vitest';
import { dakLak } from '../../testing/dak-lak.js';
import { hostile } from '../../testing/hostile.js';
import { toAnnexCsv } from './to-annex-csv.js';

const lines = (csv: string) => csv.trimEnd().split('\n');

describe('toAnnexCsv', () => {
  it('begins with a byte order mark and the stable names, facts first', () => {
    const [header] = lines(toAnnexCsv(dakLak));
    expect(header).toBe('\uFEFFunit,from,to,rank_wanted,node,name,score,rank,group,change,trend,target,gain,lead,with');
  });

  it('writes a row for each node, numbers unrounded with a point, in either language alike', () => {
    const csv = toAnnexCsv(dakLak);
    expect(lines(csv).length).toBe(1 + dakLak.sections[1]!.table!.rows.length);
    expect(lines(csv)[1]).toBe(
      '66,2023,2024,26,total,Tổng điểm,42.32653,31/61,Trung bình thấp,1.204193,Không đổi,42.64,0.31347,,',
    );
    expect(toAnnexCsv({ ...dakLak, lang: 'en' })).toBe(csv);
  });

  it('lets no text run as a formula', () => {
    const csv = toAnnexCsv(hostile);
    expect(csv).toContain(",'=1+1\n");
    expect(csv).not.toMatch(/[,"]=/);
  });

  it('is a header alone where the paper has no table', () => {
    expect(toAnnexCsv({ ...dakLak, sections: [] })).toBe('\uFEFFunit,from,to,rank_wanted\n');
  });
});
