import { type Design, type Estimates, mean, postStratify, rake, surveyDesign, total } from '@papi/survey';
import { table } from 'arquero';
import { describe, it } from 'vitest';
import { matches } from './matches.js';
import { agrees, data, records } from './oracle.js';

const design = surveyDesign(data('apiclus1.csv'), { psu: 'dnum', weight: 'pw', fpc: 'fpc' });
const types = { columns: 'stype', table: table({ stype: ['E', 'H', 'M'], total: [4421, 755, 1018] }) };
const wide = { columns: 'sch.wide', table: table({ 'sch.wide': ['No', 'Yes'], total: [1072, 5122] }) };
const calls: Record<string, (design: Design) => Estimates> = {
  'svymean(~api00)': d => mean(d, ['api00']),
  'svytotal(~enroll)': d => total(d, ['enroll']),
  'svyby(~api00,~stype,svymean)': d => mean(d, ['api00'], { by: 'stype' }),
};

const designs: [name: string, design: Design][] = [
  ['dclus1 postStratify(~stype)', postStratify(design, types)],
  ['dclus1 calibrate(~stype) linear', postStratify(design, types)],
  ['dclus1 rake(~stype,~sch.wide)', rake(design, [types, wide])],
];

describe.each(designs)('%s', (name, calibrated) => {
  for (const record of records('apiclus1.json')) {
    const call = calls[record.call];
    if (record.design !== name || !call) continue;
    it(record.call, () => {
      matches(call(calibrated), record);
      if (!record.weights_range) return;
      const weights = data('apiclus1.csv').array('pw') as number[];
      const factors = [...calibrated.calibration!.factors.values()].map(factor => factor * weights[0]!);
      const [least, most] = record.weights_range as [number, number];
      agrees(Math.min(...factors), least, 1e-9, 'least weight');
      agrees(Math.max(...factors), most, 1e-9, 'largest weight');
    });
  }
});
