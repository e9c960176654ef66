import { bundled } from '@papi/datasets';
import { surveyScores } from '@papi/scoring';
import { surveyDesign } from '@papi/survey';
import { table } from 'arquero';
import { describe, expect, it } from 'vitest';

/** Published indicators of one unit, a sub-axis with its items in order, and the sub-axis they make (CECODES, RTA and UNDP). */
interface Published {
  readonly year: number;
  readonly unit: string;
  readonly subAxes: Readonly<Record<string, readonly [score: number, ...items: number[]]>>;
}

// Hà Giang, workbook of the provincial indicators of 2023.
const published: Published = {
  year: 2023,
  unit: '02',
  subAxes: {
    '1.1': [1.021637439727783, 0.7035453915596008, 0.3341272473335266],
    '3.2': [0.52128666639328, 0.2607565820217133, 0.2544936239719391],
    '3.3': [1.787495017051697, 0.867508053779602, 0.7158201932907104, 0.1207803189754486],
    '4.1': [1.790676832199097, 0.6723867654800415, 0.6679083704948425, 0.7139406204223633],
    '4.3': [1.233224391937256, 0.5224834680557251, 1.757469058036804],
    '7.2': [2.099820137023926, 0.3728311955928802, 0.9042714238166809, 0.4893842041492462],
    '7.3': [0.7651297450065613, 0.07108396291732788, 0.1981272250413895, 0.1625852435827255],
    '8.2': [1.888335704803467, 0.4775165617465973, 0.5718677043914795],
    '8.3': [0.4936468601226807, 0.05310940742492676],
  },
};

const { methodology } = bundled();

/** Scores of two people whose mean answers are the published indicators. */
function scoresOf({ year, unit, subAxes }: Published) {
  const items = Object.entries(subAxes).flatMap(([node, [, ...values]]) =>
    values.map((value, i) => ({ indicator: `${node}.${i + 1}`, value })),
  );
  const rows = table({
    year: [year, year],
    unit: [unit, unit],
    ...Object.fromEntries(items.map(({ indicator, value }) => [indicator, [0.9 * value, 1.1 * value]])),
  });
  const { scores, rules } = surveyScores(
    surveyDesign(rows),
    items.map(({ indicator }) => ({ indicator, column: indicator, statistic: 'mean' })),
    methodology,
  );
  const found = scores.objects() as { node: string; score: number; status: string; reason: string | null }[];
  return { rules, rows: new Map(found.map(row => [row.node, row])) };
}

describe('the rules of sub-axes', () => {
  it.each(Object.entries(published.subAxes))('give the published %s exactly', (node, [score]) => {
    const row = scoresOf(published).rows.get(node)!;
    expect(row.score).toBeCloseTo(score, 6);
    expect(row.status).toBe('exact');
  });

  it('are the published arithmetic', () => {
    const { rows } = scoresOf(published);
    const at = (node: string) => rows.get(node)!.score;
    expect(at('1.1')).toBeCloseTo(0.25 + 0.5625 * at('1.1.1') + 1.125 * at('1.1.2'), 12);
    expect(at('4.1')).toBeCloseTo(0.25 + 0.75 * (at('4.1.1') + at('4.1.2') + at('4.1.3')), 12);
    expect(at('4.3')).toBeCloseTo(0.25 + 1.125 * at('4.3.1') + 0.225 * at('4.3.2'), 12);
    expect(at('3.3')).toBeCloseTo(0.22 + 0.99 * (at('3.3.1') + at('3.3.2')), 12);
    expect(at('8.3')).toBeCloseTo(0.334 + 3.006 * at('8.3.1'), 12);
  });

  it('leave a total unscored while sub-axes lack their items, and say which', () => {
    expect(scoresOf(published).rows.get('total')).toMatchObject({ score: Number.NaN, reason: 'part missing' });
    expect(scoresOf(published).rows.get('8')).toMatchObject({ score: Number.NaN, without: '8.1' });
  });

  it('know a rule for every sub-axis of every year from 2018, and say where it is of another year', () => {
    const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024];
    for (const year of years) {
      const { rules } = scoresOf({ ...published, year });
      const subAxes = methodology.nodes.filter(
        node => node.level === 'sub-axis' && node.from <= year && year <= node.to,
      );
      expect(rules.map(rule => rule.node)).toEqual(subAxes.map(node => node.id));
      for (const { of, basis, status } of rules) {
        expect(basis === 'rule of another year').toBe(basis !== 'mean of items' && of !== year);
        if (of !== year || basis === 'mean of items') expect(status).toBe('approximate');
      }
    }
  });
});
