import type { Faults } from '@papi/tables';
import { kinds } from './messages.js';
import { nodeFinder } from './node-at.js';
import { slug } from './patterns.js';
import { checkUnique, type Located } from './row.js';
import { readSheet } from './sheet.js';
import type { IndexNode, Indicator } from './types.js';

const file = 'methodology/indicators.csv';
const columns = [
  'year',
  'indicator',
  'parent',
  'concept',
  'name_vi',
  'name_en',
  'unit',
  'lo',
  'hi',
  'direction',
  'scored',
];
const units: readonly [Indicator['unit'], ...Indicator['unit'][]] = [
  'share',
  'points',
  'km',
  'minutes',
  'vnd',
  'percent',
];
const directions = ['up', 'down', ''] as const;

/** The items of the years whose lists are known; a folder without the file has none. */
export function readIndicators(folder: string, nodes: readonly IndexNode[], faults: Faults): readonly Indicator[] {
  const located = readSheet(folder, file, { columns, optional: true }, faults).map((row): Located<Indicator> => {
    const value: Indicator = {
      year: row.year('year'),
      id: row.text('indicator'),
      parent: row.text('parent'),
      concept: row.text('concept', slug, kinds.slug),
      name: row.words('name'),
      unit: row.oneOf('unit', units),
      lo: row.optionalNumber('lo'),
      hi: row.optionalNumber('hi'),
      direction: row.oneOf('direction', directions) || null,
      scored: row.oneOf('scored', ['yes', 'no', 'unknown']),
    };
    return { value, row };
  });
  checkUnique(located, 'indicator', i => `${i.year}/${i.id}`, {
    vi: 'mỗi mã một dòng trong năm',
    en: 'each id once a year',
  });
  checkUnique(located, 'concept', i => `${i.year}/${i.concept}`, {
    vi: 'mỗi khái niệm một dòng trong năm',
    en: 'each concept once a year',
  });
  const nodeAt = nodeFinder(nodes);
  for (const { value, row } of located) {
    const parent = nodeAt(value.parent, value.year);
    if (parent?.level !== 'sub-axis') {
      const { year } = value;
      row.contradicts('parent', {
        vi: `nội dung thành phần có trong năm ${year}`,
        en: `a sub-axis that exists in ${year}`,
      });
    }
    if ((value.lo === null) !== (value.hi === null)) row.contradicts('hi', kinds.bothEnds);
    else if (value.lo !== null && value.hi !== null && value.lo >= value.hi) {
      row.contradicts('hi', { vi: 'lớn hơn lo', en: 'more than lo' });
    }
  }
  return located.map(l => l.value);
}
