import { bundled } from '@papi/datasets';
import type { Bounds, UsedRule } from '@papi/scoring';
import { describe, expect, it } from 'vitest';
import { endsNotes } from './ends-notes.js';

const { methodology } = bundled();
const rule: UsedRule = {
  ...{ year: 2023, node: '6.2', basis: 'rule', of: 2023, lo: 0.25, hi: 2.5, status: 'close', leftOut: [] },
  terms: ['6.2.1', '6.2.2'].map(indicator => ({ indicator, worst: 'max', best: 'min' })),
};
const published: Bounds = {
  ...{ year: 2023, indicator: '6.2.1', min: 0.5, max: 2, source: 'published', units: null },
};
const ofFile: Bounds = { year: 2023, indicator: '6.2.2', min: 5, max: 12.5, source: 'units', units: 6 };
const scoredBy = { methodology, year: 2023, bounds: [published, ofFile], used: [rule] };
const row = (node: string, score: number | null = 2) => ({ node, score });

describe('the note on lowest and highest provinces', () => {
  it('says which are published and which are of the file', () => {
    expect(endsNotes([row('6.2')], scoredBy, 'en')).toEqual([
      'Scored between the lowest and the highest province: 6.2.1 0.5–2, as published for 2023.',
      'Scored between the lowest and the highest province: 6.2.2 5–12.5, from the 6 provinces in the file.',
    ]);
    expect(endsNotes([row('total')], { ...scoredBy, bounds: [ofFile] }, 'vi')).toEqual([
      'Chấm theo khoảng từ tỉnh thấp nhất đến tỉnh cao nhất: 6.2.2 5–12,5, theo 6 tỉnh, thành phố trong tệp.',
    ]);
  });

  it('is there only where a row rests on them', () => {
    for (const rows of [[row('6.1'), row('1')], [row('6', null)], []]) {
      expect(endsNotes(rows, scoredBy, 'en')).toEqual([]);
    }
    expect(endsNotes([row('total')], { ...scoredBy, year: 2022 }, 'en')).toEqual([]);
  });
});
