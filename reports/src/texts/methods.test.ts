import type { Lang, Unit } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { anchors } from '../pages/methods/anchors.js';
import { plain } from '../sentence.js';
import { type ExampleChange, type MethodsFigures, type MethodsNouns, methodsTexts } from './methods.js';

const unit: Unit = {
  code: '12',
  name: { vi: 'Lai Châu', en: 'Lai Chau' },
  slug: 'lai-chau',
  kind: 'province',
  region: 'NMM',
  aliases: [],
  population: null,
  area: null,
  mark: 'LC',
};
const change: ExampleChange = {
  unit,
  from: 2023,
  to: 2024,
  scoreFrom: 40,
  scoreTo: 41.2,
  delta: 1.2,
  relative: 0.03,
  verdict: 'flat',
  rankFrom: 41,
  rankTo: 31,
  own: 10.5,
  field: -0.5,
  entry: 0,
  unusual: 0.47,
};
const figures: MethodsFigures = {
  year: 2024,
  years: 14,
  first: 2011,
  of: 61,
  all: 63,
  withheld: [],
  cuts: { q1: 41.94, median: 43.48, q3: 44.69 },
  sizes: [16, 15, 15, 15],
  mean: 43.43,
  example: { unit, score: 43.48, rank: 31, percentile: 0.5, group: 2 },
  change,
  weak: {
    unit,
    node: '4.1',
    name: 'Trong chính quyền',
    score: 1.61,
    median: 1.73,
    gap: 0.12,
    rankGain: 2,
    reasons: ['low', 'stuck'],
  },
  usual: { moves: 489, median: 9, p90: 23, max: 58 },
  capped: 5,
  exceptions: 1,
  rules: 63,
};
const nouns: Readonly<Record<Lang, MethodsNouns>> = {
  vi: {
    index: 'PAPI',
    unit: 'tỉnh, thành phố',
    units: 'tỉnh, thành phố',
    short: 'tỉnh',
    shorts: 'tỉnh',
    axes: 'trục nội dung',
    subAxis: 'nội dung thành phần',
    subAxes: 'nội dung thành phần',
    indicator: 'chỉ tiêu',
    indicators: 'chỉ tiêu',
    country: 'cả nước',
    threshold: '5%',
  },
  en: {
    index: 'PAPI',
    unit: 'province',
    units: 'provinces',
    short: 'province',
    shorts: 'provinces',
    axes: 'axes',
    subAxis: 'sub-axis',
    subAxes: 'sub-axes',
    indicator: 'indicator',
    indicators: 'indicators',
    country: 'national',
    threshold: '5%',
  },
};
const sections = (lang: Lang, other: Partial<MethodsFigures> = {}) =>
  methodsTexts[lang].sections({ ...figures, ...other }, nouns[lang]);
const example = (lang: Lang, anchor: (typeof anchors)[number], other: Partial<MethodsFigures> = {}) =>
  plain(sections(lang, other)[anchor].example ?? '');

describe('the sections of the methods page', () => {
  it.each(['vi', 'en'] as const)('%s has one under every anchor, each with its own heading and a finding', lang => {
    const all = sections(lang);
    expect(Object.keys(all).sort()).toEqual([...anchors].sort());
    expect(new Set(anchors.map(a => all[a].heading)).size).toBe(anchors.length);
    for (const anchor of anchors) expect(all[anchor].finding).toMatch(/\.$/);
  });

  it.each(['vi', 'en'] as const)('%s has no gap in a sentence, whatever is not known', lang => {
    const bare = sections(lang, { change: null, weak: null, usual: null, rules: 0, capped: 0, exceptions: 0 });
    for (const all of [sections(lang), bare]) {
      for (const { finding, body, formulas = [], terms = [], example } of Object.values(all)) {
        const said = [finding, ...body, ...formulas, ...terms.flat(), ...(example ? [plain(example)] : [])];
        for (const sentence of said) expect(sentence).not.toMatch(/undefined|null|NaN| {2}| [.,;]|\{|\}/);
      }
    }
  });
});

describe('the examples', () => {
  it('tell a change: level, up, down', () => {
    expect(example('vi', 'change')).toBe(
      'Lai Châu: 40,00 điểm năm 2023, 41,20 điểm năm 2024; thay đổi +1,20 điểm, tức +3,0%: đi ngang.',
    );
    expect(
      example('en', 'change', { change: { ...change, delta: -3, relative: -0.08, scoreTo: 37, verdict: 'down' } }),
    ).toBe('Lai Châu: 40.00 in 2023, 37.00 in 2024; a change of −3.00 points or −8.0%: down.');
    expect(example('vi', 'change', { change: { ...change, verdict: 'up' } })).toMatch(/: tăng\.$/);
  });

  it('split a rank move: up, down, none', () => {
    expect(example('vi', 'rank-moves')).toBe(
      'Lai Châu từ hạng 41 năm 2023 đến hạng 31 năm 2024, tăng 10 bậc: do điểm của chính tỉnh +10,5 bậc, do điểm của các tỉnh khác −0,5 bậc, do thêm hoặc bớt tỉnh được xếp hạng 0 bậc.',
    );
    expect(example('en', 'rank-moves', { change: { ...change, rankFrom: 30 } })).toContain(
      'to rank 31 in 2024, down 1 place:',
    );
    expect(example('en', 'rank-moves', { change: { ...change, rankFrom: 31 } })).toContain(
      ', no move: +10.5 by its own score',
    );
  });

  it('say how usual a move is, or that there was none', () => {
    expect(example('vi', 'usual')).toBe(
      'Lai Châu thay đổi 10 bậc năm 2024: 47% số trường hợp thay đổi bằng hoặc lớn hơn.',
    );
    expect(example('en', 'usual', { change: { ...change, rankFrom: 32 } })).toContain('moved by 1 place in 2024');
    expect(example('vi', 'usual', { change: { ...change, rankFrom: 31 } })).toBe('Lai Châu giữ nguyên hạng năm 2024.');
  });

  it('show the arithmetic of a weak spot: places, one place, none, no total', () => {
    const weak = figures.weak!;
    expect(example('vi', 'leverage')).toBe(
      'Lai Châu, nội dung 4.1 Trong chính quyền: 1,61 điểm, trung vị 1,73, thấp hơn 0,12 điểm (thấp, chưa cải thiện). Nếu chỉ nâng nội dung này lên mức trung vị thì tổng điểm tăng 0,12 điểm; thứ hạng theo tổng điểm tăng 2 bậc nếu điểm của các tỉnh khác giữ nguyên.',
    );
    expect(example('en', 'leverage', { weak: { ...weak, rankGain: 1 } })).toContain(
      'would rise by 1 place if the other provinces',
    );
    expect(example('vi', 'leverage', { weak: { ...weak, rankGain: 0 } })).toContain(
      'thứ hạng theo tổng điểm không đổi',
    );
    expect(example('en', 'leverage', { weak: { ...weak, rankGain: null } })).toContain('it has no total');
  });
});

describe('the findings that count', () => {
  it('count the sub-axes that cannot reach their printed top: none, one, several', () => {
    expect(sections('vi', { capped: 0 }).ceilings.finding).toContain('đều có thể đạt');
    expect(sections('en', { capped: 1 }).ceilings.finding).toContain(
      '1 sub-axis cannot reach the top of its printed range',
    );
    expect(sections('en').ceilings.finding).toContain('5 sub-axes cannot reach the top of their printed range');
  });

  it('count the mismatches: none, one, several', () => {
    expect(sections('vi', { exceptions: 0 }).exceptions.finding).not.toContain('trừ');
    expect(sections('en').exceptions.finding).toContain('with one exception');
    expect(sections('en', { exceptions: 2 }).exceptions.finding).toContain('with 2 exceptions');
  });
});
