import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundled } from '@papi/datasets';
import { panel } from '@papi/scoring';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

export type Lang = 'vi' | 'en';

const dataset = bundled();
export const { methodology, geography } = dataset;
export const scores = panel(dataset.scores);
export const newest = Math.max(...scores.years);
export const executablePath = inject('browser');

/** A unit's newest year with a total, from which its targets start. */
export function yearOf(unit: string): number {
  return scores.years.findLast(y => !Number.isNaN(scores.column(y, 'total')[scores.indexOf(unit)]!))!;
}

/** The code of the unit of a rank on the newest total. */
export function unitAt(rank: number): string {
  const { scored, ranks } = scores.at(newest, 'total');
  return scores.units[scored.find(u => ranks[u] === rank)!]!;
}

export function slugOf(code: string): string {
  return geography.units.find(unit => unit.code === code)!.slug;
}

/** Opens a unit's page on targets and looks at it. */
export async function open<T>(
  browser: Browser,
  unit: string,
  lang: Lang,
  look: (page: Page) => Promise<T>,
  { hash = '', ...options }: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<T> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  try {
    const page = await context.newPage();
    const file = `${lang === 'vi' ? 'uu-tien' : 'en/priorities'}/${slugOf(unit)}.html`;
    await page.goto(pathToFileURL(join(inject('site'), file)).href + hash);
    return await look(page);
  } finally {
    await context.close();
  }
}

/** A number as the page writes it, and rounded up. */
export const fixed = (x: number, lang: Lang): string => (lang === 'vi' ? x.toFixed(4).replace('.', ',') : x.toFixed(4));
export const upward = (x: number, lang: Lang): string => fixed(Math.ceil(x * 1e4 - 1e-4) / 1e4, lang);
