import type { Group } from './drawing.js';
import type { RowScale } from './row-scale.js';
import type { Row } from './scene.js';

/** How one figure became another: where it stood, what each part added, where it stands. */
export interface Waterfall {
  readonly start: number;
  /** What each part added to the figure, in order; null for a row that adds nothing of its own and is passed through. */
  readonly parts: readonly (number | null)[];
  /** The start and all parts together. */
  readonly end: number;
  /** Group at the end. */
  readonly group: Group;
  /** Ends and grid lines; better is to the right: for ranks give a falling domain, `[63, 1]`. */
  readonly scale: RowScale;
}

/** The datasets of the waterfall spec. */
export interface WaterfallRows {
  readonly ticks: readonly Row[];
  readonly levels: readonly Row[];
  readonly parts: readonly Row[];
  readonly starts: readonly Row[];
  readonly ends: readonly Row[];
}

/** Parts of published figures add up to the last bit or two, never to a visible gap. */
const SLACK = 1e-6;

/** Rows of a waterfall: the start, one for each part, the end. */
export const rowsIn = (waterfall: Waterfall) => waterfall.parts.length + 2;

/** All waterfalls as rows of the spec, numbered row by row; grid lines are numbered by waterfall. */
export function waterfallRows(waterfalls: readonly Waterfall[]): Record<keyof WaterfallRows, Row[]> {
  const rows: Record<keyof WaterfallRows, Row[]> = { ticks: [], levels: [], parts: [], starts: [], ends: [] };
  let panel = 0;
  waterfalls.forEach((waterfall, i) => {
    const { scale, parts, group } = waterfall;
    const [left, right] = scale.domain;
    if (left === right) throw new RangeError(`waterfall ${i}: the scale from ${left} to ${right} has no width`);
    const across = (value: number) => (value - left) / (right - left);
    for (const tick of scale.ticks) rows.ticks.push({ panel: i, at: across(tick) });
    const levels = levelsOf(waterfall, i).map(across);
    rows.starts.push({ panel, at: levels[0]! });
    rows.levels.push({ panel, at: levels[0]!, top: 1, foot: 2 });
    parts.forEach((change, part) => {
      panel++;
      const [from, to] = [levels[part]!, levels[part + 1]!];
      if (change !== null && from !== to) rows.parts.push({ panel, from, to });
      if (from === to) rows.levels.push({ panel, at: from, top: 0, foot: 2 });
      else rows.levels.push({ panel, at: from, top: 0, foot: 1 }, { panel, at: to, top: 1, foot: 2 });
    });
    panel++;
    rows.levels.push({ panel, at: levels.at(-1)!, top: 0, foot: 1 });
    rows.ends.push({ panel, at: across(waterfall.end), group });
    panel++;
  });
  return rows;
}

/** The figure before the first part and after each. */
function levelsOf({ start, parts, end }: Waterfall, i: number): number[] {
  const levels = [start];
  for (const change of parts) levels.push(levels.at(-1)! + (change ?? 0));
  const last = levels.at(-1)!;
  if (Math.abs(last - end) > SLACK) {
    throw new RangeError(`waterfall ${i}: the start and its parts make ${last}, not ${end}`);
  }
  return levels;
}
