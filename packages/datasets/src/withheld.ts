import type { YearGrid } from './grid.js';
import type { Layout, Withheld } from './types.js';

/** The places of all files that say there is no score, where no other file gives one: by year, unit and node, each once. */
export function withheldIn(layouts: readonly Layout[], grids: ReadonlyMap<number, YearGrid>): readonly Withheld[] {
  const places = new Map<YearGrid, Set<number>>();
  for (const { year, withheld } of layouts.flatMap(({ held }) => held)) {
    const grid = grids.get(year);
    if (!grid) continue;
    const own = places.get(grid) ?? new Set();
    places.set(grid, own);
    for (const { unit, nodes } of withheld) {
      for (const node of nodes) {
        const at = grid.unitAt(unit) * grid.nodes.length + grid.nodeAt(node);
        if (Number.isNaN(grid.scores[at])) own.add(at);
      }
    }
  }
  return [...places]
    .sort(([a], [b]) => a.year - b.year)
    .flatMap(([{ year, units, nodes }, own]) =>
      [...own]
        .sort((a, b) => a - b)
        .map(at => ({
          year,
          unit: units[Math.floor(at / nodes.length)]?.code as string,
          node: nodes[at % nodes.length]?.id as string,
        })),
    );
}
