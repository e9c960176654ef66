import { bundled } from '@papi/datasets';
import { levelIn } from '@papi/methodology';
import { planOf } from '@papi/plans';
import {
  explainChange,
  panel,
  pointsNeeded,
  type RankPart,
  rankParts,
  similarUnits,
  weakSpots,
  whatIf,
} from '@papi/scoring';
import { describe, expect, it } from 'vitest';
import { published, publishedNodes } from './published-scores.js';

// To 2017 the index had six axes. Everything that is made of a year is made of the axes of that year.

const dataset = bundled();
const { methodology, geography } = dataset;
const scores = panel(dataset.scores);
const unit = '66';
const six = ['1', '2', '3', '4', '5', '6'];
const years = [2011, 2012, 2013, 2014, 2015, 2016, 2017];

describe.each(years)('%i, a year of six axes', year => {
  it('has six in its tree and in its file', () => {
    expect(levelIn(methodology, 'axis', year).map(({ id }) => id)).toEqual(six);
    expect(publishedNodes(year).filter(node => /^\d$/.test(node))).toEqual(six);
  });

  it('finds weak sub-axes under them alone, and axes among them', () => {
    const nodes = (level: 'axis' | 'sub-axis') => [
      ...new Set(weakSpots(scores, methodology, { year, level }).array('node') as string[]),
    ];
    expect(nodes('axis')).toEqual(six);
    expect(nodes('sub-axis')).toEqual(publishedNodes(year).filter(node => node.includes('.')));
  });

  it('adds up what-ifs and targets to a total of six', () => {
    const total = published(year).get(unit)!;
    const { nodes } = whatIf(scores, methodology, { year, unit, raise: { 1: 0.1, 6: 0.1 } });
    expect(nodes.find(({ node }) => node === 'total')?.scoreThen).toBeCloseTo(total + 0.2, 9);
    const needed = pointsNeeded(scores, methodology, { year, unit, target: { rank: 1 } })!;
    expect(needed.scoreNeeded).toBe(Math.max(...published(year).values()));
  });

  it('makes a plan for the six, with who leads each of their parts', () => {
    const plan = planOf(dataset, { unit, year, steps: [{ year: year + 1, target: { places: 1 } }] });
    const axes = plan.rows.filter(({ level }) => level === 'axis');
    expect(axes.map(({ node }) => node)).toEqual(six);
    const parts = plan.rows.filter(({ level }) => level === 'sub-axis');
    for (const { node, lead } of parts) expect([node, lead.length > 0]).toEqual([node, true]);
  });

  it('finds like units by the six axes of the year before', () => {
    const found = similarUnits(scores, geography.units, methodology, { year, unit, by: 'profile', count: 5 });
    expect(found).toHaveLength(year === 2011 ? 0 : 5);
    for (const { unit: other } of found) expect(published(year).has(other)).toBe(true);
  });
});

describe('between two years of six axes in one series', () => {
  it.each([
    [2011, 2012],
    [2013, 2014],
    [2016, 2017],
  ])('%i to %i, a change is explained by the six', (from, to) => {
    const explained = explainChange(scores, methodology, { unit, from, to })!;
    const axes = explained.parts.filter(({ level }) => level === 'axis');
    expect(axes.map(({ node }) => node)).toEqual(six);
    const delta = published(to).get(unit)! - published(from).get(unit)!;
    expect(axes.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(delta, 9);
    const parts = rankParts(scores, methodology, { from, to }).objects() as unknown as RankPart[];
    expect(parts.filter(part => part.unit === unit).map(({ part }) => part)).toEqual(six);
  });

  it('2017 to 2018, from six to eight, nothing is split', () => {
    const explained = explainChange(scores, methodology, { unit, from: 2017, to: 2018 })!;
    expect([explained.parts, explained.broken.some(({ node }) => node === 'total')]).toEqual([[], true]);
  });
});
