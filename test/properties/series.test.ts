import { bundled } from '@papi/datasets';
import { childrenIn, comparable, nodesIn, seriesOf, yearsOf } from '@papi/methodology';
import { type Change, changes, panel, rankParts } from '@papi/scoring';
import { describe, expect, it } from 'vitest';

const { methodology, scores } = bundled();
const official = panel(scores);
const years = official.years;
const pairs = years.flatMap(from => years.filter(to => to > from).map(to => [from, to] as const));

describe('series of the official index', () => {
  it('give every node of every year exactly one', () => {
    for (const year of yearsOf(methodology)) {
      for (const { id } of nodesIn(methodology, year)) {
        const spans = seriesOf(methodology, id).filter(span => span.from <= year && year <= span.to);
        expect([year, id, spans.length]).toEqual([year, id, 1]);
      }
    }
  });

  it('break for a parent wherever they break for one of its children, or its children change', () => {
    for (const year of yearsOf(methodology).slice(1)) {
      for (const { id } of nodesIn(methodology, year)) {
        if (!comparable(methodology, id, year - 1, year)) continue;
        const children = childrenIn(methodology, id, year).map(child => child.id);
        expect(childrenIn(methodology, id, year - 1).map(child => child.id)).toEqual(children);
        for (const child of children)
          expect([year, child, comparable(methodology, child, year - 1, year)]).toEqual([year, child, true]);
      }
    }
  });
});

describe('changes between any two official years', () => {
  it('have no difference, error, verdict or split across a break: two ranks and the reason, nothing else', () => {
    const measures = [
      ...(['scoreFrom', 'scoreTo', 'delta', 'relative', 'se', 'p', 'pHolm', 'pBH'] as const),
      ...(['own', 'field', 'entry', 'unusual'] as const),
    ];
    let broken = 0;
    for (const [from, to] of pairs) {
      const rows = changes(official, methodology, { from, to }).objects() as unknown as Change[];
      const wrong = rows.filter(row => {
        if (comparable(methodology, row.node, from, to)) return row.reason === 'series';
        broken++;
        const named = row.verdict === 'not comparable' && row.reason === 'series';
        return !named || measures.some(name => !Number.isNaN(row[name]));
      });
      expect(wrong).toEqual([]);
    }
    expect(broken).toBeGreaterThan(50_000);
  });

  it('are not split by part across a break', () => {
    for (const [from, to] of pairs) {
      const rows = rankParts(official, methodology, { from, to }).numRows();
      expect(rows > 0).toBe(comparable(methodology, 'total', from, to));
    }
  });
});
