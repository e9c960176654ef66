import { describe, expect, it } from 'vitest';
import { faultsOf, inFolder, replaced, smallIndex } from '../testing/small-index.js';
import { readMethodology } from './read-methodology.js';

const ends = 'methodology/ends.csv';
const files = {
  ...smallIndex,
  'methodology/indicators.csv': [
    'year,indicator,parent,concept,name_vi,name_en,unit,lo,hi,direction,scored',
    '2020,A.1.1,A.1,way,Đường,Way,km,,,down,yes',
    '',
  ].join('\n'),
  [ends]: ['year,item,lowest,highest,source', '2020,A.1.1,0.5,2,workbook of 2020', ''].join('\n'),
};
const faults = (from: string, to: string) => faultsOf(replaced(files, ends, from, to), readMethodology);

describe('the published ends of items', () => {
  it('are read where the file is there', () => {
    expect(inFolder(files, readMethodology).ends).toEqual([
      { year: 2020, item: 'A.1.1', lowest: 0.5, highest: 2, source: 'workbook of 2020' },
    ]);
    expect(inFolder(smallIndex, readMethodology).ends).toBeUndefined();
  });

  it.each([
    ['item', '2020,A.1.1', '2021,A.1.1', 'an item of the list of 2021'],
    ['highest', '0.5,2', '2,2', 'more than lowest'],
    ['lowest', '0.5,2', 'x,2', 'a number'],
    ['source', ',workbook of 2020', ',', 'a value'],
    ['item', 'workbook of 2020', 'w\n2020,A.1.1,0.4,3,w', 'each item once a year'],
  ])('must make sense: %s', (column, from, to, expected) => {
    expect(faults(from, to)).toEqual([expect.stringMatching(new RegExp(`column "${column}": .*${expected}`))]);
  });
});
