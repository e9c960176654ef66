import { levelIn, nodeIn } from '@papi/methodology';
import {
  baseRate,
  type Others,
  pointsNeeded,
  sharesOf,
  standings,
  type Target,
  weakSpots,
  whatIf,
} from '@papi/scoring';
import { random } from '@papi/survey';
import { escape as withValues } from 'arquero';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './chromium.js';
import {
  executablePath,
  fixed,
  type Lang,
  methodology,
  newest,
  open,
  scores,
  slugOf,
  unitAt,
  upward,
  yearOf,
} from './target-page.js';

const partsIn = (year: number) => levelIn(methodology, 'sub-axis', year);
const groups = { High: 1, 'Mid-high': 2, 'Mid-low': 3, Low: 4 } as const;
const groupNames = {
  vi: ['', 'Cao', 'Trung bình cao', 'Trung bình thấp', 'Thấp'],
  en: ['', 'High', 'Mid-high', 'Mid-low', 'Low'],
} as const;
const totals = standings(scores).objects() as {
  year: number;
  unit: string;
  node: string;
  group: keyof typeof groups;
}[];
const groupOf = (unit: string) =>
  groups[totals.find(t => t.year === yearOf(unit) && t.unit === unit && t.node === 'total')!.group];
const scoreOf = (unit: string, node: string) => scores.column(yearOf(unit), node)[scores.indexOf(unit)]!;

/** A target as it is asked of the library, and as it is typed on the page. */
interface Asked {
  readonly kind: string;
  readonly value: string;
  readonly others: Others;
  readonly target: Target;
}

function targetsOf(unit: string, seed: number): readonly Asked[] {
  const draw = random(seed);
  const whole = (from: number, to: number) => from + Math.floor(draw() * (to - from + 1));
  const { rank, of, score } = pointsNeeded(scores, methodology, { year: yearOf(unit), unit, target: { places: 0 } })!;
  const names = ['High', 'Mid-high', 'Mid-low'] as const;
  const makers: readonly (() => Omit<Asked, 'others'>)[] = [
    () => {
      const value = whole(1, of);
      return { kind: 'rank', value: String(value), target: { rank: value } };
    },
    () => {
      const value = whole(0, rank - 1);
      return { kind: 'places', value: String(value), target: { places: value } };
    },
    () => {
      const value = whole(1, Math.min(3, groupOf(unit)));
      return { kind: 'group', value: String(value), target: { group: names[value - 1]! } };
    },
    () => {
      const value = (score - 1 + draw() * 6).toFixed(whole(0, 4));
      return { kind: 'score', value: comma(value, draw), target: { score: Number(value) } };
    },
  ];
  return Array.from({ length: 60 }, (_, n) => ({
    ...makers[n % 4 === 1 && rank === 1 ? 0 : n % 4]!(),
    others: draw() < 0.5 ? 'held' : 'moving',
  }));
}

/** As people type: now with a comma, now with a point. */
function comma(text: string, draw: () => number): string {
  return draw() < 0.5 ? text.replace('.', ',') : text;
}

/** Sets the fields of the form for one target after another and reads what the page says each time. */
function answers(page: Page, asked: readonly Asked[]) {
  return page.evaluate(cases => {
    const form = document.querySelector('#target-form')!;
    const set = (name: string, value: string) => {
      const field = form.querySelector<HTMLInputElement>(`[data-field="${name}"]`)!;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const text = (slot: string) => form.querySelector<HTMLElement>(`[data-slot="${slot}"]`)!.textContent;
    return cases.map(({ kind, value, others }) => {
      set('kind', kind);
      set(kind, value);
      set('others', others);
      const rows = [...form.querySelectorAll<HTMLTableRowElement>('.shares tbody tr')];
      const shares = rows.map(row => [...row.cells].map(cell => cell.textContent.split(' ')[0]!));
      return { need: text('need'), rate: text('rate'), note: text('shares-note'), shares };
    });
  }, asked);
}

interface Raised {
  readonly part: number;
  readonly id: string;
  readonly points: number;
  readonly text: string;
}

/** Raises of some parts of a unit, most inside their scale and some beyond it. */
function raisesOf(unit: string, seed: number): readonly (readonly Raised[])[] {
  const draw = random(seed);
  return Array.from({ length: 50 }, () =>
    partsIn(yearOf(unit)).flatMap(({ id, lo, hi }, part) => {
      if (draw() > 0.15) return [];
      const then = lo - 0.2 + draw() * (hi - lo + 0.4);
      const points = (then - scoreOf(unit, id)).toFixed(1 + Math.floor(draw() * 4));
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
      for (const { part, text } of raises) {
        fields[part]!.value = text;
        fields[part]!.dispatchEvent(new Event('input', { bubbles: true }));
      }
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

/** First, second, last, some between, and one whose last total is not of the newest year. */
const older = scores.units.find(unit => yearOf(unit) < newest)!;
const units = [unitAt(1), unitAt(2), unitAt(scores.at(newest, 'total').of), '66', '01', '38', older];

describe.skipIf(executablePath === '')('the sums of a unit’s page on targets', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(executablePath);
  });
  afterAll(() => browser?.close());

  it.each(units.map((unit, i) => [slugOf(unit), unit, i] as const))(
    'are those of the library for any target, to the last digit: %s',
    async (_, unit, i) => {
      const lang: Lang = i % 2 === 0 ? 'vi' : 'en';
      const number = lang === 'vi' ? /\d+,\d{4}/g : /\d+\.\d{4}/g;
      const year = yearOf(unit);
      const weak = weakSpots(scores, methodology, { year, benchmark: 'q3' }).filter(
        withValues((row: { unit: string }) => row.unit === unit),
      );
      const asked = targetsOf(unit, i + 1);
      const said = await open(browser, unit, lang, page => answers(page, asked));
      asked.forEach(({ target, others }, n) => {
        const page = said[n]!;
        const found = pointsNeeded(scores, methodology, { year, unit, target, others })!;
        const { points, score, scoreNeeded, rank, of, rankThen } = found;
        const reached = points === 0;
        expect({ target, others, said: page.need.match(number) }).toEqual({
          target,
          others,
          said: reached ? [fixed(score, lang)] : [upward(scoreNeeded, lang), upward(points, lang)],
        });
        const ranks = [...page.need.matchAll(/(\d+)(?:\/| of )\d+/g)].map(([, place]) => Number(place));
        if (!reached || others === 'moving') expect({ target, rank: ranks.at(-1) }).toEqual({ target, rank: rankThen });

        const places = rank - (Number.isNaN(found.rankWanted) ? rankThen : found.rankWanted);
        const rate =
          places < 0 ? undefined : baseRate(scores, methodology, { rank, of, target: { places }, until: year });
        const [share, low, high] = rate ? [rate.share, rate.low, rate.high].map(x => `${(x * 100).toFixed(0)}%`) : [];
        const seen = rate && (rate.met === 0 ? [low, high] : [share, low, high]);
        expect({ places, rate: page.rate.replace(/tin cậy 95%|95% interval/, '').match(/\d+%/g) ?? undefined }).toEqual(
          {
            places,
            rate: seen,
          },
        );
        for (const count of rate ? [rate.starts, rank, ...(rate.met > 0 ? [rate.met] : [])] : [])
          expect(page.rate.match(/\d+/g)).toContain(String(count));

        const spread = sharesOf(scores, methodology, weak, { unit, points });
        expect(page.shares).toEqual(
          spread.parts.map(part => [
            part.node,
            fixed(part.score, lang),
            ...[part.points, part.scoreWanted, part.cap].map(x => upward(x, lang)),
          ]),
        );
        if (spread.left > 0 && spread.parts.length > 0)
          expect(page.note.match(number)).toEqual([fixed(spread.points, lang), upward(spread.left, lang)]);
      });
    },
  );

  it.each(units.map((unit, i) => [slugOf(unit), unit, i] as const))(
    'are those of the library for any scores raised: %s',
    async (_, unit, i) => {
      const lang: Lang = i % 2 === 0 ? 'en' : 'vi';
      const year = yearOf(unit);
      const moved = (from: string, to: string, end = to) => (from === to ? end : `${from} → ${end}`);
      const all = raisesOf(unit, 100 + i);
      const said = await open(browser, unit, lang, page => outcomes(page, all));
      all.forEach((raises, n) => {
        const page = said[n]!;
        const inside = raises.filter(({ id, points }) => {
          const { lo, hi } = nodeIn(methodology, id, year)!;
          const then = scoreOf(unit, id) + points;
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
            moved(groupNames[lang][groups[node.group]], groupNames[lang][groups[node.groupThen]]),
          ];
        };
        expect({ raises, total: page.total }).toEqual({ raises, total: line('total') ?? page.total });
        levelIn(methodology, 'axis', year).forEach(({ id }, at) => {
          const unmoved = page.axes[at]!.join().includes('→') ? 'moved without a raise' : page.axes[at];
          expect({ id, axis: page.axes[at] }).toEqual({ id, axis: line(id) ?? unmoved });
        });
        for (const { part, id } of inside) expect(page.parts[part]).toBe(line(id)![0]);
      });
    },
  );
});
