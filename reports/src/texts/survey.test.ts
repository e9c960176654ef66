import { bundled } from '@papi/datasets';
import type { IndexTexts } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { plain } from '../sentence.js';
import { provinceCounts } from './fixtures.js';
import { intervalTexts } from './interval.js';
import { surveySections } from './methods-survey.js';
import { namingOf } from './naming.js';
import { nodeTexts } from './node.js';
import { surveyTexts } from './survey.js';
import { headTexts, type Stand } from './unit-head.js';
import { wordsOf } from './words.js';

const { methodology, geography } = bundled();
const published = methodology.texts;
const own: IndexTexts = { ...published, measure: published.short!, tested: published.short! };
const unit = geography.units.find(u => u.code === '66')!;
const drawn = { respondents: 1212, strata: 1, psus: 12 };

describe('an interval in words', () => {
  it('bears its level, and ends as each language writes them', () => {
    expect([intervalTexts.vi.name(0.95), intervalTexts.vi.name(0.975)]).toEqual([
      'khoảng tin cậy 95%',
      'khoảng tin cậy 97,5%',
    ]);
    expect([intervalTexts.en.name(0.9), intervalTexts.en.short(0.975)]).toEqual([
      '90% confidence interval',
      '97.5% CI',
    ]);
    expect([intervalTexts.vi.range(41.52, 43.2), intervalTexts.en.range(41.52, 43.2)]).toEqual([
      '41,52–43,20',
      '41.52–43.20',
    ]);
    expect([intervalTexts.vi.range(-0.5, 3), intervalTexts.en.range(-0.5, 3)]).toEqual([
      '−0,50 đến 3,00',
      '−0.50 to 3.00',
    ]);
    expect([intervalTexts.vi.signedRange(-0.1, 0.3), intervalTexts.en.signedShort(-0.1, 0.3)]).toEqual([
      '−0,10 đến +0,30',
      '(−0.10, +0.30)',
    ]);
  });

  it('goes with a p-value that is never 0', () => {
    expect([0, 0.0004, 0.0005, 1].map(intervalTexts.vi.p)).toEqual(['< 0,001', '< 0,001', '0,001', '1,000']);
    expect([0.0004, 0.0432].map(intervalTexts.en.p)).toEqual(['< 0.001', '0.043']);
  });

  it('is not there for a reason, which is said where it is known', () => {
    expect(intervalTexts.vi.none('one PSU')).toBe(
      'không ước lượng được sai số: có câu hỏi chỉ được trả lời ở một đơn vị chọn mẫu',
    );
    expect(intervalTexts.en.none('one PSU')).toBe(
      'error not estimable: some question was answered in one sampling unit only',
    );
    expect(intervalTexts.en.none(null)).toBe('error not estimable');
    expect(intervalTexts.en.none('unheard of')).toBe('error not estimable');
  });
});

describe('a survey in words', () => {
  it('tells how it was drawn and how intervals are made', () => {
    expect(surveyTexts.vi.drawn(drawn)).toBe('12 đơn vị chọn mẫu trong 1 tầng');
    expect(surveyTexts.en.drawn({ ...drawn, psus: 1, strata: 3 })).toBe('in 1 sampling unit of 3 strata');
    expect(surveyTexts.en.made(drawn, { level: 0.95, interval: 't' })).toBe(
      '95% confidence intervals rest on 1,212 respondents in 12 primary sampling units of 1 stratum, weighted, by Taylor linearisation and Student’s t (degrees of freedom: sampling units less strata).',
    );
    expect(surveyTexts.vi.made(drawn, { level: 0.9, interval: 'normal' })).toContain('phân phối chuẩn');
  });

  it('says that data are made up, and of which index they are no results', () => {
    expect([surveyTexts.vi.madeUp('PAPI'), surveyTexts.en.madeUp('PAPI')]).toEqual([
      'Số liệu mô phỏng, không phải kết quả PAPI',
      'Made-up data, not PAPI results',
    ]);
  });

  it('names the sub-axes of approximate rules, one or several', () => {
    expect(surveyTexts.en.approximate(['4.2'])).toContain('that of 4.2 is not known exactly');
    expect(surveyTexts.en.approximate(['4.2', '8.1'])).toContain('those of 4.2 and 8.1 are not known exactly');
    expect(surveyTexts.vi.approximate(['4.2', '8.1'])).toContain('các nội dung 4.2 và 8.1');
  });
});

describe('sentences of published scores', () => {
  const stand: Stand = { year: 2023, unit, score: 42.33, rank: 3, of: 6, group: 2, tied: 0 };
  const head = (lang: 'vi' | 'en', texts = own) => headTexts[lang](namingOf(texts, lang));

  it('stay as they are, and have an interval where one is known', () => {
    const interval = { low: 41.5, high: 43.2, level: 0.95 };
    expect(plain(head('vi', published).lede(stand))).toBe(
      'Năm 2023, Đắk Lắk thuộc nhóm Trung bình cao với 42,33 điểm, xếp thứ 3 trong 6 tỉnh, thành phố có điểm.',
    );
    expect(plain(head('vi').lede({ ...stand, interval }))).toContain(
      '42,33 điểm (khoảng tin cậy 95%: 41,50–43,20), xếp thứ 3',
    );
    expect(plain(head('en').lede({ ...stand, interval }))).toContain(
      '42.33 points (95% confidence interval: 41.50–43.20) and ranks 3',
    );
  });

  it('speak of tests where changes are tested, never of a rule of thumb', () => {
    expect(head('en').change(2022, 1.2, 0.03, 'up', true)).toMatch(/, which is statistically significant at .*\.$/);
    expect(head('vi').change(2022, -1.2, -0.03, 'down', true)).toMatch(/, có ý nghĩa thống kê ở .*\.$/);
    expect(head('en').change(2022, 1.2, 0.03, 'unclear', true)).toContain('not clear enough');
    expect(head('en').change(2022, 0.5, 0.01, 'flat', false)).toContain('no standard error to test it with');
    expect(head('vi').change(2022, 3, 0.07, 'up', false)).toContain('một quy ước: không có sai số chuẩn để kiểm định');
    expect(head('en', published).change(2022, 1.2, 0.06, 'up', false)).toContain(
      'a convention, not a statistical test',
    );
    expect(wordsOf(own, 'en').reasonMeanings.falling).not.toContain('5% or more');
    expect(wordsOf(published, 'en').reasonMeanings.falling).toContain('5% or more');
  });

  it('say that answers are too few, not that a score was withheld', () => {
    const says = [head('vi').ledeWithheld(unit, 2023), head('en').ledeWithheld(unit, 2023)].map(plain);
    expect(says).toEqual([
      'Năm 2023, không đủ số liệu để tính điểm của Đắk Lắk.',
      'In 2023 Đắk Lắk has too few answers for any score.',
    ]);
    expect(plain(head('en').ledePartly(unit, 2023, ['1', '2'], 8))).toBe(
      'In 2023 Đắk Lắk has too few answers for a total; 2 of 8 axes have a score: 1 and 2.',
    );
    expect(plain(head('en').ledePartly(unit, 2023, [], 8))).toContain('too few answers for a total or any axis');
    expect(plain(head('en').noneBefore(unit, 2022))).toContain('Đắk Lắk has no total in 2022');
  });

  it('count proved rises and falls', () => {
    const count = { node: '1', both: 6, rose: 3, fell: 3 };
    const says = (up: number, down: number) =>
      plain(nodeTexts.en.countsTested({ ...count, up, down, flat: 0 }, 2022, 2023, provinceCounts.en));
    expect(says(0, 0)).toContain('none is proved to have risen or fallen');
    expect(says(2, 1)).toContain('2 rose and 1 fell by a test');
    expect(says(0, 1)).toContain('1 fell by a test');
    expect(plain(nodeTexts.vi.countsTested({ ...count, up: 2, down: 0, flat: 0 }, 2022, 2023, provinceCounts.vi))).toBe(
      'Trong 6 tỉnh có điểm cả hai năm 2022 và 2023, 2 tỉnh tăng có ý nghĩa thống kê.',
    );
  });
});

describe('the methods of a survey', () => {
  const nouns = {
    ...{ index: 'PAPI', unit: 'province', units: 'provinces', short: 'province', shorts: 'provinces' },
    ...{ axes: 'axes', subAxis: 'sub-axis', subAxes: 'sub-axes', indicator: 'indicator', indicators: 'indicators' },
    ...{ country: 'national', threshold: '5%' },
  };
  const figures = {
    level: 0.95,
    interval: 't',
    showFrom: 15,
    respondents: 1491,
    units: 6,
    psus: [3, 12],
    coverage: 'Tried.',
  } as const;
  const sections = surveySections.en({ ...figures, approximate: ['4.2'], groups: true }, nouns);

  it('say what intervals rest on, and that the sampling unit is a choice', () => {
    expect(sections.errors!.finding).toContain('95% confidence interval');
    expect(sections['sampling-units'].body[0]).toContain('3–12 sampling units');
    expect(sections['sampling-units'].body).toContain('Tried.');
    expect(sections.survey!.finding).toBe('1,491 respondents in 6 provinces.');
  });

  it('have a word for a survey without approximate rules or groups', () => {
    const plainer = surveySections.vi({ ...figures, approximate: [], groups: false }, nouns);
    expect(plainer.approximate.body).toEqual([]);
    expect(plainer.comparisons.finding).toContain('không có cột nào');
  });
});
