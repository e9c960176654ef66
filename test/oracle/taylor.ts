import { type Design, type DesignSpec, type Estimates, mean, ratio, surveyDesign, total, variance } from '@papi/survey';
import type { ColumnTable } from 'arquero';
import { describe, it } from 'vitest';
import { matches } from './matches.js';
import { agrees, type Cells, data, met, records } from './oracle.js';

const stypes = ['E', 'H', 'M'].map(equals => ({ column: 'stype', equals }));
const wholly = { deffReference: 'without replacement' } as const;

function api(table: ColumnTable): ColumnTable {
  return table.derive({ subset: (d: Cells) => d['sch.wide'] === 'Yes' && (d.meals as number) > 50 });
}
const calls: Record<string, (design: Design) => Estimates> = {
  'svymean(~api00, deff=TRUE)': d => mean(d, ['api00'], wholly),
  "svymean(~api00, deff='replace')": d => mean(d, ['api00']),
  'svymean(~api00+api99+meals, deff=TRUE)': d => mean(d, ['api00', 'api99', 'meals'], wholly),
  'svymean(~api00+api99, deff=TRUE)': d => mean(d, ['api00', 'api99'], wholly),
  'svymean(~stype, deff=TRUE)': d => mean(d, stypes, wholly),
  'svymean(~enroll, na.rm=TRUE, deff=TRUE)': d => mean(d, ['enroll'], wholly),
  'svymean(~target, na.rm=TRUE)': d => mean(d, ['target'], wholly),
  'svytotal(~enroll, na.rm=TRUE, deff=TRUE)': d => total(d, ['enroll'], wholly),
  'svytotal(~enroll, deff=TRUE)': d => total(d, ['enroll'], wholly),
  'svytotal(~stype, deff=TRUE)': d => total(d, stypes, wholly),
  'svyratio(~api.stu, ~enroll, na.rm=TRUE)': d => ratio(d, [{ numerator: 'api.stu', denominator: 'enroll' }], wholly),
  'svyby(~api00, ~stype, svymean, deff=TRUE, covmat=TRUE)': d => mean(d, ['api00'], { by: 'stype', ...wholly }),
  'svyby(~enroll, ~stype, svytotal, na.rm=TRUE, deff=TRUE)': d => total(d, ['enroll'], { by: 'stype', ...wholly }),
  'svyby(~api00, ~awards+sch.wide, svymean, deff=TRUE)': d =>
    mean(d, ['api00'], { by: ['awards', 'sch.wide'], ...wholly }),
  'svyby(~api.stu, by=~stype, denominator=~enroll, svyratio, na.rm=TRUE)': d =>
    ratio(d, [{ numerator: 'api.stu', denominator: 'enroll' }], { by: 'stype' }),
  "svymean(~api00, subset(design, sch.wide=='Yes' & meals>50), deff=TRUE)": d =>
    mean(d, ['api00'], { where: 'subset', ...wholly }),
  "svytotal(~api.stu, subset(design, sch.wide=='Yes' & meals>50))": d => total(d, ['api.stu'], { where: 'subset' }),
  'svyvar(~api00)': d => variance(d, ['api00']),
  'svymean(~x, deff=TRUE)': d => mean(d, ['x'], wholly),
  'svytotal(~x, deff=TRUE)': d => total(d, ['x'], wholly),
  'svytotal(~arrests+alive)': d => total(d, ['arrests', 'alive']),
  'svymean(~arrests)': d => mean(d, ['arrests']),
  'svyratio(~alive, ~arrests)': d => ratio(d, [{ numerator: 'alive', denominator: 'arrests' }]),
};
const designs: [file: string, design: string, spec: DesignSpec][] = [
  ['apistrat', 'dstrat: id=~1 strata=~stype weights=~pw fpc=~fpc', { strata: 'stype', weight: 'pw', fpc: 'fpc' }],
  ['apistrat', 'dstrat_nofpc: id=~1 strata=~stype weights=~pw', { strata: 'stype', weight: 'pw' }],
  ['apistrat', 'dweights: id=~1 weights=~pw (no strata)', { weight: 'pw' }],
  ['apiclus1', 'dclus1: id=~dnum weights=~pw fpc=~fpc', { psu: 'dnum', weight: 'pw', fpc: 'fpc' }],
  ['apiclus1', 'dclus1_nofpc: id=~dnum weights=~pw', { psu: 'dnum', weight: 'pw' }],
  [
    'fpc',
    'withrep: id=~psuid strata=~stratid weights=~weight nest',
    { psu: 'psuid', strata: 'stratid', weight: 'weight', nest: true },
  ],
  ['fpc', 'fpc: + fpc=~Nh', { psu: 'psuid', strata: 'stratid', weight: 'weight', nest: true, fpc: 'Nh' }],
  ['fpc', 'weights only', { weight: 'weight' }],
  ['scd', 'scd: prob=1 id=~ambulance strata=~ESA nest (Taylor)', { psu: 'ambulance', strata: 'ESA', nest: true }],
];

describe.each(designs)('%s, %s', (file, name, spec) => {
  const table = data(`${file}.csv`);
  const design = surveyDesign(file.startsWith('api') ? api(table) : table, spec);
  for (const record of records(`${file}.json`)) {
    const call = calls[record.call];
    if (record.design !== name || !call) continue;
    it(record.call, () => matches(call(design), record));
  }
});

it('Kish’s effective size', () => {
  const record = records('apistrat.json').find(each => each.call.startsWith('Kish'))!;
  const [row] = mean(surveyDesign(data('apistrat.csv'), { weight: 'pw' }), ['api00']).rows;
  agrees(row!.nEffective, record.n_eff as number, 1e-12, 'effective size');
  agrees(row!.n / row!.nEffective, record.estimate as unknown as number, 1e-12, 'deff of the weights');
  met(record);
});
