import { type BaseRate, baseRate, type PathPoints, sharesOf, targetPath, weakSpots } from '@papi/scoring';
import { rounded } from '@papi/tables';
import { escape as withValues } from 'arquero';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './chromium.js';
import { type Asked, targetsOf } from './target-asked.js';
import {
  buildTown,
  everyUnit,
  executablePath,
  fixed,
  type Lang,
  removeTown,
  type Tried,
  upward,
} from './target-page.js';

/** Sets the fields of the form for one target after another and reads what the page says each time. */
function answers(page: Page, asked: readonly Asked[]) {
  return page.evaluate(cases => {
    const form = document.querySelector('#target-form')!;
    const field = (name: string) => form.querySelector<HTMLInputElement>(`[data-field="${name}"]`)!;
    const text = (slot: string) => form.querySelector<HTMLElement>(`[data-slot="${slot}"]`)!.textContent;
    const rows = (table: string) =>
      [...form.querySelectorAll<HTMLTableRowElement>(`${table} tbody tr`)].map(row =>
        [...row.cells].map(cell => cell.textContent),
      );
    return cases.map(({ typed, others }) => {
      for (const [name, value] of [...typed, ['others', others] as const]) field(name).value = value;
      field('kind').dispatchEvent(new Event('change', { bubbles: true }));
      return {
        need: text('need'),
        rate: text('rate'),
        end: text('end'),
        steps: rows('.steps'),
        note: text('shares-note'),
        // The first cell is a number and a name of which the number is enough.
        shares: rows('.shares').map(([part, ...cells]) => [part!.split(' ')[0]!, ...cells]),
      };
    });
  }, asked);
}

/** How often as many places as a step asks for were won in as many years; undefined where it asks for none, or none is known. */
function rateOf(
  { scores, methodology }: Tried,
  { from, to, rank, of, rankWanted }: PathPoints,
): (BaseRate & { places: number }) | undefined {
  const places = rank - rankWanted;
  // How often points were won is left to the command line.
  if (Number.isNaN(places) || places < 0) return undefined;
  const near = { rank, of, target: { places }, ahead: to - from, until: from };
  const rate = baseRate(scores, methodology, near);
  return rate.starts === 0 ? undefined : { ...rate, places };
}

/** What bounds a share, as the page writes it. */
const boundsOf = (years: number) => ({
  vi: {
    gap: 'đến ngưỡng nhóm Cao',
    'gains seen': years > 1 ? `mức tăng từng thấy × ${years} năm` : 'mức tăng từng thấy',
    ceiling: 'đến điểm trần',
  },
  en: {
    gap: 'to the High group',
    'gains seen': years > 1 ? `gains seen × ${years} years` : 'gains seen',
    ceiling: 'to the ceiling',
  },
});

const wholePercent = (x: number) => `${rounded(x * 100, 0)}%`;

/** A step as the page writes it. */
function rowOf(index: Tried, step: PathPoints, { target }: Asked['steps'][number], lang: Lang): string[] {
  const { to, score, scoreNeeded, points, perYear, rankWanted, rankThen, of } = step;
  const [asPoints, times, ofAll] = lang === 'vi' ? ['điểm', '/', '/'] : ['points', ' of ', ' of '];
  const toRank = lang === 'vi' ? `từ hạng ${rankWanted} trở lên` : `rank ${rankWanted}`;
  const rate = rateOf(index, step);
  return [
    String(to),
    'score' in target ? `${upward(target.score, lang)} ${asPoints}` : toRank,
    points === 0 ? fixed(score, lang) : upward(scoreNeeded, lang),
    upward(points, lang),
    upward(perYear, lang),
    `${rankThen}${ofAll}${of}`,
    rate
      ? `${rate.met}${times}${rate.starts}${lang === 'vi' ? ' lần' : ''}: ${wholePercent(rate.share)} (${wholePercent(rate.low)}–${wholePercent(rate.high)})`
      : '–',
  ];
}

describe.skipIf(executablePath === '')('the sums of a unit’s page on targets', () => {
  let browser: Browser;
  beforeAll(async () => {
    buildTown();
    browser = await launch(executablePath);
  });
  afterAll(async () => {
    await browser?.close();
    removeTown();
  });

  it.each(everyUnit)(
    'are those of the library for any target and path, to the last digit: %s',
    async (_, unit, i, index) => {
      const { scores, methodology, yearOf, open } = index;
      const lang: Lang = i % 2 === 0 ? 'vi' : 'en';
      const number = lang === 'vi' ? /\d+,\d{4}/g : /\d+\.\d{4}/g;
      const ranked = /(\d+)(?:\/| of )\d+/g;
      const year = yearOf(unit);
      const weak = weakSpots(scores, methodology, { year, benchmark: 'q3' }).filter(
        withValues((row: { unit: string }) => row.unit === unit),
      );
      const asked = targetsOf(index, unit, i + 1);
      const said = await open(browser, unit, lang, page => answers(page, asked));
      asked.forEach((one, n) => {
        const page = said[n]!;
        const { steps, others } = one;
        const path = targetPath(scores, methodology, { year, unit, steps, others })!;
        const [first, last] = [path[0]!, path.at(-1)!];
        const reached = first.points === 0;
        const needed = [first.scoreNeeded, first.points, ...(first.to > year + 1 ? [first.perYear] : [])];
        expect({ one, said: page.need.match(number) }).toEqual({
          one,
          said: reached ? [fixed(first.score, lang)] : needed.map(x => upward(x, lang)),
        });
        if (!reached) expect(page.need).toContain(` ${first.to}`);
        const ranks = [...page.need.matchAll(ranked)].map(([, place]) => Number(place));
        if (!reached || others === 'moving') expect({ one, rank: ranks.at(-1) }).toEqual({ one, rank: first.rankThen });

        const rate = rateOf(index, first);
        const seen = rate && [rate.low, rate.high].map(wholePercent);
        const shares = page.rate.replace(/tin cậy 95%|95% interval/, '').match(/\d+%/g) ?? undefined;
        expect({ one, rate: shares }).toEqual({
          one,
          rate: rate && rate.met > 0 ? [wholePercent(rate.share), ...seen!] : seen,
        });
        const ahead = first.to - year;
        const counts = rate ? [rate.starts, first.rank, ...(rate.met > 0 ? [rate.met] : [])] : [];
        for (const count of [...counts, ...(rate && ahead > 1 ? [ahead] : [])])
          expect(page.rate.match(/\d+/g)).toContain(String(count));

        expect({ one, steps: page.steps }).toEqual({
          one,
          steps: path.length > 1 ? path.map((step, at) => rowOf(index, step, steps[at]!, lang)) : [],
        });
        const end =
          last.points === 0 ? [fixed(last.score, lang)] : [last.scoreNeeded, last.points].map(x => upward(x, lang));
        expect({ one, end: page.end.match(number) }).toEqual({ one, end: path.length > 1 ? end : null });
        if (path.length > 1)
          expect([...page.end.matchAll(ranked)].map(([, place]) => Number(place))).toEqual([last.rankThen]);

        const years = last.to - year;
        const spread = sharesOf(scores, methodology, weak, { unit, points: last.points, years });
        expect({ one, shares: page.shares }).toEqual({
          one,
          shares: spread.parts.map(part => [
            part.node,
            fixed(part.score, lang),
            ...[part.points, part.scoreWanted].map(x => upward(x, lang)),
            `${upward(part.cap, lang)} (${boundsOf(years)[lang][part.bound]})`,
          ]),
        });
        if (spread.left > 0 && spread.parts.length > 0)
          expect(page.note.match(number)).toEqual([fixed(spread.points, lang), upward(spread.left, lang)]);
      });
    },
  );
});
