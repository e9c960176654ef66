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
      expect(await focused('data-field')).toBe('year');
      await page.keyboard.press('Tab');
      expect(await focused('data-field')).toBe('others');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
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

  it('go on in later years by keyboard alone, each step a row with its own labels', async () => {
    await open(browser, '66', 'vi', async page => {
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-field'));
      const start = yearOf('66');
      await page.locator('[data-field="kind"]').selectOption('rank');
      await page.locator('[data-field="rank"]').fill('30');
      await page.locator('[data-field="year"]').focus();
      await page.keyboard.press('ArrowUp');
      expect(await page.locator('[data-slot="need"]').textContent()).toContain(
        `Để đến năm ${start + 2} xếp từ hạng 30/61`,
      );
      expect(await page.locator('.steps').count()).toBe(0);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('then');
      await page.keyboard.type('1');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('until');
      expect(await page.locator('[data-field="until"]').inputValue()).toBe(String(start + 5));
      await page.keyboard.press('ArrowDown');
      const rows = page.locator('.steps tbody tr');
      expect(await rows.locator('th').allTextContents()).toEqual([2, 3, 4].map(ahead => String(start + ahead)));
      const heads = await page.locator('.steps thead th').allTextContents();
      for (const row of await rows.all())
        expect(await row.locator('td').evaluateAll(cells => cells.map(cell => cell.getAttribute('data-l')))).toEqual(
          heads.slice(1),
        );
      const said = await page.locator('#target-form [role="status"]').textContent();
      expect(said).toContain(`Theo lộ trình, đến năm ${start + 4}, Đắk Lắk cần ít nhất`);
    });
  });

  it('say in a sentence what is wrong with years and places a year, and mark the field', async () => {
    for (const lang of ['vi', 'en'] as const) {
      await open(browser, '66', lang, async page => {
        const [start, end] = [yearOf('66'), yearOf('66') + 5];
        const field = (name: string) => page.locator(`[data-field="${name}"]`);
        const expectWrong = async (name: string, ...named: readonly number[]) => {
          const need = (await page.locator('[data-slot="need"]').textContent()) ?? '';
          expect(need.match(/\d+/g)?.map(Number)).toEqual(named);
          for (const other of ['year', 'then', 'until'])
            expect(await field(other).getAttribute('aria-invalid')).toBe(other === name ? 'true' : null);
          for (const part of ['.steps', '[data-act="use"]'])
            expect(await page.locator(part).filter({ visible: true }).count()).toBe(0);
        };
        await page.locator('.aim summary').click();
        for (const text of ['', String(start), String(end + 1), `${start + 1}.5`]) {
          await field('year').fill(text);
          await expectWrong('year', start + 1, end);
        }
        await field('year').fill(String(end));
        await field('then').fill('1');
        await expectWrong('then', end);
        await page.locator('.aim summary').click();
        await field('year').fill(String(end));
        expect(await field('then').isVisible()).toBe(true);
        await field('year').fill(String(start + 2));
        for (const text of ['-1', '61', '1.5']) {
          await field('then').fill(text);
          await expectWrong('then', 0, 60);
        }
        await field('then').fill('1');
        for (const text of ['', String(start + 2), String(end + 1)]) {
          await field('until').fill(text);
          await expectWrong('until', start + 3, end);
        }
        await field('then').fill('');
        expect(await page.locator('[aria-invalid]').count()).toBe(0);
        expect(await page.locator('[data-slot="need"]').textContent()).toContain('Đắk Lắk');
      });
    }
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
    const slots = ['need', 'rate', 'end', 'steps', 'shares', 'total', 'rank', 'group', 'goal'];
    const texts = (hash?: string) =>
      open(
        browser,
        '66',
        'vi',
        async page => {
          if (hash === undefined) {
            await page.locator('[data-field="kind"]').selectOption('score');
            await page.locator('[data-field="score"]').fill('43,5');
            await page.locator('[data-field="year"]').fill(String(yearOf('66') + 2));
            await page.locator('[data-field="others"]').selectOption('moving');
            await page.locator('.aim summary').click();
            await page.locator('[data-field="then"]').fill('2');
            await page.locator('[data-field="until"]').fill(String(yearOf('66') + 4));
            await page.locator('[data-act="use"]').click();
            await page.locator('#raise-2').fill('-0,1');
          }
          const said = await Promise.all(slots.map(slot => page.locator(`[data-slot="${slot}"]`).textContent()));
          return { hash: new URL(page.url()).hash, english: await page.locator('.lang a').getAttribute('href'), said };
        },
        hash === undefined ? {} : { hash },
      );
    const made = await texts();
    const start = yearOf('66');
    expect(made.hash).toMatch(
      new RegExp(`^#target\\?score=43%2C5&year=${start + 2}&then=2&until=${start + 4}&others=moving&`),
    );
    expect(made.english).toContain(made.hash);
    const again = await texts(made.hash);
    expect(again.said).toEqual(made.said);
    expect(again.english).toContain(made.hash);
    expect(made.said[0]).toContain('43,5000');
    expect(made.said[3]).toContain(String(start + 4));
  });

  it('mean the year after where an address names none, and nothing beyond', async () => {
    const look = (hash: string) =>
      open(browser, '66', 'vi', async page => page.locator('#target-form').textContent(), { hash });
    const year = yearOf('66') + 1;
    const old = await look('#target?rank=30');
    expect(old).toContain(`Để đến năm ${year} xếp từ hạng 30/61 trở lên`);
    expect(await look(`#target?rank=30&year=${year}`)).toBe(old);
    expect(await look(`#target?rank=30&until=${year + 2}`)).toBe(old);
  });

  it('say that a year in an address is past or too far', async () => {
    const [start, end] = [yearOf('66'), yearOf('66') + 5];
    for (const year of [start, end + 1]) {
      await open(
        browser,
        '66',
        'en',
        async page => {
          expect(await page.locator('[data-slot="need"]').textContent()).toContain(`from ${start + 1} to ${end}`);
          expect(await page.locator('[data-field="year"]').inputValue()).toBe(String(year));
        },
        { hash: `#target?rank=30&year=${year}` },
      );
    }
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
