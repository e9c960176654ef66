import { contrast, differences, mean, surveyDesign } from '@papi/survey';
import { describe, expect, it } from 'vitest';
import { matches } from './matches.js';
import { agrees, type Cells, data, inOrder, met, type OracleRecord, records } from './oracle.js';

const all = records('provinces.json');
const table = data('provinces.csv').derive({
  in2024: (d: Cells) => d.year === 2024,
  whole: (d: Cells) => d.stratum === '2024-P1' && d.d1 !== null && d.d2 !== null && d.d3 !== null,
});
const design = surveyDesign(table, { psu: 'upsu', strata: 'stratum', weight: 'w' });
const find = (call: string) => all.find(record => record.call.startsWith(call))!;
const wholly = { deffReference: 'without replacement' } as const;
const axes = ['d1', 'd2', 'd3'] as const;

describe('made-up provinces', () => {
  it('listwise and per-item missing answers give different means, each as in R', () => {
    matches(mean(design, axes, { missing: 'listwise', ...wholly }), find('svymean(~d1+d2+d3, na.rm=TRUE, deff=TRUE)'));
    for (const axis of axes) matches(mean(design, [axis], wholly), find(`svymean(~${axis}, na.rm`));
    matches(mean(design, axes, { where: 'whole' }), find('svymean(~d1+d2+d3, subset(2024-P1'));
  });

  it('means of every year and province', () => {
    const means = mean(design, [...axes, 'yes'], { by: ['year', 'province'], ...wholly });
    for (const axis of [...axes, 'yes']) {
      const record = find(`svyby(~${axis}, ~year+province, ${axis === 'yes' ? 'svymean' : 'subset'}`);
      matches(mean(design, [axis], { by: ['year', 'province'], ...wholly }), record);
      expect(means.find({ item: axis })).toHaveLength(12);
    }
    matches(
      mean(design, ['d1'], { by: ['province', 'woman'], where: 'in2024', ...wholly }),
      find('svyby(~d1, ~province+woman'),
    );
  });

  it.each(axes)('changes of %s with t, Holm and Benjamini–Hochberg', axis => {
    const record = find(`year change 2024-2023 of ${axis}`);
    const means = mean(design, [axis], { by: ['year', 'province'] });
    const pairs = record.names!.map(province => ({
      name: province,
      of: { year: 2024, province },
      from: { year: 2023, province },
    }));
    same(differences(means, pairs), record, {
      estimate: 'estimate',
      se: 'se',
      df: 'df',
      p: 'p_t',
      pHolm: 'p_holm',
      pBH: 'p_bh',
    });
    same(differences(means, pairs, { interval: 'normal' }), record, { p: 'p_z' });
    met(record);
  });

  it('composites: a sum and a geometric mean', () => {
    const means = mean(design, axes, { where: 'whole' });
    const of = axes.map(item => ({ item }));
    const made = contrast(means, [
      { name: 'sum', of, coefficients: [1, 1, 1] },
      { name: 'geometric', of, value: ([a, b, c]) => Math.cbrt(a! * b! * c!) },
    ]);
    const theirs = [find('svycontrast(above, c(1,1,1))'), find('svycontrast(above, quote')];
    theirs.forEach((record, k) => {
      agrees(made.get('estimate', k), (record.estimate as Record<string, number>).contrast!, 1e-9, 'estimate');
      agrees(made.get('se', k), (record.se as Record<string, number>).contrast!, 1e-9, 'se');
      agrees(made.get('low', k), record.ci_t!.contrast![0], 1e-9, 'low');
      agrees(made.get('high', k), record.ci_t!.contrast![1], 1e-9, 'high');
      met(record);
    });
  });
});

function same(ours: ReturnType<typeof differences>, record: OracleRecord, columns: Record<string, string>): void {
  for (const [column, field] of Object.entries(columns)) {
    inOrder(record[field] as number[]).forEach((value, k) => {
      agrees(ours.get(column, k), value!, 1e-9, column, 1);
    });
  }
}
