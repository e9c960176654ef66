import type { Unit } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { numbers } from '../format.js';
import { plain, ref } from '../sentence.js';
import { provinceCounts } from './fixtures.js';
import { nodeTexts } from './node.js';

const unit = (name: string) => ref({ name: { vi: name, en: name } } as Unit);
const [hue, longAn, haNoi, laoCai] = ['Huế', 'Long An', 'Hà Nội', 'Lào Cai'].map(unit) as [
  ReturnType<typeof unit>,
  ...ReturnType<typeof unit>[],
];
const nouns = provinceCounts;
const rule = { vi: 'ngưỡng 5% của PAPI', en: 'PAPI’s 5% rule of thumb' };

describe('how near the middle groups are', () => {
  it('gives the scores they lie between', () => {
    expect(plain(nodeTexts.vi.close(30, 7.17, 7.81, numbers('vi'), nouns.vi))).toBe(
      '30 tỉnh ở hai nhóm giữa nằm trong khoảng từ 7,17 đến 7,81 điểm: chênh lệch vài bậc không có nhiều ý nghĩa.',
    );
    expect(plain(nodeTexts.en.close(30, 7.17, 7.81, numbers('en'), nouns.en))).toBe(
      'The 30 provinces in the two middle groups lie between 7.17 and 7.81: a few places up or down say little.',
    );
  });

  it('says almost the same where they print alike', () => {
    expect(plain(nodeTexts.vi.close(30, 0.401, 0.404, numbers('vi'), nouns.vi))).toContain('gần bằng nhau');
    expect(plain(nodeTexts.en.close(30, 0.401, 0.404, numbers('en'), nouns.en))).toContain('almost the same');
  });
});

describe('who moved most', () => {
  const up = { unit: hue, delta: 0.96 };
  const down = { unit: longAn!, delta: -0.75 };

  it('names one each way, one way alone, or none', () => {
    const vi = (a: typeof up | null, b: typeof up | null) => plain(nodeTexts.vi.movers(a, b, numbers('vi'), nouns.vi));
    const en = (a: typeof up | null, b: typeof up | null) => plain(nodeTexts.en.movers(a, b, numbers('en'), nouns.en));
    expect(vi(up, down)).toBe('Huế tăng nhiều nhất (+0,96), Long An giảm nhiều nhất (−0,75).');
    expect(en(up, down)).toBe('Huế gained most (+0.96), Long An lost most (−0.75).');
    expect([vi(up, null), vi(null, down), vi(null, null)]).toEqual([
      'Huế tăng nhiều nhất (+0,96); không tỉnh nào giảm.',
      'Long An giảm nhiều nhất (−0,75); không tỉnh nào tăng.',
      'Không tỉnh nào thay đổi điểm.',
    ]);
    expect([en(up, null), en(null, down), en(null, null)]).toEqual([
      'Huế gained most (+0.96); no province fell.',
      'Long An lost most (−0.75); no province rose.',
      'No province changed.',
    ]);
  });

  it('says how many of the moves shown pass the rule', () => {
    const vi = (...n: [number, number, number, number]) => plain(nodeTexts.vi.moversNote(...n, rule.vi, nouns.vi));
    const en = (...n: [number, number, number, number]) => plain(nodeTexts.en.moversNote(...n, rule.en, nouns.en));
    expect(vi(7, 7, 61, 14)).toBe(
      '7 mức tăng và 7 mức giảm lớn nhất trong 61 tỉnh có điểm cả hai năm; đều từ 5% trở lên (ngưỡng 5% của PAPI).',
    );
    expect(vi(7, 0, 61, 3)).toBe(
      '7 mức tăng lớn nhất trong 61 tỉnh có điểm cả hai năm; 3 mức từ 5% trở lên (ngưỡng 5% của PAPI).',
    );
    expect(vi(0, 2, 61, 0)).toBe(
      '2 mức giảm lớn nhất trong 61 tỉnh có điểm cả hai năm; đều dưới 5% (ngưỡng 5% của PAPI).',
    );
    expect(en(7, 7, 61, 14)).toBe(
      'The 7 largest rises and the 7 largest falls among the 61 provinces scored in both years; all are 5% or more (PAPI’s 5% rule of thumb).',
    );
    expect(en(7, 1, 61, 1)).toBe(
      'The 7 largest rises and the largest fall among the 61 provinces scored in both years; 1 of them is 5% or more (PAPI’s 5% rule of thumb).',
    );
    expect(en(0, 1, 61, 1)).toBe(
      'The largest fall among the 61 provinces scored in both years; it is 5% or more (PAPI’s 5% rule of thumb).',
    );
    expect(en(1, 0, 61, 0)).toBe(
      'The largest rise among the 61 provinces scored in both years; none is as much as 5% (PAPI’s 5% rule of thumb).',
    );
  });

  it('says why there are none', () => {
    const vi = (earlier: Parameters<typeof nodeTexts.vi.noMoves>[0]) => plain(nodeTexts.vi.noMoves(earlier, 2021));
    const en = (earlier: Parameters<typeof nodeTexts.en.noMoves>[0]) => plain(nodeTexts.en.noMoves(earlier, 2021));
    expect(vi({ kind: 'break', year: 2020, why: 'lý do' })).toBe(
      'Không tính thay đổi từ năm 2020 đến năm 2021: lý do.',
    );
    expect(vi({ kind: 'new' })).toBe('Nội dung này được đo lần đầu năm 2021, chưa có năm trước để so sánh.');
    expect(vi({ kind: 'first edition' })).toBe('Số liệu bắt đầu từ năm 2021, chưa có năm trước để so sánh.');
    expect(vi({ kind: 'same series', year: 2020, median: 1 })).toBe(
      'Không đơn vị nào có điểm ở cả hai năm 2020 và 2021.',
    );
    expect(en({ kind: 'break', year: 2020, why: 'a reason' })).toBe('No change is given from 2020 to 2021: a reason.');
    expect(en({ kind: 'new' })).toContain('for the first time in 2021');
    expect(en({ kind: 'first edition' })).toContain('start in 2021');
    expect(en({ kind: 'same series', year: 2020, median: 1 })).toBe('None has a score in both 2020 and 2021.');
  });
});

describe('what else a reader must know', () => {
  it('names who has no score and who had none before, one or several', () => {
    expect(plain(nodeTexts.vi.withheld([haNoi!, laoCai!], 2023))).toBe('Hà Nội và Lào Cai không có điểm năm 2023.');
    expect(plain(nodeTexts.en.withheld([haNoi!], 2023))).toBe('Hà Nội has no score in 2023.');
    expect(plain(nodeTexts.en.withheld([haNoi!, laoCai!], 2023))).toBe('Hà Nội and Lào Cai have no score in 2023.');
    expect(plain(nodeTexts.vi.newcomers([haNoi!], 2023, 2022))).toBe(
      'Hà Nội có điểm năm 2023 nhưng không có điểm năm 2022, nên không tính thay đổi.',
    );
    expect(plain(nodeTexts.en.newcomers([haNoi!, laoCai!], 2023, 2022))).toBe(
      'Hà Nội and Lào Cai have a score in 2023 but none in 2022, so no change is given.',
    );
  });

  it('lists the years that compare with the reason each stretch starts', () => {
    const spans = [
      { from: 2011, to: 2017, why: null },
      { from: 2018, to: 2018, why: 'lý do' },
    ];
    expect(plain(nodeTexts.vi.series(spans))).toBe(
      'Điểm chỉ so sánh được trong từng chuỗi: 2011–2017 và 2018 (lý do).',
    );
    expect(plain(nodeTexts.en.series(spans))).toBe(
      'Scores compare only within one series: 2011–2017 and 2018 (lý do).',
    );
    expect(plain(nodeTexts.vi.series(spans.slice(0, 1)))).toBe('Các năm 2011–2017 so sánh được với nhau.');
    expect(plain(nodeTexts.en.series(spans.slice(0, 1)))).toBe('The years 2011–2017 compare with each other.');
  });

  it('gives the real ceiling, and the parts that hold it down', () => {
    expect(nodeTexts.vi.ceiling('6,61', [['3.2', '1,07']])).toBe(
      'Do cách chấm một số chỉ tiêu, điểm cao nhất có thể đạt trên thực tế là 6,61 (3.2 tối đa 1,07).',
    );
    expect(nodeTexts.en.ceiling('2.20', [])).toBe(
      'Because of how some indicators are scored, the highest score that can really be reached is 2.20.',
    );
  });

  it('counts all, or those with a score', () => {
    expect(nodeTexts.vi.rankedHeading(63, 63, { one: 'tỉnh, thành phố', many: 'tỉnh, thành phố' })).toBe(
      'Cả 63 tỉnh, thành phố',
    );
    expect(nodeTexts.vi.rankedHeading(61, 63, { one: 'tỉnh, thành phố', many: 'tỉnh, thành phố' })).toBe(
      '61 tỉnh, thành phố có điểm',
    );
    expect(nodeTexts.en.rankedHeading(63, 63, nouns.en)).toBe('All 63 provinces');
    expect(nodeTexts.en.rankedHeading(61, 63, nouns.en)).toBe('All 61 provinces with a score');
  });
});
