import {
  contrast,
  type Design,
  type Estimates,
  mean,
  postStratify,
  quantile,
  ratio,
  surveyDesign,
  total,
  withReplicates,
  withReplicateWeights,
} from '@papi/survey';
import { type ColumnTable, table } from 'arquero';
import { describe, expect, it } from 'vitest';
import { matches } from './matches.js';
import { agrees, type Cells, data, inOrder, met, type OracleRecord, records } from './oracle.js';

const stypes = ['E', 'H', 'M'].map(equals => ({ column: 'stype', equals }));
const wholly = { deffReference: 'without replacement' } as const;
const calls: Record<string, (design: Design) => Estimates> = {
  'svymean(~api00, deff=TRUE)': d => mean(d, ['api00'], wholly),
  'svymean(~stype)': d => mean(d, stypes),
  'svytotal(~enroll, na.rm=TRUE)': d => total(d, ['enroll']),
  'svyratio(~api.stu, ~enroll, na.rm=TRUE)': d => ratio(d, [{ numerator: 'api.stu', denominator: 'enroll' }]),
  'svyby(~api00, ~stype, svymean, covmat=TRUE)': d => mean(d, ['api00'], { by: 'stype' }),
  "svymean(~api00, subset(sch.wide=='Yes'))": d => mean(d, ['api00'], { where: 'wide' }),
  'svytotal(~arrests+alive)': d => total(d, ['arrests', 'alive']),
  'svymean(~arrests)': d => mean(d, ['arrests']),
  'svyratio(~alive, ~arrests)': d => ratio(d, [{ numerator: 'alive', denominator: 'arrests' }]),
  'svymean(~api00)': d => mean(d, ['api00']),
  'svytotal(~enroll)': d => total(d, ['enroll']),
};

function withWide(rows: ColumnTable): ColumnTable {
  return rows.derive({ wide: (d: Cells) => d['sch.wide'] === 'Yes' });
}

/** The table with the replicate weights of a file beside it. */
function beside(rows: ColumnTable, file: string): { rows: ColumnTable; columns: string[] } {
  const weights = data(file);
  const columns = weights.columnNames().filter((name: string) => name.startsWith('rw'));
  return { rows: rows.assign(weights.select(columns)), columns };
}

const strat = withWide(data('apistrat.csv'));
const clus = withWide(data('apiclus1.csv'));
const scd = data('scd.csv');
const jk1 = surveyDesign(clus, { psu: 'dnum', weight: 'pw' });
const boot = beside(clus, 'apiclus1_boot40_repweights.csv');
const subboot = beside(clus, 'apiclus1_subboot40_repweights.csv');
const halves = surveyDesign(scd, { psu: 'ambulance', strata: 'ESA', nest: true });
const scaleOf = (file: string, design: string) =>
  records(file).find(record => record.design === design && record.scale !== undefined) as OracleRecord & {
    scale: number;
    rscales: number[];
  };
const given = ({ rows, columns }: typeof boot, name: string) => {
  const { scale, rscales, df } = scaleOf('apiclus1.json', name);
  return withReplicateWeights(surveyDesign(rows, { weight: 'pw' }), columns, { scale, rscales, df: df! });
};
const BOOT = 'dclus1_nofpc bootstrap 40 (fixed replicate weights in CSV)';
const SUBBOOT = 'dclus1_nofpc subbootstrap 40 Rao-Wu n-1 (fixed replicate weights in CSV)';
const types = table({ stype: ['E', 'H', 'M'], total: [4421, 755, 1018] });

const designs: [file: string, name: string, design: Design][] = [
  [
    'apistrat',
    'dstrat JKn (as.svrepdesign of fpc design)',
    withReplicates(surveyDesign(strat, { strata: 'stype', weight: 'pw', fpc: 'fpc' }), { method: 'JKn' }),
  ],
  [
    'apistrat',
    'dstrat_nofpc JKn',
    withReplicates(surveyDesign(strat, { strata: 'stype', weight: 'pw' }), { method: 'JKn' }),
  ],
  [
    'apiclus1',
    'dclus1 JK1 (as.svrepdesign of fpc design)',
    withReplicates(surveyDesign(clus, { psu: 'dnum', weight: 'pw', fpc: 'fpc' }), { method: 'JK1' }),
  ],
  ['apiclus1', 'dclus1_nofpc JK1', withReplicates(jk1, { method: 'JK1' })],
  ['apiclus1', 'dclus1_nofpc JK1 mse=TRUE', withReplicates(jk1, { method: 'JK1' }, { mse: true })],
  ['apiclus1', BOOT, given(boot, BOOT)],
  ['apiclus1', SUBBOOT, given(subboot, SUBBOOT)],
  [
    'apiclus1',
    'dclus1_nofpc JK1 then postStratify(~stype)',
    postStratify(withReplicates(jk1, { method: 'JK1' }), { columns: 'stype', table: types }),
  ],
  [
    'scd',
    'scd BRR, published half-sample weights brr1..brr4',
    withReplicateWeights(surveyDesign(scd), ['brr1', 'brr2', 'brr3', 'brr4'], { scale: 0.25 }),
  ],
  ['scd', 'scd BRR as.svrepdesign', withReplicates(halves, { method: 'BRR' })],
  ['scd', 'scd Fay rho=0.3 as.svrepdesign', withReplicates(halves, { method: 'Fay', rho: 0.3 })],
  ['scd', 'scd JKn as.svrepdesign', withReplicates(halves, { method: 'JKn' })],
];

describe.each(designs)('%s, %s', (file, name, design) => {
  const own = records(`${file}.json`).filter(record => record.design === name);

  it('scales as R does', () => {
    const record = own.find(each => each.scale !== undefined);
    if (!record) return expect(design.calibration).toBeDefined();
    agrees(design.replication!.scale, record.scale as number, 1e-12, 'scale');
    expect(design.replication!.rscales).toHaveLength(record.nrep as number);
    [...design.replication!.rscales].sort().forEach((value, r) => {
      agrees(value, [...(record.rscales as number[])].sort()[r]!, 1e-9, 'rscale');
    });
  });

  for (const record of own) {
    const call = calls[record.call];
    if (call) it(record.call, () => matches(call(design), record));
    if (record.call !== 'svycontrast(svymean(~api00+api99), c(1,-1))') continue;
    it(record.call, () => {
      const change = contrast(mean(design, ['api00', 'api99']), [
        { name: 'change', of: [{ item: 'api00' }, { item: 'api99' }], coefficients: [1, -1] },
      ]);
      agrees(change.get('estimate', 0), inOrder(record.estimate)[0]!, 1e-9, 'change');
      agrees(change.get('se', 0), inOrder(record.se)[0]!, 1e-9, 'se');
      met(record);
    });
  }
});

it('quantiles with the error of the replicates’ quantiles', () => {
  const record = records('apiclus1.json').find(each => each.call.includes("interval.type='quantile'"))!;
  const { rows } = quantile(given(subboot, SUBBOOT), 'api00', [0.25, 0.5, 0.75], { error: 'replicates' });
  rows.forEach((row, k) => {
    agrees(row.estimate, inOrder(record.estimate)[k]!, 1e-9, 'quantile');
    agrees(row.se, inOrder(record.se)[k]!, 1e-9, 'se');
    expect(row.df).toBe(record.df);
  });
  met(record);
});
