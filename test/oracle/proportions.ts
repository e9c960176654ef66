import { type DesignSpec, type EstimateRow, type ProportionInterval, proportion, surveyDesign } from '@papi/survey';
import { describe, expect, it } from 'vitest';
import { agrees, data, inOrder, met, type OracleRecord, records } from './oracle.js';

const methods: Record<string, ProportionInterval> = {
  logit: 'logit',
  xlogit: 'logit',
  asin: 'arcsine',
  beta: 'korn-graubard',
  mean: 'wald',
  wilson: 'wilson',
  likelihood: 'likelihood',
};
const newer = (
  records('survey_4.1-1_vs_4.5.json') as unknown as { new_in_4_5?: never } & Record<string, OracleRecord[]>
)['new_in_4.5']!;
const designs: [file: string, name: string, spec: DesignSpec][] = [
  ['apistrat', 'dstrat: id=~1 strata=~stype weights=~pw fpc=~fpc', { strata: 'stype', weight: 'pw', fpc: 'fpc' }],
  ['apiclus1', 'dclus1: id=~dnum weights=~pw fpc=~fpc', { psu: 'dnum', weight: 'pw', fpc: 'fpc' }],
];

describe.each(designs)('%s', (file, name, spec) => {
  const design = surveyDesign(data(`${file}.csv`), spec);
  for (const record of [...records(`${file}.json`), ...newer]) {
    const method = methods[record.method as string];
    if (record.design !== name || !method || !record.call.startsWith('svyciprop')) continue;
    it(record.call, () => {
      const item = record.call.includes('sch.wide')
        ? { column: 'sch.wide', equals: 'Yes' }
        : { column: 'ell', equals: 0 };
      const [row] = proportion(design, [item], { method }).rows;
      const tolerance = record.method === 'logit' ? 1e-7 : 1e-9;
      const [low, high] = record.ci as unknown as [number, number];
      met(record);
      if (method === 'likelihood') return expectNear(row!, low, high, record.estimate as unknown as number);
      agrees(row!.estimate, record.estimate as unknown as number, tolerance, 'estimate');
      agrees(row!.se, record.se as unknown as number, 1e-9, 'se');
      // R lets the angle below 0 turn back into a share above 0.
      const reflected = record.method === 'asin' && row!.low === 0;
      if (reflected) expect(low).toBeLessThan(0.001);
      else agrees(row!.low, low, tolerance, 'low');
      agrees(row!.high, high, tolerance, 'high');
      expect(row!.df).toBe(record.df);
    });
  }
});

it('domains take the degrees of freedom of their own PSUs', () => {
  const record = records('provinces.json').find(
    r => r.call === "svyby(~yes, ~year+province, svyciprop, method='logit')",
  )!;
  const design = surveyDesign(data('provinces.csv'), { psu: 'upsu', strata: 'stratum', weight: 'w' });
  const shares = proportion(design, ['yes'], { by: ['year', 'province'] });
  record.domains!.forEach((domain, k) => {
    const row = shares.rows.find(each => each.keys.join('.') === domain)!;
    const [low, high] = (record.ci as readonly (readonly [number, number])[])[k]!;
    agrees(row.estimate, inOrder(record.estimate)[k]!, 1e-9, 'estimate');
    agrees(row.se, inOrder(record.se)[k]!, 1e-9, 'se');
    agrees(row.low, low, 1e-7, 'low');
    agrees(row.high, high, 1e-7, 'high');
  });
  met(record);
});

/** R reads the ends of a likelihood interval off a spline through some ten points of the profile; ours are its roots. */
function expectNear(row: EstimateRow, low: number, high: number, estimate: number): void {
  agrees(row.estimate, estimate, 1e-7, 'estimate');
  const width = high - low;
  expect(Math.abs(row.low - low)).toBeLessThan(2e-3 * width);
  expect(Math.abs(row.high - high)).toBeLessThan(4e-3 * width);
}
