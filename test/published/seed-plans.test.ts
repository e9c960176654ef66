import { bundled } from '@papi/datasets';
import { annexOfPlan, annexOfProgress, type Plan, type Progress, plannedSteps, planOf, progressOf } from '@papi/plans';
import { describe, expect, it } from 'vitest';
import { codeOf } from './official.js';
import { published, publishedNodes, quantile, rankAmong } from './published-scores.js';

// What plans that provinces have published say or set out to do, made from the scores alone. Expected values are worked out here
// from the files of scores, by arithmetic of this file's own.

const dataset = bundled();
const rankIn = (year: number, unit: string) => rankAmong(published(year).get(unit)!, published(year).values());
/** The scores of all other units, best first. */
const others = (year: number, unit: string) =>
  [...published(year)].flatMap(([code, score]) => (code === unit ? [] : [score])).sort((a, b) => b - a);
/** The sentences of a plan’s paper, or of the paper on its results. */
const texts = (made: Plan | Progress) =>
  ('schedule' in made ? annexOfPlan(made, dataset, 'vi') : annexOfProgress(made, dataset, 'vi')).sections.flatMap(
    ({ paragraphs }) => paragraphs,
  );

describe('Hưng Yên’s plan for 2022: a rank above that of 2021', () => {
  const unit = codeOf('Hưng Yên');
  const plan = planOf(dataset, { unit, year: 2021, steps: [{ year: 2022, target: { places: 1 } }], month: '2022-01' });

  it('starts from the rank of 2021 and asks for one better', () => {
    expect(plan.start.rank).toBe(rankIn(2021, unit));
    expect(plan.steps[0]).toMatchObject({
      rankWanted: rankIn(2021, unit) - 1,
      scoreNeeded: others(2021, unit)[rankIn(2021, unit) - 2],
    });
  });

  it('held against 2022 says that the rank did not rise: from 5th to 11th', () => {
    const [before, after] = [rankIn(2021, unit), rankIn(2022, unit)];
    expect([before, after]).toEqual([5, 11]);
    const next = planOf(dataset, { unit, year: 2022, steps: [{ year: 2023, target: { places: 1 } }] });
    expect([next.before?.rank, next.start.rank]).toEqual([before, after]);
    expect(texts(next)[1]).toContain('giảm 6 bậc');
    const rows = plan.rows.map(({ node, score, target, lead, with: helping }) => ({
      node,
      score,
      target,
      lead,
      with: helping,
    }));
    const planned = { unit, from: 2021, to: 2022, steps: plannedSteps(plan.steps), rows };
    const held = progressOf(dataset, planned);
    expect(held).toMatchObject({ to: 2022, now: { rank: 11 }, reached: false });
    expect(texts(held)).toContain('Mục tiêu xếp thứ 4 trở lên: không đạt (xếp thứ 11/61, thấp hơn mục tiêu 7 bậc).');
  });
});

describe('Sóc Trăng’s plan: among the first 30 by 2025, then a rank more each year to 2030', () => {
  const unit = codeOf('Sóc Trăng');
  const up = [2026, 2027, 2028, 2029, 2030].map(year => ({ year, target: { places: 1 } }));
  const steps = [{ year: 2025, target: { rank: 30 } }, ...up];
  const whole = planOf(dataset, { unit, year: 2021, steps, month: '2022-08' });

  it('asks each year for the score of the unit it has to pass', () => {
    expect(whole.steps.map(step => [step.to, step.rankWanted, step.scoreNeeded])).toEqual(
      [30, 29, 28, 27, 26, 25].map((rank, i) => [2025 + i, rank, others(2021, unit)[rank - 1]]),
    );
    expect(texts(whole).some(text => text.startsWith('Phấn đấu năm 2025 xếp thứ 30 trở lên.'))).toBe(true);
  });

  it('its nodes’ targets and what is left reach the score of 2025', () => {
    const [total] = whole.rows;
    expect(total!.target + whole.left).toBeGreaterThanOrEqual(whole.steps[0]!.scoreNeeded - 1e-9);
  });

  it('the Department of Finance leads the publication of commune budgets and reports by 15/6 and 15/12', () => {
    const plan = planOf(dataset, { unit, year: 2021, steps, month: '2022-08', agency: 'Sở Tài chính' });
    expect(plan.rows.map(({ node }) => node)).toEqual(['total', '2', '2.3']);
    expect(plan.rows.at(-1)).toMatchObject({ lead: ['Sở Tài chính'], score: published(2021, '2.3').get(unit) });
    expect(plan.rows.at(-1)!.target).toBeGreaterThan(plan.rows.at(-1)!.score);
    expect(new Set(plan.reporting.map(({ date }) => date.slice(5)))).toEqual(new Set(['06-15', '12-15']));
    const annex = annexOfPlan(plan, dataset, 'vi');
    expect(annex).toMatchObject({
      superior: ['ỦY BAN NHÂN DÂN TỈNH\u00A0SÓC\u00A0TRĂNG'],
      authority: ['SỞ TÀI CHÍNH'],
    });
    expect(annex.title.at(-1)).toBe('PHẦN DO SỞ TÀI CHÍNH CHỦ TRÌ');
  });
});

describe('Đắk Lắk’s plan of May 2024', () => {
  const unit = codeOf('Đắk Lắk');
  const plan = planOf(dataset, { unit, year: 2023, steps: [{ year: 2024, target: { places: 1 } }], month: '2024-05' });

  it('states 42,3265 points, 31st of 61 of 63', () => {
    expect(texts(plan)[0]).toContain(
      'năm 2023 Chỉ số PAPI của tỉnh Đắk Lắk đạt 42,3265 điểm, xếp thứ 31/61 tỉnh, thành phố có điểm (trong tổng số 63)',
    );
  });

  it('gives each content to the agency that the plan names', () => {
    const lead = (node: string) => plan.rows.find(row => row.node === node)?.lead;
    expect(lead('1.1')).toEqual(['UBND cấp huyện', 'UBND cấp xã']);
    expect(lead('2.1')).toEqual(['Sở Tư pháp']);
    expect(lead('6.1')).toEqual(['Sở Y tế']);
    expect(lead('7.2')).toEqual(['Sở Tài nguyên và Môi trường']);
    expect(lead('8.1')).toEqual(['Sở Thông tin và Truyền thông']);
  });
});

describe('Hòa Bình’s plan of June 2024: contents with low scores, not yet improved', () => {
  const unit = codeOf('Hòa Bình');
  const plan = planOf(dataset, { unit, year: 2023, steps: [{ year: 2024, target: { places: 1 } }], month: '2024-06' });

  /** In the lowest quarter, or below the median in three years without a rise of 5%, or down by 5% below the median. */
  function weak(node: string): boolean {
    const [a, b, c] = [2021, 2022, 2023].map(year => published(year, node));
    const [x, y, z] = [a, b, c].map(scores => scores!.get(unit)!);
    const below = [a, b, c].map((scores, i) => [x, y, z][i]! < quantile(scores!.values(), 0.5));
    const rose = y! / x! - 1 >= 0.05 || z! / y! - 1 >= 0.05;
    const fell = z! / y! - 1 <= -0.05;
    return z! <= quantile(c!.values(), 0.25) || (below.every(Boolean) && !rose) || (fell && below[2] === true);
  }

  it('lists those of 2023, by the scores alone', () => {
    const expected = publishedNodes(2023).filter(node => node.includes('.') && weak(node));
    const found = plan.rows.filter(({ level, reasons }) => level === 'sub-axis' && reasons.length > 0);
    expect(expected.length).toBeGreaterThan(3);
    expect(found.map(({ node }) => node)).toEqual(expected);
    const sentence = texts(plan).find(text => text.startsWith('Các nội dung thành phần còn hạn chế'));
    expect(sentence).toContain(`(${expected.length} nội dung)`);
    for (const node of expected) expect(sentence).toContain(` ${node} `);
  });
});

describe('Sơn Tây’s plan of August 2017, under Hà Nội’s: six axes, the Mid-high group', () => {
  const unit = codeOf('Hà Nội');
  const plan = planOf(dataset, {
    ...{ unit, year: 2016, steps: [{ year: 2017, target: { group: 'Mid-high' } }] },
    ...{ month: '2017-08', schedule: 'quarterly' },
  });

  it('has the six axes of the time, with the agencies of a municipality', () => {
    const axes = plan.rows.filter(({ level }) => level === 'axis');
    expect(axes.map(({ node }) => node)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(plan.rows.find(({ node }) => node === '3.2')?.lead).toEqual(['Thanh tra thành phố']);
    const annex = annexOfPlan(plan, dataset, 'vi');
    expect(annex.authority).toEqual(['ỦY BAN NHÂN DÂN', 'THÀNH\u00A0PHỐ\u00A0HÀ\u00A0NỘI']);
    expect(JSON.stringify(annex)).not.toMatch(/(Thanh tra|Công an|UBND|MTTQ Việt Nam) tỉnh/);
  });

  it('takes the Mid-high group as the upper half, and reports before the 5th of a quarter’s last month', () => {
    const scores = others(2016, unit);
    expect(plan.steps[0]!.rankWanted).toBe(32);
    expect(plan.steps[0]!.scoreNeeded).toBe(scores[31]);
    expect(plan.reporting.map(({ date }) => date)).toEqual(['2017-09-05', '2017-12-05']);
  });

  it('from 2017 to 2018 keeps each content with who leads it, though its number changes', () => {
    const next = planOf(dataset, {
      ...{ unit, year: 2017, steps: [{ year: 2018, target: { places: 1 } }], month: '2018-05' },
    });
    const lead = (node: string) => next.rows.find(row => row.node === node)?.lead;
    expect(lead('2.1')).toEqual(['Sở Lao động - Thương binh và Xã hội']);
    expect(lead('2.2')).toEqual(['Sở Tài chính']);
    expect(lead('2.3')).toEqual(['Sở Tài nguyên và Môi trường']);
    expect(next.rows.filter(({ level }) => level === 'axis')).toHaveLength(6);
  });
});
