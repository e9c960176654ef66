import {
  bars,
  type Drawing,
  type NiceScale,
  profileRows,
  type RankPanel,
  rankHistories,
  type StripDrawing,
  strips,
  type TrendDrawing,
  trends,
} from '@papi/charts';
import type { Unit } from '@papi/methodology';
import type { Model } from '../../site/model.js';
import { axisScale, profileRow } from './axis-scale.js';
import { drawPairs, type PairDrawing } from './pairs.js';
import { placesOf } from './places.js';
import { trendPanels } from './trend-panels.js';
import type { UnitYear } from './unit-year.js';

/** The drawings of one page. All pages of a unit are drawn together: a chart is compiled once and fed many panels. */
export interface UnitDrawings {
  readonly strip: StripDrawing;
  readonly scale: NiceScale;
  /** One a row of the axes. */
  readonly axes: readonly Drawing[];
  /** One a weak spot shown. */
  readonly gaps: readonly Drawing[];
  /** One a row of the split of the rank move; empty where there is none. */
  readonly places: readonly Drawing[];
  /** One an axis; none on pages of older years. */
  readonly trends: readonly TrendDrawing[];
  /** Points from foot to head of each trend panel. */
  readonly trendSpan: number;
  /** Null on pages of older years. */
  readonly ranks: Drawing | null;
  /** One a comparison of two parts of the unit that can be shown. */
  readonly pairs: readonly PairDrawing[];
}

export function drawUnit(model: Model, unit: Unit, years: readonly UnitYear[]): (at: UnitYear) => UnitDrawings {
  const scale = axisScale(model);
  const strip = perYear(years, at => [stripOf(at)], strips);
  const axes = perYear(
    years,
    at => at.axes.flatMap(axis => profileRow(axis)),
    rows => profileRows(rows, scale),
  );
  const gaps = perYear(years, at => shares(at.shown.map(w => w.leverage)), drawShares);
  const places = perYear(years, at => shares(placesOf(at).map(row => Math.abs(row.places))), drawShares);
  const panels = trendPanels(model, unit);
  const trend = perYear(years, at => (at.current && !model.single ? panels(at.year) : []), trends);
  const ranks = perYear(years, at => (at.current && !model.single ? [rankPanel(at)] : []), rankHistories);
  const pairs = drawPairs(model, unit, years);
  return at => ({
    strip: strip(at)[0]!,
    scale,
    axes: axes(at),
    gaps: gaps(at),
    places: places(at),
    trends: trend(at),
    trendSpan: panels(at.year)[0]?.span ?? 0,
    ranks: ranks(at)[0] ?? null,
    pairs: pairs(at),
  });
}

/** Draws the rows of every year in one go and deals them out again. */
function perYear<Row, Out>(
  years: readonly UnitYear[],
  rowsOf: (at: UnitYear) => readonly Row[],
  draw: (rows: readonly Row[]) => readonly Out[],
): (at: UnitYear) => readonly Out[] {
  const rows = years.map(rowsOf);
  const drawn = draw(rows.flat());
  const starts = new Map<UnitYear, readonly [number, number]>();
  let start = 0;
  years.forEach((at, i) => {
    starts.set(at, [start, start + rows[i]!.length]);
    start += rows[i]!.length;
  });
  return at => drawn.slice(...(starts.get(at) ?? [0, 0]));
}

/** Bars of one table share a scale: the longest fills its cell. */
function shares(values: readonly number[]): readonly { readonly value: number }[] {
  const most = Math.max(...values, 1e-9);
  return values.map(value => ({ value: value / most }));
}

const drawShares = (rows: readonly { readonly value: number }[]) => bars(rows, { max: 1 });

function stripOf({ model, year, root, spread, stand }: UnitYear) {
  return {
    scores: model.ranking(year, root.id).map(r => r.standing.score),
    own: stand?.score ?? null,
    cuts: [spread.q1, spread.median, spread.q3] as const,
    min: spread.min,
    max: spread.max,
  };
}

function rankPanel({ model, unit, year }: UnitYear): RankPanel {
  const { years, newest } = model;
  return {
    points: years.flatMap(y => {
      const s = model.standing(y, unit.code, model.root(y).id);
      return s ? [{ year: y, rank: s.rank, of: s.of, group: s.group }] : [];
    }),
    series: model.allSeries(model.root(newest).id),
    years: [years[0]!, newest],
    edition: year,
    most: model.units.length,
  };
}
