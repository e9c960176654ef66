import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate/node';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { papi, root } from '../command/papi.js';
import { launch } from './chromium.js';
import { alternate, filesOf, pagesOf, read } from './files.js';
import { htmlRules } from './html-rules.js';

/** The site that `papi report --respondents` makes of the made-up sample: one year, six provinces. `SURVEY_SITE` names one built. */
const folder = mkdtempSync(join(tmpdir(), 'survey-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const samples = join(root, 'data', 'samples');
const site = process.env.SURVEY_SITE || join(folder, 'site');
if (!process.env.SURVEY_SITE) {
  const file = join(samples, 'synthetic-2023.csv');
  const { status, stderr } = papi(
    'report',
    '--respondents',
    file,
    '--codebook',
    join(samples, 'codebook.csv'),
    '--out',
    site,
  );
  if (status !== 0) throw new Error(stderr);
}
const files = new Set(filesOf(site));
const pages = pagesOf(site);
const words = (page: string) =>
  read(site, page)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

/** A page of each type, in Vietnamese. */
const examples = [
  'index.html',
  'tinh/ha-noi.html',
  'truc/4.html',
  'thanh-phan/4-2.html',
  'nam/2023.html',
  'so-lieu.html',
];

describe('the site of a survey', () => {
  it('says on every page that made-up data are no results: above the page, in its title and its citation', () => {
    const vi = 'Số liệu mô phỏng, không phải kết quả PAPI';
    const en = 'Made-up data, not PAPI results';
    const silent = pages.filter(page => {
      const text = read(site, page);
      const said = page.startsWith('en/') || text.includes('<html lang="en"') ? en : vi;
      return text.split(said).length < 4 || !/<title>[^<]*\((made-up data|số liệu mô phỏng)\)<\/title>/.test(text);
    });
    expect(silent).toEqual([]);
  });

  it('claims no score for the publisher of the index', () => {
    expect(pages.filter(page => /UNDP|CECODES|PAPI scores published|điểm PAPI do/.test(read(site, page)))).toEqual([]);
  });

  it('has a page for each province surveyed and for no other', () => {
    const units = pages.filter(page => /^tinh\/[^/]*(?<!-\d{4})\.html$/.test(page));
    const asked = new Set(
      readFileSync(join(samples, 'synthetic-2023.csv'), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map(line => line.split(',')[2]),
    );
    expect(units).toHaveLength(asked.size);
    expect(words('index.html')).toContain('57 tỉnh, thành phố không có trong khảo sát này');
  });

  it('tells of no other year: no empty history, no span of one year', () => {
    const told = pages.filter(page => /2023–2023|id="(trends|ranks|history|years|editions)"/.test(read(site, page)));
    expect(told.filter(page => !/so-sanh|compare|phuong-phap|methods/.test(page))).toEqual([]);
    expect(pages.filter(page => /20(1[0-9]|2[0-2])–20/.test(words(page)) && !/phuong-phap|methods/.test(page))).toEqual(
      [],
    );
  });

  it('has no dead link, no value that is not there, valid HTML', { timeout: 300_000 }, async () => {
    const wrong: string[] = [];
    for (const page of pages) {
      const text = read(site, page);
      if (/undefined|NaN|null<|\[object|\sstyle="/.test(text)) wrong.push(`${page}: a value that is not there`);
      for (const [, link] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        if (/^https?:/.test(link!)) continue;
        const { pathname, hash } = new URL(link!, `file:///${page}`);
        const file = link!.startsWith('#') ? page : decodeURIComponent(pathname).slice(1);
        if (!files.has(file)) wrong.push(`${page}: ${link}`);
        else if (hash && file.endsWith('.html') && !read(site, file).includes(`id="${hash.slice(1)}"`))
          wrong.push(`${page}: ${link}`);
      }
    }
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: htmlRules });
    for (const page of examples.flatMap(page => [page, alternate(site, page, 'en')])) {
      const { results } = await validator.validateString(read(site, page), page);
      for (const m of results.flatMap(r => r.messages)) wrong.push(`${page}:${m.line} ${m.ruleId} ${m.message}`);
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it('prints each total with the interval that its files have', () => {
    const [head, ...lines] = read(site, 'data/scores.csv').replace('\uFEFF', '').trimEnd().split(/\r?\n/);
    const names = head!.split(',');
    const cell = (line: string, name: string) => line.split(',')[names.indexOf(name)]!;
    const totals = lines.filter(line => cell(line, 'node') === 'total' && cell(line, 'low') !== '');
    expect(totals.length).toBeGreaterThan(0);
    const comma = (text: string) => Number(text).toFixed(2).replace('.', ',');
    for (const line of totals) {
      const interval = `${comma(cell(line, 'low'))}–${comma(cell(line, 'high'))}`;
      const named = `Năm 2023, ${cell(line, 'name')} thuộc nhóm`;
      const page = pages.find(p => p.startsWith('tinh/') && words(p).includes(named))!;
      expect(words(page), page).toContain(`khoảng tin cậy 95%: ${interval}`);
    }
  });

  it('compares groups of respondents with their intervals, and says where it cannot', () => {
    const hanoi = read(site, 'tinh/ha-noi.html').split('<h2 id="groups">')[1]!.split('</section>')[0]!;
    expect(hanoi).toContain('class="pa"');
    expect(hanoi).toMatch(/có ý nghĩa thống kê/);
    expect(read(site, 'truc/4.html')).toContain('id="groups"');
  });
});

const executablePath = inject('browser');
describe.skipIf(executablePath === '')('in a browser', () => {
  it('passes every accessibility rule on a phone and a desktop, without sideways scrolling', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const browser = await launch(executablePath);
    const found: string[] = [];
    try {
      for (const file of examples) {
        for (const width of [320, 1280]) {
          const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
          await page.goto(pathToFileURL(join(site, file)).href);
          await page.evaluate(axe);
          const { ids, wide } = await page.evaluate(async () => {
            const { axe } = window as unknown as { axe: typeof import('axe-core') };
            const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: false });
            const root = document.documentElement;
            return { ids: violations.map(v => v.id), wide: root.scrollWidth - root.clientWidth };
          });
          if (ids.length > 0 || wide > 0) found.push(`${file} at ${width}: ${ids.join(', ')} ${wide}`);
          await page.close();
        }
      }
    } finally {
      await browser.close();
    }
    expect(found).toEqual([]);
  });
});
