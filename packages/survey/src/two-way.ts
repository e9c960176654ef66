import type { ItemSums, Key, Sums } from './border.js';
import type { Design } from './design.js';
import { sumsRequest } from './estimate.js';
import { KeyCodes } from './key-codes.js';
import { Linearised } from './linearised.js';

/** A two-way table of a sample, its cells as items of one group. */
export interface TwoWay {
  readonly rows: readonly Key[];
  readonly columns: readonly Key[];
  /** Item r · columns + c is 1 for the respondents of row r and column c, else 0. */
  readonly source: Linearised;
}

/**
 * Asks for the counts of two columns crossed, over the respondents who answer both. The cells of the table become items
 * that every such respondent answers, so that their totals, shares and covariances are estimated as any.
 */
export function twoWay(design: Design, row: string, column: string, where?: string): TwoWay {
  // Any item that both columns' respondents answer counts them; true is no value of theirs, or one like others.
  const counted = [{ column: row, equals: true, with: [column] }];
  const request = sumsRequest(design, counted, { by: [row, column], ...(where === undefined ? {} : { where }) });
  const sums = design.engine.sums(request);
  const rows = new KeyCodes();
  const columns = new KeyCodes();
  const places = sums.groups.map(([r, c]) => [rows.code(r), columns.code(c)] as const);
  const cell = places.map(([r, c]) => r * columns.keys.length + c);
  const source = new Linearised(design, asItems(sums, cell, rows.keys.length * columns.keys.length));
  return { rows: rows.keys, columns: columns.keys, source };
}

/** The same cells of units and crossings, with an item for each place of the table in the place of the groups. */
function asItems(sums: Sums, place: readonly number[], items: number): Sums {
  const merged = new Map<string, number>();
  const to = Int32Array.from({ length: sums.cells }, (_, c) => {
    const key = `${sums.unit[c]} ${sums.crossing[c]}`;
    const at = merged.get(key) ?? merged.size;
    merged.set(key, at);
    return at;
  });
  const { size } = merged;
  const unit = new Int32Array(size);
  const crossing = new Int32Array(size);
  to.forEach((at, c) => {
    unit[at] = sums.unit[c]!;
    crossing[at] = sums.crossing[c]!;
  });
  const inside = (c: number) => sums.group[c]! >= 0;
  const spread = (of: Pick<ItemSums, 'w'>) => {
    const w = added(of.w, to, size, inside);
    return Array.from({ length: items }, (_, k) => {
      const wy = added(of.w, to, size, c => inside(c) && place[sums.group[c]!] === k);
      return { w, wy };
    });
  };
  const [all] = sums.items;
  const n = added(all!.n, to, size, inside);
  const w2 = added(all!.w2, to, size, inside);
  return {
    cells: size,
    group: new Int32Array(size),
    unit,
    crossing,
    groups: [[]],
    crossings: sums.crossings,
    w: added(sums.w, to, size, () => true),
    items: spread(all!).map(({ w, wy }) => ({ n, w, wy, w2, wy2: wy })),
    answers: [],
    replicates: sums.replicates.map(replicate => ({
      w: added(replicate.w, to, size, () => true),
      items: spread(replicate.items[0]!),
    })),
  };
}

function added(values: Float64Array, to: Int32Array, size: number, take: (cell: number) => boolean): Float64Array {
  const sum = new Float64Array(size);
  for (let c = 0; c < values.length; c++) if (take(c)) sum[to[c]!] = sum[to[c]!]! + values[c]!;
  return sum;
}
