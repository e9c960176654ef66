import { type ColumnTable, table } from 'arquero';
import type { ChangeCount } from './table-rows.js';
import type { Verdict } from './words.js';

type Counts = { -readonly [K in keyof ChangeCount]: ChangeCount[K] };

/**
 * How many units went which way, one row a node and pair of years of a Changes table.
 *
 * @param changes a table of `changes`, or several of them one below the other
 * @returns columns `node`, `from`, `to`, `both` (units that compare), the verdicts `up`, `down`, `flat`, `unclear`
 *   (together `both`), and `rose`, `fell`, by the sign of the change alone. A node where no unit compares has no row.
 * @example changeCounts(changes(scores, methodology, { from: 2023, to: 2024 }))
 */
export function changeCounts(changes: ColumnTable): ColumnTable {
  const node = changes.array('node') as ArrayLike<string>;
  const from = changes.array('from') as ArrayLike<number>;
  const to = changes.array('to') as ArrayLike<number>;
  const delta = changes.array('delta') as ArrayLike<number>;
  const verdict = changes.array('verdict') as ArrayLike<Verdict>;

  const counts = new Map<string, Counts>();
  for (let i = 0; i < node.length; i++) {
    const said = verdict[i]!;
    if (said === 'not comparable') continue;
    const key = `${from[i]}/${to[i]}/${node[i]}`;
    let at = counts.get(key);
    if (!at) {
      at = none(node[i]!, from[i]!, to[i]!);
      counts.set(key, at);
    }
    at.both++;
    at[said]++;
    if (delta[i]! > 0) at.rose++;
    if (delta[i]! < 0) at.fell++;
  }

  const rows = [...counts.values()];
  const count = (name: Exclude<keyof Counts, 'node'>) => Int32Array.from(rows, row => row[name]);
  return table({
    node: rows.map(row => row.node),
    from: count('from'),
    to: count('to'),
    both: count('both'),
    up: count('up'),
    down: count('down'),
    flat: count('flat'),
    unclear: count('unclear'),
    rose: count('rose'),
    fell: count('fell'),
  });
}

function none(node: string, from: number, to: number): Counts {
  return { node, from, to, both: 0, up: 0, down: 0, flat: 0, unclear: 0, rose: 0, fell: 0 };
}
