import { bundled } from '@papi/datasets';
import type { Lang } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { plainOf, revive } from '../../build/transfer.js';
import { contextOf } from '../../site/context.js';
import { documentOf } from '../../site/document.js';
import { type Model, modelOf } from '../../site/model.js';
import { surveyed } from '../../testing/surveyed.js';
import { methodsPages } from './pages.js';

/** The words of one section of the methods page. */
function section(model: Model, lang: Lang, id: string): string {
  const [maker] = methodsPages(model);
  const context = contextOf(model, lang, maker!.route);
  const page = documentOf(context, maker!.make(context));
  return page
    .split(`<h2 id="${id}">`)[1]!
    .split('<h2 id=')[0]!
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

describe('the methods page', { timeout: 60_000 }, () => {
  const own = modelOf(surveyed());

  it('writes the ends of the rules as they are, not rounded', () => {
    const rules = section(modelOf(bundled()), 'vi', 'items');
    expect(rules).toContain('7.1.1: 0,13 → 1,284');
    expect(rules).toContain('7.1.4: 0 → 8,8');
    expect(section(own, 'en', 'items')).toContain('7.1.1: 0.13 → 1.284');
  });

  it('gives the lowest and highest values a survey was scored between, with their sources', () => {
    const ends = section(own, 'vi', 'items');
    expect(ends).toContain(
      '6.2.1 Quãng đường tới trường tiểu học (km, trung vị) 2023 0,5 2 đã công bố cho năm đó 6.2.2',
    );
    expect(ends).toContain('2023 4,25 10 tính từ 4 tỉnh, thành phố trong tệp câu trả lời');
    expect(section(own, 'en', 'items')).toContain('2023 4.25 10 of 4 provinces in the file of respondents');
    expect(section(modelOf(bundled()), 'en', 'items')).not.toContain('published for that year');
  });

  it('gives them in the threads that write the pages too', () => {
    const sent = modelOf(revive(structuredClone(plainOf(surveyed()))));
    expect(section(sent, 'vi', 'items')).toBe(section(own, 'vi', 'items'));
  });

  it('says over which comparisons p is adjusted, and that the whole survey needs none', () => {
    expect(section(own, 'vi', 'comparisons')).toContain(
      'trên mọi tỉnh, thành phố trong cùng một năm, một nội dung và một cặp nhóm, trước khi bỏ đi phép so sánh nào',
    );
    expect(section(own, 'vi', 'comparisons')).toContain('chỉ có một phép so sánh nên p không cần hiệu chỉnh');
    expect(section(own, 'en', 'comparisons')).toContain('there is a single comparison, and p needs no adjustment');
  });

  it('says that intervals may leave the scale, and whom the number of respondents counts', () => {
    const [vi, en] = [section(own, 'vi', 'errors'), section(own, 'en', 'errors')];
    expect(vi).toContain('vượt ra ngoài thang điểm');
    expect(en).toContain('beyond the scale, where no score can lie');
    expect(vi).toContain('ghi cạnh điểm nội dung thành phần, điểm trục hoặc tổng điểm là mọi người trả lời');
    expect(en).toContain('beside a sub-axis, an axis or the total it counts all of the province or group');
    const normal = surveyed();
    const rules = { ...normal.survey!.rules, interval: 'normal' as const };
    const plain = modelOf({ ...normal, survey: { ...normal.survey!, rules } });
    expect(section(plain, 'en', 'errors')).not.toContain('beyond the scale');
  });
});
