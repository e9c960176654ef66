import { pointsNeeded } from '@papi/scoring';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './chromium.js';
import { executablePath, methodology, open, scores, upward, yearOf } from './target-page.js';

describe.skipIf(executablePath === '')('targets on the page of a unit', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(executablePath);
  });
  afterAll(() => browser?.close());

  it('are chosen, taken into the trial and moved by keyboard alone, and told to a screen reader', async () => {
    await open(browser, '66', 'vi', async page => {
      const focused = (name: string) => page.evaluate(n => document.activeElement?.getAttribute(n), name);
      await page.locator('[data-field="kind"]').focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('30');
      expect(await page.locator('[data-slot="need"]').textContent()).toContain('hạng 30/61');
      await page.keyboard.press('Tab');
      expect(await focused('data-field')).toBe('others');
      await page.keyboard.press('Tab');
      expect(await focused('data-act')).toBe('use');
      await page.keyboard.press('Enter');
      expect(await page.locator('[data-slot="goal"]').textContent()).toBe('đạt');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
      await page.keyboard.press('Tab');
      await page.keyboard.type('0.2');
      await page.keyboard.press('Tab');
      expect(await focused('type')).toBe('range');
      expect(await page.locator('input[type=range]').first().inputValue()).toBe('20');
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('#raise-0').inputValue()).toBe('0,21');
      const total = (await page.locator('[data-slot="total"]').textContent())!.split(' → ').at(-1)!;
      const told = page.locator('#target-trial [role="status"]');
      await page.waitForFunction(
        text => document.querySelector('#target-trial [role="status"]')!.textContent!.includes(text),
        total,
      );
      expect(await told.textContent()).toMatch(/^Tổng điểm \d+,\d{4}, hạng \d+\/61, nhóm /);
    });
  });

  it('take a comma or a point in either language, and say what is wrong with anything else', async () => {
    for (const lang of ['vi', 'en'] as const) {
      await open(browser, '66', lang, async page => {
        await page.locator('#target-trial summary').first().click();
        await page.locator('#target-trial details').evaluateAll(all => {
          for (const details of all) details.setAttribute('open', '');
        });
        const field = page.locator('#raise-0');
        const then = page.locator('output').first();
        const seen: string[] = [];
        for (const text of ['0,2', '0.2', ' +0,20 ', '.2']) {
          await field.fill(text);
          seen.push((await then.textContent()) ?? '');
        }
        expect(seen).toEqual(new Array(4).fill(expect.stringContaining('→')));
        expect(new Set(seen).size).toBe(1);
        for (const text of ['0,2x', '1.234,5', '--1', '9']) {
          await field.fill(text);
          expect(await field.getAttribute('aria-invalid')).toBe('true');
          expect(await page.locator('#raise-0-note').textContent()).not.toBe('');
          expect(await then.textContent()).not.toContain('→');
        }
        await field.fill('');
        expect(await field.getAttribute('aria-invalid')).toBeNull();
        await page.locator('[data-field="kind"]').selectOption('rank');
        await page.locator('[data-field="rank"]').fill('62');
        expect(await page.locator('[data-slot="need"]').textContent()).toContain('61');
        expect(await page.locator('[data-field="rank"]').getAttribute('aria-invalid')).toBe('true');
        expect(await page.locator('[data-act="use"]').isVisible()).toBe(false);
      });
    }
  });

  it('are kept in the address, which another reader opens as it is', async () => {
    const slots = ['need', 'rate', 'shares', 'total', 'rank', 'group', 'goal'];
    const texts = (hash?: string) =>
      open(
        browser,
        '66',
        'vi',
        async page => {
          if (hash === undefined) {
            await page.locator('[data-field="kind"]').selectOption('score');
            await page.locator('[data-field="score"]').fill('43,5');
            await page.locator('[data-field="others"]').selectOption('moving');
            await page.locator('[data-act="use"]').click();
            await page.locator('#raise-2').fill('-0,1');
          }
          const said = await Promise.all(slots.map(slot => page.locator(`[data-slot="${slot}"]`).textContent()));
          return { hash: new URL(page.url()).hash, english: await page.locator('.lang a').getAttribute('href'), said };
        },
        hash === undefined ? {} : { hash },
      );
    const made = await texts();
    expect(made.hash).toMatch(/^#target\?score=43%2C5&others=moving&/);
    expect(made.english).toContain(made.hash);
    const again = await texts(made.hash);
    expect(again.said).toEqual(made.said);
    expect(made.said[0]).toContain('43,5000');
  });

  it('stand in a table without a script, and nothing there waits for one', async () => {
    const look = async (page: import('playwright-core').Page) => {
      const rows = await page.locator('.targets tbody tr').allInnerTexts();
      expect(rows.length).toBeGreaterThan(4);
      const { points } = pointsNeeded(scores, methodology, { year: yearOf('66'), unit: '66', target: { places: 1 } })!;
      expect(rows.join('\n')).toContain(upward(points, 'vi'));
      const hidden = await page
        .locator('#target-form, #target-trial')
        .evaluateAll(all => all.map(element => getComputedStyle(element).display));
      expect(hidden).toEqual(['none', 'none']);
    };
    await open(browser, '66', 'vi', look, { javaScriptEnabled: false });
  });
});
