import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './chromium.js';
import { alternate, examples } from './files.js';

const site = inject('site');
const executablePath = inject('browser');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const address = (file: string) => pathToFileURL(join(site, file)).href;

describe.skipIf(executablePath === '')('in a browser, from the disk', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(executablePath);
  });
  afterAll(() => browser?.close());

  /** Opens a page and looks at it; `listen` hears the page from its first request on. */
  async function open<T>(
    file: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<T>,
    listen: (page: Page) => void = () => {},
  ): Promise<T> {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    try {
      const page = await context.newPage();
      listen(page);
      await page.goto(address(file));
      return await look(page);
    } finally {
      await context.close();
    }
  }

  const sizes = { phone: { width: 320, height: 700 }, desktop: { width: 1280, height: 900 } };

  for (const [type, file] of Object.entries(examples)) {
    for (const lang of ['vi', 'en'] as const) {
      for (const [size, viewport] of Object.entries(sizes)) {
        it(`${type} (${lang}, ${size}) passes every accessibility rule, needs no sideways scrolling and no other host`, async () => {
          const page = alternate(site, file, lang);
          const requests: string[] = [];
          const errors: string[] = [];
          const listen = (p: Page) => {
            p.on('request', r => requests.push(r.url()));
            p.on('pageerror', e => errors.push(e.message));
            p.on('console', m => m.type() === 'error' && errors.push(m.text()));
            p.on('requestfailed', r => errors.push(`failed: ${r.url()}`));
          };
          const look = async (p: Page) => {
            await p.evaluate(() => document.fonts.ready);
            await p.waitForLoadState('networkidle');
            // What follows is axe's own doing, not the page's.
            p.removeAllListeners();
            await p.evaluate(axe);
            return p.evaluate(async () => {
              const { axe } = window as unknown as { axe: typeof import('axe-core') };
              const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: false });
              return {
                violations: violations.map(
                  v =>
                    `${v.id}: ${v.nodes
                      .slice(0, 3)
                      .map(n => n.html.slice(0, 120))
                      .join(' | ')}`,
                ),
                wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
              };
            });
          };
          const found = await open(page, { viewport }, look, listen);
          expect(found.violations).toEqual([]);
          expect(found.wide).toBeLessThanOrEqual(0);
          expect(errors).toEqual([]);
          expect(requests.filter(url => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
        });
      }
    }
  }

  it('every example reads the same without JavaScript', async () => {
    for (const file of Object.values(examples)) {
      const text = (javaScriptEnabled: boolean) =>
        open(file, { javaScriptEnabled }, page =>
          page.locator('main').locator('h1:visible, h2:visible, .lede:visible, .find:visible').allInnerTexts(),
        );
      const without = await text(false);
      expect(without.length).toBeGreaterThan(0);
      expect(await text(true)).toEqual(expect.arrayContaining(without));
    }
  });

  it('text in drawings is at least 12 px high on a phone', async () => {
    for (const file of [examples['newest unit']!, examples['newest axis']!, examples.home!]) {
      const small = await open(file, { viewport: sizes.phone }, page =>
        page.evaluate(() =>
          [...document.querySelectorAll<SVGTextElement>('svg text')]
            .filter(text => text.getClientRects().length > 0 && getComputedStyle(text).display !== 'none')
            .map(text => {
              const scale = text.getScreenCTM()?.a ?? 1;
              return { text: text.textContent, size: Number.parseFloat(getComputedStyle(text).fontSize) * scale };
            })
            .filter(({ size }) => size < 11.9),
        ),
      );
      expect(small.slice(0, 5)).toEqual([]);
    }
  });

  it('a table is sorted by a press on its column head, and filtered by a name without tone marks', async () => {
    await open(examples['newest axis']!, { viewport: sizes.desktop }, async page => {
      await page.locator('details summary').first().click();
      const rows = () => page.locator('table[data-sortable] tbody tr:visible th').allInnerTexts();
      const before = await rows();
      await page.locator('table[data-sortable] thead button').first().click();
      const sorted = await rows();
      expect(sorted).not.toEqual(before);
      expect([...sorted].sort((a, b) => a.localeCompare(b, 'vi'))).toEqual(sorted);
      await page.locator('details input[type=search]').first().fill('dak lak');
      expect(await rows()).toEqual(['Đắk Lắk']);
    });
  });

  it('two provinces are compared on the page that its address names', async () => {
    await open(examples.compare!, { viewport: sizes.phone }, async page => {
      const selects = page.locator('main select');
      await selects.nth(0).selectOption('66');
      await selects.nth(1).selectOption('68');
      expect(page.url()).toContain('#');
      expect(await page.locator('main').allInnerTexts()).toEqual([expect.stringMatching(/Lâm Đồng[\s\S]*\d,\d\d/)]);
      const kept = page.url();
      await page.goto('about:blank');
      await page.goto(kept);
      expect(await page.locator('main select').nth(1).inputValue()).toBe('68');
    });
  });

  it('an axis page prints on A4 with its ranked list unbroken, and nothing is folded away on paper', async () => {
    await open(examples['newest axis']!, { viewport: sizes.desktop }, async page => {
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
      expect(sheets).toBeGreaterThan(1);
      expect(sheets).toBeLessThanOrEqual(6);
      await page.emulateMedia({ media: 'print' });
      expect(
        await page
          .locator('details table')
          .first()
          .evaluate(table => table.getBoundingClientRect().height),
      ).toBeGreaterThan(100);
    });
  });
});
