import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TrendPanel, tickLabels, trends } from './trends.js';

const years = Array.from({ length: 14 }, (_, i) => 2011 + i);
const panel: TrendPanel = {
  lo: 4,
  span: 3,
  years: [2011, 2024],
  bands: years.map(year => ({ year, q1: 5, median: 5.5, q3: 6 })),
  own: years.map(year => ({ year, score: 4 + (year % 3), group: 2 })),
  series: [
    { from: 2011, to: 2015 },
    { from: 2016, to: 2017 },
    { from: 2018, to: 2018 },
    { from: 2019, to: 2024 },
  ],
  edition: 2023,
};
const one = (over: Partial<TrendPanel> = {}) => trends([{ ...panel, ...over }])[0]!;
const layer = (text: string, name: string) => new RegExp(`<path class="${name}" d="([^"]*)"`).exec(text)?.[1] ?? '';
/** An outline goes once along the top and once along the foot of each of its boxes. */
const boxes = (text: string, name: string) => (layer(text, name).match(/h/g)?.length ?? 0) / 2;

/** Strokes of a path as [first year, last year], read back from its x in tenths of a percent. */
function strokes(d: string): [number, number][] {
  return d
    .split('M')
    .slice(1)
    .map(stroke => {
      const values = stroke.match(/[a-z]|-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
      let x = Number(values[0]);
      const from = x;
      let command = '';
      for (let k = 2; k < values.length; k++) {
        const value = values[k] ?? '';
        if (/[a-z]/.test(value)) command = value;
        else if (command === 'h') x += Number(value);
        else if (command === 'l') {
          x += Number(value);
          k++;
        }
      }
      const year = (at: number) => 2011 + ((at - 140) / 810) * 13;
      return [year(from), year(x)];
    });
}

describe('trends', () => {
  it('draws an upright whisker at a year whose interval is known, cut at the ends of the panel', () => {
    const own = [
      { year: 2023, score: 5, group: 2, low: 4.5, high: 99 },
      { year: 2024, score: 5, group: 2, low: null, high: 6 },
    ] as const;
    const [, x, y, up] = /^M(\S+?)[ ,](\S+?)v(\S+)$/.exec(layer(one({ own }).body, 'tci')) ?? [];
    expect(layer(one({ own }).body, 'tci').match(/M/g)).toHaveLength(1);
    expect(Number(x)).toBeGreaterThan(800);
    // From half a point above the foot (a sixth of the panel) to its head, at 16 px or 160 steps.
    expect(Number(y) + Number(up)).toBe(160);
    expect(one().body).not.toContain('tci');
  });

  it('draws a box a year for the middle half, and one for lowest to highest where given', () => {
    expect(boxes(one().body, 'half')).toBe(14);
    expect(one().body).not.toContain('rng');
    const ranged = one({ bands: panel.bands.map(band => ({ ...band, min: 4.5, max: 6.5 })) });
    expect(boxes(ranged.body, 'rng')).toBe(14);
  });

  it('places scores by the panel: foot at lo, head at lo and span', () => {
    expect(layer(one({ bands: [{ year: 2011, q1: 4, median: 5, q3: 7 }] }).body, 'half')).toBe('M109 160h62v900h-62z');
  });

  it('breaks both lines at every new series', () => {
    const { body } = one();
    for (const name of ['medl', 'ownl']) {
      const whole = strokes(layer(body, name)).map(([from, to]) => [Math.round(from), Math.round(to)]);
      expect(whole).toContainEqual([2011, 2015]);
      expect(whole).toContainEqual([2016, 2017]);
      expect(whole).toContainEqual([2019, 2024]);
    }
  });

  it('no line of any panel reaches from one series into the next', () => {
    const score = fc.double({ min: 1, max: 10, noNaN: true });
    const shape = fc.record({
      measured: fc.subarray(years, { minLength: 1 }),
      cuts: fc.subarray(years.slice(1)),
      scores: fc.array(score, { minLength: 14, maxLength: 14 }),
    });
    fc.assert(
      fc.property(shape, ({ measured, cuts, scores }) => {
        const starts = [2011, ...cuts];
        const series = starts.map((from, i) => ({ from, to: (starts[i + 1] ?? 2025) - 1 }));
        const own = measured.map((year, i) => ({ year, score: scores[i] ?? 5, group: 1 as const }));
        const bands = measured.map((year, i) => ({ year, q1: 5, median: scores[i] ?? 5, q3: 6 }));
        const { body } = one({ series, own, bands });
        for (const name of ['medl', 'ownl']) {
          for (const [from, to] of strokes(layer(body, name))) {
            const within = series.some(span => span.from - 0.5 < from && to < span.to + 0.5);
            expect(within, `${name} from ${from} to ${to}`).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('sets a dotted rule half a year before each series but the first', () => {
    expect(layer(one().body, 'brk')).toBe('M420 120v940M545 120v940M607 120v940');
  });

  it('shows a single year as a dash for the median and a bigger dot for the unit', () => {
    const { body } = one();
    expect(strokes(layer(body, 'medl')).filter(([from, to]) => to - from < 0.9)).toEqual([
      [expect.closeTo(2017.65, 1), expect.closeTo(2018.35, 1)],
    ]);
    expect(layer(body, 'pt').match(/M/g)).toHaveLength(1);
    expect(layer(body, 'pts').match(/M/g)).toHaveLength(12);
  });

  it('draws nothing for a year not measured', () => {
    const bands = panel.bands.filter(band => band.year !== 2013);
    const own = panel.own.filter(point => point.year !== 2013);
    const { body } = one({ bands, own });
    expect(boxes(body, 'half')).toBe(13);
    const [first, second] = strokes(layer(body, 'ownl')).map(([from, to]) => [Math.round(from), Math.round(to)]);
    expect([first, second]).toEqual([
      [2011, 2012],
      [2014, 2015],
    ]);
  });

  it('fills the edition by group, and leaves it out where the unit has no score then', () => {
    expect(one().body).toMatch(/<circle class="now f2" cx="[\d.]+%" cy="[\d.]+" r="5"\/>/);
    expect(one({ edition: null }).body).not.toContain('circle');
    expect(one({ own: panel.own.filter(point => point.year !== 2023) }).body).not.toContain('circle');
  });

  it('a panel of the country alone bears the dot on the median', () => {
    const { body } = one({ own: [] });
    expect(body).not.toMatch(/ownl|pts/);
    expect(body).toContain('<circle class="now f0" cx="88.77%" cy="61" r="5"/>');
  });

  it('labels a few years, the edition in bold; or every year of a wide panel', () => {
    const labels = (text: string) => [...text.matchAll(/<text class="xl([^"]*)"[^>]*>([^<]*)/g)].map(m => m[2]! + m[1]);
    expect(labels(one().body)).toEqual(['2011', '’16', '’23 b']);
    expect(labels(one({ everyYear: true }).body)).toHaveLength(14);
  });

  it('gives the grid for numbers in any language', () => {
    expect(one().ticks).toEqual([
      { value: 4, y: 106 },
      { value: 5, y: 76 },
      { value: 6, y: 46 },
      { value: 7, y: 16 },
    ]);
    expect(tickLabels(one().ticks.slice(0, 1), value => `${value},0`)).toBe('<text class="yl" y="103">4,0</text>');
  });

  it.each([
    [4, 3, [4, 5, 6, 7]],
    [1, 1.5, [1, 1.5, 2, 2.5]],
    [0.25, 2.25, [1, 2]],
    [30, 20, [30, 35, 40, 45, 50]],
    [0.3, 0.4, [0.3, 0.4, 0.5, 0.6, 0.7]],
  ])('from %d over %d points the grid is %o', (lo, span, values) => {
    expect(one({ lo, span }).ticks.map(tick => tick.value)).toEqual(values);
  });

  it('takes another step', () => {
    expect(one({ step: 1.5 }).ticks.map(tick => tick.value)).toEqual([4.5, 6]);
  });

  it('cuts bands at the ends of the panel, not lines', () => {
    const { body } = one({ bands: [{ year: 2011, q1: 2, median: 3, q3: 9 }], own: [] });
    expect(layer(body, 'half')).toBe('M109 160h62v900h-62z');
    expect(layer(body, 'medl')).toMatch(/^M\d+ 1360h/);
  });

  it('draws panels of several heights in one call', () => {
    const [low, tall, again] = trends([panel, { ...panel, height: 220 }, panel]);
    expect([low?.height, tall?.height]).toEqual([126, 220]);
    expect(tall?.body).toContain('viewBox="0 0 1000 2200"');
    expect(again).toEqual(low);
    expect(tall).toEqual(one({ height: 220 }));
  });

  it('panels on one ground are drawn as if they had one each', () => {
    const other: TrendPanel = { ...panel, own: panel.own.map(point => ({ ...point, score: 5, group: 4 })) };
    const apart = [panel, other].map(each => trends([{ ...each, bands: [...each.bands] }])[0]);
    expect(trends([panel, other])).toEqual(apart);
  });

  it('refuses a score that is not a number', () => {
    expect(() => one({ own: [{ year: 2011, score: Number.NaN, group: 1 }] })).toThrow(RangeError);
  });
});
