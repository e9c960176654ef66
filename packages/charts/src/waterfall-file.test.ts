import { describe, expect, it } from 'vitest';
import { type WaterfallFigure, waterfallFile } from './index.js';

const figure: WaterfallFigure = {
  waterfall: {
    start: 41,
    parts: [1, null, -0.5],
    end: 41.5,
    group: 3,
    scale: { domain: [40, 44], ticks: [40, 42, 44] },
  },
  title: 'Tổng điểm <2023>',
  description: 'Tổng điểm tăng 0,50 & thứ hạng giữ nguyên.',
  rows: [
    { name: '2022', figure: '41,00' },
    { name: 'Trục có tên rất dài nên phải xuống dòng để còn đủ chỗ', figure: '+1,00' },
    { name: 'Biến động khác', figure: '–' },
    { name: 'Trục 2', figure: '−0,50' },
    { name: '2023', figure: '41,50' },
  ],
  ticks: ['40', '42', '44'],
  note: 'Nguồn: điểm đã công bố.',
  lang: 'vi',
};
const file = waterfallFile(figure);

describe('waterfallFile', () => {
  it('is a whole picture: its own name space, size, name and description', () => {
    expect(file).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="760" height="(\d+)" viewBox="0 0 760 \1"/,
    );
    expect(file).toContain('<title id="title">Tổng điểm &lt;2023&gt;</title>');
    expect(file).toContain('<desc id="finding">Tổng điểm tăng 0,50 &amp; thứ hạng giữ nguyên.</desc>');
    expect(file.trimEnd()).toMatch(/<\/svg>$/);
  });

  it('needs no style sheet, script, host or percentage', () => {
    expect(file).not.toMatch(/class=|style|<script|href|%/);
    expect(file.match(/https?:/g)).toHaveLength(1);
    expect(file).not.toMatch(/NaN|undefined/);
  });

  it('prints every name, figure and tick', () => {
    for (const text of ['2022', '41,00', '+1,00', 'Biến động khác', '−0,50', '41,50', '>40<', 'Nguồn']) {
      expect(file).toContain(text);
    }
  });

  it('breaks a long name into lines of one row', () => {
    expect(file).toContain('>Trục có tên rất dài nên phải xuống<');
    expect(file).toContain('>dòng để còn đủ chỗ<');
  });

  it('places bars between names and figures, in the row of their name', () => {
    const bar = file.match(/<g fill="#17667d"><rect x="([\d.]+)" width="([\d.]+)" y="([\d.]+)" height="16"\/>/);
    expect(Number(bar?.[1])).toBeCloseTo(300 + 3.6 * 26.5, 6);
    expect(Number(bar?.[2])).toBeCloseTo(3.6 * 23.5, 6);
    const figureY = Number(file.match(/y="([\d.]+)" text-anchor="end">\+1,00</)?.[1]);
    expect(figureY - 5).toBe(Number(bar?.[3]) + 8);
  });

  it('fills the last dot by its group', () => {
    expect(file).toMatch(/<circle cx="[\d.]+" cy="[\d.]+" r="6.5" fill="#8fc3ad"/);
  });

  it('gives long figures the room they need, at the cost of the drawing', () => {
    const long = waterfallFile({
      ...figure,
      rows: figure.rows.map(row => ({ ...row, figure: '−0,38 điểm (−4,0 bậc)' })),
    });
    const right = Math.max(...[...long.matchAll(/<line x1="([\d.]+)"/g)].map(([, x]) => Number(x)));
    expect(right).toBeLessThan(760 - 20 - 21 * 7);
    expect(right).toBeGreaterThan(500);
  });

  it('keeps its bytes', async () => {
    await expect(file).toMatchFileSnapshot('golden/waterfall-file.svg');
  });

  it('refuses names or ticks that are not as many as it needs', () => {
    expect(() => waterfallFile({ ...figure, rows: figure.rows.slice(1) })).toThrow('5 rows has 4 names');
    expect(() => waterfallFile({ ...figure, ticks: [] })).toThrow('3 ticks has 0 labels');
  });
});
