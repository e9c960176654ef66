import type { Faults } from '@papi/tables';
import { kinds, messages } from './messages.js';
import { checkUnique, type Located } from './row.js';
import { readSheet } from './sheet.js';
import type { IndexTexts, Words } from './types.js';

const file = 'index.csv';
const columns = ['key', 'vi', 'en'];
const percent = { vi: /^(?!0+(?:,0+)?%)\d{1,2}(?:,\d+)?%$/, en: /^(?!0+(?:\.0+)?%)\d{1,2}(?:\.\d+)?%$/ };
const key = /^[a-z0-9]+(_[a-z0-9]+)*$/;

/** What the index calls itself, how it is cited and what must be said of it: key to text. */
export function readTexts(folder: string, faults: Faults): IndexTexts {
  const located = readSheet(folder, file, { columns }, faults).map((row): Located<[string, Words]> => {
    return { value: [row.text('key', key, kinds.key), { vi: row.text('vi'), en: row.text('en') }], row };
  });
  for (const { value, row } of located) {
    if (value[0] !== 'threshold') continue;
    for (const lang of ['vi', 'en'] as const) {
      if (!percent[lang].test(value[1][lang])) row.fault(lang, messages.unlike(value[1][lang], kinds.percent));
    }
  }
  checkUnique(located, 'key', ([name]) => name, { vi: 'mỗi khóa một dòng', en: 'each key once' });
  return Object.fromEntries(located.map(l => l.value));
}

/** The threshold that the texts name (`5%`, `2.5%`) as a share; undefined where they name none. */
export function thresholdIn(texts: IndexTexts): number | undefined {
  const text = texts.threshold?.en;
  return text === undefined ? undefined : Number(text.slice(0, -1)) / 100;
}
