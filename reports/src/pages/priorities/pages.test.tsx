import { join } from 'node:path';
import { bundled, type Dataset } from '@papi/datasets';
import { closeGaps, similarUnits, type WeakSpot, weakSpots } from '@papi/scoring';
import { table } from 'arquero';
import { describe, expect, it, vi } from 'vitest';
import { contextOf, languages } from '../../site/context.js';
import { documentOf } from '../../site/document.js';
import { type Model, modelOf } from '../../site/model.js';
import { surveyed } from '../../testing/surveyed.js';
import { type MadeValue, withIndicators } from '../../testing/with-indicators.js';
import { commonPriorityPages, priorityPages } from './pages.js';

vi.setConfig({ testTimeout: 60_000 });
const official = bundled();
const model = modelOf(official);

/** The pages of a unit, or of all units, in both languages. */
function pagesOf(shown: Model, unit: string | null): Readonly<Record<'vi' | 'en', string>> {
  const [maker] = unit === null ? commonPriorityPages(shown) : priorityPages(shown, shown.unit(unit));
  const [vi, en] = languages.map(lang => {
    const context = contextOf(shown, lang, maker!.route);
    return documentOf(context, maker!.make(context)).replaceAll('\u00a0', ' ');
  });
  return { vi: vi!, en: en! };
}
const section = (page: string, id: string) => page.split(`<h2 id="${id}">`)[1]?.split('<h2')[0] ?? '';
/** What a reader sees of a piece of a page. */
const read = (html: string) =>
  html
    .replaceAll(/<br\/>|<\/t[dh]>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/ +/g, ' ');
const rowsOf = (html: string) => html.split('<tbody>')[1]!.split('</tbody>')[0]!.split('</tr>').slice(0, -1).map(read);
const noHole = /NaN|undefined|Infinity|\[object/;

/** The newest official edition alone, a unit's sub-axes set by what the others have. */
function edition(unit: string, score: (others: readonly number[]) => number): Dataset {
  const rows = (official.scores.objects() as { year: number; unit: string; node: string; score: number }[]).filter(
    row => row.year === model.newest,
  );
  const set = rows.map(row => {
    if (row.unit !== unit || !row.node.includes('.')) return row;
    const others = rows.filter(r => r.node === row.node && r.unit !== unit).map(r => r.score);
    return { ...row, score: score(others.sort((a, b) => a - b)) };
  });
  const column = <T,>(of: (row: (typeof set)[number]) => T) => set.map(of);
  const none = () => Number.NaN;
  const scores = table({
    year: column(row => row.year),
    unit: column(row => row.unit),
    node: column(row => row.node),
    score: column(row => row.score),
    se: column(none),
    n: column(none),
  });
  return { ...official, scores };
}

describe('the page on what a unit should fix first', () => {
  const { vi, en } = pagesOf(model, '66');
  const weak = weakSpots(official.scores, official.methodology, { year: 2024 });
  const spots = (weak.objects() as WeakSpot[])
    .filter(spot => spot.unit === '66' && spot.weak)
    .sort((a, b) => b.leverage - a.leverage);

  it('puts the weak contents in the order of the points to be won', () => {
    const rows = rowsOf(section(vi, 'order'));
    expect(rows.map(row => row.split(' ')[0])).toEqual(spots.map(spot => spot.node));
    expect(rows[0]).toContain('6.2 Giáo dục tiểu học công lập giảm 1,44 45/61 0,28 +4 +0,28 hạng 35/61 ↓ giảm −23,8%');
    expect(rows[0]).toContain('Sở Giáo dục và Đào tạo');
  });

  it('adds up the points from the first row on, as the library does', () => {
    const rows = rowsOf(section(en, 'order'));
    for (const [i, row] of rows.entries()) {
      const nodes = spots.slice(0, i + 1).map(spot => spot.node);
      const { gain, rankAfter, of } = closeGaps(official.scores, weak, { unit: '66', nodes })!;
      expect(row).toContain(`+${gain.toFixed(2)} rank ${rankAfter} of ${of}`);
    }
  });

  it('says in both languages where to begin and what all of it would bring', () => {
    expect(read(vi)).toContain('Năm 2024, Đắk Lắk có 6 nội dung yếu trong 28 nội dung thành phần có điểm.');
    expect(read(vi)).toContain('Nâng cả 6 nội dung yếu lên mức đó thì tổng điểm tăng 0,74 điểm, lên hạng 30/61.');
    expect(read(en)).toContain('All 6 weak sub-axes together would add 0.74 points and reach 30 of 61.');
  });

  it('holds them against the region, similar units by both rules, and the High group, and names the similar units', () => {
    const against = section(en, 'against');
    for (const head of [
      'National median',
      'Median of the Central Highlands',
      'Alike in population',
      'of 2023',
      'High group',
    ])
      expect(read(against)).toContain(head);
    for (const by of ['population', 'profile'] as const) {
      const units = similarUnits(model.panel, official.geography.units, model.whole, { year: 2024, unit: '66', by });
      expect(units).toHaveLength(8);
      const names = units.map(({ unit }) => model.unit(unit).name.vi);
      expect(read(against)).toContain(`nearest first: ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`);
      const held = weakSpots(official.scores, official.methodology, {
        year: 2024,
        benchmark: { units: units.map(({ unit }) => unit) },
      });
      const { gap } = (held.objects() as WeakSpot[]).find(row => row.unit === '66' && row.node === spots[0]!.node)!;
      expect(rowsOf(against)[0]).toContain(`−${gap.toFixed(2)}`);
    }
  });

  it('shows the years that compare, and no year of another series', () => {
    const { vi: page } = pagesOf(model, '91');
    const row = rowsOf(section(page, 'years')).find(text => text.startsWith('6.4'))!;
    expect(row).toContain('6.4 An ninh, trật tự – – – 1,87');
  });

  it('lists what is not weak but fell', () => {
    expect(rowsOf(section(vi, 'falling'))).toEqual([
      '2.4 Quy hoạch, kế hoạch sử dụng đất; giá bồi thường thu hồi đất ↓ giảm −8,2% Trung bình cao 21/61 +0,04 ',
    ]);
  });

  it('names the agencies of the newest month that is known', () => {
    expect(read(section(vi, 'order'))).toContain('Cơ quan chủ trì (7/2025)');
    expect(rowsOf(section(vi, 'order')).find(row => row.startsWith('7.3'))).toContain('Sở Nông nghiệp và Môi trường');
    expect(section(vi, 'order')).not.toContain('Tài nguyên và Môi trường');
  });

  it('names them as they are called in the kind of unit and in the language, unmarked', () => {
    const pages = pagesOf(model, '01');
    const of = (page: string) => rowsOf(section(page, 'order')).find(row => row.startsWith('4.1'));
    expect(of(pages.vi)).toContain('Thanh tra thành phố');
    expect(of(pages.en)).toContain('City Inspectorate');
    expect(section(pages.en, 'order')).not.toMatch(/lang="vi"|Sở /);
  });

  it('names who leads now, whatever the year of the scores', () => {
    expect(read(section(pagesOf(model, '26').vi, 'order'))).toContain('Cơ quan chủ trì (7/2025)');
  });

  it('tells what the middle half is where a content is far below it', () => {
    const order = read(section(pagesOf(model, '94').vi, 'order'));
    expect(order).toContain('quá độ rộng của nửa giữa. nửa giữa: một nửa số tỉnh có điểm ở khoảng giữa.');
  });

  it('says into which unit the unit was merged, so that its successor knows whose figures these are', () => {
    expect(read(section(vi, 'more'))).toContain(
      'Từ ngày 1/7/2025, tỉnh Đắk Lắk cùng với tỉnh Phú Yên được sắp xếp thành tỉnh Đắk Lắk (mới)',
    );
    expect(read(section(pagesOf(model, '01').vi, 'more'))).not.toContain('được sắp xếp thành');
  });

  it('rests on the newest edition with scores, and says so', () => {
    const page = pagesOf(model, '26');
    expect(read(page.vi)).toContain('Vĩnh Phúc không có điểm năm 2024 nên trang này dùng kết quả năm 2023');
    expect(read(page.en)).toContain('uses the results of 2023, the last year with scores');
    expect(read(section(page.vi, 'order'))).toContain('So với 2022');
  });

  it('says why no similar units by results are given where the year before had none', () => {
    const page = pagesOf(model, '22');
    expect(read(section(page.vi, 'against'))).toContain('năm 2023 không có đủ điểm của các trục như năm nay');
    expect(read(section(page.vi, 'falling'))).toContain('nên không xác định được nội dung nào đang giảm');
  });

  it('has no hole, whatever the unit', () => {
    for (const unit of ['01', '22', '26', '60', '82', '91']) {
      const page = pagesOf(model, unit);
      for (const lang of languages) expect(page[lang].replaceAll(/<script[\s\S]*?<\/script>/g, '')).not.toMatch(noHole);
    }
  });
});

describe('a unit', () => {
  it('of which nothing is weak is shown what lies below the median', () => {
    const shown = modelOf(edition('60', others => others[Math.floor(others.length / 2) - 3]!));
    const page = pagesOf(shown, '60');
    expect(read(page.vi)).toContain('không có nội dung nào được xếp là yếu');
    expect(read(page.vi)).toContain('Các nội dung thấp hơn trung vị');
    expect(rowsOf(section(page.vi, 'order'))).not.toHaveLength(0);
    expect(section(page.vi, 'years')).toBe('');
    expect(section(page.vi, 'falling')).toBe('');
    expect(page.en).not.toMatch(noHole);
  });

  it('of which nothing is below the median is held against the High group', () => {
    const shown = modelOf(edition('60', others => others[Math.floor(others.length / 2) + 2]!));
    const page = pagesOf(shown, '60');
    expect(read(page.vi)).toContain('cũng không có nội dung nào thấp hơn trung vị cả nước');
    expect(section(page.vi, 'order')).not.toContain('<table');
    expect(rowsOf(section(page.vi, 'against'))).toHaveLength(8);
    expect(page.en).not.toMatch(noHole);
  });

  it('of which everything is weak has every content in the list', () => {
    const page = pagesOf(modelOf(edition('60', others => others[0]!)), '60');
    expect(read(page.vi)).toContain('cả 28 nội dung thành phần có điểm của Bình Thuận đều yếu');
    expect(rowsOf(section(page.vi, 'order'))).toHaveLength(28);
  });

  it('without a total gets its list, and no rank', () => {
    const rows = official.scores.objects() as { year: number; unit: string; node: string }[];
    const kept = rows.map(row => !(row.unit === '66' && row.node === 'total' && row.year === 2024));
    const without = table(
      Object.fromEntries(
        ['year', 'unit', 'node', 'score', 'se', 'n'].map(name => [
          name,
          Array.from(official.scores.array(name) as ArrayLike<number | string>).filter((_, i) => kept[i]),
        ]),
      ),
    );
    const page = pagesOf(modelOf({ ...official, scores: without }), '66');
    expect(read(page.vi)).toContain('Đắk Lắk không có tổng điểm năm 2024');
    expect(section(page.vi, 'order')).not.toContain('Số bậc');
    expect(page.vi).not.toMatch(/<main[\s\S]*(NaN|undefined)[\s\S]*<\/main>/);
  });
});

describe('indicators', () => {
  const values: readonly MadeValue[] = ['01', '02', '48', '66', '79'].flatMap((unit, i): MadeValue[] => [
    [2023, unit, '7.3.3', 'water-swimmable', [0.4, 0.3, 0.2, 0.1, 0.25][i]!],
    [2023, unit, '7.3.1', 'water-drinkable', [0.2, 0.1, 0.3, 0.05, 0.15][i]!],
  ]);

  it('that cost most under the weak contents are listed with the year they are of', () => {
    const page = pagesOf(modelOf(withIndicators(values)), '66');
    const rows = rowsOf(section(page.vi, 'indicators'));
    expect(rows.map(row => row.split(' ')[0]).sort()).toEqual(['7.3.1', '7.3.3']);
    expect(rows.join()).toContain('thấp');
    expect(read(section(page.vi, 'indicators'))).toContain('Chỉ tiêu của năm 2023');
    expect(section(pagesOf(model, '66').vi, 'indicators')).toBe('');
  });
});

describe('scores with errors', () => {
  it('are tested, and the page says how many gaps are proved', () => {
    const shown = modelOf(surveyed({ years: [2022, 2023], units: ['01', '02', '48', '66', '79', '91'] }));
    const page = pagesOf(shown, '91');
    expect(read(page.vi)).toMatch(/được kiểm định/);
    expect(read(page.vi)).not.toContain('không kiểm định được khoảng cách nào');
    expect(page.vi).not.toMatch(noHole);
    expect(pagesOf(shown, null).vi).toContain('Có ý nghĩa thống kê');
  });
});

describe('the page of all units', () => {
  const { vi, en } = pagesOf(model, null);

  it('counts in how many each content is weak, the most first', () => {
    const rows = rowsOf(section(en, 'contents'));
    expect(rows).toHaveLength(28);
    expect(rows[0]).toMatch(/^1\.2 Opportunities 28 of 61/);
    const counts = rows.map(row => Number(/ (\d+) of 61/.exec(row)![1]));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('names the contents that lead', () => {
    expect(read(vi)).toContain(
      'là 1.2 Cơ hội tham gia (28 trong 61 tỉnh, thành phố), 1.3 Chất lượng bầu cử (28) và 6.2 Giáo dục tiểu học công lập (26).',
    );
  });

  it('says that being Low tells little by definition', () => {
    expect(read(vi)).toContain('Nhóm Thấp luôn gồm khoảng một phần tư số tỉnh, thành phố ở mỗi nội dung');
  });

  it('says what it means not to have improved', () => {
    expect(read(section(vi, 'contents'))).toContain('Chưa cải thiện: thấp hơn trung vị ba năm liền');
    expect(read(section(en, 'contents'))).toContain('Stuck: below the median in three years in a row');
  });

  it('leads to the page of every unit once', () => {
    const links = [...section(vi, 'first').matchAll(/href="uu-tien\/([^"]+)\.html"/g)].map(m => m[1]!);
    expect(links).toHaveLength(model.units.length);
    expect(new Set(links).size).toBe(model.units.length);
    expect(read(section(vi, 'first'))).toContain('Vĩnh Phúc (theo kết quả năm 2023)');
  });

  it('has no region to tell of where there is but one', () => {
    const shown = modelOf(surveyed({ units: ['62', '64', '66', '67', '68'] }));
    expect(section(pagesOf(shown, null).vi, 'regions')).toBe('');
    expect(pagesOf(shown, null).en).not.toMatch(noHole);
  });
});

describe('another index', () => {
  const folder = join(import.meta.dirname, '../../../../data/examples/lam-khe');
  const town = modelOf(bundled({ folder }));

  it('is told in its own words', () => {
    for (const unit of [null, town.units[0]!.code, town.units.at(-1)!.code]) {
      const page = pagesOf(town, unit);
      for (const lang of languages) {
        expect(page[lang]).not.toMatch(noHole);
        expect(
          read(page[lang]).match(/.{20}(PAPI|tỉnh|cả nước|province|national|Việt Nam|ngưỡng 5%).{20}/i),
        ).toBeNull();
      }
    }
  });
});
