interface CompareScale {
  readonly lo: number;
  readonly hi: number;
  readonly ticks: readonly number[];
}

interface CompareLine {
  readonly class: string;
  /** Letter at its end; empty for none. */
  readonly letter: string;
  /** A value a year, null where there is none. */
  readonly values: readonly (number | null)[];
}

interface ComparePanel {
  readonly years: readonly number[];
  /** The years that compare, as first and last. */
  readonly series: readonly (readonly [from: number, to: number])[];
  readonly lines: readonly CompareLine[];
  readonly lo: number;
  readonly hi: number;
  /** The chosen year. */
  readonly year: number;
  readonly title: string;
}

/** Drawings of the compare page: rows of dots and panels of lines. Every figure stands as text beside them too. */
const compareDraw = (() => {
  const { svg, tick } = scriptDom;
  type Column = import('./compare-data.js').CompareColumn;

  const lane = 24;
  const percent = (x: number): string => `${Math.round(x * 1e4) / 100}%`;

  /** A scale over some values: ends and ticks at multiples of 1, 2 or 5 and their tenths. */
  const scaleOf = (lo: number, hi: number, most: number): CompareScale => {
    const rough = (hi - lo || 1) / most;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map(m => m * power).find(s => s >= rough - 1e-9) ?? rough;
    const first = Math.floor(lo / step + 1e-9);
    const last = Math.ceil(hi / step - 1e-9);
    const ticks = Array.from({ length: last - first + 1 }, (_, i) => Math.round((first + i) * step * 1e6) / 1e6);
    return { lo: ticks[0]!, hi: ticks.at(-1)!, ticks };
  };

  const across = ({ lo, hi }: CompareScale, x: number): string => percent(0.03 + (0.94 * (x - lo)) / (hi - lo));

  /** The labels of a scale, for the head of a list of rows. */
  const labels = (scale: CompareScale): SVGElement =>
    svg(
      'svg',
      { class: 'sc', width: '100%', height: 18, 'aria-hidden': 'true' },
      ...scale.ticks.map(at => svg('text', { class: 'mid', x: across(scale, at), y: 13 }, tick(at))),
    );

  /** One node in one year: a lane a unit with its letter in a dot, on the middle half and the median of all. */
  const dots = (column: Column, units: readonly number[], scale: CompareScale): SVGElement => {
    const height = lane * units.length + 8;
    const [, q1, median, q3] = column.spread;
    const at = (x: number) => across(scale, x);
    const width = (0.94 * (q3 - q1)) / (scale.hi - scale.lo);
    const marks = units.flatMap((unit, i) => {
      const score = column.score[unit];
      if (score === null || score === undefined) return [];
      const y = lane * (i + 0.5) + 4;
      return [
        svg('circle', { class: `now f${column.group[unit]}`, cx: at(score), cy: y, r: 9 }),
        svg('text', { class: `mid on${column.group[unit]}`, x: at(score), y: y + 4 }, 'ABCD'[i]!),
      ];
    });
    return svg(
      'svg',
      { class: 'row', width: '100%', height, 'aria-hidden': 'true' },
      ...scale.ticks.map(x => svg('line', { class: 'grid', x1: at(x), x2: at(x), y1: 0, y2: height })),
      svg('rect', { class: 'half', x: at(q1), width: percent(width), y: 4, height: height - 8 }),
      svg('line', { class: 'med', x1: at(median), x2: at(median), y1: 0, y2: height }),
      ...marks,
    );
  };

  const panelHeight = 132;

  /** Lines over the years, broken at every new series. */
  const panel = ({ years, series, lines, lo, hi, year, title }: ComparePanel): SVGElement => {
    const first = years[0]!;
    const span = years.at(-1)! - first || 1;
    const x = (at: number) => percent(0.12 + (0.79 * (at - first)) / span);
    const y = (value: number) => Math.round((108 - (96 * (value - lo)) / (hi - lo)) * 10) / 10;
    const { ticks } = scaleOf(lo, hi, 3);
    const seriesOf = (at: number) => series.findIndex(([from, to]) => from <= at && at <= to);

    const grid = ticks
      .filter(t => t >= lo && t <= hi)
      .flatMap(t => [
        svg('line', { class: 'grid', x1: '12%', x2: '91%', y1: y(t), y2: y(t) }),
        svg('text', { class: 'end', x: '10%', y: y(t) + 4 }, tick(t)),
      ]);
    const breaks = series
      .filter(([from]) => from > first)
      .map(([from]) => svg('line', { class: 'brk', x1: x(from - 0.5), x2: x(from - 0.5), y1: 8, y2: 112 }));
    const ends = [first, years.at(-1)!].map((at, i) =>
      svg('text', { class: i === 0 ? '' : 'end', x: x(at), y: 128 }, String(at)),
    );
    const drawn = lines.flatMap(line => strokes(line, years, seriesOf, x, y));
    const marks = lines.flatMap(({ class: name, letter, values }) => {
      const value = values[years.indexOf(year)];
      return letter && value != null
        ? [svg('circle', { class: `${name} dot`, cx: x(year), cy: y(value), r: 3.5 })]
        : [];
    });
    return svg(
      'svg',
      { class: 'trend', width: '100%', height: panelHeight, role: 'img', 'aria-label': title },
      ...grid,
      ...breaks,
      ...drawn,
      ...marks,
      ...letters(lines, y),
      ...ends,
    );
  };

  /** The pieces of one line: a stroke between neighbouring years of one series, a dot for a year that stands alone. */
  const strokes = (
    { class: name, values }: CompareLine,
    years: readonly number[],
    seriesOf: (year: number) => number,
    x: (year: number) => string,
    y: (value: number) => number,
  ): SVGElement[] => {
    const joined = (i: number): boolean =>
      values[i] != null && values[i + 1] != null && seriesOf(years[i]!) === seriesOf(years[i + 1]!);
    return years.flatMap((year, i) => {
      const value = values[i];
      if (value == null) return [];
      const next = values[i + 1];
      if (next != null && joined(i)) {
        return [svg('line', { class: name, x1: x(year), y1: y(value), x2: x(years[i + 1]!), y2: y(next) })];
      }
      return i > 0 && joined(i - 1) ? [] : [svg('circle', { class: `${name} dot`, cx: x(year), cy: y(value), r: 2.5 })];
    });
  };

  /** Letters at the ends of the lines, moved apart where they would cover one another. */
  const letters = (lines: readonly CompareLine[], y: (value: number) => number): SVGElement[] => {
    const placed = lines
      .flatMap(({ letter, values }) => {
        const last = values.findLast(value => value != null);
        return letter && last != null ? [{ letter, at: y(last) + 4 }] : [];
      })
      .sort((a, b) => a.at - b.at);
    for (const [i, mark] of placed.entries()) if (i > 0) mark.at = Math.max(mark.at, placed[i - 1]!.at + 12);
    return placed.map(({ letter, at }) => svg('text', { class: 'b', x: '94%', y: at }, letter));
  };

  return { scaleOf, labels, dots, panel };
})();
