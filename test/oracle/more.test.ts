import {
  calibrate,
  chiSquare,
  type Design,
  type DesignSpec,
  type Estimates,
  mean,
  proportion,
  type QuantileRule,
  quantile,
  rake,
  ratio,
  surveyDesign,
  total,
  trimWeights,
  variance,
  withReplicates,
} from '@papi/survey';
import { type ColumnTable, table } from 'arquero';
import { describe, expect, it } from 'vitest';
import { matches } from './matches.js';
import { agrees, type Cells, data, inOrder, type OracleRecord, records } from './oracle.js';

const all = records('more.json');
const of = (design: string) => all.filter(record => record.design === design);

function withDomains(rows: ColumnTable): ColumnTable {
  return rows.derive({
    no: (d: Cells) => d['sch.wide'] === 'No',
    yes: (d: Cells) => d['sch.wide'] === 'Yes',
  });
}
const strat = withDomains(data('apistrat.csv'));
const clus = withDomains(data('apiclus1.csv'));
const specs: Record<string, DesignSpec> = {
  apistrat: { strata: 'stype', weight: 'pw', fpc: 'fpc' },
  apiclus1: { psu: 'dnum', weight: 'pw', fpc: 'fpc' },
};
const stratified = surveyDesign(strat, specs.apistrat);
const types = { columns: 'stype', table: table({ stype: ['E', 'H', 'M'], total: [4421, 755, 1018] }) };
const wide = { columns: 'sch.wide', table: table({ 'sch.wide': ['No', 'Yes'], total: [1072, 5122] }) };
const scores = { column: 'api99', total: 3_914_069 };
const clustered = surveyDesign(clus, { psu: 'dnum', weight: 'pw' });

const calls: Record<string, (design: Design) => Estimates> = {
  'svymean(~api00+api99)': d => mean(d, ['api00', 'api99']),
  'svymean(~api00)': d => mean(d, ['api00']),
  'svytotal(~enroll)': d => total(d, ['enroll']),
  'svyratio(~api.stu, ~enroll)': d => ratio(d, [{ numerator: 'api.stu', denominator: 'enroll' }]),
  'svymean(~api00, subset(wide))': d => mean(d, ['api00'], { where: 'wide' }),
  'svyby(~api00, ~stype, svymean)': d => mean(d, ['api00'], { by: 'stype' }),
  'svytotal(~y1)': d => total(d, ['y1']),
  'svymean(~y1)': d => mean(d, ['y1']),
  'svymean(~d1)': d => mean(d, ['d1']),
  'svytotal(~d1)': d => total(d, ['d1']),
  'svyby(~d1, ~part, svymean)': d => mean(d, ['d1'], { by: 'part' }),
  'means of d1, d2, d3, each by its own answers': d => mean(d, ['d1', 'd2', 'd3']),
};

const two = data('apiclus2.csv');
const designs: [name: string, design: Design][] = [
  [
    'apiclus2: id=~dnum+snum fpc=~fpc1+fpc2',
    surveyDesign(two, { psu: ['dnum', 'snum'], weight: 'pw', fpc: ['fpc1', 'fpc2'] }),
  ],
  ['apiclus2: id=~dnum fpc=~fpc1', surveyDesign(two, { psu: 'dnum', weight: 'pw', fpc: 'fpc1' })],
  [
    'mu284: id=~id1+id2 fpc=~n1+n2',
    surveyDesign(data('mu284.csv'), { psu: ['id1', 'id2'], weight: 'w', fpc: ['n1', 'n2'] }),
  ],
  [
    'two-stage: id=~upsu+person strata=~stratum fpc=~N1+N2',
    surveyDesign(data('two-stage.csv'), {
      strata: 'stratum',
      psu: ['upsu', 'person'],
      weight: 'w',
      fpc: ['N1', 'N2'],
    }),
  ],
  [
    'two-stage: id=~upsu strata=~stratum',
    surveyDesign(data('two-stage.csv'), { strata: 'stratum', psu: 'upsu', weight: 'w' }),
  ],
  ['apistrat calibrate(~stype+sch.wide) raking', rake(stratified, [types, wide])],
  ['apistrat calibrate(~stype+sch.wide) raking', calibrate(stratified, [types, wide], { method: 'raking' })],
  ['apistrat calibrate(~stype+api99) linear', calibrate(stratified, [types, scores])],
  [
    'apiclus1 JK1 calibrate(~stype+api99) linear',
    calibrate(withReplicates(clustered, { method: 'JK1' }), [types, scores]),
  ],
  ['apistrat trimWeights(upper=40, strict)', trimWeights(stratified, { upper: 40, strict: true })],
];

describe.each(designs)('%s', (name, design) => {
  it.each(of(name).map(record => [record.call, record] as const))('%s', (call, record) => {
    matches(calls[call]!(design), record);
  });
});

describe.each(Object.keys(specs))('%s in domains', name => {
  const design = surveyDesign(name === 'apistrat' ? strat : clus, specs[name]);
  const own = of(name);
  const find = (call: string) => own.find(record => record.call.startsWith(call))!;
  const inDomain = (record: OracleRecord) => ({ where: record.wide === 'Yes' ? 'yes' : 'no' });

  it('deff with replacement', () => {
    matches(mean(design, ['api00'], { by: 'sch.wide' }), find('svyby(~api00, ~sch.wide'));
  });

  it('variances', () => {
    const record = find('svyvar');
    record.domains!.forEach((domain, k) => {
      const [row] = variance(design, ['api00'], { where: domain.toLowerCase() }).rows;
      agrees(row!.estimate, inOrder(record.estimate)[k]!, 1e-9, 'variance');
      agrees(row!.se, inOrder(record.se)[k]!, 1e-9, 'se');
    });
  });

  it.each(
    own
      .filter(record => record.call.startsWith('svyquantile'))
      .map(record => [`${record.item}, ${record.wide}, ${record.qrule}, ${record.interval_type}`, record] as const),
  )('quantiles of %s', (_, record) => {
    const { rows } = quantile(design, record.item as string, record.quantile as number[], {
      ...inDomain(record),
      rule: record.qrule as QuantileRule,
      method: record.interval_type === 'mean' ? 'wald' : 'logit',
    });
    for (const [k, row] of rows.entries()) {
      const at = (field: string) => (record[field] as (number | null)[])[k] ?? Number.NaN;
      expect(row.df).toBe(record.df);
      agrees(row.estimate, at('estimate'), 1e-9, 'quantile');
      if (Number.isNaN(at('se'))) {
        expect(row.reason).toBe('interval beyond the data');
        continue;
      }
      agrees(row.low, at('low'), 1e-9, 'low');
      agrees(row.high, at('high'), 1e-9, 'high');
      agrees(row.se, at('se'), 1e-9, 'se');
    }
  });

  it('Shah and Vaish’s rule, with weights of mean 1 as with any', () => {
    const record = find('qrule shahvaish');
    const { rows } = quantile(design, 'api00', record.quantile as number[], { rule: 'shahvaish' });
    expect(rows.map(row => row.estimate)).toEqual(record.estimate);
  });

  it.each(
    own.filter(record => record.call.startsWith('likelihood')).map(record => [record.item as string, record] as const),
  )('the likelihood interval of %s', (item, record) => {
    const asked = item === 'ell' ? { column: 'ell', equals: 0 } : { column: item, equals: 'Yes' };
    const [row] = proportion(design, [asked], { method: 'likelihood' }).rows;
    agrees(row!.estimate, record.estimate as unknown as number, 1e-9, 'estimate');
    agrees(row!.low, record.low as number, 1e-7, 'low');
    agrees(row!.high, record.high as number, 1e-7, 'high');
  });
});

it.each(
  of('apiclus1')
    .filter(record => record.call.startsWith('svychisq'))
    .map(record => [record.statistic as string, record] as const),
)('the %s test of a table in a domain', (statistic, record) => {
  const design = surveyDesign(clus, specs.apiclus1);
  const named = statistic === 'Chisq' ? 'chi-square' : (statistic as 'F' | 'Wald');
  const test = chiSquare(design, 'awards', 'stype', { statistic: named, where: 'yes' });
  const [first, second] = inOrder(record.df as unknown as number[] | number);
  expect(test.n).toBe(record.n);
  agrees(test.value, record.value as number, 1e-9, 'statistic');
  agrees(test.df, first!, 1e-9, 'df');
  if (second !== undefined) agrees(test.denominatorDf, second!, 1e-9, 'denominator df');
  agrees(test.p, record.p as number, 1e-8, 'p');
});
