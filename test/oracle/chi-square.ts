import { type ChiSquareOptions, chiSquare, type DesignSpec, surveyDesign } from '@papi/survey';
import { describe, expect, it } from 'vitest';
import { agrees, data, met, records } from './oracle.js';

const statistics = { F: 'F', Chisq: 'chi-square', Wald: 'Wald' } as const;
const designs: [file: string, name: string, spec: DesignSpec][] = [
  ['apistrat', 'dstrat: id=~1 strata=~stype weights=~pw fpc=~fpc', { strata: 'stype', weight: 'pw', fpc: 'fpc' }],
  ['apiclus1', 'dclus1: id=~dnum weights=~pw fpc=~fpc', { psu: 'dnum', weight: 'pw', fpc: 'fpc' }],
];

describe.each(designs)('%s', (file, name, spec) => {
  const design = surveyDesign(data(`${file}.csv`), spec);
  for (const record of records(`${file}.json`)) {
    if (record.design !== name || !record.call.startsWith('svychisq')) continue;
    it(record.call, () => {
      const asked = /statistic='(\w+)'/.exec(record.call)![1] as keyof typeof statistics;
      const options: ChiSquareOptions = { statistic: statistics[asked] };
      const test = chiSquare(design, 'sch.wide', 'stype', options);
      agrees(test.value, (record.F ?? record.X2) as number, 1e-9, 'statistic');
      agrees(test.df, (record.ndf ?? record.df) as number, 1e-9, 'df');
      if (record.ddf === undefined) expect(test.denominatorDf).toBe(Number.POSITIVE_INFINITY);
      else agrees(test.denominatorDf, record.ddf as number, 1e-9, 'denominator df');
      agrees(test.p, record.p as number, 1e-8, 'p');
      met(record);
    });
  }
});
