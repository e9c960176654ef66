import { expect, test } from 'vitest';
import { undated } from './undated.js';

test.each([
  '01-Thg2',
  '1-Thg2',
  '1-thg2-24',
  '01 Tháng 2',
  '1-Feb',
  '01-Feb-24',
  '1 February',
  '01/02/2024',
  '2024-02-01',
])('%s was typed as 1.2', text => expect(undated(text)).toBe('1.2'));

test.each(['', '1.2', 'Trục 1', '1-2', '40-Feb', '1-Thg13', '1-Xyz', '5,12', '2024', '1/2'])(
  '%j is no date that was a number',
  text => expect(undated(text)).toBeUndefined(),
);
