import { type ColumnTable, table } from 'arquero';
import { type Panel, panelOf } from './panel.js';
import type { PanelColumn } from './panel-column.js';
import { groupOf } from './quartiles.js';
import { type RankSetsOptions, setsOf } from './rank-sets/rank-sets.js';
import { percentileOf } from './ranks.js';
import { scoreKeys } from './score-keys.js';
import type { Group } from './words.js';

/** Which ranks get a confidence set, and how. */
export interface StandingSets extends Omit<RankSetsOptions, 'year' | 'nodes'> {
  /** Those of these years and nodes; all by default. A node of 60 units takes some tenths of a second. */
  readonly years?: readonly number[];
  readonly nodes?: readonly string[];
}

/**
 * Where every score stands in its year and node.
 *
 * `rank` = 1 + the units with a strictly higher unrounded score, so ties share the best rank; `of` = the units with a
 * score; `percentile` = the share (0-1) of the other scored units that are strictly lower, ties half; `group` by the
 * quartiles (see `groupOf`). `rankLow` and `rankHigh` are the best and the worst rank that the errors leave possible (see
 * `rankSets`) where `sets` asks for them, and NaN elsewhere and where a score has no error.
 *
 * @returns columns `year`, `unit`, `node`, `score`, `se`, `n`, `rank`, `of`, `group`, `rankLow`, `rankHigh`,
 *   `percentile`, by year, node, unit
 * @example standings(scores).filter(d => d.year === 2024 && d.node === 'total' && d.rank <= 3)
 * @example standings(scores, { sets: { years: [2024], nodes: ['total'] } }) // with ranges of ranks
 */
export function standings(
  scores: ColumnTable | Panel,
  { sets }: { readonly sets?: StandingSets | undefined } = {},
): ColumnTable {
  const panel = panelOf(scores);
  const keys = scoreKeys(panel, panel.columns);
  const rows = keys.unit.length;
  const places: Places = {
    rank: new Int32Array(rows),
    of: new Int32Array(rows),
    group: new Array<Group>(rows),
    percentile: new Float64Array(rows),
  };
  let row = 0;
  for (const column of panel.columns) {
    // What a column makes when first asked for is made here, so that the loop over its scores stays small.
    const { scored, scores, sorted, ranks, quartiles } = column;
    places.of.fill(scored.length, row, row + scored.length);
    addPlaces(places, row, { scored, scores, sorted, ranks, quartiles });
    row += scored.length;
  }

  const unknown = new Float64Array(rows).fill(Number.NaN);
  const ranges = sets && rangesOf(panel, sets, rows);
  return table({
    ...keys,
    se: beside(panel, column => column.errors) ?? unknown,
    n: beside(panel, column => column.counts) ?? unknown,
    rank: places.rank,
    of: places.of,
    group: places.group,
    rankLow: ranges?.low ?? unknown,
    rankHigh: ranges?.high ?? unknown,
    percentile: places.percentile,
  });
}

interface Places {
  readonly rank: Int32Array;
  readonly of: Int32Array;
  readonly group: Group[];
  readonly percentile: Float64Array;
}

type Column = Pick<PanelColumn, 'scored' | 'scores' | 'sorted' | 'ranks' | 'quartiles'>;

/** Writes where the scores of a column stand, from `row` on. */
function addPlaces({ rank, group, percentile }: Places, row: number, column: Column): void {
  const { scored, scores, sorted, ranks, quartiles } = column;
  for (let i = 0; i < scored.length; i++) {
    const u = scored[i]!;
    rank[row + i] = ranks[u]!;
    group[row + i] = groupOf(scores[u]!, quartiles);
    percentile[row + i] = percentileOf(ranks[u]!, sorted);
  }
}

/** The ends of the confidence sets of ranks, row by row. */
function rangesOf(panel: Panel, sets: StandingSets, rows: number) {
  const low = new Float64Array(rows).fill(Number.NaN);
  const high = low.slice();
  let row = 0;
  for (const column of panel.columns) {
    const asked = (sets.years?.includes(column.year) ?? true) && (sets.nodes?.includes(column.node) ?? true);
    const found = asked ? setsOf(panel, column, sets) : undefined;
    column.scored.forEach((u, i) => {
      if (found && column.errors[u]! > 0) {
        low[row + i] = found.low[i]!;
        high[row + i] = found.high[i]!;
      }
    });
    row += column.of;
  }
  return { low, high };
}

/** What is known beside each score, row by row; undefined where nothing is. */
function beside(panel: Panel, values: (column: PanelColumn) => Float64Array): Float64Array | undefined {
  if (panel.columns.every(column => values(column) === panel.unknown)) return undefined;
  return Float64Array.from(panel.columns.flatMap(column => column.scored.map(u => values(column)[u]!)));
}
