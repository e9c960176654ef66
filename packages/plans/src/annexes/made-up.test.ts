import { describe, expect, it } from 'vitest';
import { codeOf, official } from '../../testing/official.js';
import { planOf } from '../make/plan-of.js';
import { annexOfPlan } from './annex-of-plan.js';

const asked = { unit: codeOf('Đắk Lắk'), year: 2023, steps: [{ year: 2024, target: { rank: 30 } }], month: '2024-05' };
const annex = (dataset: typeof official, lang: 'vi' | 'en' = 'vi') =>
  annexOfPlan(planOf(dataset, asked), dataset, lang);
const said = (of: typeof official, lang: 'vi' | 'en' = 'vi') => JSON.stringify(annex(of, lang));

describe('the paper of a plan', () => {
  it('of made-up scores says so below its title and in its notes, and names no publisher', () => {
    const made = { ...official, synthetic: [2023] };
    expect(annex(made).title.at(-1)).toBe('(Số liệu mô phỏng năm 2023, không phải kết quả Chỉ số PAPI)');
    expect(annex(made, 'en').title.at(-1)).toBe('(Made-up data of 2023, not results of PAPI)');
    expect(annex(made).notes[0]).toMatch(/không có người trả lời thật, không được trích dẫn\.$/);
    expect(said(made)).not.toContain('CECODES');
    expect(said(made, 'en')).not.toContain('CECODES');
  });

  it('of scores that someone made of respondents names no publisher', () => {
    const df = new Float64Array(official.scores.numRows()).fill(9);
    const scored = { ...official, scores: official.scores.assign({ df }) };
    expect(said(scored)).not.toContain('CECODES');
    expect(annex(scored).title).toEqual(annex(official).title);
  });

  it('of published scores names who published them', () => {
    expect(said(official)).toContain('CECODES');
    expect(said(official)).not.toContain('mô phỏng');
  });
});
