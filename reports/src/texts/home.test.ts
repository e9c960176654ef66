import type { IndexNode } from '@papi/methodology';
import { describe, expect, it } from 'vitest';
import { provinceNouns } from './fixtures.js';
import { home } from './home.js';

const { vi, en } = home;
const { vi: tinh, en: province } = provinceNouns;
const weak = (id: string, below: number, of = 61) => ({
  axis: { id, level: 'axis', name: { vi: id, en: id } } as IndexNode,
  below,
  of,
});

describe('axes weak in most units', () => {
  it('are told apart: those no unit reaches half of, and the rest', () => {
    const rows = [weak('8', 61), weak('7', 61), weak('3', 61), weak('1', 51), weak('2', 41)];
    expect(vi.weakFinding(rows, tinh)).toBe(
      'Ở trục 3, 7 và 8, không tỉnh nào đạt nửa thang điểm; trục 1 có 51 trong 61 tỉnh và trục 2 có 41 trong 61 chưa đạt.',
    );
    expect(en.weakFinding(rows, province)).toBe(
      'No province reaches half of the range on axes 3, 7 and 8; nor do 51 of 61 provinces on axis 1 and 41 of 61 on axis 2.',
    );
  });
  it('may all be below half everywhere', () => {
    expect(vi.weakFinding([weak('8', 61)], tinh)).toBe('Ở trục 8, không tỉnh nào đạt nửa thang điểm.');
    expect(en.weakFinding([weak('8', 61)], province)).toBe('No province reaches half of the range on axis 8.');
  });
  it('may be reached by some units everywhere', () => {
    expect(vi.weakFinding([weak('1', 51)], tinh)).toBe('Trục 1 có 51 trong 61 tỉnh chưa đạt nửa thang điểm.');
    expect(en.weakFinding([weak('1', 51)], province)).toBe('Below half of the range: 51 of 61 provinces on axis 1.');
  });
  it('may be none', () => {
    expect(vi.weakFinding([], tinh)).toBe('Không trục nào có quá nửa số tỉnh dưới nửa thang điểm.');
    expect(en.weakFinding([], province)).toBe('On no axis are most provinces below half of the range.');
  });
});

describe('the home page', () => {
  it('says how the total is made, for any number of axes and ranges', () => {
    expect(vi.scale(8, ['1', '10'], tinh)).toBe(
      'Mỗi trục trong 8 trục nội dung được chấm từ 1 đến 10 điểm; điểm các trục cộng lại thành tổng điểm, theo đó các tỉnh, thành phố được xếp vào bốn nhóm.',
    );
    expect(en.scale(6, null, province)).toBe(
      'Each of its 6 axes is scored; together they make the total, which puts provinces in four groups.',
    );
  });
  it('names the years in which the total starts anew, if any', () => {
    expect(vi.methods([2016, 2018]).join('')).toBe(
      'Phương pháp: cách tính điểm, nhóm, hạng và thay đổi; vì sao đường xu hướng của tổng điểm bị ngắt ở các năm 2016 và 2018.',
    );
    expect(en.methods([]).join('')).toBe('Methods: how scores, groups, ranks and changes are worked out.');
  });
  it('leaves the middle of the range out where axes have several', () => {
    expect(vi.weakNote(null, [])).not.toContain('Nửa thang');
    expect(en.weakNote({ range: ['1', '10'], middle: '5.50' }, [])).toContain('Half of the range 1–10 is 5.50.');
  });
  it('gives the middle of what can really be reached where that is less than the range', () => {
    const capped = [{ axis: '1', middle: '5,22' }];
    expect(vi.weakNote({ range: ['1', '10'], middle: '5,50' }, capped)).toMatch(
      /^Nửa thang 1–10 là 5,50 điểm, riêng trục 1 là 5,22, vì thang chỉ tính đến mức cao nhất có thể đạt trên thực tế\. Mức độ/,
    );
    expect(vi.weakNote(null, capped)).toMatch(/^Nửa thang ở trục 1 là 5,22, vì thang chỉ tính/);
    expect(en.weakNote({ range: ['1', '10'], middle: '5.50' }, [{ axis: '1', middle: '5.22' }])).toMatch(
      /^Half of the range 1–10 is 5\.50, but 5\.22 on axis 1, where it ends at the highest score that can really be reached\. Axes/,
    );
    expect(en.weakNote(null, [{ axis: '1', middle: '5.22' }])).toMatch(/^Half of the range is 5\.22 on axis 1, where/);
  });
});
