import { levelIn, nodeIn } from '@papi/methodology';
import { whatIf } from '@papi/scoring';
import { random } from '@papi/survey';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './chromium.js';
import {
  buildTown,
  comma,
  everyUnit,
  executablePath,
  fixed,
  groupPlaces,
  type Lang,
  removeTown,
  type Tried,
} from './target-page.js';

const groupNames = {
  vi: ['', 'Cao', 'Trung bình cao', 'Trung bình thấp', 'Thấp'],
  en: ['', 'High', 'Mid-high', 'Mid-low', 'Low'],
} as const;
const scoreOf = ({ scores, yearOf }: Tried, unit: string, node: string) =>
  scores.column(yearOf(unit), node)[scores.indexOf(unit)]!;
/** What may be raised of a unit: what it has a score in. */
const raisable = (index: Tried, unit: string, level: 'axis' | 'sub-axis') =>
  levelIn(index.methodology, level, index.yearOf(unit)).filter(({ id }) => !Number.isNaN(scoreOf(index, unit, id)));

interface Raised {
  readonly part: number;
  readonly id: string;
  readonly points: number;
  readonly text: string;
}

/** Raises of some parts of a unit, most inside their scale and some beyond it. */
function raisesOf(index: Tried, unit: string, seed: number): readonly (readonly Raised[])[] {
  const draw = random(seed);
  return Array.from({ length: 50 }, () =>
    raisable(index, unit, 'sub-axis').flatMap(({ id, lo, hi }, part) => {
      if (draw() > 0.15) return [];
      const then = lo - 0.2 + draw() * (hi - lo + 0.4);
      const points = (then - scoreOf(index, unit, id)).toFixed(1 + Math.floor(draw() * 4));
      const text = comma(points, draw).replace('-', draw() < 0.5 ? '-' : '−');
      return [{ part, id, points: Number(points), text }];
    }),
  );
}

/** Types raises one set after another and reads what the page says each time. */
function outcomes(page: Page, all: readonly (readonly Raised[])[]) {
  return page.evaluate(sets => {
    const trial = document.querySelector('#target-trial')!;
    const fields = [...trial.querySelectorAll<HTMLInputElement>('input[type="text"]')];
    for (const details of trial.querySelectorAll('details')) details.open = true;
    const texts = (selector: string) => [...trial.querySelectorAll<HTMLElement>(selector)].map(e => e.textContent);
    return sets.map(raises => {
      document.querySelector<HTMLElement>('[data-act="reset"]')!.click();
      for (const { part, text } of raises) fields[part]!.value = text;
      fields[0]!.dispatchEvent(new Event('input', { bubbles: true }));
      return {
        total: texts('[data-slot="total"], [data-slot="rank"], [data-slot="group"]'),
        axes: [...trial.querySelectorAll('[data-slot="axis"]')].map(line =>
          [...line.children].map(piece => piece.textContent),
        ),
        wrong: fields.flatMap((field, at) => (field.getAttribute('aria-invalid') === 'true' ? [at] : [])),
        parts: texts('output'),
      };
    });
  }, all);
}

describe.skipIf(executablePath === '')('the trial of a unit’s page on targets', () => {
  let browser: Browser;
  beforeAll(async () => {
    buildTown();
    browser = await launch(executablePath);
  });
  afterAll(async () => {
    await browser?.close();
    removeTown();
  });

  it.each(everyUnit)('tells what the library does for any scores raised: %s', async (_, unit, i, index) => {
    const { scores, methodology, yearOf, open } = index;
    const lang: Lang = i % 2 === 0 ? 'en' : 'vi';
    const year = yearOf(unit);
    const moved = (from: string, to: string, end = to) => (from === to ? end : `${from} → ${end}`);
    const all = raisesOf(index, unit, 100 + i);
    const said = await open(browser, unit, lang, page => outcomes(page, all));
    all.forEach((raises, n) => {
      const page = said[n]!;
      const inside = raises.filter(({ id, points }) => {
        const { lo, hi } = nodeIn(methodology, id, year)!;
        const then = scoreOf(index, unit, id) + points;
        return then >= lo - 1e-9 && then <= hi + 1e-9;
      });
      expect(page.wrong).toEqual(raises.filter(raise => !inside.includes(raise)).map(({ part }) => part));
      const raise = Object.fromEntries(inside.map(({ id, points }) => [id, points]));
      const { nodes } = whatIf(scores, methodology, { year, unit, raise });
      const line = (id: string) => {
        const node = nodes.find(found => found.node === id);
        if (!node) return undefined;
        const { rank, rankThen } = node;
        const end = lang === 'vi' ? `${rankThen}/${node.of}` : `${rankThen} of ${node.of}`;
        return [
          moved(fixed(node.score, lang), fixed(node.scoreThen, lang)),
          rank === rankThen ? end : `${rank} → ${end}`,
          moved(groupNames[lang][groupPlaces[node.group]], groupNames[lang][groupPlaces[node.groupThen]]),
        ];
      };
      expect({ raises, total: page.total }).toEqual({ raises, total: line('total') ?? page.total });
      raisable(index, unit, 'axis').forEach(({ id }, at) => {
        const unmoved = page.axes[at]!.join().includes('→') ? 'moved without a raise' : page.axes[at];
        expect({ id, axis: page.axes[at] }).toEqual({ id, axis: line(id) ?? unmoved });
      });
      for (const { part, id } of inside) expect(page.parts[part]).toBe(line(id)![0]);
    });
  });
});
