import type { Panel } from './panel.js';
import type { PanelColumn } from './panel-column.js';

/** The first four columns of a table with one row a score. */
export interface ScoreKeys {
  readonly year: Int32Array;
  readonly unit: readonly string[];
  readonly node: readonly string[];
  readonly score: Float64Array;
}

/** Which score each row of a table is about: by column as given, then unit, absent scores left out. */
export function scoreKeys(panel: Panel, columns: readonly PanelColumn[]): ScoreKeys {
  const rows = columns.reduce((sum, column) => sum + column.of, 0);
  const year = new Int32Array(rows);
  const score = new Float64Array(rows);
  const unit = new Array<string>(rows);
  const node = new Array<string>(rows);
  let row = 0;
  for (const column of columns) {
    const { scored, scores } = column;
    year.fill(column.year, row, row + scored.length);
    node.fill(column.node, row, row + scored.length);
    for (let i = 0; i < scored.length; i++) {
      const u = scored[i]!;
      unit[row] = panel.units[u]!;
      score[row] = scores[u]!;
      row++;
    }
  }
  return { year, unit, node, score };
}
