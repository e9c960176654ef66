import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './chromium.js';
import { alternate, pagesOf, read } from './files.js';

const site = inject('site');
const executablePath = inject('browser');
const pages = pagesOf(site).filter(page => /^(vi-sao|en\/why)\//.test(page));
const units = (folder: RegExp) => pagesOf(site).filter(page => folder.test(page));

describe('the pages that say why score and rank moved', () => {
  it('are one for each unit and language', () => {
    expect(pages).toHaveLength(units(/^(tinh|en\/province)\/[^/]*(?<!-\d{4})\.html$/).length);
  });

  it('are light: 75 kB, and 14 kB on the wire', () => {
    const heavy = pages
      .map(page => ({ page, raw: Buffer.byteLength(read(site, page)), packed: gzipSync(read(site, page)).length }))
      .filter(({ raw, packed }) => raw > 75_000 || packed > 14_000);
    expect(heavy).toEqual([]);
  });

  it('are reached from the pages of their unit in every year that has one before it', () => {
    const lonely = units(/^tinh\/dak-lak-\d{4}\.html$/).filter(page => {
      const year = page.match(/\d{4}/)![0];
      return !read(site, page).includes(`href="../vi-sao/dak-lak.html#y${year}"`);
    });
    expect(lonely).toEqual(['tinh/dak-lak-2011.html']);
  });
});

/** An ordinary unit, one withheld in some years, one withheld in the newest. */
const examples = ['vi-sao/dak-lak.html', 'vi-sao/bac-giang.html', 'vi-sao/vinh-phuc.html'];
const sizes = { phone: { width: 320, height: 700 }, desktop: { width: 1280, height: 900 } };

describe.skipIf(executablePath === '')('in a browser', () => {
  let browser: Browser;
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  beforeAll(async () => {
    browser = await launch(executablePath);
  });
  afterAll(() => browser?.close());

  async function open<T>(file: string, size: keyof typeof sizes, dark: boolean, look: (page: Page) => Promise<T>) {
    const context = await browser.newContext({
      viewport: sizes[size],
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    try {
      const page = await context.newPage();
      const [path, hash = ''] = file.split('#');
      await page.goto(`${pathToFileURL(join(site, path!)).href}${hash && `#${hash}`}`);
      return await look(page);
    } finally {
      await context.close();
    }
  }
  const unfold = (page: Page) =>
    page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });

  for (const file of examples) {
    for (const lang of ['vi', 'en'] as const) {
      for (const size of ['phone', 'desktop'] as const) {
        for (const dark of [false, true]) {
          it(`${file} (${lang}, ${size}${dark ? ', dark' : ''}) unfolded passes every accessibility rule and scrolls no way but down`, async () => {
            const found = await open(alternate(site, file, lang), size, dark, async page => {
              await unfold(page);
              await page.evaluate(() => document.fonts.ready);
              await page.evaluate(axe);
              return page.evaluate(async () => {
                const { axe } = window as unknown as { axe: typeof import('axe-core') };
                const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: false });
                return {
                  violations: violations.map(v => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)}`),
                  sideways: document.documentElement.scrollWidth - innerWidth,
                };
              });
            });
            expect(found).toEqual({ violations: [], sideways: 0 });
          });
        }
      }
    }
  }

  for (const size of ['phone', 'desktop'] as const) {
    it(`draws one line of levels down the rows, clear of the figures (${size})`, async () => {
      const { wrong, seen } = await open('vi-sao/dak-lak.html', size, false, async page => {
        await unfold(page);
        return page.evaluate(() => {
          const wrong: string[] = [];
          let seen = 0;
          for (const table of document.querySelectorAll('table.fall')) {
            for (const column of [2, 3]) {
              let level: number | undefined;
              for (const cell of table.querySelectorAll(`tbody td:nth-child(${column})`)) {
                const drawing = cell.querySelector('svg.wf');
                if (!drawing || getComputedStyle(drawing).display === 'none') continue;
                const box = drawing.getBoundingClientRect();
                const line = drawing.querySelector<SVGPathElement>('.wfl')!;
                const steps = [...line.getAttribute('d')!.matchAll(/M([\d.]+) ?([\d.]*)v/g)].map(([, x]) =>
                  Math.round(box.left + (Number(x) / 100) * box.width),
                );
                if (level !== undefined && steps[0] !== level) wrong.push(`a gap before ${cell.textContent}`);
                seen += steps.length;
                level = steps.at(-1);
                const range = document.createRange();
                range.selectNodeContents(cell.lastChild!);
                if (range.getBoundingClientRect().left < box.right - 1)
                  wrong.push(`${cell.textContent} on its drawing`);
              }
            }
          }
          return { wrong, seen };
        });
      });
      expect(wrong).toEqual([]);
      // At least two levels in each of the ten rows of eight waterfalls.
      expect(seen).toBeGreaterThan(80);
    });
  }

  it('unfolds the two years that an address names', async () => {
    const shown = await open('vi-sao/dak-lak.html#y2021', 'desktop', false, page =>
      page.evaluate(() => [...document.querySelectorAll('details[open]')].map(d => d.querySelector('[id]')?.id)),
    );
    expect(shown).toEqual(['y2021']);
  });

  it('prints unfolded, no waterfall torn in two', async () => {
    const torn = await open('vi-sao/dak-lak.html', 'desktop', false, async page => {
      await page.emulateMedia({ media: 'print' });
      return page.evaluate(
        () =>
          [...document.querySelectorAll('table.fall')].filter(t => getComputedStyle(t).breakInside !== 'avoid').length,
      );
    });
    expect(torn).toBe(0);
  });
});
