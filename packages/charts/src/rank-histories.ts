import type { Drawing, Group, Span } from './drawing.js';
import { engrave, ground, type Part, placed, stretched, toned } from './engrave.js';
import { TENTHS } from './grain.js';
import { grounds } from './grounds.js';
import { runs } from './runs.js';
import { plate, type Row } from './scene.js';
import { rankHistoriesSpec } from './specs/rank-histories.js';
import { allYears, breaks, yearScale } from './years.js';

/** One unit's place among the units ranked in a year. */
export interface RankPoint {
  readonly year: number;
  readonly rank: number;
  /** Units ranked that year: the places below, which nobody could hold, are shaded (class `void`). */
  readonly of: number;
  readonly group: Group;
}

export interface RankPanel {
  /** A year without a rank is absent. */
  readonly points: readonly RankPoint[];
  /** No line crosses from one series to the next. */
  readonly series: readonly Span[];
  /** First and last year of the x axis. */
  readonly years: readonly [first: number, last: number];
  /** The year shown by a bigger dot and bold numbers; null for none. */
  readonly edition: number | null;
  /** The last rank there can be: units in the geography. */
  readonly most: number;
  /** Px, 236 by default. */
  readonly height?: number;
}

type Data = 'ticks' | 'voids' | 'breaks' | 'lines' | 'points' | 'labels';

const HEIGHT = 236;
const print = plate<Data, 'tall'>(rankHistoriesSpec);
const parts = (height: number): Part[] => [
  stretched(height, TENTHS, 'void', ground('grid'), ground('brk'), 'ownl'),
  placed(toned('now'), ground('yl'), toned('rl'), { ...ground('xl'), toned: true }),
];

/**
 * The rank by year, first place on top: a line broken at every new series and missing year, dots filled by the group
 * of their year, the rank above each dot (below where the line dips), short years at the foot.
 *
 * @returns one drawing a panel, in order
 * @throws RangeError where a rank is not finite
 */
export function rankHistories(panels: readonly RankPanel[]): Drawing[] {
  const heights = [...new Set(panels.map(panel => panel.height ?? HEIGHT))];
  const drawings: Drawing[] = new Array(panels.length);
  for (const height of heights) {
    const places = panels.flatMap((panel, place) => ((panel.height ?? HEIGHT) === height ? [place] : []));
    const batch = places.map(place => panels[place] as RankPanel);
    const shared = grounds(batch, ({ series, years, edition, most }) => [series, years[0], years[1], edition, most]);
    const scene = print(rankRows(batch, shared.first), { tall: height });
    const bodies = engrave(scene, batch.length, parts(height), shared.of);
    places.forEach((place, i) => {
      drawings[place] = { height, body: bodies[i] ?? '' };
    });
  }
  return drawings;
}

/** Rows of the spec: the frame's, numbered by ground, and each panel's own, numbered by panel. */
function rankRows(panels: readonly RankPanel[], grounds: readonly RankPanel[]): Record<Data, Row[]> {
  const rows: Record<Data, Row[]> = { ticks: [], voids: [], breaks: [], lines: [], points: [], labels: [] };
  grounds.forEach((frame, panel) => {
    const x = yearScale(frame.years);
    for (const rank of rankTicks(frame.most)) rows.ticks.push({ panel, rank, level: levelOf(rank, frame) });
    for (const year of breaks(frame.series, frame.years)) rows.breaks.push({ panel, at: x.at(year) - x.half });
    for (const { year, text, class: name } of allYears(frame.years, frame.edition)) {
      rows.labels.push({ panel, at: x.at(year), text, class: name });
    }
  });
  panels.forEach((history, panel) => {
    addOwn(rows, history, panel);
  });
  return rows;
}

/** From 0, first place, to 1, the last there can be. */
const levelOf = (rank: number, { most }: RankPanel) => (most === 1 ? 0.5 : (rank - 1) / (most - 1));

function addOwn(rows: Record<Data, Row[]>, history: RankPanel, panel: number): void {
  const x = yearScale(history.years);
  const level = (rank: number) => levelOf(rank, history);
  const { joined } = runs(history.points, history.series);
  for (const [from, to] of joined) {
    rows.lines.push({ panel, from: x.at(from.year), to: x.at(to.year), high: level(from.rank), low: level(to.rank) });
  }
  for (const point of history.points) {
    const at = x.at(point.year);
    const edition = point.year === history.edition;
    if (point.of < history.most) {
      const [high, low] = [level(point.of + 0.5), level(history.most + 0.5)];
      rows.voids.push({ panel, from: at - x.half, to: at + x.half, high, low });
    }
    rows.points.push({
      panel,
      at,
      level: level(point.rank),
      rank: point.rank,
      group: point.group,
      edition,
      weight: edition ? 'b' : '',
      below: dips(point, joined),
    });
  }
}

/** First place, quarters and last place. */
function rankTicks(most: number): number[] {
  const quarters = [1, 2, 3].map(k => Math.round((most * k) / 4));
  return [...new Set([1, ...quarters, most])].filter(rank => rank >= 1);
}

/** A number above the dot would lie in the angle of two lines that come from above: it goes below. */
function dips(point: RankPoint, joined: readonly (readonly [RankPoint, RankPoint])[]): boolean {
  const near = joined.flatMap(([from, to]) => (from === point ? [to] : to === point ? [from] : []));
  return near.length > 0 && near.every(other => other.rank < point.rank);
}
