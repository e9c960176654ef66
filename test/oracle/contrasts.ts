import {
  type Contrast,
  contrast,
  type DesignSpec,
  differences,
  type Estimates,
  mean,
  surveyDesign,
} from '@papi/survey';
import { describe, it } from 'vitest';
import { agrees, type Cells, data, inOrder, met, type OracleRecord, records } from './oracle.js';

const years = [{ item: 'api00' }, { item: 'api99' }];
const contrasts: Record<string, readonly Contrast[]> = {
  'c(1,-1))': [{ name: 'change', of: years, coefficients: [1, -1] }],
  'quote(api00/api99))': [{ name: 'ratio', of: years, value: ([a, b]) => a! / b! }],
  'quote(log(api00)-log(api99)))': [{ name: 'logs', of: years, value: ([a, b]) => Math.log(a!) - Math.log(b!) }],
  'list(E_H=c(E=1,H=-1), avg=c(1/3,1/3,1/3)))': [
    { name: 'E_H', of: [{ stype: 'E' }, { stype: 'H' }], coefficients: [1, -1] },
    { name: 'avg', of: [{ stype: 'E' }, { stype: 'H' }, { stype: 'M' }], coefficients: [1 / 3, 1 / 3, 1 / 3] },
  ],
};
const designs: [file: string, name: string, spec: DesignSpec][] = [
  ['apistrat', 'dstrat: id=~1 strata=~stype weights=~pw fpc=~fpc', { strata: 'stype', weight: 'pw', fpc: 'fpc' }],
  ['apiclus1', 'dclus1: id=~dnum weights=~pw fpc=~fpc', { psu: 'dnum', weight: 'pw', fpc: 'fpc' }],
];

describe.each(designs)('%s', (file, name, spec) => {
  const table = data(`${file}.csv`).derive({ gain: (d: Cells) => (d.api00 as number) - (d.api99 as number) });
  const design = surveyDesign(table, spec);
  const all = records(`${file}.json`);
  const of = (call: string) => all.find(record => record.design === name && record.call === call)!;

  for (const record of all) {
    const kind = Object.keys(contrasts).find(end => record.call.startsWith('svycontrast') && record.call.endsWith(end));
    if (record.design !== name || !kind) continue;
    it(record.call, () => {
      const estimates = record.call.includes('stype')
        ? mean(design, ['api00'], { by: 'stype' })
        : mean(design, ['api00', 'api99']);
      compare(estimates, contrasts[kind]!, record);
      met(record);
    });
  }

  // R takes one degree of freedom for the intercept of the regression behind svyttest.
  it('the t test of two domains', () => {
    const record = of('svyttest(api00~sch.wide)');
    const means = mean(design, ['api00'], { by: 'sch.wide' });
    const pair = { name: 'yes − no', of: { 'sch.wide': 'Yes' }, from: { 'sch.wide': 'No' } };
    const test = differences(means, [pair], { df: record.df! });
    agrees(test.get('estimate', 0), record.estimate as unknown as number, 1e-9, 'difference');
    agrees(test.get('t', 0), record.t as number, 1e-9, 't');
    agrees(test.get('p', 0), record.p as number, 1e-8, 'p');
    const [low, high] = record.ci as unknown as [number, number];
    agrees(test.get('low', 0), low, 1e-9, 'low');
    agrees(test.get('high', 0), high, 1e-9, 'high');
    met(record);
  });

  it('the t test of a mean against 0', () => {
    const record = of('svyttest(I(api00-api99)~0)');
    const gain: Contrast = { name: 'gain', of: [{ item: 'gain' }], coefficients: [1] };
    const test = contrast(mean(design, ['gain']), [gain], { df: record.df! });
    agrees(test.get('estimate', 0), record.estimate as unknown as number, 1e-9, 'mean');
    agrees(test.get('t', 0), record.t as number, 1e-9, 't');
    agrees(test.get('p', 0), record.p as number, 1e-7, 'p');
    met(record);
  });
});

it('pairwise differences with adjusted p-values', () => {
  const record = records('apistrat.json').find(each => each.call.startsWith('pairwise'))!;
  const design = surveyDesign(data('apistrat.csv'), { strata: 'stype', weight: 'pw', fpc: 'fpc' });
  const pairs = record.names!.map(name => ({ name, of: { stype: name[0]! }, from: { stype: name[1]! } }));
  const ours = differences(mean(design, ['api00'], { by: 'stype' }), pairs, { df: record.df! });
  const columns = { estimate: 'estimate', se: 'se', p: 'p_raw', pHolm: 'p_holm', pBH: 'p_bh' };
  for (const [column, field] of Object.entries(columns)) {
    (record[field] as number[]).forEach((value, k) => {
      agrees(ours.get(column, k), value, 1e-9, column);
    });
  }
  met(record);
});

function compare(estimates: Estimates, asked: readonly Contrast[], record: OracleRecord): void {
  const ours = contrast(estimates, asked);
  asked.forEach((_, k) => {
    agrees(ours.get('estimate', k), inOrder(record.estimate)[k]!, 1e-9, 'estimate');
    agrees(ours.get('se', k), inOrder(record.se)[k]!, 1e-9, 'se');
    if (ours.get('df', k) !== record.df) return;
    const [low, high] = Object.values(record.ci_t!)[k]!;
    agrees(ours.get('low', k), low, 1e-9, 'low');
    agrees(ours.get('high', k), high, 1e-9, 'high');
  });
}
