import { mean, streamedDesign, surveyDesign } from '@papi/survey';
import { InputError } from '@papi/tables';
import { table } from 'arquero';
import { describe, expect, it } from 'vitest';
import { inOptionWords } from './option-words.js';

function linesOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return inOptionWords(error).lines('en');
    throw error;
  }
  return [];
}

describe('faults of the libraries', () => {
  it('name the option for strata with one PSU', () => {
    const rows = table({ h: ['a', 'a', 'b'], psu: [1, 2, 3], y: [1, 2, 3] });
    const design = surveyDesign(rows, { strata: 'h', psu: 'psu' });
    const [line] = linesOf(() => mean(design, ['y']));
    expect(line).toMatch(/at least two .* \(--lonely-psu\)$/);
  });
  it('name the option for labels that repeat', () => {
    const rows = table({ h: ['a', 'b'], psu: [1, 1] });
    const [line] = linesOf(() => surveyDesign(rows, { strata: 'h', psu: 'psu' }));
    expect(line).toMatch(/likely labels .* \(--nest\)\?$/);
  });
  it('stay as they are where no option is meant', () => {
    const none = streamedDesign(() => [], {});
    expect(linesOf(() => none.engine.sums({ items: [], by: [] }))).toEqual([
      'data: found no rows, expected at least one respondent',
    ]);
  });
});
