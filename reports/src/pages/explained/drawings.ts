import { type Drawing, type NiceScale, scalesOfOneWidth, type Waterfall, waterfalls } from '@papi/charts';
import type { Group } from '../../site/rows.js';
import { type FallRow, fallRows } from './fall-rows.js';
import type { MovedPair, Pair } from './pairs.js';

/** One pair's rows with their drawings: of the score, and of the rank. */
export interface Fall {
  readonly rows: readonly FallRow[];
  readonly points: readonly Drawing[];
  readonly places: readonly Drawing[];
  readonly pointScale: NiceScale;
  readonly rankScale: NiceScale;
}

/** The waterfalls of a page. */
export type Falls = (pair: MovedPair) => Fall;

const MOST_STEPS = 4;
const FEW_PLACES = 2;

/**
 * Draws all pairs of a unit that compare. Those of one series have scales of one width, so that bars compare from year to
 * year; another series may move far more.
 *
 * @param at group of the unit and series of the total in a year
 */
export function drawFalls(
  pairs: readonly Pair[],
  at: (year: number) => { readonly group: Group; readonly series: string },
): Falls {
  const moved = pairs.filter(pair => pair.kind === 'moved');
  const rows = moved.map(({ change }) => fallRows(change));
  const scores = moved.map(({ change }, i) => ({
    start: change.scoreFrom,
    parts: inner(rows[i]!).map(row => row.points),
    end: change.scoreTo,
  }));
  const ranks = moved.map(({ change }, i) => ({
    start: change.rankFrom,
    parts: inner(rows[i]!).map(row => (row.places === null ? null : -row.places)),
    end: change.rankTo,
  }));
  const series = moved.map(({ to }) => at(to).series);
  const pointScales = scalesBy(series, scores.map(levelsOf), 0);
  const rankScales = scalesBy(series, ranks.map(aroundIt), 1).map(risingDown);
  const group = moved.map(({ to }) => at(to).group);
  const drawn = waterfalls([
    ...scores.map((fall, i) => ({ ...fall, group: group[i]!, scale: plainScale(pointScales[i]!) })),
    ...ranks.map((fall, i) => ({ ...fall, group: group[i]!, scale: plainScale(rankScales[i]!) })),
  ]);
  const falls = new Map(
    moved.map((pair, i): [MovedPair, Fall] => [
      pair,
      {
        rows: rows[i]!,
        points: drawn[i]!,
        places: drawn[moved.length + i]!,
        pointScale: pointScales[i]!,
        rankScale: rankScales[i]!,
      },
    ]),
  );
  return pair => falls.get(pair)!;
}

/** A scale for each set of levels, of one width within a series. */
function scalesBy(series: readonly string[], sets: readonly (readonly number[])[], least: number): NiceScale[] {
  const scales: NiceScale[] = new Array(sets.length);
  for (const each of new Set(series)) {
    const places = sets.flatMap((_, i) => (series[i] === each ? [i] : []));
    const made = scalesOfOneWidth(
      places.map(i => sets[i]!),
      MOST_STEPS,
      least,
    );
    places.forEach((i, k) => {
      scales[i] = made[k]!;
    });
  }
  return scales;
}

const inner = (rows: readonly FallRow[]) => rows.slice(1, -1);

/** Every level the figure passes. */
function levelsOf({ start, parts }: Pick<Waterfall, 'start' | 'parts'>): readonly number[] {
  const levels = [start];
  for (const change of parts) levels.push(levels.at(-1)! + (change ?? 0));
  return levels;
}

/** All rows of a page have their grid at the same places, so the style sheet draws it: it would be half of the markup. */
const plainScale = ({ domain }: NiceScale) => ({ domain, ticks: [] });

/** The levels of a rank with some places about it: a fraction of a place should not fill the width. */
function aroundIt(fall: Pick<Waterfall, 'start' | 'parts'>): readonly number[] {
  return [...levelsOf(fall), fall.start - FEW_PLACES, fall.start + FEW_PLACES];
}

/** A scale of ranks has its first place at the right. */
function risingDown({ domain: [low, high], ticks, decimals }: NiceScale): NiceScale {
  return { domain: [high, low], ticks: [...ticks].reverse(), decimals };
}
