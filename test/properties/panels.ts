import { bundled } from '@papi/datasets';
import { levelIn, type Methodology, nodeIn, nodesIn } from '@papi/methodology';
import { type Panel, panel } from '@papi/scoring';
import { table } from 'arquero';
import fc from 'fast-check';
import { indexOf } from '../../packages/scoring/src/testing/small-index.js';

/** Scores with the index they belong to, and a year that is looked at: the last, where a random panel has several. */
export interface Scored {
  readonly scores: Panel;
  readonly methodology: Methodology;
  readonly year: number;
}

const official = bundled();
const officialPanel = panel(official.scores);

/** The official scores, and one of their years. */
export const officialYear: fc.Arbitrary<Scored> = fc
  .constantFrom(...officialPanel.years)
  .map(year => ({ scores: officialPanel, methodology: official.methodology, year }));

/** Axes of one, two and three sub-axes, each scored 0–10, one with a ceiling below. */
const small = indexOf({
  total: { parent: null, level: 'total', hi: 60 },
  '1': { parent: 'total', level: 'axis' },
  '1.1': { parent: '1', level: 'sub-axis' },
  '2': { parent: 'total', level: 'axis', hi: 20 },
  '2.1': { parent: '2', level: 'sub-axis' },
  '2.2': { parent: '2', level: 'sub-axis', ceiling: 8 },
  '3': { parent: 'total', level: 'axis', hi: 30 },
  '3.1': { parent: '3', level: 'sub-axis' },
  '3.2': { parent: '3', level: 'sub-axis' },
  '3.3': { parent: '3', level: 'sub-axis' },
});
const YEARS = [2021, 2022, 2023];

/** Two to nine units over three years, scored in quarters so that many tie; some lack a score, and what it adds to. */
export const randomPanel: fc.Arbitrary<Scored> = fc.integer({ min: 2, max: 9 }).chain(units => {
  const subAxes = levelIn(small, 'sub-axis', YEARS[0]!);
  const cell = fc.option(fc.integer({ min: 1, max: 30 }), { freq: 12, nil: null });
  const values = fc.array(cell, {
    minLength: units * subAxes.length * YEARS.length,
    maxLength: units * subAxes.length * YEARS.length,
  });
  return values
    .map(quarters => {
      const rows = YEARS.flatMap((year, y) =>
        Array.from({ length: units }, (_, u) => {
          const at = (y * units + u) * subAxes.length;
          const own = new Map(subAxes.map(({ id }, k) => [id, quarters[at + k] ?? null]));
          return scoredNodes(small, year, own).map(row => ({ year, unit: `U${u}`, ...row }));
        }).flat(),
      );
      const names = ['year', 'unit', 'node', 'score'] as const;
      return panel(table(Object.fromEntries(names.map(name => [name, rows.map(row => row[name])]))));
    })
    .filter(scores => YEARS.every(year => scores.at(year, 'total').of > 0))
    .map(scores => ({ scores, methodology: small, year: YEARS.at(-1)! }));
});

/** The nodes that follow from the sub-axes, in quarters, and these: a sum of parts, none where one is missing. */
function scoredNodes(methodology: Methodology, year: number, subAxes: ReadonlyMap<string, number | null>) {
  const sums = new Map<string, number>();
  const missing = new Set<string>();
  for (const [id, quarters] of subAxes) {
    for (const node of branch(methodology, year, id)) {
      if (quarters === null) missing.add(node);
      sums.set(node, (sums.get(node) ?? 0) + (quarters ?? 0) / 4);
    }
  }
  const nodes = nodesIn(methodology, year).filter(({ id }) => !missing.has(id));
  return nodes.map(({ id }) => ({ node: id, score: sums.get(id)! }));
}

/** A node and all above it, upward. */
export function branch(methodology: Methodology, year: number, id: string): string[] {
  const parent = nodeIn(methodology, id, year)?.parent;
  return parent ? [id, ...branch(methodology, year, parent)] : [id];
}

/** The scores of one year as a table, one unit's raised by so much in some nodes. */
export function raised({ scores, year }: Scored, unit: string, points: ReadonlyMap<string, number>) {
  const rows = scores.columns
    .filter(column => column.year === year)
    .flatMap(({ node, scored, scores: values }) =>
      scored.map(u => {
        const more = scores.units[u] === unit ? (points.get(node) ?? 0) : 0;
        // To nine decimals, as scores are added up everywhere.
        return { year, unit: scores.units[u]!, node, score: Math.round((values[u]! + more) * 1e9) / 1e9 };
      }),
    );
  const names = ['year', 'unit', 'node', 'score'] as const;
  return table(Object.fromEntries(names.map(name => [name, rows.map(row => row[name])])));
}

/** A unit with a score of the whole, by a number that picks one. */
export function unitWithTotal({ scores, year }: Scored, pick: number): string {
  const { scored } = scores.at(year, 'total');
  return scores.units[scored[pick % scored.length]!]!;
}
