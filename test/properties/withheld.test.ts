import { bundled } from '@papi/datasets';
import { changes, distributions, panel, positions, rankParts, reach, standings, weakSpots } from '@papi/scoring';
import type { ColumnTable } from 'arquero';
import { describe, expect, it } from 'vitest';

const { methodology, scores } = bundled();
const official = panel(scores);
const { years, units } = official;

const key = (year: unknown, unit: unknown, node: unknown) => `${year}/${unit}/${node}`;
const rowsOf = (table: ColumnTable) => table.objects() as Record<string, unknown>[];
const known = new Set(rowsOf(scores).map(row => key(row.year, row.unit, row.node)));
const possible = official.columns.length * units.length;

describe('a withheld official score', () => {
  it('exists: the tests below are about something', () => {
    expect(known.size).toBe(scores.numRows());
    // 2 × 29 in 2014, 2 × 11 in 2018, 3 × 37 in 2021, 20 + 19 in 2022, 2 × 37 in 2023 and in 2024.
    expect(possible - known.size).toBe(58 + 22 + 111 + 39 + 74 + 74);
  });

  it('has no row among standings, positions or weak spots, and is counted nowhere', () => {
    const weak = years.flatMap(year => rowsOf(weakSpots(official, methodology, { year, level: 'axis' })));
    for (const rows of [rowsOf(standings(official)), rowsOf(positions(official, methodology)), weak]) {
      expect(rows.filter(row => !known.has(key(row.year, row.unit, row.node)))).toEqual([]);
    }
    for (const table of [distributions(official), reach(official, methodology)]) {
      expect((table.array('of') as Int32Array).reduce((sum, of) => sum + of, 0)).toBe(known.size);
    }
  });

  it('is never 0 and never ranked in a change, and nothing is said of one', () => {
    const wrong = years.slice(1).flatMap((to, i) => {
      const from = years[i]!;
      return rowsOf(changes(official, methodology, { from, to })).filter(row => {
        const [before, after] = [from, to].map(year => known.has(key(year, row.unit, row.node)));
        const missing = [
          ...(before ? [] : ['scoreFrom', 'rankFrom']),
          ...(after ? [] : ['scoreTo', 'rankTo']),
          ...(before && after ? [] : ['delta', 'relative', 'own', 'field', 'entry', 'unusual']),
        ];
        const ranked = (before ? row.rankFrom : row.rankTo) as number;
        const judged = row.verdict !== 'not comparable' && !(before && after);
        return judged || !(ranked >= 1) || missing.some(name => !Number.isNaN(row[name]));
      });
    });
    expect(wrong).toEqual([]);
  });

  it('takes no part in a split', () => {
    for (const row of rowsOf(rankParts(official, methodology, { from: 2022, to: 2023 }))) {
      for (const year of [2022, 2023]) expect(known.has(key(year, row.unit, row.part))).toBe(true);
    }
  });
});

describe('the statistics of the official scores', () => {
  it('are the same bytes twice', () => {
    const text = () =>
      [
        standings(scores),
        changes(scores, methodology, { from: 2023, to: 2024 }),
        weakSpots(scores, methodology, { year: 2024 }),
      ]
        .map(table => table.toCSV())
        .join();
    expect(text()).toBe(text());
  });

  it('rank without gaps: where scores are distinct, 1..n; where they tie, the best rank', () => {
    for (const column of official.columns) {
      const ranks = Array.from(column.ranks)
        .filter(rank => !Number.isNaN(rank))
        .sort((a, b) => a - b);
      let expected = 1;
      ranks.forEach((rank, i) => {
        if (i > 0 && rank !== ranks[i - 1]) expected = i + 1;
        expect(rank).toBe(expected);
      });
    }
  });
});
