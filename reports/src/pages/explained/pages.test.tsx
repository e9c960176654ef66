import { bundled } from '@papi/datasets';
import { describe, expect, it, vi } from 'vitest';
import { contextOf, languages } from '../../site/context.js';
import { documentOf } from '../../site/document.js';
import { type Model, modelOf } from '../../site/model.js';
import { surveyed } from '../../testing/surveyed.js';
import { type MadeValue, withIndicators } from '../../testing/with-indicators.js';
import { unitPages } from '../unit/pages.js';
import { fallRows } from './fall-rows.js';
import { explainedPages } from './pages.js';
import { pairsOf } from './pairs.js';

vi.setConfig({ testTimeout: 60_000 });
const model = modelOf(bundled());

function html(code: string, lang: 'vi' | 'en' = 'vi', shown: Model = model): string {
  const [maker] = explainedPages(shown, shown.unit(code));
  const context = contextOf(shown, lang, maker!.route);
  return documentOf(context, maker!.make(context)).replaceAll('\u00a0', ' ');
}
const text = (markup: string) => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
/** The folded part on the two editions that end in a year, and the summary of the next. */
const earlier = (page: string, to: number) => page.split(`<div id="y${to}">`)[1]?.split(/<div id="y\d/)[0] ?? '';
const section = (page: string, id: string) => page.split(`<h2 id="${id}">`)[1]?.split('</section>')[0] ?? '';

describe('the rows of a change', () => {
  it('lead from score to score and from rank to rank, for every unit and every two editions that compare', () => {
    let moved = 0;
    for (const unit of model.units) {
      for (const pair of pairsOf(model, unit)) {
        if (pair.kind !== 'moved') continue;
        moved++;
        const rows = fallRows(pair.change);
        const points = rows.reduce((sum, row) => sum + (row.points ?? 0), pair.change.scoreFrom);
        const places = rows.reduce((sum, row) => sum + (row.places ?? 0), 0);
        expect(points).toBeCloseTo(pair.change.scoreTo, 9);
        expect(places).toBeCloseTo(pair.change.rankFrom - pair.change.rankTo, 9);
      }
    }
    expect(moved).toBeGreaterThan(450);
  });

  it('are the unit’s own score as a whole where not every axis is known', () => {
    const pair = pairsOf(model, model.unit('66')).find(each => each.kind === 'moved')!;
    if (pair.kind !== 'moved') throw new Error('no pair');
    const rows = fallRows({ ...pair.change, parts: [] });
    expect(rows.map(row => row.kind)).toEqual(['start', 'own', 'field', 'entry', 'end']);
    expect(rows[1]).toEqual({ kind: 'own', points: pair.change.delta, places: pair.change.own });
  });

  it('leave out those that entered or left where that moved nothing', () => {
    const pairs = pairsOf(model, model.unit('66')).filter(pair => pair.kind === 'moved');
    const kinds = pairs.map(pair => fallRows(pair.change).some(row => row.kind === 'entry'));
    expect(kinds).toEqual(pairs.map(pair => pair.change.entry !== 0));
    expect(new Set(kinds).size).toBe(2);
  });
});

describe('the pairs of a unit', () => {
  it('end in every edition but the first, the newest first', () => {
    for (const code of ['66', '24', '26']) {
      expect(pairsOf(model, model.unit(code)).map(pair => pair.to)).toEqual([...model.years].slice(1).reverse());
    }
  });

  it('reach over a year without a total, inside a series', () => {
    const [newest, before] = pairsOf(model, model.unit('22'));
    expect(newest).toMatchObject({ kind: 'moved', from: 2022, to: 2024, skipped: [2023] });
    expect(before).toMatchObject({ kind: 'missing', from: 2022, to: 2023, without: [2023] });
    const page = html('22');
    expect(text(page.match(/<p class="lede">.*?<\/p>/s)![0])).toContain(
      'Tổng điểm năm 2023 của Quảng Ninh không được công bố nên lấy năm 2022 để so sánh',
    );
    expect(text(section(page, 'y2024'))).toContain('Từ 2022 đến 2024');
    // A move over two years is held against other moves over two years.
    const [longer] = pairsOf(model, model.unit('74'));
    expect(longer).toMatchObject({ kind: 'moved', from: 2022, to: 2024 });
    expect(text(section(html('74'), 'y2024'))).toContain('các cặp năm cách nhau 2 năm trong cùng một chuỗi');
    expect(text(section(html('74'), 'y2024'))).not.toContain('hai năm liền kề');
    for (const unit of model.units) {
      for (const pair of pairsOf(model, unit)) {
        if (pair.kind !== 'moved') continue;
        expect(model.series('total', pair.from)).toBe(model.series('total', pair.to));
      }
    }
  });

  it('compare, break, or lack a total', () => {
    const kinds = (code: string) => Object.fromEntries(pairsOf(model, model.unit(code)).map(p => [p.to, p.kind]));
    expect(kinds('66')).toMatchObject({ 2023: 'moved', 2021: 'broken', 2018: 'broken', 2012: 'moved' });
    expect(kinds('24')).toMatchObject({ 2024: 'moved', 2023: 'missing', 2022: 'missing' });
    expect(kinds('26')).toMatchObject({ 2024: 'missing' });
  });
});

describe('the page', () => {
  const page = html('66');

  it('opens with the newest pair: score, rank, the three causes, and the axes that did it', () => {
    const [lede = ''] = page.match(/<p class="lede">.*?<\/p>/s) ?? [];
    expect(text(lede)).toContain(
      'tổng điểm tăng 0,68 điểm (+1,6%), chưa tới ngưỡng 5% của PAPI nên được coi là đi ngang. Thứ hạng giảm 8 bậc, từ 31/61 xuống 39/61',
    );
    expect(text(section(page, 'y2024'))).toContain('6 trong 8 trục nội dung có điểm cao hơn, làm tăng 1,02 điểm');
  });

  it('shows score and rank from row to row, in figures and as drawings', () => {
    const table = section(page, 'y2024').split('</table>')[0]!;
    const rows = table.match(/<tr.*?<\/tr>/gs)!.map(text);
    expect(rows[1]).toBe(' 2023 42,33 31/61 ');
    expect(rows.at(-1)).toBe(' 2024 43,01 39/61 ');
    expect(rows.some(row => row.includes('4 Chống tham nhũng +0,39 +3,5'))).toBe(true);
    expect(rows.some(row => row.includes('Các tỉnh khác thay đổi – −13,0'))).toBe(true);
    // A drawing for score and rank in each of the 12 rows, and the scale above each.
    expect(table.match(/<svg class="wf"/g)).toHaveLength(2 * 12 + 2);
  });

  it('goes down to every sub-axis, whose places add up to their axis’s', () => {
    const parts = section(page, 'y2024').split('<details>')[1]!;
    expect(parts.match(/<tr class="ax"/g)).toHaveLength(8);
    expect(parts.match(/<tr class="in"/g)).toHaveLength(28);
    expect(text(parts)).toContain('6.2 Giáo dục tiểu học công lập 1,90 1,44 −0,45 −3,6 ↓ giảm −23,8%');
  });

  it('says how usual such a move is', () => {
    expect(text(page)).toContain('55% số trường hợp có thứ hạng thay đổi từ 8 bậc trở lên');
  });

  it('folds the earlier pairs, with what happened in sight', () => {
    expect(page).toContain('<b>Từ 2022 đến 2023</b>: tăng 1,20 điểm, từ hạng 41/61 lên 31/61');
    expect(text(earlier(page, 2023))).toContain('điểm của chính Đắk Lắk làm tăng 10,5 bậc');
    expect(earlier(page, 2023).match(/<svg class="wf"/g)).toHaveLength(11 + 1);
  });

  it('across a break gives two ranks, why, and nothing computed', () => {
    const part = earlier(page, 2021);
    expect(page).toContain('<b>Từ 2020 đến 2021</b>: không so sánh được (hạng 50/63 và 41/60)');
    expect(text(part)).toContain('nội dung 3.2 và 6.4 đổi thang chấm');
    expect(text(part)).toContain('5 Thủ tục hành chính công : đổi cách đo từ năm 2021: bỏ nội dung 5.2');
    expect(part).not.toMatch(/<table|class="wf"|[+−]\d/);
    expect(part).toContain('href="../tinh/dak-lak-2021.html#changes"');
    expect(text(part)).toContain('vẫn so sánh được: 1, 2, 4, 7 và 8');
  });

  it('across a break says which of the two years has no total', () => {
    const lost = model.units.filter(u =>
      pairsOf(model, u).some(p => p.kind === 'broken' && Number.isNaN(p.change.rankTo)),
    );
    expect(lost.length).toBeGreaterThan(0);
    for (const unit of lost) {
      const pair = pairsOf(model, unit).find(p => p.kind === 'broken' && Number.isNaN(p.change.rankTo))!;
      const part = text(earlier(html(unit.code, 'en'), pair.to));
      expect(part, unit.slug).toContain(`No total in ${pair.to}.`);
      expect(part).not.toContain('side by side');
    }
  });

  it('of six axes shows six', () => {
    const part = earlier(page, 2017);
    expect(part.match(/<span class="no">/g)).toHaveLength(6);
    expect(text(part)).toContain('2 trong 6 trục nội dung có điểm cao hơn');
    expect(text(earlier(page, 2018))).toContain('7 Quản trị môi trường : mới đo từ năm 2018');
  });

  it('says that the first edition has nothing before it', () => {
    expect(text(page)).toContain('Năm 2011 là năm đầu tiên có số liệu');
    expect(page).not.toContain('id="y2011"');
  });

  it('of a unit withheld in a year says so instead', () => {
    const withheld = html('24');
    expect(withheld).toContain('<b>Từ 2022 đến 2023</b>: không có tổng điểm năm 2022');
    expect(text(earlier(withheld, 2022))).toContain(
      'Tổng điểm cả hai năm 2021 và 2022 của Bắc Giang không được công bố',
    );
    const newest = html('26', 'en');
    expect(text(newest.match(/<p class="lede">.*?<\/p>/s)![0])).toContain(
      'The total of Vĩnh Phúc was withheld in 2024',
    );
    expect(text(section(newest, 'y2024'))).toContain('In 2023 Vĩnh Phúc is in the');
    expect(newest.match(/<table class="fall/g)).toHaveLength(
      pairsOf(model, model.unit('26')).filter(pair => pair.kind === 'moved').length,
    );
  });

  it('has a place for every two editions, whatever may be said of them: other pages lead there', () => {
    for (const unit of model.units) {
      const page = html(unit.code);
      for (const year of model.years.slice(1)) expect(page, unit.slug).toContain(`id="y${year}"`);
    }
  });

  it('holds no figure that is not one, and is light', () => {
    for (const unit of model.units.filter((_, i) => i % 9 === 0)) {
      for (const lang of languages) {
        const each = html(unit.code, lang);
        expect(each, unit.slug).not.toMatch(/NaN|undefined|Infinity|\[object|−0,0[^\d]/);
        expect(Buffer.byteLength(each)).toBeLessThan(75_000);
      }
    }
  });
});

describe('the unit’s page', () => {
  it('leads here, to its own two years, and back', () => {
    const makers = unitPages(model, model.unit('66'));
    const of2021 = makers.find(({ route }) => 'year' in route && route.year === 2021)!;
    const context = contextOf(model, 'vi', of2021.route);
    expect(documentOf(context, of2021.make(context))).toContain('href="../vi-sao/dak-lak.html#y2021"');
    expect(html('66')).toContain('href="../tinh/dak-lak.html"');
  });
});

describe('scores with errors', () => {
  const two = { years: [2022, 2023], units: ['01', '48', '66', '79'] };

  it('have the change tested, alone and among all', () => {
    const clear = html('66', 'vi', modelOf(surveyed({ ...two, se: () => 0.01 })));
    expect(text(clear)).toContain('có ý nghĩa thống kê ở mức 5%');
    expect(text(clear)).toContain('sai số chuẩn 0,01, p &lt; 0,001; sau khi hiệu chỉnh cho 4 tỉnh, thành phố');
    const unclear = html('66', 'en', modelOf(surveyed({ ...two, se: () => 3 })));
    expect(text(unclear)).toContain('not clear enough to call a rise');
    expect(text(unclear)).toContain('Test of the change in the total: standard error 4.24');
    expect(text(unclear)).toContain('all 8 axes cannot be called either');
    expect(text(unclear)).toContain('the rank could be 1 to 4 in 2022 and could be 1 to 4 in 2023');
  });

  it('of one edition have no page', () => {
    const single = modelOf(surveyed());
    expect(explainedPages(single, single.unit('66'))).toEqual([]);
  });

  it('without errors are held against the rule of thumb, and no test is told', () => {
    expect(text(html('66', 'en'))).not.toMatch(/standard error|p [<=] 0|could be \d/);
  });
});

describe('known indicators', () => {
  const of = (year: number, id: string, concept: string, value: number): readonly MadeValue[] =>
    ['01', '66'].map((unit): MadeValue => [year, unit, id, concept, value]);
  const made = modelOf(
    withIndicators([...of(2022, '7.3.1', 'water-drinkable', 0.1), ...of(2023, '7.3.1', 'water-drinkable', 0.2)]),
  );

  it('add what their rule gives, and leave a rest that makes the sub-axis add up', () => {
    const { parts } = made.explained(2022, 2023, '66')!;
    const below = parts.filter(part => part.parent === '7.3' || (part.level === 'rest' && part.node === '7.3'));
    const whole = parts.find(part => part.node === '7.3' && part.level === 'sub-axis')!;
    expect(below.map(part => part.level)).toEqual(['indicator', 'rest']);
    expect(below.reduce((sum, part) => sum + part.points, 0)).toBeCloseTo(whole.points, 12);
  });

  it('stand under their sub-axis with their values, also in a folded pair', () => {
    const table = text(earlier(html('66', 'vi', made), 2023));
    expect(table).toContain('7.3.1 Nước sông, suối gần nhà đủ sạch để uống 10,0% 20,0% +0,10 – –');
    expect(table).toContain('phần các chỉ tiêu đã biết không giải thích được – – −0,09 – –');
    expect(table).toContain('Điểm của từng chỉ tiêu tính theo quy tắc chấm điểm');
  });

  it('make no table where there are none', () => {
    expect(earlier(html('66'), 2023)).not.toContain('<table class="full parts"');
  });
});
