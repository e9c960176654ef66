import { bundled, type Respondents, readRespondents } from '@papi/datasets';
import { surveyScores } from '@papi/scoring';
import { streamedDesign } from '@papi/survey';
import { describe, expect, it } from 'vitest';
import { COMMITTED, withWave } from './make-sample.js';

const index = bundled();
const read = (args: readonly string[]) =>
  withWave(args, (wave, codebook) => {
    const respondents = readRespondents(wave, index, { codebook, psu: 'psu' });
    return { respondents, nodes: byNode(respondents) };
  });

interface Made {
  readonly unit: string;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly official: number;
}

/** Scores of a wave beside the official ones, by node. */
function byNode(respondents: Respondents): Map<string, Made[]> {
  const official = new Map<string, number>();
  for (const row of index.scores.objects() as { year: number; unit: string; node: string; score: number }[])
    if (row.year === 2023) official.set(`${row.unit} ${row.node}`, row.score);
  const design = streamedDesign(names => respondents.blocks(names), respondents.design);
  const { scores } = surveyScores(design, respondents.items, index.methodology);
  const nodes = new Map<string, Made[]>();
  for (const row of scores.objects() as (Made & { node: string; level: string })[]) {
    if (row.level === 'indicator') continue;
    const made = { ...row, official: official.get(`${row.unit} ${row.node}`) ?? Number.NaN };
    nodes.set(row.node, [...(nodes.get(row.node) ?? []), made]);
  }
  return nodes;
}

const mean = (list: readonly number[]) => list.reduce((a, b) => a + b) / list.length;

function correlation(made: readonly Made[]): number {
  const [x, y] = [mean(made.map(m => m.score)), mean(made.map(m => m.official))];
  const sum = (of: (m: Made) => number) => made.reduce((total, m) => total + of(m), 0);
  return (
    sum(m => (m.score - x) * (m.official - y)) /
    Math.sqrt(sum(m => (m.score - x) ** 2) * sum(m => (m.official - y) ** 2))
  );
}

describe('a made-up wave of all provinces, read and scored', () => {
  const { respondents, nodes } = read([]);
  const subAxes = [...nodes].filter(([node]) => node.includes('.'));

  it('is understood whole: every indicator of 2023, the four groups, nothing to warn of, synthetic', () => {
    expect(respondents.warnings).toEqual([]);
    expect(respondents.synthetic).toBe(true);
    expect(respondents.years).toEqual([2023]);
    expect(respondents.items).toHaveLength(120);
    expect(respondents.groups.map(g => g.id).sort()).toEqual(['age', 'area', 'ethnicity', 'sex']);
    expect(respondents.rows).toBeGreaterThan(18_000);
    expect(respondents.rows).toBeLessThan(20_000);
  });

  it('gives all 28 sub-axes, eight axes and the total to each of the 61 provinces', () => {
    expect(subAxes).toHaveLength(28);
    expect(nodes.size).toBe(28 + 8 + 1);
    for (const [node, made] of nodes) expect(made.filter(m => Number.isFinite(m.score)).length, node).toBe(61);
  });

  it('lies on no side of the official sub-axes', () => {
    for (const [node, made] of subAxes)
      expect(Math.abs(mean(made.map(m => m.score - m.official))), node).toBeLessThan(0.05);
  });

  it('comes as near to each official sub-axis as the sampling error says', () => {
    for (const [node, made] of subAxes) {
      const known = made.filter(m => Number.isFinite(m.low));
      const covered = known.filter(m => m.low <= m.official && m.official <= m.high);
      expect(covered.length / known.length, node).toBeGreaterThan(0.75);
      expect(correlation(made), node).toBeGreaterThan(0.6);
    }
  });

  it('puts the totals within a few points of the official ones, in nearly their order', () => {
    const totals = nodes.get('total') ?? [];
    expect(Math.max(...totals.map(m => Math.abs(m.score - m.official)))).toBeLessThan(4);
    expect(correlation(totals)).toBeGreaterThan(0.8);
  });
});

describe('the committed sample, read and scored', () => {
  const { nodes } = read(COMMITTED);

  it('gives every sub-axis, axis and total to its six provinces', () => {
    for (const [node, made] of nodes)
      expect(
        made.map(m => Number.isFinite(m.score)),
        node,
      ).toEqual([true, true, true, true, true, true]);
  });

  it('keeps the totals near the official ones', () => {
    for (const { unit, score, official } of nodes.get('total') ?? [])
      expect(Math.abs(score - official), unit).toBeLessThan(3);
  });
});
