import type { Faults } from '@papi/tables';
import { kinds } from './messages.js';
import { checkUnique, type Located } from './row.js';
import { readSheet } from './sheet.js';
import type { IndexTexts, Words } from './types.js';

const file = 'index.csv';
const columns = ['key', 'vi', 'en'];
const key = /^[a-z0-9]+(_[a-z0-9]+)*$/;

/** What the index calls itself, how it is cited and what must be said of it: key to text. */
export function readTexts(folder: string, faults: Faults): IndexTexts {
  const located = readSheet(folder, file, { columns }, faults).map((row): Located<[string, Words]> => {
    return { value: [row.text('key', key, kinds.key), { vi: row.text('vi'), en: row.text('en') }], row };
  });
  checkUnique(located, 'key', ([name]) => name, { vi: 'mỗi khóa một dòng', en: 'each key once' });
  return Object.fromEntries(located.map(l => l.value));
}
