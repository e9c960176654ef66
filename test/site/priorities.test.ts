import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { launch } from './chromium.js';
import { alternate, filesOf, read } from './files.js';

const site = inject('site');
const executablePath = inject('browser');
const files = filesOf(site);
const slugs = files.flatMap(file => /^data\/unit\/(.+)\.csv$/.exec(file)?.[1] ?? []);
const pages = slugs.map(slug => `uu-tien/${slug}.html`);
const common = 'uu-tien.html';

/** A page without the sections on targets, which hold the figures that their script works with. */
const withoutTargets = (page: string) =>
  page
    .split(/(?=<section class="blk)/)
    .filter(part => !/aria-labelledby="(target|try)"/.test(part))
    .join('');
const links = (page: string) => [...read(site, page).matchAll(/<a [^>]*href="([^"#]+)/g)].map(m => m[1]!);
const leads = (from: string, to: string) =>
  links(from).some(link => decodeURIComponent(new URL(link, `file:///${from}`).pathname).slice(1) === to);

describe('the pages on what to fix first', () => {
  it('are there for every unit in both languages, and lead to its results and to the page of all units', () => {
    expect(slugs.length).toBeGreaterThan(60);
    for (const page of pages) {
      expect(files, page).toContain(page);
      expect(files).toContain(alternate(site, page, 'en'));
      expect(leads(page, common), page).toBe(true);
      expect(
        links(page).some(link => link.includes('tinh/')),
        page,
      ).toBe(true);
    }
  });

  it('are led to from the newest page of the unit, also where that edition withheld its scores', () => {
    for (const slug of slugs) expect(leads(`tinh/${slug}.html`, `uu-tien/${slug}.html`), slug).toBe(true);
  });

  it('are at most 45 kB each without the targets, which add 10 kB gzipped at most', () => {
    const heavy = [...pages, common].filter(page => Buffer.byteLength(withoutTargets(read(site, page))) > 45_000);
    expect(heavy).toEqual([]);
    const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;
    const wide = pages.filter(page => {
      const text = read(site, page);
      return gzipped(text) - gzipped(withoutTargets(text)) > 10_000;
    });
    expect(wide).toEqual([]);
  });
});

describe('the page of all units', () => {
  it('leads to the page of each unit, and is led to from the home page and the newest edition alone', () => {
    for (const page of pages) expect(leads(common, page), page).toBe(true);
    const editions = files.filter(file => /^nam\/\d{4}\.html$/.test(file)).sort();
    expect(leads('index.html', common)).toBe(true);
    expect(editions.filter(edition => leads(edition, common))).toEqual([editions.at(-1)]);
  });
});

describe.skipIf(executablePath === '')('in a browser', () => {
  it('the contents of all units are sorted by any sign, and a page prints on few sheets', async () => {
    const browser = await launch(executablePath);
    try {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(site, common)).href);
      const column = (n: number) =>
        page.locator(`[aria-labelledby="contents"] tbody td:nth-child(${n})`).allInnerTexts();
      await page.locator('[aria-labelledby="contents"] thead th:nth-child(4) button').click();
      const stuck = (await column(4)).map(Number);
      expect(stuck.length).toBeGreaterThan(20);
      expect(stuck).toEqual([...stuck].sort((a, b) => b - a));

      for (const [file, most] of [
        ['uu-tien/dak-lak.html', 4],
        ['uu-tien/kien-giang.html', 6],
      ] as const) {
        await page.goto(pathToFileURL(join(site, file)).href);
        const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0, file).toBeLessThanOrEqual(most);
      }
    } finally {
      await browser.close();
    }
  });
});
