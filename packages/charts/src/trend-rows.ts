import { runs } from './runs.js';
import type { Row } from './scene.js';
import type { TrendPanel, TrendPoint, YearBand } from './trends.js';
import { allYears, breaks, someYears, yearScale } from './years.js';

/** The datasets of the trend spec. */
export interface TrendRows {
  readonly ranges: readonly Row[];
  readonly halves: readonly Row[];
  readonly ticks: readonly Row[];
  readonly breaks: readonly Row[];
  readonly medians: readonly Row[];
  readonly whiskers: readonly Row[];
  readonly lines: readonly Row[];
  readonly dots: readonly Row[];
  readonly editions: readonly Row[];
  readonly labels: readonly Row[];
}

/** How far, of the years' width, the band of the first and last year may reach beyond their middles: the panel's room. */
const ROOM = { left: 0.17, right: 0.09 } as const;
/** A year that stands alone shows the median as a dash this much of a year wide. */
const DASH = 0.7;
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10];
const MOST_STEPS = 4;

/**
 * All panels as rows of the spec: the country's, numbered by ground, and each panel's own, numbered by panel.
 *
 * @param grounds one panel for each ground
 */
export function trendRows(
  panels: readonly TrendPanel[],
  grounds: readonly TrendPanel[],
): Record<keyof TrendRows, Row[]> {
  const rows: Record<keyof TrendRows, Row[]> = {
    ranges: [],
    halves: [],
    ticks: [],
    breaks: [],
    medians: [],
    whiskers: [],
    lines: [],
    dots: [],
    editions: [],
    labels: [],
  };
  grounds.forEach((ground, i) => {
    addFrame(rows, ground, i);
    addCountry(rows, ground, i);
  });
  panels.forEach((panel, i) => {
    addOwn(rows, panel, i);
  });
  return rows;
}

function addFrame(rows: Record<keyof TrendRows, Row[]>, panel: TrendPanel, i: number): void {
  const x = yearScale(panel.years);
  for (const value of gridValues(panel)) rows.ticks.push({ panel: i, level: levelOf(value, panel) });
  for (const year of breaks(panel.series, panel.years)) rows.breaks.push({ panel: i, at: x.at(year) - x.half });
  const labels = panel.everyYear === true ? allYears : someYears;
  for (const label of labels(panel.years, panel.edition)) {
    rows.labels.push({ panel: i, at: x.at(label.year), text: label.text, class: label.class });
  }
}

/** Values of the grid lines within the panel, from the lowest up. */
export function gridValues(panel: TrendPanel): number[] {
  const step = panel.step ?? STEPS.find(each => panel.span / each <= MOST_STEPS) ?? panel.span / MOST_STEPS;
  const slack = step * 1e-6;
  const values: number[] = [];
  for (let k = Math.ceil((panel.lo - slack) / step); k * step <= panel.lo + panel.span + slack; k++) {
    values.push(Number((k * step).toFixed(6)));
  }
  return values;
}

const levelOf = (score: number, { lo, span }: TrendPanel) => (score - lo) / span;
const clamp = (level: number) => Math.min(1, Math.max(0, level));

function addCountry(rows: Record<keyof TrendRows, Row[]>, panel: TrendPanel, i: number): void {
  const x = yearScale(panel.years);
  const cut = (score: number) => clamp(levelOf(score, panel));
  for (const { year, q1, q3, min, max } of panel.bands) {
    const from = Math.max(x.at(year) - x.half, -ROOM.left);
    const to = Math.min(x.at(year) + x.half, 1 + ROOM.right);
    if (min !== undefined && max !== undefined) rows.ranges.push({ panel: i, from, to, low: cut(min), high: cut(max) });
    rows.halves.push({ panel: i, from, to, low: cut(q1), high: cut(q3) });
  }
  const { joined, alone } = runs(panel.bands, panel.series);
  const median = (band: YearBand) => levelOf(band.median, panel);
  for (const [from, to] of joined) {
    rows.medians.push({ panel: i, from: x.at(from.year), to: x.at(to.year), low: median(from), high: median(to) });
  }
  for (const band of alone) {
    const reach = x.half * DASH;
    const at = x.at(band.year);
    rows.medians.push({ panel: i, from: at - reach, to: at + reach, low: median(band), high: median(band) });
  }
}

function addOwn(rows: Record<keyof TrendRows, Row[]>, panel: TrendPanel, i: number): void {
  const x = yearScale(panel.years);
  const { joined, alone } = runs(panel.own, panel.series);
  const level = (point: TrendPoint) => levelOf(point.score, panel);
  for (const [from, to] of joined) {
    rows.lines.push({ panel: i, from: x.at(from.year), to: x.at(to.year), low: level(from), high: level(to) });
  }
  const cut = (score: number) => clamp(levelOf(score, panel));
  for (const { year, low, high } of panel.own) {
    if (low == null || high == null) continue;
    rows.whiskers.push({ panel: i, at: x.at(year), low: cut(low), high: cut(high) });
  }
  for (const point of panel.own) {
    if (point.year === panel.edition) continue;
    rows.dots.push({ panel: i, at: x.at(point.year), level: level(point), alone: alone.includes(point) });
  }
  const own = panel.own.find(point => point.year === panel.edition);
  const country = panel.bands.find(band => band.year === panel.edition);
  if (own !== undefined) {
    rows.editions.push({ panel: i, at: x.at(own.year), level: level(own), group: own.group });
  } else if (panel.own.length === 0 && country !== undefined) {
    const median = levelOf(country.median, panel);
    rows.editions.push({ panel: i, at: x.at(country.year), level: median, group: 0 });
  }
}
