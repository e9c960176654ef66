import { afterEach, describe, expect, it, vi } from 'vitest';
import { dakLak } from '../../testing/dak-lak.js';
import { hostile } from '../../testing/hostile.js';
import { partsOf } from '../../testing/parts.js';
import { small } from '../../testing/small.js';
import { faultIn } from '../../testing/well-formed.js';
import type { Annex } from '../annex.js';
import { toDocx } from './to-docx.js';

afterEach(() => vi.useRealTimers());

/** The whole annex, made once. */
const whole = toDocx(dakLak).then(partsOf);
const body = async (annex?: Annex) => (annex ? partsOf(await toDocx(annex)) : await whole).get('word/document.xml')!;
/** The texts of the document as a reader sees them, a paragraph each. */
const paragraphs = (xml: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([p]) =>
    [...p.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );

describe('toDocx', { timeout: 30_000 }, () => {
  it('gives the same bytes for the same annex, on any day and in any place', async () => {
    const first = await toDocx(small);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-07-01T23:00:00Z') });
    vi.stubEnv('TZ', 'Asia/Ho_Chi_Minh');
    const second = await toDocx(small);
    vi.unstubAllEnvs();
    expect(Buffer.compare(first, second)).toBe(0);
    expect([...partsOf(first).values()].join('')).not.toMatch(/\b20(?:2[5-9]|31)-\d\d-\d\d/);
  });

  it('holds the parts that Word looks for, each of them well formed', async () => {
    const parts = await whole;
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml']),
    );
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
    const faults = [...parts]
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, xml]) => [name, faultIn(xml)]);
    expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
    const relations = parts.get('word/_rels/document.xml.rels')!;
    const targets = [...relations.matchAll(/Target="([^"]+)"/g)].map(([, target]) => `word/${target}`);
    expect(targets.filter(target => !parts.has(target))).toEqual([]);
  });

  it('keeps texts texts, whatever they hold', async () => {
    const parts = partsOf(await toDocx(hostile));
    expect([...parts].filter(([name, xml]) => /\.(?:xml|rels)$/.test(name) && faultIn(xml) !== null)).toEqual([]);
    expect(paragraphs(parts.get('word/document.xml')!)).toContain(
      '&lt;/w:t&gt;&lt;script&gt;&amp;amp; &quot;A&quot; &amp; &apos;B&apos; &lt;b&gt;',
    );
  });

  it('lies across A4 with the margins of an official paper, in Times New Roman 13', async () => {
    const xml = await body();
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="16838"[^>]*w:h="11906"[^>]*w:orient="landscape"/);
    expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
    const styles = (await whole).get('word/styles.xml')!;
    expect(styles).toMatch(
      /<w:docDefaults>.*Times New Roman.*<w:sz w:val="26"\/>.*<w:lang w:val="vi-VN"\/>.*<\/w:docDefaults>/s,
    );
  });

  it('begins with who issues it, the nation and its motto, then what it is', async () => {
    expect(
      paragraphs(await body())
        .filter(text => text !== '')
        .slice(0, 9),
    ).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH ĐẮK LẮK',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Đắk Lắk, ngày … tháng 5 năm 2024',
      'PHỤ LỤC',
      'Chỉ tiêu và phân công nhiệm vụ nâng cao Chỉ số PAPI năm 2024',
      'của tỉnh Đắk Lắk',
      '(Kèm theo Kế hoạch số …/KH-UBND ngày …/5/2024 của Ủy ban nhân dân tỉnh Đắk Lắk)',
    ]);
  });

  it('sets the body above the issuer in plain letters, and leaves out a nation that is not named', async () => {
    const xml = await body({ ...small, superior: ['ỦY BAN NHÂN DÂN TỈNH'], authority: ['SỞ TÀI CHÍNH'], nation: [] });
    const paragraph = (text: string) => new RegExp(`<w:r>(?:(?!</w:r>).)*${text}</w:t></w:r>`, 's').exec(xml)?.[0];
    expect(paragraph('ỦY BAN NHÂN DÂN TỈNH')).not.toContain('<w:b/>');
    expect(paragraph('SỞ TÀI CHÍNH')).toContain('<w:b/>');
    expect(xml).not.toContain('CỘNG HÒA');
  });

  it('repeats the header of a table, splits no row, keeps an axis with what follows and sets it bold', async () => {
    const rows = [...(await body()).matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    const headers = rows.filter(row => row.includes('<w:tblHeader/>'));
    expect(headers.length).toBe(2);
    expect(rows.every(row => row.includes('<w:cantSplit/>'))).toBe(true);
    const axis = rows.find(row => row.includes('Quản trị môi trường'))!;
    expect([axis.includes('<w:b/>'), axis.includes('<w:keepNext/>')]).toEqual([true, true]);
    const last = rows.find(row => row.includes('>8.3<'))!;
    expect([last.includes('<w:b/>'), last.includes('<w:keepNext/>')]).toEqual([false, false]);
  });

  it('writes numbers as the language does, a dash for what is not known, and no id of the whole', async () => {
    const [section] = small.sections.slice(1);
    const table = section!.table!;
    const rows = [{ ...table.rows[0]!, cells: { ...table.rows[0]!.cells, change: null } }];
    const texts = paragraphs(await body({ ...small, sections: [{ ...section!, table: { ...table, rows } }] }));
    const at = texts.indexOf('Tổng điểm');
    expect(texts.slice(at - 1, at + 8)).toEqual([
      '',
      'Tổng điểm',
      '42,33',
      '31/61',
      'Trung bình thấp',
      '–',
      'Không đổi',
      '42,64',
      '0,31',
    ]);
    expect(paragraphs(await body({ ...small, lang: 'en' }))).toContain('42.33');
  });

  it('numbers pages at the top from the second on', async () => {
    const parts = partsOf(await toDocx(small));
    expect(parts.get('word/document.xml')).toContain('<w:titlePg/>');
    const headers = [...parts].filter(([name]) => /word\/header\d+\.xml/.test(name)).map(([, xml]) => xml);
    expect(headers.filter(xml => /instrText[^>]*>PAGE</.test(xml)).length).toBe(1);
  });

  it('ends with recipients and a signature block with room for the hand', async () => {
    const texts = paragraphs(await body()).filter(text => text !== '');
    expect(texts.slice(-7)).toEqual(['Nơi nhận:', ...dakLak.recipients.lines, ...dakLak.signature]);
  });
});
