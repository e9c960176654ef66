import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundled, type Dataset } from '@papi/datasets';
import { panel } from '@papi/scoring';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { papi, root } from '../command/papi.js';

export type Lang = 'vi' | 'en';
export const executablePath = inject('browser');

/** An index whose pages on targets are tried. */
export type Tried = ReturnType<typeof triedIndex>;

function triedIndex(
  { methodology, geography, scores: rows }: Dataset,
  site: () => string,
  named: readonly string[] = [],
) {
  const scores = panel(rows);
  const newest = Math.max(...scores.years);
  /** A unit's newest year with a total, from which its targets start. */
  const yearOf = (unit: string): number =>
    scores.years.findLast(y => !Number.isNaN(scores.column(y, 'total')[scores.indexOf(unit)]!))!;
  const { scored, ranks, of } = scores.at(newest, 'total');
  /** The code of the unit of a rank on the newest total. */
  const unitAt = (rank: number): string => scores.units[scored.find(u => ranks[u] === rank)!]!;
  const slugOf = (code: string): string => geography.units.find(unit => unit.code === code)!.slug;

  /** Opens a unit's page on targets and looks at it. */
  const open = async <T>(
    browser: Browser,
    unit: string,
    lang: Lang,
    look: (page: Page) => Promise<T>,
    { hash = '', ...options }: BrowserContextOptions & { readonly hash?: string } = {},
  ): Promise<T> => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    try {
      const page = await context.newPage();
      const file = `${lang === 'vi' ? 'uu-tien' : 'en/priorities'}/${slugOf(unit)}.html`;
      await page.goto(pathToFileURL(join(site(), file)).href + hash);
      return await look(page);
    } finally {
      await context.close();
    }
  };

  // First, second, last, some between, and one whose last total is not of the newest year.
  const older = scores.units.find(unit => yearOf(unit) < newest)!;
  const units = [unitAt(1), unitAt(2), unitAt(of), ...named, older];
  return { methodology, scores, yearOf, slugOf, open, units };
}

/** The official index, of eight axes in its newest year. */
export const official = triedIndex(bundled(), () => inject('site'), ['66', '01', '38']);
export const { methodology, scores, yearOf, open } = official;

const folder = join(root, 'data', 'examples', 'lam-khe');
let made = '';

/** An index of one's own, of six axes, in some of which more units have a score than have a total. */
const town = triedIndex(bundled({ folder }), () => join(made, 'site'));

/** Builds the site of one's own index, in which its units are then looked up. */
export function buildTown(): void {
  made = mkdtempSync(join(tmpdir(), 'targets-'));
  const { status, stderr } = papi('report', '--index', folder, '--out', join(made, 'site'));
  if (status !== 0) throw new Error(stderr);
}

export function removeTown(): void {
  rmSync(made, { recursive: true, force: true });
}

/** Every unit to be tried, with its index and a number of its own. */
export const everyUnit = [official, town].flatMap(index =>
  index.units.map((unit, i) => [index.slugOf(unit), unit, i, index] as const),
);

/** Groups by the number they have on the page. */
export const groupPlaces = { High: 1, 'Mid-high': 2, 'Mid-low': 3, Low: 4 } as const;

/** As people type: now with a comma, now with a point. */
export function comma(text: string, draw: () => number): string {
  return draw() < 0.5 ? text.replace('.', ',') : text;
}

/** A number as the page writes it, and rounded up. */
export const fixed = (x: number, lang: Lang): string => (lang === 'vi' ? x.toFixed(4).replace('.', ',') : x.toFixed(4));
export const upward = (x: number, lang: Lang): string => fixed(Math.ceil(x * 1e4 - 1e-4) / 1e4, lang);
