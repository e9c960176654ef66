import { groupDifferences, surveyScores } from '@papi/scoring';
import { type Block, type DesignSpec, streamedDesign } from '@papi/survey';
import type { ColumnTable } from 'arquero';
import type { Finding } from './coverage.js';
import { questions, smallIndex } from './small-index.js';

const items = questions.map(({ id }) => ({ indicator: id, column: id, statistic: 'mean' as const }));

/** The totals of the provinces as this project estimates them from a sample, with 95 % t intervals. */
export function totals(rows: Block, spec: DesignSpec, units: readonly string[]): Finding[] {
  const { scores } = surveyScores(
    streamedDesign(() => [rows], spec),
    items,
    smallIndex,
  );
  return ofTotals(scores, 'score', units);
}

/** The total of women less that of men, as this project estimates it, with 95 % t intervals. */
export function gaps(rows: Block, spec: DesignSpec, units: readonly string[]): Finding[] {
  const scored = surveyScores(
    streamedDesign(() => [rows], spec),
    items,
    smallIndex,
    { by: 'sex' },
  );
  return ofTotals(groupDifferences(scored, { base: 'men' }), 'difference', units);
}

function ofTotals(table: ColumnTable, column: string, units: readonly string[]): Finding[] {
  const rows = (table.objects() as Record<string, number | string>[]).filter(({ node }) => node === 'total');
  return units.map(unit => {
    const row = rows.find(each => each.unit === unit)!;
    const number = (name: string) => Number(row[name]);
    return {
      score: number(column),
      se: number('se'),
      low: number('low'),
      high: number('high'),
      df: number('df'),
    };
  });
}
